import { ConfigurationError } from '../errors.ts';
import type { RunContext } from '../model/run-context.ts';

/** What could be found out about the code that is checked out. */
export type CheckedOutCode =
  /** Of no commit that could be told: no `.git`, no Git, or a repository that Git refuses. */
  | { readonly kind: 'no-commit' }
  /** Of a commit, and whether its files are that commit's. */
  | {
      readonly kind: 'commit';
      readonly sha: string;
      readonly files:
        | { readonly kind: 'same' }
        | { readonly kind: 'differs'; readonly paths: readonly string[] }
        | { readonly kind: 'unknown'; readonly reason: string };
    };

const MOST_NAMED = 3;

/** Whether a commit may be analysed in a run that has the base repository's rights, its files apart. */
export function isTrusted(
  { trustedCommits }: Pick<RunContext, 'trustedCommits'>,
  sha: string,
): boolean {
  return trustedCommits === undefined || trustedCommits.includes(sha);
}

/**
 * Refuses to analyse code in a run that has the base repository's secrets and that a fork has caused,
 * unless it is shown to be the base repository's own: whatever in the job reads a fork's code, not
 * Evenkeel alone, could be made to hand them over.
 * @throws ConfigurationError
 */
export function refuseUntrustedCheckout(
  { eventName, trustedCommits }: Pick<RunContext, 'eventName' | 'trustedCommits'>,
  code: CheckedOutCode,
): void {
  if (trustedCommits === undefined) return;
  const [found, remedy] = oddityOf(trustedCommits, code) ?? [];
  if (found === undefined || remedy === undefined) return;
  throw new ConfigurationError(
    `Expected the checkout on "${eventName}" to be the base repository's own commit ` +
      `(${trustedCommits.map((sha) => sha.slice(0, 12)).join(' or ')}), found ${found}: ` +
      "this event runs with the secrets of the base repository, and a fork caused it, so the fork's code must not be in this job. " +
      `${remedy} To analyse the fork's code, do so on "pull_request", which runs without secrets, and post ` +
      'from a second workflow with "report-from" if the fork\'s token cannot.',
  );
}

type Oddity = readonly [found: string, remedy: string];

function oddityOf(trustedCommits: readonly string[], code: CheckedOutCode): Oddity | undefined {
  if (code.kind === 'no-commit') {
    return [
      'files of which no commit can be told',
      'To analyse the base, check it out with "actions/checkout" and have Git in the job, so that there is a ".git".',
    ];
  }
  const sha = code.sha.slice(0, 12);
  if (!trustedCommits.includes(code.sha)) {
    return [sha, 'To analyse the base, check out its commit.'];
  }
  if (code.files.kind === 'same') return undefined;
  const why =
    code.files.kind === 'unknown'
      ? `could not be compared with it (${code.files.reason})`
      : `differ from it: ${namesOf(code.files.paths)}`;
  return [
    `${sha} with files that ${why}`,
    'To analyse the base, run Evenkeel before the steps that change files, with "path" at a folder of the checkout, and check out without LFS.',
  ];
}

function namesOf(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).map((path) => JSON.stringify(path.slice(0, 100)));
  const more = paths.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
