import type { EngineEvent, TaskLimits } from '../../src/model/engine-protocol.ts';
import type { AnalyzerTime, TaskOutcome } from '../../src/model/task.ts';
import type { BoardEntry } from '../../src/pool/board.ts';
import type { CpuEstimate } from '../../src/pool/cpu-estimate.ts';
import { EngineCore } from '../../src/pool/run-engine.ts';
import type { MemoryRoom } from '../../src/pool/worker-guard.ts';
import type {
  LastWords,
  RunEnd,
  RunRequest,
  WorkerPool,
  WorkerReading,
} from '../../src/pool/worker-pool.ts';
import { createLimits } from './factories.ts';

/** The end of a run whose worker answered. */
export function replied(outcome: TaskOutcome, analyzers: readonly AnalyzerTime[] = []): RunEnd {
  return { kind: 'replied', reply: { outcome, analyzers } };
}

/** A run that the pool was asked for and that has not ended. */
interface OpenRun {
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  readonly end: (end: RunEnd) => void;
}

/** A pool without workers: the test says how each run ends, and what its threads read. */
class FakePool implements WorkerPool {
  readonly open = new Map<number, OpenRun>();
  readings: (Omit<WorkerReading, 'waitedMs'> & { readonly waitedMs?: number })[] = [];
  readonly retired: number[] = [];
  workers = 0;
  #listener: (words: LastWords) => void = () => undefined;

  run(request: RunRequest, signal: AbortSignal): Promise<RunEnd> {
    return new Promise((resolve) => {
      const end = (runEnd: RunEnd): void => {
        this.open.delete(request.run);
        resolve(runEnd);
      };
      this.open.set(request.run, { request, signal, end });
      signal.addEventListener('abort', () => end({ kind: 'stopped' }));
    });
  }

  read(threadIds: readonly number[]): Promise<WorkerReading[]> {
    const asked = this.readings.filter(({ threadId }) => threadIds.includes(threadId));
    return Promise.resolve(asked.map((reading) => ({ waitedMs: null, ...reading })));
  }

  onLastWords(listener: (words: LastWords) => void): void {
    this.#listener = listener;
  }

  threadIds(): number[] {
    return this.readings.map(({ threadId }) => threadId);
  }

  retire(threadId: number): Promise<void> {
    this.readings = this.readings.filter((reading) => reading.threadId !== threadId);
    this.retired.push(threadId);
    return Promise.resolve();
  }

  resize(workers: number): void {
    this.workers = workers;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** A worker says its last words. */
  sayLastWords(words: LastWords): void {
    this.#listener(words);
  }
}

/** An engine's core over a fake pool, a board and a clock that the test moves. */
export class CoreUnderTest {
  readonly pool = new FakePool();
  readonly events: EngineEvent[] = [];
  readonly core: EngineCore;
  board: BoardEntry[] = [];
  nowMs = 0;
  processCpuMs = 0;
  throttledMs: number | null = null;
  room: MemoryRoom | undefined;

  constructor(
    settings: { workers?: number; limits?: Partial<TaskLimits>; estimate?: CpuEstimate } = {},
  ) {
    const { workers = 2, limits = {}, estimate } = settings;
    this.core = new EngineCore(
      {
        pool: this.pool,
        readBoard: () => this.board,
        hasBegun: (run) => this.board.some((entry) => entry.run === run),
        nowMs: () => this.nowMs,
        throttledMs: () => this.throttledMs,
        processCpuMs: () => this.processCpuMs,
        send: (event) => this.events.push(event),
        room: () => this.room,
        residentBytes: () => 0,
        ...(estimate !== undefined && { estimate }),
      },
      { workers, limits: createLimits(limits) },
    );
  }

  /** Outcomes sent so far. */
  get outcomes(): TaskOutcome[] {
    return this.events.flatMap((event) => (event.kind === 'outcome' ? [event.outcome] : []));
  }

  /** Ids of the tasks the pool is on. */
  get runningTasks(): number[] {
    return [...this.pool.open.values()].map(({ request }) => request.task.id);
  }

  /** Ends the run of a task. */
  async end(taskId: number, end: RunEnd): Promise<void> {
    const run = [...this.pool.open.values()].find(({ request }) => request.task.id === taskId);
    if (run === undefined) throw new Error(`Expected task ${taskId} to run.`);
    run.end(end);
    await this.settle();
  }

  /** Puts the run of a task on the board, on a thread with the same number as the run. */
  show(taskId: number, entry: Partial<BoardEntry> = {}): void {
    for (const [run, { request }] of this.pool.open) {
      if (request.task.id !== taskId) continue;
      this.board = this.board.filter((line) => line.run !== run);
      const line = { threadId: run, run, phase: 'analyzing', analyzer: 0, sequence: 2 } as const;
      this.board.push({ ...line, osThreadId: 0, ...entry });
    }
  }

  /** Looks so often that this much time passes, at the engine's pace. */
  async lookFor(wallMs: number): Promise<void> {
    const endMs = this.nowMs + wallMs;
    while (this.nowMs < endMs) {
      this.nowMs += 50;
      await this.core.look();
    }
    await this.settle();
  }

  /** Lets everything happen that needs no further cause. */
  async settle(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
