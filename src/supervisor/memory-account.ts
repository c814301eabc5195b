import type { MemoryActs } from '../model/engine-protocol.ts';

/** Shorter pauses are no news. */
const WORTH_TELLING_MS = 500;

function times(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Sums up what engines did to stay below the memory limit. */
export class MemoryAccount {
  #ended = { recycled: 0, pausedMs: 0 };
  #current: MemoryActs | undefined;
  #least: number;
  readonly #planned: number;

  constructor(workers: number) {
    this.#planned = workers;
    this.#least = workers;
  }

  /** The least number of workers that memory allowed at any time. */
  get leastWorkers(): number {
    return this.#least;
  }

  /** The engine at work has done so much since it began. */
  update(acts: MemoryActs | undefined): void {
    if (acts === undefined) return;
    this.#current = acts;
    this.#least = Math.min(this.#least, acts.workers);
  }

  /** The engine at work has ended. */
  endEngine(): void {
    const { recycled, pausedMs } = this.#sums();
    this.#ended = { recycled, pausedMs };
    this.#current = undefined;
  }

  /** One sentence on what was done, or none. */
  get notes(): readonly string[] {
    const { recycled, pausedMs } = this.#sums();
    const parts = [
      ...(pausedMs < WORTH_TELLING_MS ? [] : [`files waited ${(pausedMs / 1000).toFixed(1)} s`]),
      ...(recycled === 0 ? [] : [`${times(recycled, 'worker was', 'workers were')} replaced`]),
      ...(this.#least === this.#planned
        ? []
        : [`there were only ${this.#least} of ${times(this.#planned, 'worker', 'workers')}`]),
    ];
    return parts.length === 0 ? [] : [`memory ran short: ${parts.join(', ')}`];
  }

  #sums(): { recycled: number; pausedMs: number } {
    return {
      recycled: this.#ended.recycled + (this.#current?.recycled ?? 0),
      pausedMs: this.#ended.pausedMs + (this.#current?.pausedMs ?? 0),
    };
  }
}
