import type { EngineEvent, InFlightTask, TaskLimits } from '../model/engine-protocol.ts';
import type { Task, TaskOutcome, UnanalyzedReason } from '../model/task.ts';
import type { BoardEntry } from './board.ts';
import type { CpuEstimate } from './cpu-estimate.ts';
import { judgeTask, type TaskObservation } from './judge-task.ts';
import { TaskWatch } from './task-watch.ts';
import type { RunEnd, WorkerPool, WorkerReading } from './worker-pool.ts';

/** What the engine's core needs from outside. */
export interface EnginePorts {
  readonly pool: WorkerPool;
  readBoard(): BoardEntry[];
  nowMs(): number;
  /** CPU time of the whole process. */
  processCpuMs(): number;
  /** Where no clock reads a thread's CPU time. */
  readonly estimate?: CpuEstimate;
  send(event: EngineEvent): void;
}

interface Running {
  readonly run: number;
  readonly task: Task;
  readonly stop: AbortController;
  readonly watch: TaskWatch;
  stopped?: {
    readonly reason: UnanalyzedReason;
    readonly detail: string;
    readonly analyzer?: string;
  };
  lastWords?: TaskOutcome;
  seen?: { readonly entry: BoardEntry | undefined; readonly observation: TaskObservation };
}

/** How often the engine looks at its workers. Measured: at 50 ms a heap bomb was caught 30 of 30 times. */
export const LOOK_INTERVAL_MS = 50;
/** How many looks make a heartbeat. */
const LOOKS_PER_STATUS = 5;
/** A look later than this says nothing about the time between: the engine itself was starved. */
const MAX_STEP_MS = 4 * LOOK_INTERVAL_MS;

function analyzerOf({ task, seen }: Running): { readonly analyzer?: string } {
  const index = seen?.entry?.analyzer ?? -1;
  const analyzer = task.analyzers[index];
  return analyzer === undefined ? {} : { analyzer };
}

/**
 * The engine's core: starts what main sends, watches it, and sends back one outcome for each task.
 * In flight is what main sent; main sends no more than there are workers, plus a small reserve that
 * waits here, so that a free worker need not wait for a message.
 */
export class EngineCore {
  readonly #ports: EnginePorts;
  readonly #limits: TaskLimits;
  readonly #workers: number;
  readonly #waiting: Task[] = [];
  readonly #running = new Map<number, Running>();
  #nextRun = 1;
  #looks = 0;

  constructor(ports: EnginePorts, settings: { limits: TaskLimits; workers: number }) {
    this.#ports = ports;
    this.#limits = settings.limits;
    this.#workers = settings.workers;
    ports.pool.onLastWords(({ run, outcome }) => {
      const running = this.#running.get(run);
      if (running === undefined) return;
      running.lastWords = outcome;
      running.stop.abort();
    });
  }

  /** Takes a task; it starts when a worker is free. */
  run(task: Task): void {
    this.#waiting.push(task);
    this.#startWaiting();
  }

  /** Gives back what waits; what is in flight goes on. */
  drain(reason: 'deadline' | 'cancelled'): void {
    for (const task of this.#waiting.splice(0)) {
      const cost = { wallMs: 0, cpuMs: null, heapBytes: null };
      const detail = 'the run ended before the file was started';
      this.#send({ kind: 'unanalyzed', taskId: task.id, reason, detail, cost });
    }
  }

  /** Ends everything in flight with this reason. */
  stop(reason: 'deadline' | 'cancelled'): void {
    this.drain(reason);
    for (const running of this.#running.values()) {
      this.#stop(running, reason, 'the run ended while the file was analyzed');
    }
  }

