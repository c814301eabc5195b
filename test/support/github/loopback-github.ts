import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredRun } from './check-run-store.ts';
import { CheckRunsApi } from './check-runs-api.ts';
import type { Fault, RawAnswer } from './faults.ts';
import { jsonAnswer } from './faults.ts';
import { refuseAtTheDoor, refuseMalformed, resetAtMs, usedRequests } from './front-door.ts';
import type { Operation } from './github-schema.ts';
import { checkError, OPERATIONS } from './github-schema.ts';
import type { GitHubSettings } from './github-settings.ts';
import { QUIET_DAY } from './github-settings.ts';
import type { Politeness, RecordedAnswer, RecordedRequest } from './traffic.ts';
import { isWrite, measurePoliteness } from './traffic.ts';

/** A GitHub on this machine, as strict as the real one is known to be. */
export interface LoopbackGitHub extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** What was said to each request, in the order of the answers. */
  readonly answers: readonly RecordedAnswer[];
  readonly runs: readonly StoredRun[];
  /** What no client and no server of ours may do: answers that break the description, requests with unknown fields. */
  readonly violations: readonly string[];
  readonly politeness: Politeness;
  /** Forgets everything and starts with other settings. */
  reset(settings?: Partial<GitHubSettings>): void;
  /** Nothing goes wrong from here on. */
  heal(): void;
  /** A check run that is there before the client comes. */
  seed(run: Partial<StoredRun> & { readonly headSha: string }): StoredRun;
  /** Carries out whatever is still under way. */
  settle(): void;
  /** Deletes a check run behind the client's back. */
  remove(id: number): void;
}

/** A key and a certificate, for an `https:` address. */
export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
}

/** Starts it on a free port. */
export async function startLoopbackGitHub(
  settings: Partial<GitHubSettings> = {},
  tls?: TlsIdentity,
): Promise<LoopbackGitHub> {
  const github = new GitHub(settings, tls);
  await github.listen();
  return github;
}

class GitHub implements LoopbackGitHub {
  readonly #server: Server;
  readonly #scheme: string;
  #settings: GitHubSettings;
  #api: CheckRunsApi;
  #requests: RecordedRequest[] = [];
  #violations: string[] = [];
  #answers: RecordedAnswer[] = [];
  #underWay: { readonly request: RecordedRequest; readonly dueMs: number }[] = [];
  /** Set while something is carried out after its time. */
  #carriedOutAtMs: number | undefined;
  #open = 0;
  #mostAtOnce = 0;
  #url = '';

