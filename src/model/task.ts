import type { Finding } from './finding.ts';

/** One file to analyse: the unit of fan-out. Plain data, so that it crosses processes and threads. */
export interface Task {
  readonly id: number;
  /** Relative to the analysed folder, with `/`; bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** The path's bytes in base64, only where `path` could not show them exactly. */
  readonly pathBytes?: string;
  readonly sizeBytes: number;
  /** Ids of the analyzers that claim the file, in the registry's order. */
  readonly analyzers: readonly string[];
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
}

/** How a task ended. Every task has exactly one outcome. */
export type TaskOutcome =
  | {
      readonly kind: 'analyzed';
      readonly taskId: number;
      readonly findings: readonly Finding[];
      readonly cost: TaskCost;
    }
  | {
      readonly kind: 'unanalyzed';
      readonly taskId: number;
      readonly reason: UnanalyzedReason;
      readonly detail: string;
      /** The analyzer it was in when it ended, where that is known. */
      readonly analyzer?: string;
      readonly cost: TaskCost;
    };
