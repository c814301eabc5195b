import type { ApiRequest, ApiTransport, Clock, Deadline } from './api-transport.ts';
import type { Verdict } from './judge-answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import { redactedRequest } from './redacted-request.ts';

/** A verdict on a call; `out-of-time` says that nothing was sent. */
export type CallVerdict =
  | Exclude<Verdict, { readonly kind: 'ambiguous' }>
  | AmbiguousVerdict
  | { readonly kind: 'out-of-time'; readonly reason: string };

/** A verdict that leaves open whether a write was carried out. */
export interface AmbiguousVerdict {
  readonly kind: 'ambiguous';
  readonly reason: string;
  /** Until then, on the clock's scale, GitHub may still be carrying it out. */
  readonly openUntilMs: number;
  /** Whether GitHub said anything at all. */
  readonly isAnswered: boolean;
}

type Limited = Extract<CallVerdict, { readonly kind: 'rate-limited' }>;

/** The verdicts that say: not carried out. */
export type RefusedVerdict = Exclude<CallVerdict, { readonly kind: 'ok' | 'ambiguous' }>;

/** Serial calls at GitHub's pace. `call` never rejects. */
export interface ApiClient {
  call(request: ApiRequest, deadline: Deadline): Promise<CallVerdict>;
}

/** What a client is made of. */
export interface ApiClientOptions {
  readonly transport: ApiTransport;
  readonly clock: Clock;
  /** Applied to every text of every body. */
  readonly redact: (text: string) => string;
  /** Whether another process of this step may have written a moment ago: then the first write waits its second, too. */
  readonly isSuccessor?: boolean;
}

/**
 * GitHub ends a request after 10 s (troubleshooting the REST API, docs.github.com); three more for a
 * copy of its data that is behind.
 */
const SETTLING_MS = 13_000;

/** Above GitHub's own limit, so that nothing is still being carried out when we give up on it. */
const ATTEMPT_TIMEOUT_MS = 15_000;

/** "Wait at least one second between each request": best practices for using the REST API, docs.github.com. */
const WRITE_GAP_MS = 1000;

/** A 401 was seen to be transient in CI; one more try, after this long. */
const UNAUTHORIZED_WAIT_MS = 2000;

/** Waits for a secondary limit that comes without headers: a minute, then longer (rate limits for the REST API, docs.github.com). */
const UNTOLD_LIMIT_WAITS_MS = [60_000, 120_000, 240_000] as const;

/** Waits before another try when a request never left the machine: a name not resolved, a connection refused. */
const UNREACHABLE_WAITS_MS = [1000, 4000] as const;

/** How often one call waits for a rate limit before it reports the limit instead. */
const LIMIT_WAITS = UNTOLD_LIMIT_WAITS_MS.length;

/** Opens a client: one request at a time, writes a second apart, limits waited for, redirects taken only once and only to the same host. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { clock, isSuccessor = false } = options;
  const nextWriteMs = isSuccessor ? clock.nowMs() + WRITE_GAP_MS : 0;
  const state: ClientState = { nextWriteMs, blockedUntilMs: 0 };
  let last: Promise<unknown> = Promise.resolve();
  return {
    async call(request, deadline) {
      const turn = last.then(async () => new Call(options, state, deadline).run(request));
      last = Promise.allSettled([turn]);
      const verdict = await turn;
      return verdict;
    },
  };
}

interface ClientState {
  nextWriteMs: number;
  /** A rate limit's end: nothing is sent before, whoever asks. */
  blockedUntilMs: number;
  /** What GitHub asked last to wait for, in its words. */
  limit?: { readonly reason: string; readonly untilMs: number };
}

/** One call with its second chances: each kind of recoverable refusal is forgiven a counted number of times. */
class Call {
  readonly #options: ApiClientOptions;
  readonly #state: ClientState;
  readonly #deadline: Deadline;
  #limitWaits = 0;
  #unreachableWaits = 0;
  #wasUnauthorized = false;
  #wasMoved = false;

  constructor(options: ApiClientOptions, state: ClientState, deadline: Deadline) {
    this.#options = options;
    this.#state = state;
    this.#deadline = deadline;
  }

  async run(first: ApiRequest): Promise<CallVerdict> {
    let request = first;
    for (;;) {
      const verdict = await this.#attempt(request);
      const next = this.#secondChance(request, verdict);
      if (next === undefined) return verdict;
      request = next;
    }
  }

