import type { AnalyzerTime } from '../model/task.ts';

/** A moment on two clocks: the wall's, and the worker's CPU time where it is known. */
export interface Moment {
  readonly wallMs: number;
  readonly cpuMs: number | null;
}

function elapsed(since: Moment, now: Moment): Moment {
  const cpuMs =
    since.cpuMs === null || now.cpuMs === null ? null : Math.max(0, now.cpuMs - since.cpuMs);
  return { wallMs: Math.max(0, now.wallMs - since.wallMs), cpuMs };
}

/** Tells the time that each analyzer of one file took, from the moments at which they were entered. */
export class AnalyzerTimes {
  readonly #analyzers: readonly string[];
  readonly #ended: AnalyzerTime[] = [];
  #current: { readonly index: number; readonly since: Moment } | undefined;

  /** The file's analyzers, in the order in which they run. */
  constructor(analyzers: readonly string[]) {
    this.#analyzers = analyzers;
  }

  /** The analyzer with this index has begun; the one before has ended. Said again, it changes nothing. */
  enter(index: number, now: Moment): void {
    if (index === this.#current?.index) return;
    this.#ended.push(...this.#going(now));
    this.#current = { index, since: now };
  }

  /** The times until now, that of the analyzer which goes on included. */
  until(now: Moment): readonly AnalyzerTime[] {
    return [...this.#ended, ...this.#going(now)];
  }

  #going(now: Moment): AnalyzerTime[] {
    if (this.#current === undefined) return [];
    const { index, since } = this.#current;
    const analyzer = this.#analyzers[index];
    return analyzer === undefined ? [] : [{ analyzer, ...elapsed(since, now) }];
  }
}
