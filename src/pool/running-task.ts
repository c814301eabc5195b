import type { InFlightTask, TaskLimits } from '../model/engine-protocol.ts';
import type {
  Task,
  TaskCost,
  TaskOutcome,
  TaskPlace,
  TaskSpan,
  UnanalyzedOutcome,
  UnanalyzedReason,
} from '../model/task.ts';
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
  readonly threadWaitedMs: number | null;
  readonly heapBytes: number | null;
}

/** What a running task begins with. */
export interface TaskStart {
  readonly run: number;
  readonly task: Task;
  /** Its lane. */
  readonly worker: number;
  readonly maxStepMs: number;
  readonly limits: TaskLimits;
}

/** How a task was stopped, and what was seen of it then. */
type Stop = Pick<UnanalyzedOutcome, 'reason' | 'detail' | 'analyzer' | 'place'>;

/** A file that was held back for this share of its time, and longer than the limit of CPU time, was starved. */
const STARVED_SHARE = 0.5;
/** Enough for a sentence; what an engine says of itself may quote a whole file. */
const MOST_DETAIL_CHARACTERS = 500;

/**
 * The share of a file's time in which its group was held back. The kernel's sum runs over all CPUs,
 * so the time in which the file had a CPU bounds it too.
 */
function throttledShare(throttledMs: number, { wallMs, cpuMs }: Omit<TaskCost, 'throttledShare'>) {
  if (wallMs <= 0) return 0;
  const withoutCpuMs = Math.max(0, wallMs - (cpuMs ?? 0));
  return Math.min(Math.max(0, throttledMs), withoutCpuMs) / wallMs;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A task that was given to the pool: what is seen of it, whether it may go on, and how it ended. */
export class RunningTask {
  readonly run: number;
  readonly task: Task;
  readonly worker: number;
  readonly #stop = new AbortController();
  readonly #watch: TaskWatch;
  readonly #times: AnalyzerTimes;
  readonly #limits: TaskLimits;
  readonly #begin: EngineMoment;
  #entry: BoardEntry | undefined;
  #hasBegun = true;
  #heapBytes: number | null = null;
  #stopped: Stop | undefined;
  #isSentBack = false;
  #lastWords: WorkerReply | undefined;

  constructor({ run, task, worker, maxStepMs, limits }: TaskStart, begin: EngineMoment) {
    this.run = run;
    this.task = task;
    this.worker = worker;
    this.#limits = limits;
    this.#begin = begin;
    this.#watch = new TaskWatch(begin.nowMs, maxStepMs);
    this.#times = new AnalyzerTimes(task.analyzers);
  }

  /** Aborted when its worker is to be stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** The thread that has it; `undefined` until a look has seen that. */
  get threadId(): number | undefined {
    return this.#entry?.threadId;
  }

  /** Ends its worker, though nothing is wrong with the file: it is to be tried again. */
  sendBack(): void {
    this.#isSentBack = true;
    this.#stop.abort();
  }

  /** Whether it is to be tried again: it was sent back, and had no answer by then. */
  isSentBack(end: RunEnd): boolean {
    return this.#isSentBack && end.kind !== 'replied' && !(this.#lastWords ?? this.#stopped);
  }

  /** Takes a look into account and judges it. */
  look(reading: TaskReading): Verdict {
    const observation = this.#watch.observe(reading);
    this.#heapBytes = observation.heapBytes;
    if (reading.entry !== undefined) {
      this.#entry = reading.entry;
      const cpuMs = this.#watch.totalCpuMs;
      this.#times.enter(reading.entry.analyzer, { wallMs: reading.nowMs, cpuMs });
    }
    return judgeTask(observation, this.#limits);
  }

  /** A worker has ended, and left this on the board: it may have lived for less than a look. */
  lookBack(entry: BoardEntry | undefined, hasBegun: boolean, nowMs: number): void {
    this.#hasBegun = hasBegun;
    if (this.#entry !== undefined || entry === undefined) return;
    this.look({ nowMs, entry, heapBytes: null, threadCpuMs: null, threadWaitedMs: null });
  }

  /** Ends its worker for what was seen of it; the first reason stands. */
  stop(reason: UnanalyzedReason, detail: string, nowMs: number): void {
    const place = this.#place(nowMs);
    const where = `; it had been ${this.#placeText(place)} for ${seconds(place.forMs)}`;
    this.#halt({ reason, detail: `${detail}${where}`, place, ...this.#analyzer() });
  }

  /** Ends its worker because the run ends. A file that waited for a CPU instead of using it was starved. */
  endWithRun(reason: 'deadline' | 'cancelled', now: EngineMoment): void {
    if (reason === 'deadline' && this.#isStarved(now)) {
      this.stop('starved', this.#starvation(now), now.nowMs);
    } else this.stop(reason, 'the run ended while the file was analyzed', now.nowMs);
  }

  /** The worker has answered and asks to be ended. */
  endWith(words: WorkerReply): void {
    this.#lastWords = words;
    this.#stop.abort();
  }

  /** What main is told of it while it runs. */
  inFlight(now: EngineMoment): InFlightTask {
    const { nowMs } = now;
    return {
      taskId: this.task.id,
      worker: this.worker,
      phase: this.#watch.phase,
      phaseMs: nowMs - this.#watch.phaseSinceMs,
      ...this.#analyzer(),
      wallMs: nowMs - this.#begin.nowMs,
      cpuMs: this.#watch.totalCpuMs,
      heapBytes: this.#heapBytes,
      isStarved: this.#isStarved(now),
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

  #lost(end: RunEnd, now: EngineMoment): UnanalyzedOutcome {
    const wallMs = now.nowMs - this.#begin.nowMs;
    const cost = { wallMs, cpuMs: this.#watch.totalCpuMs, heapBytes: this.#heapBytes };
    const { detail, ...stop } = this.#stopped ?? this.#unforeseen(end, now);
    return {
      kind: 'unanalyzed',
      taskId: this.task.id,
      ...stop,
      detail: detail.slice(0, MOST_DETAIL_CHARACTERS),
      cost: this.#withThrottling(cost, now),
      span: this.#spanUntil(now),
    };
  }

  /** The end of a worker that nobody had stopped. */
  #unforeseen(end: RunEnd, { nowMs }: EngineMoment): Stop {
    const common = { place: this.#place(nowMs), ...this.#analyzer() };
    if (end.kind !== 'died') {
      return { reason: 'crashed', detail: 'stopped for no recorded reason', ...common };
    }
    if (this.#hasBegun) return { reason: end.reason, detail: end.detail, ...common };
    // The file is not to blame for a worker that ended before it had begun with it.
    const detail = `no worker could begin with the file: ${end.detail}`;
    return { reason: 'unstarted', detail, ...common };
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

  #halt(stop: Stop): void {
    this.#stopped ??= stop;
    this.#stop.abort();
  }

  #place(nowMs: number): TaskPlace {
    return { phase: this.#watch.phase, forMs: nowMs - this.#watch.phaseSinceMs };
  }

  #placeText({ phase }: TaskPlace): string {
    const { analyzer = 'an analyzer' } = this.#analyzer();
    const texts = { waiting: 'waiting for its worker', reading: 'read' };
    if (phase === 'waiting' || phase === 'reading') return texts[phase];
    return phase === 'loading' ? `loading ${analyzer}` : `in ${analyzer}`;
  }

  /** How long it was kept from running: by the quota alone, where nobody can tell about the rest. */
  #heldBackMs(now: EngineMoment): number {
    const { waitedMs, totalCpuMs } = this.#watch;
    if (waitedMs !== null) return waitedMs;
    const cost = { wallMs: now.nowMs - this.#begin.nowMs, cpuMs: totalCpuMs, heapBytes: null };
    return (this.#withThrottling(cost, now).throttledShare ?? 0) * cost.wallMs;
  }

  #isStarved(now: EngineMoment): boolean {
    const wallMs = now.nowMs - this.#begin.nowMs;
    const isLong = this.#watch.phase !== 'waiting' && wallMs > this.#limits.fileTimeoutMs;
    return isLong && this.#heldBackMs(now) >= STARVED_SHARE * wallMs;
  }

  #starvation(now: EngineMoment): string {
    const wall = seconds(now.nowMs - this.#begin.nowMs);
    const cpu = seconds(this.#watch.totalCpuMs ?? 0);
    const heldBack = seconds(this.#heldBackMs(now));
    return `the run ended while the file waited for a CPU: it had ${cpu} of CPU time in ${wall}, and was held back for ${heldBack}`;
  }

  #analyzer(): { readonly analyzer?: string } {
    const analyzer = this.task.analyzers[this.#entry?.analyzer ?? -1];
    return analyzer === undefined ? {} : { analyzer };
  }
}
