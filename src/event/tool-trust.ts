import type { RunContext } from '../model/run-context.ts';

/** What is known of who caused a run. */
export type EventOrigin = Pick<
  RunContext,
  'eventName' | 'isFromFork' | 'trustedCommits' | 'workflowSha' | 'commit' | 'baseSha'
>;

/** The commits that are this repository's own, as far as the event tells. */
function ownCommits({ workflowSha, commit, baseSha }: EventOrigin): ReadonlySet<string> {
  return new Set([
    workflowSha,
    ...(commit.kind === 'known' ? [commit.sha] : []),
    ...(baseSha === undefined ? [] : [baseSha]),
  ]);
}

/**
 * Why the commands in the checked-out configuration may be a stranger's, as a clause; `undefined`
 * where they are this repository's own. A fork decides what its configuration says; and a checkout of
 * another commit than the event's, as on `issue_comment`, can be a fork's.
 */
export function strangerOf(origin: EventOrigin, checkedOutSha?: string): string | undefined {
  if (origin.isFromFork)
    return 'a pull request from a fork brings the configuration that names them';
  if (origin.trustedCommits !== undefined) {
    return `a fork caused this run on "${origin.eventName}", which has the base repository's rights`;
  }
  if (checkedOutSha === undefined || ownCommits(origin).has(checkedOutSha)) return undefined;
  return `the checkout (${checkedOutSha.slice(0, 12)}) is not a commit of the event "${origin.eventName}" and may be a stranger's`;
}
