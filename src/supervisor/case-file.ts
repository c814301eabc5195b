import type { Death, UnanalyzedOutcome } from '../model/task.ts';

/** How often a file may take its worker, or the engine, with it before it is not tried again. */
const MOST_DEATHS = 2;

function toDeath(
  { reason, detail, analyzer }: UnanalyzedOutcome,
  circumstances: Pick<Death, 'ended' | 'isShared'>,
): Death {
  return { reason, detail, ...(analyzer !== undefined && { analyzer }), ...circumstances };
}

/**
 * What is held against one file. The death of an engine that had several files in work is held
 * against each of them, but convicts only one that ends an engine again when it is alone: that it
 * was there when the engine died says nothing about a worker that it ends by itself.
 */
export class CaseFile {
  readonly #deaths: Death[] = [];
  #last: UnanalyzedOutcome | undefined;
  /** The last of those with which it stopped a worker or the engine by itself. */
  #lastOwn: UnanalyzedOutcome | undefined;

  /** Adds the end of a worker or an engine that had the file in work. */
  add(outcome: UnanalyzedOutcome, circumstances: Pick<Death, 'ended' | 'isShared'>): void {
    this.#deaths.push(toDeath(outcome, circumstances));
    this.#last = outcome;
    if (!circumstances.isShared) this.#lastOwn = outcome;
  }

  /** Whether it did it twice. */
  get isProven(): boolean {
    const isEngine = this.#deaths.at(-1)?.ended === 'engine';
    const counting = isEngine ? this.#deaths : this.#own();
    return counting.length >= MOST_DEATHS;
  }

  /**
   * The final outcome of a file that did it twice. The reason is what was seen both times, or what
   * was seen when it was alone; a file that did it by itself in two ways is called quarantined.
   */
  verdict(): UnanalyzedOutcome {
    const last = this.#last;
    if (last === undefined) throw new Error('Expected a death before a verdict.');
    const [first] = this.#deaths;
    const isOfTwoMinds = new Set(this.#own().map(({ reason }) => reason)).size > 1;
    const reason = isOfTwoMinds ? 'quarantined' : last.reason;
    const before = first === undefined ? '' : describeFirst(first, last);
    const verdict = { ...last, reason, deaths: [...this.#deaths] };
    const detail = `${last.detail}${before}`;
    // No worker ever took it: that is not of its making, and nothing to be kept away from.
    if (reason === 'unstarted') return { ...verdict, detail };
    return { ...verdict, detail: `${detail}; quarantined`, isQuarantined: true };
  }

  /** Its outcome when the run ended before it could be tried again. */
  unresolved(ending: UnanalyzedOutcome): UnanalyzedOutcome {
    const deaths = [...this.#deaths];
    const own = this.#lastOwn;
    if (own === undefined) return { ...ending, deaths };
    return { ...own, detail: `${own.detail}; the run ended before it was tried again`, deaths };
  }

  #own(): readonly Death[] {
    return this.#deaths.filter(({ isShared }) => !isShared);
  }
}

function describeFirst(first: Death, last: UnanalyzedOutcome): string {
  if (first.detail === last.detail) return ', twice';
  const how = first.reason === last.reason ? '' : `${first.reason}, `;
  return `; the time before: ${how}${first.detail}`;
}
