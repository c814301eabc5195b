import type { getOctokit } from '@actions/github';
import type { ApiAnswer, ApiRequest, ApiTransport, Clock } from '../checks/api-transport.ts';
import type { CheckRuns } from '../checks/check-run-port.ts';
import { createCheckRuns } from '../checks/check-runs.ts';
import { createRedactor } from '../checks/redactor.ts';
import { messageOf } from '../errors.ts';
import { fetchLimited } from '../checks/limited-fetch.ts';

/** How to reach the Checks API. */
export interface ChecksApiOptions {
  readonly token: string;
  /** `GITHUB_API_URL`. It must be in the environment as well: `@actions/github` chooses its proxy by it. */
  readonly apiUrl: string;
  /** Evenkeel's version, for the user agent. */
  readonly version: string;
  /** Replaced by `***` in everything sent, besides the token. */
  readonly secrets: readonly string[];
  /** Whether this process takes up what another one left, as the `post` step does. */
  readonly isSuccessor?: boolean;
  /** Tests own the time. */
  readonly clock?: Clock;
}

/** The REST API's version these requests are written for (docs.github.com, API versions). */
const API_VERSION = '2022-11-28';

/** Check runs on GitHub. Sends nothing yet. */
export function connectChecksApi(options: ChecksApiOptions): CheckRuns {
  return createCheckRuns({
    transport: createOctokitTransport(options),
    clock: options.clock ?? SYSTEM_CLOCK,
    redact: createRedactor([options.token, ...options.secrets]),
    isSuccessor: options.isSuccessor ?? false,
  });
}

/** The longest a timer of Node takes; beyond it, it fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Timers take whole milliseconds; `AbortSignal.timeout` throws on others. */
function timerMs(milliseconds: number): number {
  return Math.min(LONGEST_TIMER_MS, Math.max(0, Math.ceil(milliseconds)));
}

/** The machine's time. */
const SYSTEM_CLOCK: Clock = {
  nowMs: () => Date.now(),
  timeout: (milliseconds, signal) =>
    AbortSignal.any([AbortSignal.timeout(timerMs(milliseconds)), signal]),
  wait: async (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, timerMs(milliseconds));
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    }),
};

type Octokit = ReturnType<typeof getOctokit>;

function createOctokitTransport(options: ChecksApiOptions): ApiTransport {
  const { origin, href } = new URL(options.apiUrl);
  const apiUrl = href.replace(/\/+$/, '');
  // What Node says of a header or an address that it refuses quotes it.
  const redact = createRedactor([options.token, ...options.secrets]);
  let connection: Promise<Octokit> | undefined;
  return {
    origin,
    async send(request, signal) {
      const url = request.path.startsWith('/') ? `${apiUrl}${request.path}` : request.path;
      try {
        if (!url.startsWith(`${origin}/`)) throw new Error(`${url} is not on ${origin}`);
        connection ??= connect(options);
        const octokit = await connection;
        const { fetch } = octokit.request.endpoint.DEFAULTS.request ?? {};
        return toAnswer(await octokit.request(toParameters(request, { url, signal, fetch })), url);
      } catch (error) {
        return toFailure(error, { url, redact });
      }
    },
  };
}

async function connect({ token, version }: ChecksApiOptions): Promise<Octokit> {
  const github = await importWithoutEvent();
  return github.getOctokit(token, { userAgent: `evenkeel/${version}`, log: SILENT });
}

/**
 * On import, `@actions/github` reads the event's file: it throws when that is not JSON, and prints
 * when there is none. We read the event ourselves, so it is told of none.
 */
async function importWithoutEvent(): Promise<{ readonly getOctokit: typeof getOctokit }> {
  const path = process.env['GITHUB_EVENT_PATH'];
  delete process.env['GITHUB_EVENT_PATH'];
  try {
    return await import('@actions/github');
  } finally {
    if (path !== undefined) process.env['GITHUB_EVENT_PATH'] = path;
  }
}

/** Octokit would print what the server says, such as deprecations, where the runner reads commands. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // What matters of an answer comes back as a value.
}

function toParameters(request: ApiRequest, { url, signal, fetch }: Way) {
  return {
    method: request.method,
    url,
    headers: { 'x-github-api-version': API_VERSION },
    // A followed redirect turns a POST into a GET without a body and then calls it a success.
    request: { signal, redirect: 'manual' as const, log: SILENT, fetch: fetchLimited(fetch) },
    ...(request.body === undefined ? {} : { data: request.body }),
  };
}

interface Way {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Octokit's own way through the proxy. */
  readonly fetch: unknown;
}

interface Response {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
}

function toAnswer({ status, headers, data }: Response, url: string): ApiAnswer {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const texts: Record<string, string> = Object.fromEntries(entries);
  const location = absolute(texts['location'], url);
  return {
    kind: 'answered',
    status,
    headers: { ...texts, ...(location === undefined ? {} : { location }) },
    body: parsed(data),
  };
}

/** What is called something else than JSON is JSON all the same, if it reads as such. */
function parsed(data: unknown): unknown {
  const text = data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data;
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

function absolute(location: string | undefined, url: string): string | undefined {
  return location !== undefined && URL.canParse(location, url)
    ? new URL(location, url).href
    : undefined;
}

function toFailure(
  error: unknown,
  { url, redact }: { readonly url: string; readonly redact: (text: string) => string },
): ApiAnswer {
  const response = responseOf(error);
  if (response !== undefined) return toAnswer(response, url);
  const cause = rootCause(error);
  const code: unknown = Reflect.get(Object(cause), 'code');
  const name = cause instanceof Error ? cause.name : 'Error';
  return {
    kind: 'unanswered',
    code: typeof code === 'string' ? code : name,
    message: redact(messageOf(cause)),
  };
}

/** An answer of 400 and above is thrown as Octokit's `RequestError`, with the response on it. */
function responseOf(error: unknown): Response | undefined {
  const response: unknown = Reflect.get(Object(error), 'response');
  if (typeof response !== 'object' || response === null) return undefined;
  const status: unknown = Reflect.get(response, 'status');
  const headers: unknown = Reflect.get(response, 'headers');
  if (typeof status !== 'number' || typeof headers !== 'object' || headers === null)
    return undefined;
  return { status, headers, data: Reflect.get(response, 'data') };
}

/** Octokit wraps fetch's error, which wraps the socket's. */
function rootCause(error: unknown): unknown {
  let cause = error;
  for (
    let depth = 0;
    depth < 5 && cause instanceof Error && cause.cause !== undefined;
    depth += 1
  ) {
    ({ cause } = cause);
  }
  return cause;
}
