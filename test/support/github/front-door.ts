import type { RawAnswer } from './faults.ts';
import { jsonAnswer } from './faults.ts';
import type { GitHubSettings } from './github-settings.ts';
import type { Operation } from './github-schema.ts';
import type { RecordedRequest } from './traffic.ts';
import { countBefore, isWrite } from './traffic.ts';

/** GitHub's limits on content-creating requests (rate limits for the REST API). */
const WRITES_PER_MINUTE = 80;
const WRITES_PER_HOUR = 500;

/** A read costs one point, a write five; so many in a minute. */
const POINTS_PER_MINUTE = 900;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When the primary limit begins anew: hours are counted from the first request. */
export function resetAtMs(requests: readonly RecordedRequest[], nowMs: number): number {
  const firstMs = requests[0]?.atMs ?? nowMs;
  return firstMs + (Math.floor((nowMs - firstMs) / HOUR_MS) + 1) * HOUR_MS;
}

/** Requests made in the running hour. */
export function usedRequests(requests: readonly RecordedRequest[], nowMs: number): number {
  const sinceMs = resetAtMs(requests, nowMs) - HOUR_MS;
  return requests.filter(({ atMs }) => atMs >= sinceMs).length;
}

/** What GitHub looks at before it carries anything out, in this order; `undefined` lets the request in. */
export function refuseAtTheDoor(
  settings: GitHubSettings,
  requests: readonly RecordedRequest[],
): RawAnswer | undefined {
  const request = requests.at(-1);
  if (request === undefined) return undefined;
  return (
    refuseStranger(settings, request) ??
    refuseTooMany(settings, requests, request) ??
    refuseForbidden(settings, request)
  );
}

function refuseStranger(
  { token }: GitHubSettings,
  { headers }: RecordedRequest,
): RawAnswer | undefined {
  const authorization = String(headers['authorization'] ?? '');
  if (!/^(token|bearer) /i.test(authorization)) return jsonAnswer(401, 'Requires authentication');
  if (!authorization.endsWith(` ${token}`)) return jsonAnswer(401, 'Bad credentials');
  if (headers['user-agent'] !== undefined) return undefined;
  return jsonAnswer(403, 'Request forbidden by administrative rules.');
}

function refuseTooMany(
  { remaining }: GitHubSettings,
  requests: readonly RecordedRequest[],
  request: RecordedRequest,
): RawAnswer | undefined {
  if (usedRequests(requests, request.atMs) > remaining) {
    const headers = { 'x-ratelimit-remaining': '0' };
    return jsonAnswer(403, 'API rate limit exceeded for installation.', headers);
  }
  const seconds = secondsOverLimit(requests, request);
  return seconds === undefined
    ? undefined
    : jsonAnswer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': seconds });
}

function secondsOverLimit(
  requests: readonly RecordedRequest[],
  request: RecordedRequest,
): string | undefined {
  const within = (windowMs: number) =>
    requests.filter(({ atMs }) => atMs > request.atMs - windowMs && atMs <= request.atMs);
  const points = within(MINUTE_MS).reduce((sum, sent) => sum + (isWrite(sent) ? 5 : 1), 0);
  if (points > POINTS_PER_MINUTE) return '60';
  const writes = requests.filter(isWrite).map(({ atMs }) => atMs);
  if (!isWrite(request)) return undefined;
  if (countBefore(writes, request.atMs, MINUTE_MS) > WRITES_PER_MINUTE) return '60';
  return countBefore(writes, request.atMs, HOUR_MS) > WRITES_PER_HOUR ? '3600' : undefined;
}

function refuseForbidden(
  settings: GitHubSettings,
  request: RecordedRequest,
): RawAnswer | undefined {
  const { checks, isPrivate, repository, basePath } = settings;
  if (!request.path.startsWith(`${basePath}/repos/${repository}/`))
    return jsonAnswer(404, 'Not Found');
  if (checks === 'write' || (checks === 'read' && !isWrite(request))) return undefined;
  if (isPrivate && checks === 'none') return jsonAnswer(404, 'Not Found');
  return jsonAnswer(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': isWrite(request) ? 'checks=write' : 'checks=read',
  });
}

/** What the description holds against a request's body, in GitHub's words; `undefined` when it is fine. */
export function refuseMalformed(
  operation: Operation,
  { body, text }: RecordedRequest,
): RawAnswer | undefined {
  if (!isWrite(operation)) return undefined;
  if (typeof body !== 'object' || body === null) return jsonAnswer(400, 'Problems parsing JSON');
  if (Buffer.byteLength(text) > 1024 * 1024) return jsonAnswer(413, 'Payload too large');
  const problems = operation.checkRequest(body);
  return problems.length === 0 ? undefined : jsonAnswer(422, invalidRequest(problems));
}

/** GitHub's words for what its schema refuses, with the two sentences that clients meet most. */
function invalidRequest(problems: readonly string[]): string {
  const words = problems.map((problem) => {
    const limit = /\[limit (\d+)\]/.exec(problem)?.[1];
    if (problem.includes('more than') && problem.includes('items')) {
      return `No more than ${limit ?? '?'} items are allowed; more were supplied.`;
    }
    if (problem.includes('more than') && problem.includes('characters')) {
      return `Only ${limit ?? '?'} characters are allowed; more were supplied.`;
    }
    return problem;
  });
  return `Invalid request.\n\n${words.join('\n')}`;
}
