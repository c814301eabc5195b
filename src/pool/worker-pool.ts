import type { AnalyzerTime, Task, TaskOutcome } from '../model/task.ts';

/** What a worker is asked: a task, and the number of this run of it. */
export interface RunRequest {
  readonly run: number;
  readonly task: Task;
}

/** Compiled modules by the names that analyzers know them by, such as `prism` for `prism.wasm`. */
export type CompiledModules = Readonly<Record<string, WebAssembly.Module>>;

/**
 * What reaches a worker: the modules come along with each file, so that a worker can start while they
 * are being compiled. They are handles of what all threads share; sending five costs nothing measurable.
 */
export interface WorkerRequest extends RunRequest {
  readonly modules: CompiledModules;
}

/** What a worker answers. It knows neither its lane nor main's clock, so the outcome has no span. */
export interface WorkerReply {
  readonly outcome: TaskOutcome;
  readonly analyzers: readonly AnalyzerTime[];
}

/**
 * What a worker posts before it asks to be replaced: its outcome stands, but its engine broke or
 * grew too large, and no other file may meet it.
 */
export interface LastWords extends WorkerReply {
  readonly run: number;
}

/** How a run ended for the pool. */
export type RunEnd =
  | { readonly kind: 'replied'; readonly reply: WorkerReply }
  /** Stopped by the signal; the worker is gone. */
  | { readonly kind: 'stopped' }
  /** The worker ended by itself. */
  | {
      readonly kind: 'died';
      readonly reason: 'crashed' | 'out-of-memory';
      readonly detail: string;
    };

/** What can be read of a worker from outside, while it is busy or blocked. */
export interface WorkerReading {
  readonly threadId: number;
  /** CPU time of the thread since it began; `null` where this Node cannot tell. */
  readonly cpuMs: number | null;
  /** How long the thread was ready to run but had no CPU; `null` where nobody can tell. */
  readonly waitedMs: number | null;
  readonly heapBytes: number | null;
  /** WebAssembly memory and buffers, which are not in the heap. */
  readonly externalBytes?: number | null;
}

/** A pool of workers. `run` never rejects; at most as many runs as workers may be under way. */
export interface WorkerPool {
  run(request: RunRequest, signal: AbortSignal): Promise<RunEnd>;
  /** Reads the named threads; one that just ended is left out. */
  read(threadIds: readonly number[]): Promise<WorkerReading[]>;
  /** The living threads. */
  threadIds(): readonly number[];
  /** Ends a thread; where fewer are left than there should be, it is replaced. Never rejects. */
  retire(threadId: number): Promise<void>;
  /** Sets the number of threads there should be. Those above it live on until they are ended. */
  resize(workers: number): void;
  onLastWords(listener: (words: LastWords) => void): void;
  close(): Promise<void>;
}
