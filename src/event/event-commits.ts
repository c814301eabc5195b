import type { ReportCommit } from '../model/run-context.ts';
import { textAt } from './payload-fields.ts';

/** An event as the runner tells of it. The payload is data from outside: every field may be missing or odd. */
export interface WorkflowEvent {
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_SHA`. */
  readonly workflowSha: string | undefined;
  readonly payload: unknown;
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** No commit: what a push of a new branch has for the one before. */
const NO_COMMIT = /^0+$/;

/** Events on a pull request whose `GITHUB_SHA` is not the head (events that trigger workflows, docs.github.com). */
const PULL_REQUEST_EVENTS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
]);

/** Where the payload names the commit, for events whose `GITHUB_SHA` is another one. */
function headPath(eventName: string): readonly string[] | undefined {
  if (PULL_REQUEST_EVENTS.has(eventName)) return ['pull_request', 'head', 'sha'];
  return eventName === 'workflow_run' ? ['workflow_run', 'head_sha'] : undefined;
}

/** Where the payload names the state before the change. */
function basePath(eventName: string): readonly string[] {
  if (PULL_REQUEST_EVENTS.has(eventName)) return ['pull_request', 'base', 'sha'];
  return eventName === 'merge_group' ? ['merge_group', 'base_sha'] : ['before'];
}

/**
 * The commit that a check run for this event belongs to: the head of the pull request or of the run
 * that triggered this one, else `GITHUB_SHA`. Never the merge commit, whose checks nobody sees.
 */
export function commitOf({ name, workflowSha, payload }: WorkflowEvent): ReportCommit {
  const path = headPath(name);
  const sha = path === undefined ? workflowSha : textAt(payload, path);
  if (sha !== undefined && SHA.test(sha)) return { kind: 'known', sha };
  const where = path === undefined ? 'GITHUB_SHA' : `"${path.join('.')}" of the event "${name}"`;
  return { kind: 'unknown', reason: `Expected a commit in ${where}, found none` };
}

/** The commit that the change under review starts from, or the tip of the branch it is for; `undefined` where the event has none. */
export function baseOf({ name, payload }: WorkflowEvent): string | undefined {
  const sha = textAt(payload, basePath(name));
  return sha !== undefined && SHA.test(sha) && !NO_COMMIT.test(sha) ? sha : undefined;
}

/** Forks' events get a token that can only read; `pull_request_target` runs in the base repository and does not. */
export function isFromFork({ name, repository, payload }: WorkflowEvent): boolean {
  if (!PULL_REQUEST_EVENTS.has(name) || name === 'pull_request_target') return false;
  if (textAt(payload, ['pull_request', 'head', 'sha']) === undefined) return false;
  return isOther(textAt(payload, ['pull_request', 'head', 'repo', 'full_name']), repository);
}

/** Events that run with the base repository's secrets and token although a fork may have caused them; where they name its repository. */
const TRUSTED_EVENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pull_request_target', ['pull_request', 'head', 'repo', 'full_name']],
  ['workflow_run', ['workflow_run', 'head_repository', 'full_name']],
]);

/**
 * The only commits that may be checked out when a fork's pull request runs with the rights of the
 * base repository; `undefined` for every other event. A list of what is allowed: the fork can push
 * again after the event, so its commits cannot be listed.
 */
export function trustedCommitsOf(event: WorkflowEvent): readonly string[] | undefined {
  const path = TRUSTED_EVENTS.get(event.name);
  if (path === undefined || !isOther(textAt(event.payload, path), event.repository))
    return undefined;
  const base = event.name === 'pull_request_target' ? baseOf(event) : undefined;
  const commits = [event.workflowSha, base].flatMap((sha) =>
    sha !== undefined && SHA.test(sha) ? [sha] : [],
  );
  return [...new Set(commits)];
}

/** A fork that was deleted since has no name. */
function isOther(fullName: string | undefined, repository: string): boolean {
  return fullName?.toLowerCase() !== repository.toLowerCase();
}
