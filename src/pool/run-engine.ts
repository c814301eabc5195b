import type { EngineEvent, TaskLimits } from '../model/engine-protocol.ts';
import { NO_COST, type Task, type TaskOutcome } from '../model/task.ts';
import type { BoardEntry } from './board.ts';
import type { CpuEstimate } from './cpu-estimate.ts';
import { LOOKS_PER_STATUS, MAX_STEP_MS } from './looks.ts';
import type { Recycling } from './memory-guard.ts';
import { RunningTask, type EngineMoment } from './running-task.ts';
import { WorkerGuard, type MemoryRoom } from './worker-guard.ts';
import type { RunEnd, WorkerPool, WorkerReading } from './worker-pool.ts';

/** What the engine's core needs from outside. */
export interface EnginePorts {
  readonly pool: WorkerPool;
  readBoard(): BoardEntry[];
  /** Whether any worker has begun with this run. */
  hasBegun(run: number): boolean;
  nowMs(): number;
  /** How long the kernel has held this group back so far, in ms; `null` where it has no quota. */
  throttledMs(): number | null;
  /** CPU time of the whole process. */
  processCpuMs(): number;
  /** Where no clock reads a thread's CPU time. */
  readonly estimate?: CpuEstimate;
  send(event: EngineEvent): void;
  /** Room below the memory limit that binds, or `undefined`. */
  room(): MemoryRoom | undefined;
  /** Memory of the whole process. */
  residentBytes(): number;
}

/** So many runs in a row for each worker that nobody began with, although workers have booted before. */
const MOST_UNTAKEN_PER_WORKER = 3;
/** So often a file loses its worker to the memory of all before main tries it alone. */
const MOST_SENT_BACK = 2;

/**
 * The engine's core: starts what main sends, watches it, and sends back one outcome for each task.
 * In flight is what main sent; main sends no more than there are workers, plus a small reserve that
 * waits here, so that a free worker need not wait for a message.
 */
export class EngineCore {
  readonly #ports: EnginePorts;
  readonly #limits: TaskLimits;
  readonly #workers: number;
  readonly #zeroMs: number;
  readonly #waiting: Task[] = [];
  readonly #running = new Map<number, RunningTask>();
  readonly #guard: WorkerGuard;
  readonly #sentBack = new Map<number, number>();
  #nextRun = 1;
  #looks = 0;
  /** Runs in a row that no worker began with, and how many of them are too many. */
  #untaken = 0;
  #mostUntaken: number;
  #isHopeless = false;

