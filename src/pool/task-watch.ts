import type { BoardEntry } from './board.ts';
import type { TaskObservation } from './judge-task.ts';

/** One look at a task. */
export interface Look {
  readonly nowMs: number;
  /** The worker's line on the board, absent until a worker has taken the task. */
  readonly entry: BoardEntry | undefined;
  /** CPU time of the worker's thread since it was created; `null` when it could not be read now. */
  readonly threadCpuMs: number | null;
  /** How long the thread was ready to run without a CPU, where anybody can tell. */
  readonly threadWaitedMs?: number | null;
  readonly heapBytes: number | null;
}

/**
 * Less CPU than this share of one CPU is noise (timers, interrupts for the observer's questions),
 * not progress. A starved worker gets more: 24 workers on one CPU have 4 % each.
 */
const PROGRESS_SHARE = 0.002;

/**
 * Turns looks into observations of one run of a task: what it used since its phase began, and how
 * long it has been quiet. A look that comes late counts as at most `maxStepMs`, because then the
 * observer was starved too, and nothing can be said about the time it did not see.
 */
export class TaskWatch {
  readonly #maxStepMs: number;
  #sequence = -1;
  #phase: TaskObservation['phase'] = 'waiting';
  #baseCpuMs: number | null = null;
  #cpuMs = 0;
  #awakeMs = 0;
  #quietMs = 0;
  #quietCpuMs = 0;
  #lastLookMs: number;
  #totalCpuMs = 0;
  #isCpuKnown = false;
  #heapBytes: number | null = null;
  #phaseSinceMs: number;
  #baseWaitedMs: number | null = null;
  #waitedMs: number | null = null;

  constructor(nowMs: number, maxStepMs: number) {
    this.#lastLookMs = nowMs;
    this.#phaseSinceMs = nowMs;
    this.#maxStepMs = maxStepMs;
  }

  /** CPU time over all phases so far; `null` as long as none could be read. */
  get totalCpuMs(): number | null {
    return this.#isCpuKnown ? this.#totalCpuMs + this.#cpuMs : null;
  }

  /** How long its worker was ready to run without a CPU; `null` where nobody can tell. */
  get waitedMs(): number | null {
    return this.#waitedMs;
  }

  get phase(): TaskObservation['phase'] {
    return this.#phase;
  }

  /** When it was first seen in its phase and analyzer. */
  get phaseSinceMs(): number {
    return this.#phaseSinceMs;
  }

  /** Takes one look into account and gives the observation so far. */
  observe(look: Look): TaskObservation {
    const stepMs = Math.min(Math.max(0, look.nowMs - this.#lastLookMs), this.#maxStepMs);
    this.#lastLookMs = look.nowMs;
    this.#heapBytes = look.heapBytes ?? this.#heapBytes;
    if (look.entry !== undefined && look.entry.sequence !== this.#sequence) {
      this.#phaseSinceMs = look.nowMs;
      this.#enter(look.entry);
    } else this.#advance(stepMs);
    this.#count(look.threadCpuMs);
    this.#countWait(look.threadWaitedMs ?? null);
    return {
      phase: this.#phase,
      cpuMs: this.#cpuMs,
      awakeMs: this.#awakeMs,
      quietMs: this.#quietMs,
      heapBytes: this.#heapBytes,
    };
  }

  #enter(entry: BoardEntry): void {
    // Reading and analysing share one limit, so only loading, and leaving it, starts a new count.
    const isNewCount = this.#phase === 'waiting' || this.#isLoading(entry.phase);
    this.#sequence = entry.sequence;
    this.#phase = entry.phase;
    this.#quietMs = 0;
    if (!isNewCount) return;
    this.#totalCpuMs += this.#cpuMs;
    this.#baseCpuMs = null;
    this.#cpuMs = 0;
    this.#quietCpuMs = 0;
    this.#awakeMs = 0;
  }

  #isLoading(next: TaskObservation['phase']): boolean {
    return next === 'loading' || this.#phase === 'loading';
  }

  #advance(stepMs: number): void {
    this.#awakeMs += stepMs;
    this.#quietMs += stepMs;
  }

  #count(threadCpuMs: number | null): void {
    if (threadCpuMs === null || this.#phase === 'waiting') return;
    this.#isCpuKnown = true;
    this.#baseCpuMs ??= threadCpuMs;
    this.#cpuMs = Math.max(this.#cpuMs, threadCpuMs - this.#baseCpuMs);
    if (this.#cpuMs - this.#quietCpuMs <= this.#quietMs * PROGRESS_SHARE) return;
    this.#quietMs = 0;
    this.#quietCpuMs = this.#cpuMs;
  }

  #countWait(threadWaitedMs: number | null): void {
    if (threadWaitedMs === null || this.#phase === 'waiting') return;
    this.#baseWaitedMs ??= threadWaitedMs;
    this.#waitedMs = Math.max(0, threadWaitedMs - this.#baseWaitedMs);
  }
}
