import type { Finding } from './finding.ts';
import type { ToolBatch, ToolFailure } from './tool.ts';

/** A file that is to be analysed. */
export interface SelectedFile {
  /** Relative to the analysed folder, with `/`; bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** The path's bytes in base64, only where `path` could not show them exactly. */
  readonly pathBytes?: string;
  readonly sizeBytes: number;
  /** Ids of the analyzers that claim the file, in the registry's order. */
  readonly analyzers: readonly string[];
  /** Set where the task is a run of a tool: `path` is the first of its files then, `analyzers` the tool. */
  readonly batch?: ToolBatch;
}

/** One file to analyse: the unit of fan-out. Plain data, so that it crosses processes and threads. */
export interface Task extends SelectedFile {
  readonly id: number;
}

/** Tasks in the order in which they are started; an array of them, or a list that makes each when asked. */
export interface Tasks extends Iterable<Task> {
  readonly length: number;
  at(index: number): Task | undefined;
}

/** Knows the path of each task, so that nobody else has to keep it. */
export interface TaskPaths {
  pathOf(taskId: number): string;
  /** By path; two paths that are not UTF-8 can look the same, and then the plan's order decides. */
  comparePaths(leftId: number, rightId: number): number;
}

/** Why a selected file has no completed outcome. */
export const UNANALYZED_REASONS = [
  'spinning',
  'stalled',
  'starved',
  'out-of-memory',
  'crashed',
  'engine-died',
  'quarantined',
  'unstarted',
  'deadline',
  'cancelled',
  'unreadable',
  'too-large',
  'binary',
  'invalid-encoding',
] as const;

/** One word for why a file was not analyzed. */
export type UnanalyzedReason = (typeof UNANALYZED_REASONS)[number];

/** What a task cost; `null` is "not known on this platform", never "zero". */
export interface TaskCost {
  readonly wallMs: number;
  readonly cpuMs: number | null;
  readonly heapBytes: number | null;
  /**
   * Share of the wall time in which the kernel held the group back by its quota, 0 to 1; `null` where
   * there is no quota or it cannot be read.
   */
  readonly throttledShare: number | null;
}

/** What one analyzer took of one file, the time to load its engine included. */
export interface AnalyzerTime {
  readonly analyzer: string;
  readonly wallMs: number;
  readonly cpuMs: number | null;
}

/** When a file was in work, and where. */
export interface TaskSpan {
  /** Since the analysis began: main's clock, zero when it configured its first engine. */
  readonly startedMs: number;
  /** The lane the file was in, from 0 to one less than the number of workers: never two at once. */
  readonly worker: number;
  /** In the order they ran; the one it was in when it was stopped is the last. */
  readonly analyzers: readonly AnalyzerTime[];
}

/** Where a started file is: it waits for its worker, is read, or is in an analyzer. */
export type TaskPhase = 'waiting' | 'reading' | 'loading' | 'analyzing';

/** Where a file was when its worker was stopped or lost, as it was last seen from outside. */
export interface TaskPlace {
  readonly phase: TaskPhase;
  /** How long it had been there. */
  readonly forMs: number;
}

/** One time that a worker, or the whole engine, ended with a file in work. */
export interface Death {
  readonly reason: UnanalyzedReason;
  readonly detail: string;
  /** The analyzer the file was in, where that is known. */
  readonly analyzer?: string;
  readonly ended: 'worker' | 'engine';
  /** Whether other files were in work as well, any of which may have been the cause. */
  readonly isShared: boolean;
}

/** How a task ended that was not analyzed. */
export interface UnanalyzedOutcome {
  readonly kind: 'unanalyzed';
  readonly taskId: number;
  readonly reason: UnanalyzedReason;
  readonly detail: string;
  /** The analyzer it was in when it ended, where that is known. */
  readonly analyzer?: string;
  /** Absent where its worker ended in good order, or never had it. */
  readonly place?: TaskPlace;
  /** Every time that it took a worker or the engine with it, where it did: the last ended it. */
  readonly deaths?: readonly Death[];
  /** Set where it did so twice: nothing in this run started it again. The reason is what it did. */
  readonly isQuarantined?: true;
  readonly contentHash?: string;
  readonly cost: TaskCost;
  /** Absent where the file was never started. */
  readonly span?: TaskSpan;
}

/** How a run of a tool ended that was not lost: it counts, whether or not it failed. */
export interface ToolOutcome {
  readonly kind: 'ran';
  readonly taskId: number;
  /** Of the files it was given only, in total order. */
  readonly findings: readonly Finding[];
  /** How many they are: in a journal they stand elsewhere. */
  readonly found: number;
  /** Findings about anything else. */
  readonly dropped: number;
  readonly failure?: ToolFailure;
  readonly cost: TaskCost;
  readonly span?: TaskSpan;
}

/** How a task ended. Every task has exactly one outcome. */
export type TaskOutcome =
  | ToolOutcome
  | {
      readonly kind: 'analyzed';
      readonly taskId: number;
      readonly findings: readonly Finding[];
      /** 64 bits of the hash of the bytes that were read, in hexadecimal digits; absent where nobody could tell. */
      readonly contentHash?: string;
      readonly cost: TaskCost;
      readonly span?: TaskSpan;
    }
  | UnanalyzedOutcome;

/** What a task cost that never started. */
export const NO_COST: TaskCost = { wallMs: 0, cpuMs: null, heapBytes: null, throttledShare: null };
