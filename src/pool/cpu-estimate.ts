/**
 * Estimates the CPU time of threads where no clock reads it (Node before 24.6 outside Linux): the
 * process's CPU time since the last look is spread evenly over the threads that were busy, and none
 * gets more than the wall time that passed. Starved threads are thus charged little.
 */
export class CpuEstimate {
  readonly #totals = new Map<number, number>();
  #lastMs: number;
  #lastCpuMs: number;

  constructor(nowMs: number, processCpuMs: number) {
    this.#lastMs = nowMs;
    this.#lastCpuMs = processCpuMs;
  }

  /** Charges the busy threads and gives each one's total since the estimate began. */
  charge(
    busy: readonly number[],
    now: { readonly nowMs: number; readonly processCpuMs: number },
  ): ReadonlyMap<number, number> {
    const wallMs = now.nowMs - this.#lastMs;
    const share = Math.min(wallMs, (now.processCpuMs - this.#lastCpuMs) / Math.max(1, busy.length));
    this.#lastMs = now.nowMs;
    this.#lastCpuMs = now.processCpuMs;
    for (const thread of this.#totals.keys()) {
      if (!busy.includes(thread)) this.#totals.delete(thread);
    }
    for (const thread of busy) {
      this.#totals.set(thread, (this.#totals.get(thread) ?? 0) + Math.max(0, share));
    }
    return this.#totals;
  }
}