  async #attempt(request: ApiRequest): Promise<CallVerdict> {
    const { clock, transport, redact } = this.#options;
    const { signal } = this.#deadline;
    const isWrite = request.method !== 'GET';
    const startMs = Math.max(this.#state.blockedUntilMs, isWrite ? this.#state.nextWriteMs : 0);
    if (startMs >= this.#deadline.endsAtMs) return this.#outOfTime();
    if (startMs > clock.nowMs()) await clock.wait(startMs - clock.nowMs(), signal);
    const leftMs = this.#deadline.endsAtMs - clock.nowMs();
    if (leftMs <= 0 || signal.aborted) return this.#outOfTime();
    const attempt = clock.timeout(Math.min(ATTEMPT_TIMEOUT_MS, leftMs), signal);
    const openUntilMs = clock.nowMs() + SETTLING_MS;
    const answer = await transport.send(redactedRequest(request, redact), attempt);
    if (isWrite) this.#state.nextWriteMs = clock.nowMs() + WRITE_GAP_MS;
    const verdict = judgeAnswer(answer, clock.nowMs());
    if (verdict.kind !== 'ambiguous') return verdict;
    // Not sent again from here; but looking what happened also waits as long as was asked.
    this.#blockAsAsked(verdict.waitMs ?? 0, verdict.reason);
    const isAnswered = verdict.isOpen !== true;
    return { ...verdict, isAnswered, openUntilMs: isAnswered ? clock.nowMs() : openUntilMs };
  }

  /** The request to send now, or `undefined` when the verdict stands. */
  #secondChance(request: ApiRequest, verdict: CallVerdict): ApiRequest | undefined {
    switch (verdict.kind) {
      case 'rate-limited':
        return this.#isBlockWorthWaiting(verdict) ? request : undefined;
      case 'unauthorized':
        if (this.#wasUnauthorized) return undefined;
        this.#wasUnauthorized = true;
        this.#block(UNAUTHORIZED_WAIT_MS);
        return request;
      case 'unreachable':
        return this.#isConnectionWorthAnotherTry() ? request : undefined;
      case 'moved':
        return this.#moved(request, verdict.location);
      default:
        return undefined;
    }
  }

  /** A redirected request was not carried out, so sending it again is safe; but once, and on the same host. */
  #moved(request: ApiRequest, location: string): ApiRequest | undefined {
    if (this.#wasMoved || !location.startsWith(`${this.#options.transport.origin}/`))
      return undefined;
    this.#wasMoved = true;
    return { ...request, path: location };
  }

  #isBlockWorthWaiting({ waitMs, reason }: Limited): boolean {
    const untold = UNTOLD_LIMIT_WAITS_MS[this.#limitWaits] ?? UNTOLD_LIMIT_WAITS_MS[0];
    this.#blockAsAsked(waitMs ?? untold, reason);
    this.#limitWaits += 1;
    return this.#limitWaits <= LIMIT_WAITS && this.#state.blockedUntilMs < this.#deadline.endsAtMs;
  }

  #isConnectionWorthAnotherTry(): boolean {
    const waitMs = UNREACHABLE_WAITS_MS[this.#unreachableWaits];
    if (waitMs === undefined) return false;
    this.#unreachableWaits += 1;
    this.#block(waitMs);
    return this.#state.blockedUntilMs < this.#deadline.endsAtMs;
  }

  /** What GitHub asks for is not held against it. */
  #blockAsAsked(waitMs: number, reason: string): void {
    if (waitMs <= 0) return;
    this.#state.limit = { reason, untilMs: this.#options.clock.nowMs() + waitMs };
    this.#deadline.putOff?.(waitMs);
    this.#block(waitMs);
  }

  #block(milliseconds: number): void {
    const untilMs = this.#options.clock.nowMs() + milliseconds;
    this.#state.blockedUntilMs = Math.max(this.#state.blockedUntilMs, untilMs);
  }

  #outOfTime(): CallVerdict {
    const { limit } = this.#state;
    const isLimited = limit !== undefined && limit.untilMs > this.#options.clock.nowMs();
    const reason = isLimited
      ? `GitHub asked to wait longer than there was time (${limit.reason})`
      : 'the time for reporting was up';
    return { kind: 'out-of-time', reason };
  }
}
