import type { MemoryVerdict } from '../model/incident.ts';

/** How an engine ended, as far as it matters for the next. */
export interface EngineDeath {
  readonly memory: MemoryVerdict;
  /** Whether it had started any file: then its death has struck or cleared at least one. */
  readonly hadStarted: boolean;
}

/** What is done after the death of an engine. */
export type Restart =
  { readonly kind: 'restart'; readonly pauseMs: number } | { readonly kind: 'give-up' };

/** So many engines in a row that die before they start any file cannot live here at all. */
const MOST_BARREN_DEATHS = 5;
/**
 * So many deaths in a row without any file analyzed in between end the run. Each has struck at least
 * one file, and two strikes settle one, so it takes some 25 deadly files in a row.
 */
const MOST_FRUITLESS_DEATHS = 50;
/** The culprit dies alone right after it died in company: two restarts are made without a pause. */
const FREE_RESTARTS = 2;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4000;

/**
 * Decides how to go on after an engine has died: with half of the workers when memory was the cause,
 * with one less when the cause is not known, at once or after a pause that doubles, or not at all.
 */
export class RestartPolicy {
  #workers: number;
  #affordable = Infinity;
  #barren = 0;
  #fruitless = 0;

  constructor(workers: number) {
    this.#workers = workers;
  }

  /** How many workers the next engine gets. */
  get workers(): number {
    return this.#workers;
  }

  /**
   * How many workers there was memory for after the last engine that died for want of it: the next
   * stage begins with no more. A death of another cause says nothing about the next stage.
   */
  get affordable(): number {
    return this.#affordable;
  }

  /** From now on there are at most so many. */
  limitTo(workers: number): void {
    this.#workers = Math.max(1, Math.min(this.#workers, workers));
  }

  /** A file was analyzed: engines can live here. */
  prosper(): void {
    this.#barren = 0;
    this.#fruitless = 0;
  }

  /** An engine has died. */
  mourn({ memory, hadStarted }: EngineDeath): Restart {
    this.#fruitless += 1;
    this.#barren = hadStarted ? 0 : this.#barren + 1;
    // An engine that never started a file did not die of its workers' number.
    const fewer = memory === 'no' ? this.#workers - Number(hadStarted) : this.#workers / 2;
    this.#workers = Math.max(1, Math.floor(fewer));
    if (memory !== 'no') this.#affordable = this.#workers;
    const isHopeless =
      this.#barren >= MOST_BARREN_DEATHS || this.#fruitless >= MOST_FRUITLESS_DEATHS;
    return isHopeless ? { kind: 'give-up' } : { kind: 'restart', pauseMs: this.#pauseMs() };
  }

  #pauseMs(): number {
    const paused = this.#fruitless - FREE_RESTARTS;
    return paused <= 0 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (paused - 1));
  }
}
