import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../errors.ts';
import { baseOf, commitOf, isFromFork, trustedCommitsOf } from '../event/event-commits.ts';
import { numberAt } from '../event/payload-fields.ts';
import type { JobLeg } from '../model/job-leg.ts';
import type { RepositoryContext } from '../model/report.ts';
import { type Publication, UNTOLD } from '../model/publication.ts';
import type { RunContext } from '../model/run-context.ts';

/** The environment as it is, or as a test has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The workflow run this process belongs to; `undefined` outside GitHub Actions.
 * @throws ConfigurationError when the runner's own variables are not what they should be.
 */
export function readRunContext(environment: Environment = process.env): RunContext | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  return toRunContext(environment, readPayload(environment['GITHUB_EVENT_PATH']));
}

/** What the runner lets an owner, a repository, a tag, a branch or a commit be called. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REF = /^[\w.-]+(?:\/[\w.-]+)*$/;

/**
 * Where the running action was taken from. The runner tells it, except of an action that is used by its
 * path; a GitHub of one's own is taken to hold the actions that it runs.
 */
export function readPublication(environment: Environment = process.env): Publication {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = environment['GITHUB_ACTION_REF'] ?? '';
  if (!REPOSITORY.test(repository) || !REF.test(ref)) return UNTOLD;
  return {
    serverUrl: urlFrom(environment, 'GITHUB_SERVER_URL', UNTOLD.serverUrl),
    repository,
    ref,
  };
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
  const workflowSha = environment['GITHUB_SHA'];
  const event = { name: eventName, repository, workflowSha, payload };
  const baseSha = baseOf(event);
  const trustedCommits = trustedCommitsOf(event);
  return {
    eventName,
    serverUrl,
    apiUrl: urlFrom(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    repository,
    workflowSha: workflowSha ?? '',
    commit: commitOf(event),
    runUrl: `${serverUrl}/${repository}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}`,
    stepId: [runId, attempt, job, environment['GITHUB_ACTION'] ?? ''].join(':'),
    job,
    isFromFork: isFromFork(event),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(trustedCommits === undefined ? {} : { trustedCommits }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}

/** Names one process's check run, before it exists and beyond guessing, also among the legs of a matrix. */
export function newExternalId({ stepId }: RunContext, { index, checkRunId }: JobLeg = {}): string {
  const leg = [index, checkRunId].filter((part) => part !== undefined);
  return [shortId(stepId), ...leg, randomUUID()].join(':');
}

/** GitHub tells no limit for external ids; ids of steps can be as long as somebody likes. */
function shortId(stepId: string): string {
  return stepId.slice(0, 150);
}

/** A sentence for the report when the check run has a job's name: GitHub then shows only one of the two. */
export function describeNameClash({ job }: RunContext, checkName: string): string | undefined {
  if (job.trim().toLowerCase() !== checkName.trim().toLowerCase()) return undefined;
  return `The check run is called like the job, "${job}": give "check-name" another value, or GitHub shows only one of the two.`;
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
    `The files are those of ${checkedOutSha.slice(0, 12)} (${what}); annotations belong to ` +
    `${sha.slice(0, 12)} and its lines.`
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
