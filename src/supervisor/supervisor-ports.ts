import type { EngineEvent, EngineRequest, EngineSettings } from '../model/engine-protocol.ts';
import type { Incident, MemoryVerdict, NamedInFlight } from '../model/incident.ts';
import type { Task, TaskOutcome, Tasks } from '../model/task.ts';

/** How an engine process ended. */
export interface EngineExit {
  /** In words, such as `killed by SIGKILL`. */
  readonly detail: string;
  /** Whether it was for want of memory: SIGKILL, as the kernel sends it, only makes one suspect it. */
  readonly memory: MemoryVerdict;
}

/** A running engine, as main holds it. */
export interface EngineHandle {
  send(request: EngineRequest): void;
  /** Ends it at once; `onExit` is still called. */
  kill(): void;
}

/** What an engine tells its owner. */
export interface EngineListener {
  onEvent(event: EngineEvent): void;
  /** Called exactly once, after the last event. */
  onExit(exit: EngineExit): void;
}

/** What the supervisor needs from outside. */
export interface SupervisorPorts {
  /** Starts an engine that will have so many workers. */
  startEngine(listener: EngineListener, workers: number): EngineHandle;
  /** Keeps an outcome; called once for every task. */
  record(task: Task, outcome: TaskOutcome): void;
  /** Told of what went wrong without ending the run. */
  report(incident: Incident): void;
  /** Main's clock, in ms; only differences count. */
  nowMs(): number;
  /** Calls back every so often until the returned function is called. */
  every(intervalMs: number, callback: () => void): () => void;
}

/** What is to be done, and by when. */
export interface SupervisorPlan {
  /** In the order in which they are started. */
  readonly tasks: Tasks;
  readonly settings: EngineSettings;
  /** Aborted at the deadline: nothing new starts, and what is in flight gets `graceMs`. */
  readonly deadline: AbortSignal;
  /** Aborted when the user or the runner cancels: everything stops at once. */
  readonly cancel: AbortSignal;
  readonly graceMs: number;
}

/** What an engine has to do at a moment. */
export interface Load {
  readonly workers: number;
  readonly inFlight: number;
  /** Heap of each busy worker that can be read. */
  readonly heapBytes: readonly number[];
}

/** Where a run is. */
export interface Progress {
  /** Tasks: files, and runs of tools. */
  readonly settled: number;
  readonly total: number;
  /** Those that are runs of tools; absent where there are none. */
  readonly toolRuns?: { readonly settled: number; readonly total: number };
  readonly findings: number;
  /** How long the engine has said nothing: it should four times a second. */
  readonly silentMs: number;
  /** The file that has been in work longest; absent when none is. */
  readonly oldest?: NamedInFlight;
}
