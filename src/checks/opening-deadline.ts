import type { Clock, Deadline } from './api-transport.ts';
import type { OpeningLimits } from './check-run-port.ts';

/** A deadline for opening. */
export interface OpeningTime extends Deadline {
  putOff(waitMs: number): void;
  /** GitHub answers, and has said what became of a request: trouble has its whole time again. */
  startAnew(): void;
}

/** Time for opening when GitHub is slow, silent or broken: long enough to look several times what happened. */
const TROUBLE_MS = 60_000;

/** A request that is under way when the work ends gets its answer: one that is thrown away may have made a check run. */
const UNDER_WAY_MS = 15_000;

/**
 * How long a finished run waits for the end of a rate limit: the first two waits of one that comes
 * without headers, 60 and 120 s, and a minute around them. Later ones are not worth the runner's time.
 */
const LIMIT_PATIENCE_MS = 240_000;

/**
 * Until when opening may go on. As long as there is other work it costs nothing and has the whole
 * budget. Once that work has ended the run waits for the opening alone: then trouble has a minute in
 * all, and what GitHub asks to wait comes on top, up to a few minutes.
 */
export function openingTime(clock: Clock, limits: OpeningLimits): OpeningTime {
  return new OpeningDeadline(clock, limits);
}

class OpeningDeadline implements OpeningTime {
  readonly signal: AbortSignal;
  readonly #clock: Clock;
  readonly #latestMs: number;
  readonly #giveUp = new AbortController();
  #troubleEndsAtMs: number;
  #askedUntilMs = 0;
  #workEndedAtMs: number | undefined;

  constructor(clock: Clock, { signal, budgetMs, workEnded }: OpeningLimits) {
    this.#clock = clock;
    this.#latestMs = clock.nowMs() + budgetMs;
    this.#troubleEndsAtMs = clock.nowMs() + TROUBLE_MS;
    this.signal = AbortSignal.any([signal, this.#giveUp.signal]);
    if (workEnded?.aborted === true) this.#endWork();
    else workEnded?.addEventListener('abort', () => this.#endWork(), { once: true });
  }

  get endsAtMs(): number {
    if (this.#workEndedAtMs === undefined) return this.#latestMs;
    const troubleEndsAtMs = Math.max(this.#troubleEndsAtMs, this.#workEndedAtMs + UNDER_WAY_MS);
    const patientUntilMs = this.#workEndedAtMs + LIMIT_PATIENCE_MS;
    return Math.min(this.#latestMs, patientUntilMs, troubleEndsAtMs);
  }

  putOff(waitMs: number): void {
    this.#askedUntilMs = this.#clock.nowMs() + waitMs;
    this.#troubleEndsAtMs += waitMs;
  }

  startAnew(): void {
    this.#troubleEndsAtMs = this.#clock.nowMs() + TROUBLE_MS;
  }

  /** What lasts longer than the run is willing to wait is given up at once. */
  #endWork(): void {
    this.#workEndedAtMs = this.#clock.nowMs();
    const isAsked = this.#askedUntilMs > this.#clock.nowMs();
    if (isAsked && this.#askedUntilMs >= this.endsAtMs) this.#giveUp.abort();
  }
}
