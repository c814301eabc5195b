import type { RuleSettings } from './rule-settings.ts';
import type { Task, TaskOutcome, TaskPhase } from './task.ts';
import type { ToolStage } from './tool.ts';

/** Limits of one task in one worker. */
export interface TaskLimits {
  /** CPU time a file may use in its worker. */
  readonly fileTimeoutMs: number;
  /** Wall time without CPU after which a task counts as stalled. */
  readonly stallMs: number;
  /** Time a worker may take to start on a task, and CPU time it may take to load an engine. */
  readonly startTimeoutMs: number;
  /** V8 heap at which a worker is stopped from outside; the hard limit lies well above it. */
  readonly softHeapBytes: number;
  readonly maxFileSizeBytes: number;
}

/** Everything the engine must know; it gets nothing from its environment. */
export interface EngineSettings {
  /** Absolute path of the analysed folder. */
  readonly root: string;
  readonly workers: number;
  readonly limits: TaskLimits;
  /** Names of the WebAssembly modules that the planned files need, compiled before workers start. */
  readonly modules: readonly string[];
  /** V8's flags, set before the first module is compiled; none where absent. */
  readonly v8Flags?: readonly string[];
  /** What the configuration says about rules. */
  readonly rules: RuleSettings;
  /** Analyzers that findings come from without running here: what is said of their rules is not judged. */
  readonly otherTools?: readonly string[];
  /** Set where the engine runs tools: then it has no workers of its own. */
  readonly toolStage?: ToolStage;
  /** The memory of this run, where the user set it: no control group knows of it. */
  readonly memoryBytes?: number;
}

/** What main says to the engine. */
export type EngineRequest =
  | { readonly kind: 'configure'; readonly settings: EngineSettings }
  | { readonly kind: 'run'; readonly task: Task }
  /** From now on there are at most so many workers. */
  | { readonly kind: 'shrink'; readonly workers: number }
  /** Starts nothing more: what still waits comes back as an outcome, what is in flight goes on. */
  | { readonly kind: 'drain'; readonly reason: 'deadline' }
  /** Ends what is in flight: each running task comes back as an outcome with this reason. */
  | { readonly kind: 'stop'; readonly reason: 'deadline' | 'cancelled' };

/** A task that a worker is on, as seen from outside that worker. */
export interface InFlightTask {
  readonly taskId: number;
  /** The lane it is in, from 0 to one less than the number of workers. */
  readonly worker: number;
  readonly phase: TaskPhase;
  /** How long it has been in that phase. */
  readonly phaseMs: number;
  /** The analyzer it is in; absent while the file is read. */
  readonly analyzer?: string;
  readonly wallMs: number;
  readonly cpuMs: number | null;
  readonly heapBytes: number | null;
  /** Whether it was ready to run for most of its time, but had no CPU. */
  readonly isStarved: boolean;
}

/** What an engine did since it began to stay below the memory limit. */
export interface MemoryActs {
  /** Workers there may be now. */
  readonly workers: number;
  /** Workers that were ended. */
  readonly recycled: number;
  /** How long files had to wait. */
  readonly pausedMs: number;
}

/** What the engine says to main. */
export type EngineEvent =
  | { readonly kind: 'ready'; readonly notes: readonly string[] }
  /** Said before a worker gets the task: whatever ends the engine, main knows what may have done it. */
  | { readonly kind: 'started'; readonly taskId: number; readonly worker: number }
  | { readonly kind: 'outcome'; readonly outcome: TaskOutcome }
  /** A process of a tool begins or ends: whoever started the engine ends what it leaves behind. */
  | { readonly kind: 'tool-process'; readonly pid: number; readonly isAlive: boolean }
  /** The heartbeat: sent at least once a second, also when nothing has changed. */
  | {
      readonly kind: 'status';
      readonly inFlight: readonly InFlightTask[];
      /** Absent while it had nothing to do for memory. */
      readonly memory?: MemoryActs;
    }
  /** The engine cannot work at all, such as with a damaged installation. */
  | { readonly kind: 'unusable'; readonly message: string };

/** The last words of an engine whose channel to main has closed: it ends itself in a way that tells nothing. */
export const CHANNEL_LOST = 'evenkeel: the channel to main is closed';
