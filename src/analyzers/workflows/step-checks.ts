import { checkScript, type Found } from './script-checks.ts';
import { entriesOf, scalarOf, valueAt, type Placed, type Step } from './workflow-model.ts';

/** Owners whose actions run on every runner anyway. */
const TRUSTED_OWNERS: ReadonlySet<string> = new Set(['actions', 'github']);

const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

function quoted({ value, start, end }: Placed): { readonly start: number; readonly end: number } {
  // A quoted scalar's source is longer than its value by its quotes.
  return { start, end: Math.max(start + 1, Math.min(end, start + value.length + 2)) };
}

/** Checks `uses:` of a step or of a job. */
export function checkUses(uses: Placed): Found[] {
  const { value } = uses;
  const place = quoted(uses);
  if (value.startsWith('./') || value.includes('${{')) return [];
  if (value.startsWith('docker://')) {
    if (value.includes('@sha256:')) return [];
    const message = `The image \`${value.slice('docker://'.length)}\` can be replaced; pin it to its digest`;
    return [{ rule: 'unpinned-action', message, ...place }];
  }
  const [name = '', reference] = value.split('@');
  const [owner = ''] = name.split('/');
  if (reference === undefined || FULL_COMMIT.test(reference)) return [];
  if (TRUSTED_OWNERS.has(owner.toLowerCase())) return [];
  const message = `\`${name}\` is of a third party, and \`${reference}\` can be moved; pin it to a full commit`;
  return [{ rule: 'unpinned-action', message, ...place }];
}

const CREDENTIAL_NAME =
  /(?:^|[_-])(?:password|passwd|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|auth[_-]?key|credentials?)$/i;

/** A longer value is no credential but a text, and the expression takes the square of what it sees. */
const LONGEST_CREDENTIAL = 1000;

/** Words that stand for a credential, and values of services that live as long as the job. */
const NO_CREDENTIAL =
  /^(?:.{0,7}|true|false|.*(?:\$|test|example|dummy|fake|password|passwd|secret|changeme|postgres|mysql|root|admin|token|xxxx|\*\*\*|none|null|unused|placeholder|localhost|write|read).*|[\w.-]*[/.\\][\w./\\-]*)$/is;

function mayBeCredential(value: string): boolean {
  return value.length <= LONGEST_CREDENTIAL && !NO_CREDENTIAL.test(value) && !/\s/.test(value);
}

/** Checks `env:` and `with:` for passwords that stand there. */
export function checkCredentials(node: unknown): Found[] {
  return entriesOf(node).flatMap(({ key, node: value }): Found[] => {
    if (key.value === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && scalarOf(value)?.value === 'true') {
      const message = 'What a step prints can set the environment of the steps after it';
      return [{ rule: 'insecure-commands' as const, message, start: key.start, end: key.end }];
    }
    const scalar = scalarOf(value);
    if (scalar === undefined || !CREDENTIAL_NAME.test(key.value)) return [];
    if (!mayBeCredential(scalar.value)) return [];
    const message = `\`${key.value}\` stands in the file itself; make it a secret of the repository`;
    const { start, end } = scalar;
    return [
      { rule: 'hard-coded-credential' as const, message, start, end, isSecret: true as const },
    ];
  });
}

function checkAllSecrets(node: unknown): Found[] {
  return entriesOf(node).flatMap(({ node: value }) => {
    const scalar = scalarOf(value);
    if (scalar === undefined || !/\$\{\{\s*toJSON\(\s*secrets\s*\)/i.test(scalar.value)) return [];
    const message = 'This hands every secret of the repository on at once';
    return [{ rule: 'all-secrets' as const, message, start: scalar.start, end: scalar.end }];
  });
}

const isGithubScript = (uses: string): boolean => /^actions\/github-script@/i.test(uses);

/** Checks one step, of a job or of a composite action. */
export function checkStep(text: string, step: Step): Found[] {
  const script =
    step.uses !== undefined && isGithubScript(step.uses.value)
      ? scalarOf(valueAt(step.with, 'script'))
      : undefined;
  return [step.run, script]
    .filter((each) => each !== undefined)
    .flatMap((each) => checkScript(text, each))
    .concat(step.uses === undefined ? [] : checkUses(step.uses))
    .concat(
      [step.env, step.with].flatMap((each) => [
        ...checkCredentials(each),
        ...checkAllSecrets(each),
      ]),
    );
}