  /** Its clock begins now; the spans that it sends are on it. */
  constructor(ports: EnginePorts, settings: { limits: TaskLimits; workers: number }) {
    this.#ports = ports;
    this.#limits = settings.limits;
    this.#workers = settings.workers;
    this.#guard = new WorkerGuard(ports, settings.workers);
    this.#zeroMs = ports.nowMs();
    this.#mostUntaken = settings.workers;
    ports.pool.onLastWords(({ run, ...reply }) => this.#running.get(run)?.endWith(reply));
  }

  /** Takes a task; it starts when a worker is free. */
  run(task: Task): void {
    this.#waiting.push(task);
    this.#startWaiting();
  }

  /** From now on at most so many workers; those above finish their files. */
  shrink(workers: number): void {
    this.#guard.limitTo(workers);
  }

  /** Gives back what waits; what is in flight goes on. */
  drain(reason: 'deadline' | 'cancelled'): void {
    const detail = 'the run ended before the file was started';
    for (const { id: taskId } of this.#waiting.splice(0)) {
      this.#send({ kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST });
    }
  }

  /** Ends everything in flight with this reason. */
  stop(reason: 'deadline' | 'cancelled'): void {
    this.drain(reason);
    const now = this.#moment();
    for (const running of this.#running.values()) running.endWithRun(reason, now);
  }

  /** One look at every running task; called every `LOOK_INTERVAL_MS`. */
  async look(): Promise<void> {
    this.#looks += 1;
    if (this.#running.size > 0) await this.#judgeAll();
    await this.#guardMemory();
    if (this.#looks % LOOKS_PER_STATUS === 0) this.#sendStatus();
  }

  #moment(): EngineMoment {
    const nowMs = this.#ports.nowMs() - this.#zeroMs;
    return { nowMs, throttledMs: this.#ports.throttledMs() };
  }

  #startWaiting(): void {
    while (this.#guard.mayStart(this.#running.size)) {
      const task = this.#waiting.shift();
      if (task === undefined) return;
      this.#start(task);
    }
  }

  #start(task: Task): void {
    const worker = this.#freeLane();
    const begin = { run: this.#nextRun, task, worker, maxStepMs: MAX_STEP_MS };
    const running = new RunningTask({ ...begin, limits: this.#limits }, this.#moment());
    this.#ports.send({ kind: 'started', taskId: task.id, worker });
    this.#nextRun += 1;
    this.#running.set(running.run, running);
    void this.#ports.pool
      .run({ run: running.run, task }, running.signal)
      .then((end) => this.#settle(running, end));
  }

  #freeLane(): number {
    const taken = new Set(Array.from(this.#running.values(), ({ worker }) => worker));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    return lane;
  }

  #settle(running: RunningTask, end: RunEnd): void {
    this.#running.delete(running.run);
    const now = this.#moment();
    if (end.kind === 'died') this.#lookBack(running, now.nowMs);
    if (running.threadId !== undefined) this.#guard.finished(running.threadId);
    if (running.isSentBack(end)) this.#waiting.unshift(running.task);
    else {
      const outcome = running.outcome(end, now);
      this.#send(outcome);
      this.#countUntaken(outcome);
    }
    this.#startWaiting();
  }

  async #guardMemory(): Promise<void> {
    const busy = new Map(Array.from(this.#running.values(), (one) => [one.threadId, one]));
    const threadIds = [...busy.keys()].filter((threadId) => threadId !== undefined);
    const recycling = await this.#guard.look(new Set(threadIds));
    const running = busy.get(recycling?.threadId);
    if (recycling !== undefined && running !== undefined) this.#sendBack(running, recycling);
    this.#startWaiting();
  }

  /** Ends a worker for memory. Its file is tried again here, but not for ever, and not as a culprit. */
  #sendBack(running: RunningTask, { isCulprit }: Recycling): void {
    const times = (this.#sentBack.get(running.task.id) ?? 0) + 1;
    this.#sentBack.set(running.task.id, times);
    if (!isCulprit && times <= MOST_SENT_BACK) return running.sendBack();
    const { nowMs } = this.#moment();
    running.stop('out-of-memory', 'all workers together neared the memory limit', nowMs);
  }

  #lookBack(running: RunningTask, nowMs: number): void {
    const entry = this.#ports.readBoard().find(({ run }) => run === running.run);
    running.lookBack(entry, this.#ports.hasBegun(running.run), nowMs);
  }

  /** A pool whose workers cannot boot takes nothing more, and would cost every file its start timeout. */
  #countUntaken(outcome: TaskOutcome): void {
    if (outcome.kind === 'unanalyzed' && outcome.reason === 'unstarted') {
      this.#untaken += 1;
      if (this.#untaken < this.#mostUntaken || this.#isHopeless) return;
      this.#isHopeless = true;
      this.#ports.send({ kind: 'unusable', message: outcome.detail });
    } else {
      this.#untaken = 0;
      // They can boot, or could: more patience with the next that do not.
      this.#mostUntaken = MOST_UNTAKEN_PER_WORKER * this.#workers;
    }
  }

  async #judgeAll(): Promise<void> {
    const entries = new Map(this.#ports.readBoard().map((entry) => [entry.run, entry]));
    const threadIds = [...this.#running.keys()].flatMap((run) => entries.get(run)?.threadId ?? []);
    const readings = new Map(
      (await this.#ports.pool.read(threadIds)).map((reading) => [reading.threadId, reading]),
    );
    const estimates = this.#ports.estimate?.charge(threadIds, {
      nowMs: this.#ports.nowMs(),
      processCpuMs: this.#ports.processCpuMs(),
    });
    const nowMs = this.#ports.nowMs() - this.#zeroMs;
    for (const running of this.#running.values()) {
      const entry = entries.get(running.run);
      const reading = entry === undefined ? undefined : readings.get(entry.threadId);
      const heapBytes = reading?.heapBytes ?? null;
      const threadCpuMs = this.#cpuOf(reading, estimates);
      const threadWaitedMs = reading?.waitedMs ?? null;
      const verdict = running.look({ nowMs, entry, heapBytes, threadCpuMs, threadWaitedMs });
      if (verdict.kind === 'stop') running.stop(verdict.reason, verdict.detail, nowMs);
    }
  }

  #cpuOf(
    reading: WorkerReading | undefined,
    estimates: ReadonlyMap<number, number> | undefined,
  ): number | null {
    if (reading === undefined) return null;
    return reading.cpuMs ?? estimates?.get(reading.threadId) ?? null;
  }

  #send(outcome: TaskOutcome): void {
    this.#ports.send({ kind: 'outcome', outcome });
  }

  #sendStatus(): void {
    const now = this.#moment();
    const inFlight = Array.from(this.#running.values(), (running) => running.inFlight(now));
    const memory = this.#guard.acts;
    this.#ports.send({ kind: 'status', inFlight, ...(memory !== undefined && { memory }) });
  }
}