  /** One look at every running task; called every `LOOK_INTERVAL_MS`. */
  async look(): Promise<void> {
    this.#looks += 1;
    if (this.#running.size > 0) await this.#judgeAll();
    if (this.#looks % LOOKS_PER_STATUS === 0) this.#sendStatus();
  }

  #startWaiting(): void {
    while (this.#running.size < this.#workers) {
      const task = this.#waiting.shift();
      if (task === undefined) return;
      this.#start(task);
    }
  }

  #start(task: Task): void {
    const running: Running = {
      run: this.#nextRun,
      task,
      stop: new AbortController(),
      watch: new TaskWatch(this.#ports.nowMs(), MAX_STEP_MS),
    };
    this.#nextRun += 1;
    this.#running.set(running.run, running);
    void this.#ports.pool
      .run({ run: running.run, task }, running.stop.signal)
      .then((end) => this.#settle(running, end));
  }

  #settle(running: Running, end: RunEnd): void {
    this.#running.delete(running.run);
    this.#send(this.#outcomeOf(running, end));
    this.#startWaiting();
  }

  #outcomeOf(running: Running, end: RunEnd): TaskOutcome {
    if (running.lastWords !== undefined) return running.lastWords;
    if (end.kind === 'outcome') return end.outcome;
    const fallback =
      end.kind === 'died'
        ? { reason: end.reason, detail: end.detail, ...analyzerOf(running) }
        : { reason: 'crashed' as const, detail: 'stopped for no recorded reason' };
    return {
      kind: 'unanalyzed',
      taskId: running.task.id,
      ...(running.stopped ?? fallback),
      cost: this.#costOf(running),
    };
  }

  #costOf({ watch, seen }: Running): TaskOutcome['cost'] {
    return {
      wallMs: this.#ports.nowMs() - watch.startedAtMs,
      cpuMs: watch.totalCpuMs,
      heapBytes: seen?.observation.heapBytes ?? null,
    };
  }

  async #judgeAll(): Promise<void> {
    const entries = new Map(this.#ports.readBoard().map((entry) => [entry.run, entry]));
    const threadIds = [...this.#running.keys()].flatMap((run) => entries.get(run)?.threadId ?? []);
    const readings = new Map(
      (await this.#ports.pool.read(threadIds)).map((reading) => [reading.threadId, reading]),
    );
    const nowMs = this.#ports.nowMs();
    const estimates = this.#ports.estimate?.charge(threadIds, {
      nowMs,
      processCpuMs: this.#ports.processCpuMs(),
    });
    for (const running of this.#running.values()) {
      const entry = entries.get(running.run);
      const reading = entry === undefined ? undefined : readings.get(entry.threadId);
      this.#judge(running, entry, {
        nowMs,
        heapBytes: reading?.heapBytes ?? null,
        threadCpuMs: this.#cpuOf(reading, estimates),
      });
    }
  }

  #cpuOf(
    reading: WorkerReading | undefined,
    estimates: ReadonlyMap<number, number> | undefined,
  ): number | null {
    if (reading === undefined) return null;
    return reading.cpuMs ?? estimates?.get(reading.threadId) ?? null;
  }

  #judge(
    running: Running,
    entry: BoardEntry | undefined,
    look: { nowMs: number; heapBytes: number | null; threadCpuMs: number | null },
  ): void {
    const observation = running.watch.observe({ ...look, entry });
    running.seen = { entry: entry ?? running.seen?.entry, observation };
    const verdict = judgeTask(observation, this.#limits);
    if (verdict.kind === 'stop') this.#stop(running, verdict.reason, verdict.detail);
  }

  #stop(running: Running, reason: UnanalyzedReason, detail: string): void {
    running.stopped ??= { reason, detail, ...analyzerOf(running) };
    running.stop.abort();
  }

  #send(outcome: TaskOutcome): void {
    this.#ports.send({ kind: 'outcome', outcome });
  }

  #sendStatus(): void {
    const nowMs = this.#ports.nowMs();
    const inFlight: InFlightTask[] = [...this.#running.values()].map((running) => ({
      taskId: running.task.id,
      ...analyzerOf(running),
      wallMs: nowMs - running.watch.startedAtMs,
      cpuMs: running.watch.totalCpuMs,
      heapBytes: running.seen?.observation.heapBytes ?? null,
    }));
    this.#ports.send({ kind: 'status', inFlight });
  }
}
