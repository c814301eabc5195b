import type { InFlightTask, TaskLimits } from '../model/engine-protocol.ts';
import type { Task, TaskCost, TaskOutcome, TaskSpan, UnanalyzedReason } from '../model/task.ts';
import { AnalyzerTimes } from './analyzer-times.ts';
import type { BoardEntry } from './board.ts';
import { judgeTask, type Verdict } from './judge-task.ts';
import { TaskWatch } from './task-watch.ts';
import type { RunEnd, WorkerReply } from './worker-pool.ts';

/** One moment of the engine. */
export interface EngineMoment {
  readonly nowMs: number;
  /** How long the kernel has held the group back so far; `null` where it has no quota. */
  readonly throttledMs: number | null;
}

/** What is seen of a running task at one look. */
export interface TaskReading {
  readonly nowMs: number;
  /** The worker's line on the board. */
  readonly entry: BoardEntry | undefined;
  readonly threadCpuMs: number | null;
  readonly heapBytes: number | null;
}

/** What a running task begins with. */
export interface TaskStart {
  readonly run: number;
  readonly task: Task;
  /** Its lane. */
  readonly worker: number;
  readonly maxStepMs: number;
}

/**
 * The share of a file's time in which its group was held back. The kernel's sum runs over all CPUs,
 * so the time in which the file had a CPU bounds it too.
 */
function throttledShare(throttledMs: number, { wallMs, cpuMs }: Omit<TaskCost, 'throttledShare'>) {
  if (wallMs <= 0) return 0;
  const withoutCpuMs = Math.max(0, wallMs - (cpuMs ?? 0));
  return Math.min(Math.max(0, throttledMs), withoutCpuMs) / wallMs;
}

/** A task that was given to the pool: what is seen of it, whether it may go on, and how it ended. */
export class RunningTask {
  readonly run: number;
  readonly task: Task;
  readonly worker: number;
  readonly #stop = new AbortController();
  readonly #watch: TaskWatch;
  readonly #times: AnalyzerTimes;
  readonly #begin: EngineMoment;
  #entry: BoardEntry | undefined;
  #heapBytes: number | null = null;
  #stopped:
    | { readonly reason: UnanalyzedReason; readonly detail: string; readonly analyzer?: string }
    | undefined;
  #lastWords: WorkerReply | undefined;

  constructor({ run, task, worker, maxStepMs }: TaskStart, begin: EngineMoment) {
    this.run = run;
    this.task = task;
    this.worker = worker;
    this.#begin = begin;
    this.#watch = new TaskWatch(begin.nowMs, maxStepMs);
    this.#times = new AnalyzerTimes(task.analyzers);
  }

  /** Aborted when its worker is to be stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Takes a look into account and judges it. */
  look(reading: TaskReading, limits: TaskLimits): Verdict {
    const observation = this.#watch.observe(reading);
    this.#heapBytes = observation.heapBytes;
    if (reading.entry !== undefined) {
      this.#entry = reading.entry;
      const cpuMs = this.#watch.totalCpuMs;
      this.#times.enter(reading.entry.analyzer, { wallMs: reading.nowMs, cpuMs });
    }
    return judgeTask(observation, limits);
  }

  /** Ends its worker; the first reason stands. */
  stop(reason: UnanalyzedReason, detail: string): void {
    this.#stopped ??= { reason, detail, ...this.#analyzer() };
    this.#stop.abort();
  }

  /** The worker has answered and asks to be ended. */
  endWith(words: WorkerReply): void {
    this.#lastWords = words;
    this.#stop.abort();
  }

  /** What main is told of it while it runs. */
  inFlight(nowMs: number): InFlightTask {
    return {
      taskId: this.task.id,
      worker: this.worker,
      phase: this.#watch.phase,
      phaseMs: nowMs - this.#watch.phaseSinceMs,
      ...this.#analyzer(),
      wallMs: nowMs - this.#begin.nowMs,
      cpuMs: this.#watch.totalCpuMs,
      heapBytes: this.#heapBytes,
    };
  }

  /** Its one outcome, whatever the pool says of its end. */
  outcome(end: RunEnd, now: EngineMoment): TaskOutcome {
    const reply = this.#lastWords ?? (end.kind === 'replied' ? end.reply : undefined);
    return reply === undefined ? this.#lost(end, now) : this.#answered(reply, now);
  }

  #answered({ outcome, analyzers }: WorkerReply, now: EngineMoment): TaskOutcome {
    // The worker may have booted first, so its own wall time tells when it began.
    const startedMs = Math.max(this.#begin.nowMs, now.nowMs - outcome.cost.wallMs);
    const span = { startedMs, worker: this.worker, analyzers };
    return { ...outcome, cost: this.#withThrottling(outcome.cost, now), span };
  }

  #lost(end: RunEnd, now: EngineMoment): TaskOutcome {
    const fallback =
      end.kind === 'died'
        ? { reason: end.reason, detail: end.detail, ...this.#analyzer() }
        : { reason: 'crashed' as const, detail: 'stopped for no recorded reason' };
    const wallMs = now.nowMs - this.#begin.nowMs;
    const cost = { wallMs, cpuMs: this.#watch.totalCpuMs, heapBytes: this.#heapBytes };
    return {
      kind: 'unanalyzed',
      taskId: this.task.id,
      ...(this.#stopped ?? fallback),
      cost: this.#withThrottling(cost, now),
      span: this.#spanUntil(now),
    };
  }

  #spanUntil({ nowMs }: EngineMoment): TaskSpan {
    const analyzers = this.#times.until({ wallMs: nowMs, cpuMs: this.#watch.totalCpuMs });
    return { startedMs: this.#begin.nowMs, worker: this.worker, analyzers };
  }

  #withThrottling(cost: Omit<TaskCost, 'throttledShare'>, now: EngineMoment): TaskCost {
    const isKnown = now.throttledMs !== null && this.#begin.throttledMs !== null;
    if (!isKnown) return { ...cost, throttledShare: null };
    const heldBackMs = (now.throttledMs ?? 0) - (this.#begin.throttledMs ?? 0);
    return { ...cost, throttledShare: throttledShare(heldBackMs, cost) };
  }

  #analyzer(): { readonly analyzer?: string } {
    const analyzer = this.task.analyzers[this.#entry?.analyzer ?? -1];
    return analyzer === undefined ? {} : { analyzer };
  }
}
