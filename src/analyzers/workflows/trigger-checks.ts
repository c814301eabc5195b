import type { Found } from './script-checks.ts';
import { entriesOf, scalarOf, stepsOf, valueAt, type Placed, type Step } from './workflow-model.ts';

/** Triggers under which a workflow has secrets while a stranger decides what it is about. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
]);

/** Where the stranger's code is. */
const FOREIGN_HEAD =
  /github\.head_ref|github\.event\.pull_request\.head\.|github\.event\.workflow_run\.(?:head_|pull_requests)|refs\/pull\/|github\.event\.(?:number|issue\.number|pull_request\.number)|merge_commit_sha/i;

const CHECKOUT_COMMAND =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch)\b[^\n]{0,200}(?:refs\/pull\/|pull\/|head_ref|head\.(?:ref|sha))/;

function foreignCheckout(step: Step): Placed | undefined {
  if (step.uses !== undefined && /^actions\/checkout@/i.test(step.uses.value)) {
    return ['ref', 'repository']
      .map((key) => scalarOf(valueAt(step.with, key)))
      .find((value) => value !== undefined && FOREIGN_HEAD.test(value.value));
  }
  return step.run !== undefined && CHECKOUT_COMMAND.test(step.run.value) ? step.run : undefined;
}

/** Checks a job's steps for a checkout of foreign code, under the workflow's triggers. */
export function checkCheckouts(job: unknown, triggers: ReadonlySet<string>): Found[] {
  const trigger = [...triggers].find((name) => PRIVILEGED.has(name));
  if (trigger === undefined) return [];
  return stepsOf(job).flatMap((step) => {
    const place = foreignCheckout(step);
    if (place === undefined) return [];
    const { start } = place;
    // Of a script in a block only the sign that opens it.
    const end = place.value.includes('\n') ? start + 1 : place.end;
    const message = `\`${trigger}\` runs with secrets, and this checks out the code of whoever wrote the pull request`;
    const severity = trigger === 'pull_request_target' ? 'error' : 'warning';
    return [{ rule: 'untrusted-checkout' as const, message, start, end, severity } as const];
  });
}

/** Checks `permissions:` of a workflow or of a job. */
export function checkPermissions(node: unknown): Found[] {
  const permissions = scalarOf(valueAt(node, 'permissions'));
  if (permissions?.value !== 'write-all') return [];
  const { start, end } = permissions;
  return [{ rule: 'write-all', message: 'The token may write everything here', start, end }];
}

function hasPermissions(node: unknown): boolean {
  return entriesOf(node).some(({ key }) => key.value === 'permissions');
}

/** Tells, once, that neither the workflow nor some job of it says what the token may do. */
export function checkMissingPermissions(root: unknown): Found[] {
  if (hasPermissions(root)) return [];
  const bare = entriesOf(valueAt(root, 'jobs')).find(({ node }) => !hasPermissions(node));
  if (bare === undefined) return [];
  const { start, end, value } = bare.key;
  const message = `Neither the workflow nor its job \`${value}\` says what the token may do`;
  return [{ rule: 'missing-permissions', message, start, end }];
}

/** Checks `runs-on:` of a workflow that pull requests start. */
export function checkRunner(job: unknown, triggers: ReadonlySet<string>): Found[] {
  if (!triggers.has('pull_request') && !triggers.has('pull_request_target')) return [];
  const entry = entriesOf(job).find(({ key }) => key.value === 'runs-on');
  if (entry === undefined || !JSON.stringify(entry.node).includes('self-hosted')) return [];
  const { start, end } = entry.key;
  return [
    {
      rule: 'self-hosted-runner',
      message: 'Pull requests run on a machine of your own',
      start,
      end,
    },
  ];
}
