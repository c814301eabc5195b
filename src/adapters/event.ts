import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../errors.ts';
import type { RepositoryContext } from '../model/report.ts';
import type { ReportCommit, RunContext } from '../model/run-context.ts';

/** The environment as it is, or as a test has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Events on a pull request whose `GITHUB_SHA` is not the head (events that trigger workflows, docs.github.com). */
const PULL_REQUEST_EVENTS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
]);

/**
 * The workflow run this process belongs to; `undefined` outside GitHub Actions.
 * @throws ConfigurationError when the runner's own variables are not what they should be.
 */
export function readRunContext(environment: Environment = process.env): RunContext | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  return toRunContext(environment, readPayload(environment['GITHUB_EVENT_PATH']));
}

/** The event's payload; `undefined` when it cannot be read, which costs only what it would have told. */
function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return payload;
  } catch {
    return undefined;
  }
}

/** The same from values. The payload is data from outside: every field may be missing or odd. */
export function toRunContext(environment: Environment, payload: unknown): RunContext {
  const eventName = environment['GITHUB_EVENT_NAME'] ?? '';
  const serverUrl = urlFrom(environment, 'GITHUB_SERVER_URL', 'https://github.com');
  const repository = repositoryFrom(environment);
  const runId = environment['GITHUB_RUN_ID'] ?? '0';
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  const job = environment['GITHUB_JOB'] ?? '';
  const pullRequest = numberAt(payload, ['pull_request', 'number']);
  return {
    eventName,
    serverUrl,
    apiUrl: urlFrom(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    repository,
    workflowSha: environment['GITHUB_SHA'] ?? '',
    commit: commitOf(eventName, environment['GITHUB_SHA'], payload),
    runUrl: `${serverUrl}/${repository}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}`,
    stepId: [runId, attempt, job, environment['GITHUB_ACTION'] ?? ''].join(':'),
    job,
    isFromFork: isFromFork(eventName, repository, payload),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}

function commitOf(
  eventName: string,
  workflowSha: string | undefined,
  payload: unknown,
): ReportCommit {
  const path = headPath(eventName);
  const sha = path === undefined ? workflowSha : textAt(payload, path);
  if (sha !== undefined && SHA.test(sha)) return { kind: 'known', sha };
  const where =
    path === undefined ? 'GITHUB_SHA' : `"${path.join('.')}" of the event "${eventName}"`;
  return { kind: 'unknown', reason: `Expected a commit in ${where}, found none` };
}

/** Where the payload names the commit, for events whose `GITHUB_SHA` is another one. */
function headPath(eventName: string): readonly string[] | undefined {
  if (PULL_REQUEST_EVENTS.has(eventName)) return ['pull_request', 'head', 'sha'];
  return eventName === 'workflow_run' ? ['workflow_run', 'head_sha'] : undefined;
}

/** Forks' events get a token that can only read; `pull_request_target` runs in the base repository and does not. */
function isFromFork(eventName: string, repository: string, payload: unknown): boolean {
  if (!PULL_REQUEST_EVENTS.has(eventName) || eventName === 'pull_request_target') return false;
  if (textAt(payload, ['pull_request', 'head', 'sha']) === undefined) return false;
  // A fork that was deleted since has no repository.
  const head = textAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
  return head?.toLowerCase() !== repository.toLowerCase();
}

/** Names one process's check run, before it exists and beyond guessing, also among the legs of a matrix. */
export function newExternalId({ stepId }: RunContext): string {
  return `${stepId}:${randomUUID()}`;
}

/**
 * The folder analysed, relative to the repository's root, with `/`; `''` for the root itself. Both
 * must be real paths.
 * @throws ConfigurationError when the folder lies outside the repository.
 */
export function pathPrefixOf(repositoryRoot: string, analysedRoot: string): string {
  const prefix = relative(repositoryRoot, analysedRoot).split(sep).join('/');
  if (prefix !== '..' && !prefix.startsWith('../')) return prefix;
  throw new ConfigurationError(
    `Expected "path" to lie inside the repository, found a folder outside of it: choose one below the checkout.`,
  );
}

/** The context that links in reports need: lines are those of the commit that was read. */
export function repositoryContextOf(
  run: RunContext,
  checkout: { readonly sha: string | undefined; readonly pathPrefix: string },
): RepositoryContext {
  const { serverUrl, repository, workflowSha, runUrl } = run;
  const { pathPrefix } = checkout;
  return { serverUrl, repository, sha: checkout.sha ?? workflowSha, pathPrefix, runUrl };
}

/** A sentence for the report when annotations go to another commit than the one that was read. */
export function describeOtherCommit(run: RunContext, checkedOutSha: string): string | undefined {
  if (run.commit.kind === 'unknown') return `${run.commit.reason}, so there is no check run.`;
  const { sha } = run.commit;
  if (sha === checkedOutSha) return undefined;
  const what = checkedOutSha === run.workflowSha ? 'the commit of the event' : 'another commit';
  return (
    `The files are those of ${checkedOutSha.slice(0, 12)} (${what}), the check run belongs to ` +
    `${sha.slice(0, 12)}: where the two differ, annotations may be some lines off.`
  );
}

function urlFrom(environment: Environment, name: string, fallback: string): string {
  const value = environment[name] ?? fallback;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  throw new ConfigurationError(
    `Expected "${name}" to be a URL, found "${value}": set it or unset it.`,
  );
}

function repositoryFrom(environment: Environment): string {
  const value = environment['GITHUB_REPOSITORY'] ?? '';
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new ConfigurationError(
    `Expected "GITHUB_REPOSITORY" to be OWNER/NAME, found "${value}": the runner sets it.`,
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );
}

function textAt(payload: unknown, path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' ? value : undefined;
}

function numberAt(payload: unknown, path: readonly string[]): number | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