  constructor(settings: Partial<GitHubSettings>, tls: TlsIdentity | undefined) {
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      void this.#serve(request, response);
    };
    this.#server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
    this.#scheme = tls === undefined ? 'http' : 'https';
    this.#settings = { ...QUIET_DAY, ...settings };
    this.#api = this.#createApi();
  }

  get url(): string {
    return this.#url;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  get answers(): readonly RecordedAnswer[] {
    return this.#answers;
  }

  get runs(): readonly StoredRun[] {
    return this.#api.runs;
  }

  get violations(): readonly string[] {
    return this.#violations;
  }

  get politeness(): Politeness {
    return measurePoliteness(this.#requests, this.#mostAtOnce);
  }

  reset(settings: Partial<GitHubSettings> = {}): void {
    this.#settings = { ...QUIET_DAY, ...settings };
    this.#api = this.#createApi();
    this.#requests = [];
    this.#answers = [];
    this.#underWay = [];
    this.#violations = [];
    this.#mostAtOnce = 0;
  }

  settle(): void {
    this.#carryOutUntil(Number.POSITIVE_INFINITY);
  }

  heal(): void {
    this.#settings = { ...this.#settings, fault: QUIET_DAY.fault };
  }

  seed(run: Partial<StoredRun> & { readonly headSha: string }): StoredRun {
    return this.#api.seed(run);
  }

  remove(id: number): void {
    this.#api.remove(id);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('Expected a port.');
    this.#url = `${this.#scheme}://127.0.0.1:${address.port}`;
    this.#api = this.#createApi();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open += 1;
    this.#mostAtOnce = Math.max(this.#mostAtOnce, this.#open);
    response.on('close', () => {
      this.#open -= 1;
    });
    const request = await this.#record(incoming);
    if (request === undefined) return;
    const fault = this.#settings.fault(request, this.#requests.length - 1);
    await this.#answer(request, fault, response);
  }

  async #record(incoming: IncomingMessage): Promise<RecordedRequest | undefined> {
    const text = await readAll(incoming);
    if (text === undefined) return undefined;
    const url = new URL(incoming.url ?? '/', this.#url);
    const request: RecordedRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      text,
      body: parseJson(text),
      atMs: this.#settings.nowMs(),
    };
    this.#carryOutUntil(request.atMs);
    this.#requests.push(request);
    return request;
  }

  #carryOutUntil(nowMs: number): void {
    const due = this.#underWay.filter(({ dueMs }) => dueMs <= nowMs);
    this.#underWay = this.#underWay.filter(({ dueMs }) => dueMs > nowMs);
    for (const { request, dueMs } of due) {
      this.#carriedOutAtMs = dueMs;
      this.#handle(request);
      this.#carriedOutAtMs = undefined;
    }
  }

  #createApi(): CheckRunsApi {
    const nowMs = (): number => this.#carriedOutAtMs ?? this.#settings.nowMs();
    return new CheckRunsApi({ ...this.#settings, nowMs }, this.#url);
  }

  async #answer(
    request: RecordedRequest,
    fault: Fault | undefined,
    response: ServerResponse,
  ): Promise<void> {
    const { applies, end } = fault ?? ALL_WELL;
    const real = this.#carryOut(request, applies);
    switch (end.kind) {
      case 'true-answer':
        await sleep(end.delayMs);
        return this.#send(response, real);
      case 'answer':
        return this.#send(response, end.answer);
      case 'reset':
        return this.#reset(response);
      case 'hang':
        this.#answers.push(NO_ANSWER);
        return this.#settings.onHang();
      case 'half-json':
        return this.#send(response, { ...real, body: halfOf(JSON.stringify(real.body)) });
      case 'truncate':
        return this.#sendHalf(response, real);
    }
  }

  #carryOut(request: RecordedRequest, applies: Fault['applies']): RawAnswer {
    if (typeof applies !== 'object') return applies ? this.#handle(request) : NOTHING;
    this.#underWay.push({ request, dueMs: request.atMs + applies.afterMs });
    return NOTHING;
  }

  #send(response: ServerResponse, { status, headers, body }: RawAnswer): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.#answers.push({ status, body });
    response.writeHead(status, { ...this.#headers(), ...headers });
    response.end(text);
  }

  #reset(response: ServerResponse): void {
    this.#answers.push(NO_ANSWER);
    response.socket?.resetAndDestroy();
  }

  #sendHalf(response: ServerResponse, { status, body }: RawAnswer): void {
    const bytes = Buffer.from(JSON.stringify(body));
    this.#answers.push(NO_ANSWER);
    response.writeHead(status, { ...this.#headers(), 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      response.socket?.destroy();
    });
  }

  #headers(): Record<string, string> {
    const nowMs = this.#settings.nowMs();
    const common = {
      date: new Date(nowMs).toUTCString(),
      'content-type': 'application/json; charset=utf-8',
    };
    if (this.#settings.omits.length > 0) return common;
    const used = usedRequests(this.#requests, nowMs);
    return {
      ...common,
      'x-github-request-id': '0000:00000:0000:0000:00000000',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(Math.max(0, this.#settings.remaining - used)),
      'x-ratelimit-reset': String(Math.ceil(resetAtMs(this.#requests, nowMs) / 1000)),
      'x-ratelimit-resource': 'core',
      'x-ratelimit-used': String(used),
    };
  }

  /** Carries a request out, and holds both it and the answer to GitHub's description. */
  #handle(request: RecordedRequest): RawAnswer {
    const path = request.path.slice(this.#settings.basePath.length);
    const operation = OPERATIONS.find(
      ({ method, matches }) => method === request.method && matches.test(path),
    );
    this.#note(headerProblems(request));
    const result = this.#perform(operation, request);
    if (this.#settings.omits.length === 0) this.#note(answerProblems(operation, result));
    return result;
  }

  #perform(operation: Operation | undefined, request: RecordedRequest): RawAnswer {
    const refusal = refuseAtTheDoor(this.#settings, this.#requests);
    if (refusal !== undefined) return refusal;
    if (operation === undefined) {
      this.#note([`no such operation: ${request.method} ${request.path}`]);
      return jsonAnswer(404, 'Not Found');
    }
    this.#note(operation.checkQuery(request.query));
    if (isWrite(request)) this.#note(operation.unknownFields(Object(request.body)));
    return refuseMalformed(operation, request) ?? this.#api.perform(operation, request);
  }

  #note(violations: readonly string[]): void {
    this.#violations.push(...violations);
  }
}

/** What every request has to say, whatever it asks for. */
function headerProblems({ headers, text }: RecordedRequest): readonly string[] {
  const accept = String(headers['accept'] ?? '');
  const contentType = String(headers['content-type'] ?? '');
  return [
    ...(headers['x-github-api-version'] === '2022-11-28' ? [] : ['no API version']),
    ...(/application\/vnd\.github(\.v3)?\+json/.test(accept) ? [] : [`accept: ${accept}`]),
    ...(text === '' || contentType.startsWith('application/json') ? [] : ['no JSON']),
  ];
}

function answerProblems(
  operation: Operation | undefined,
  { status, body }: RawAnswer,
): readonly string[] {
  return operation !== undefined && status === operation.status
    ? operation.checkResponse(body)
    : checkError(status, body);
}

const NO_ANSWER: RecordedAnswer = { status: undefined, body: '' };

function halfOf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

const ALL_WELL: Fault = { applies: true, end: { kind: 'true-answer', delayMs: 0 } };

const NOTHING: RawAnswer = jsonAnswer(500, 'Nothing was done');

async function readAll(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  } catch {
    // The client went away in the middle of its request, which therefore never was one.
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
