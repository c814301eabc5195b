import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredRun } from './check-run-store.ts';
import { CheckRunsApi } from './check-runs-api.ts';
import type { Fault, RawAnswer } from './faults.ts';
import { jsonAnswer } from './faults.ts';
import { refuseAtTheDoor, refuseMalformed } from './front-door.ts';
import { OPERATIONS } from './github-schema.ts';
import type { GitHubSettings } from './github-settings.ts';
import { QUIET_DAY } from './github-settings.ts';
import type { Politeness, RecordedRequest } from './traffic.ts';
import { isWrite, measurePoliteness } from './traffic.ts';

/** A GitHub on this machine, as strict as the real one is known to be. */
export interface LoopbackGitHub extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
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
  /** Deletes a check run behind the client's back. */
  remove(id: number): void;
}

/** Starts it on a free port. */
export async function startLoopbackGitHub(
  settings: Partial<GitHubSettings> = {},
): Promise<LoopbackGitHub> {
  const github = new GitHub(settings);
  await github.listen();
  return github;
}

class GitHub implements LoopbackGitHub {
  readonly #server = createServer((request, response) => {
    void this.#serve(request, response);
  });
  #settings: GitHubSettings;
  #api: CheckRunsApi;
  #requests: RecordedRequest[] = [];
  #violations: string[] = [];
  #open = 0;
  #mostAtOnce = 0;
  #url = '';

  constructor(settings: Partial<GitHubSettings>) {
    this.#settings = { ...QUIET_DAY, ...settings };
    this.#api = new CheckRunsApi(this.#settings, '');
  }

  get url(): string {
    return this.#url;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
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
    this.#api = new CheckRunsApi(this.#settings, this.#url);
    this.#requests = [];
    this.#violations = [];
    this.#mostAtOnce = 0;
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
    this.#url = `http://127.0.0.1:${address.port}`;
    this.#api = new CheckRunsApi(this.#settings, this.#url);
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
    this.#requests.push(request);
    return request;
  }

  async #answer(
    request: RecordedRequest,
    fault: Fault | undefined,
    response: ServerResponse,
  ): Promise<void> {
    const { applies, end } = fault ?? ALL_WELL;
    const real = applies ? this.#handle(request) : NOTHING;
    switch (end.kind) {
      case 'true-answer':
        await sleep(end.delayMs);
        return this.#send(response, real);
      case 'answer':
        return this.#send(response, end.answer);
      case 'reset':
        response.socket?.resetAndDestroy();
        return undefined;
      case 'hang':
        return this.#settings.onHang();
      case 'truncate':
        return this.#sendHalf(response, real);
    }
  }

  #send(response: ServerResponse, { status, headers, body }: RawAnswer): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { ...this.#headers(), ...headers });
    response.end(text);
  }

  #sendHalf(response: ServerResponse, { status, body }: RawAnswer): void {
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { ...this.#headers(), 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      response.socket?.destroy();
    });
  }

  #headers(): Record<string, string> {
    const nowMs = this.#settings.nowMs();
    const remaining = Math.max(0, this.#settings.remaining - this.#requests.length);
    return {
      date: new Date(nowMs).toUTCString(),
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.ceil(nowMs / 1000) + 1800),
      'x-github-request-id': '0000:00000:0000:0000:00000000',
    };
  }

  #handle(request: RecordedRequest): RawAnswer {
    const operation = OPERATIONS.find(
      ({ method, matches }) => method === request.method && matches.test(request.path),
    );
    const refusal = refuseAtTheDoor(this.#settings, this.#requests);
    if (refusal !== undefined) return refusal;
    if (operation === undefined) return jsonAnswer(404, 'Not Found');
    this.#note(request.headers['x-github-api-version'] === '2022-11-28' ? [] : ['no API version']);
    if (isWrite(request)) this.#note(operation.unknownFields(Object(request.body)));
    const malformed = refuseMalformed(operation, request);
    if (malformed !== undefined) return malformed;
    const result = this.#api.perform(operation, request);
    if (result.status === operation.status) this.#note(operation.checkResponse(result.body));
    return result;
  }

  #note(violations: readonly string[]): void {
    this.#violations.push(...violations);
  }
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
