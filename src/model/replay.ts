import type { Finding } from './finding.ts';
import type { UnanalyzedReason } from './task.ts';

/** How a file ended, in one word. */
export type FileEnd = 'analyzed' | UnanalyzedReason;

/** A planned file that came out differently. */
export type ReplayDifference =
  | {
      readonly kind: 'outcome';
      readonly path: string;
      readonly before: FileEnd;
      readonly now: FileEnd;
      /** Why it was not analyzed, the time it was not. */
      readonly detail: string;
    }
  | {
      readonly kind: 'findings';
      readonly path: string;
      /** The first of those that only one of the runs has. */
      readonly onlyBefore: readonly Finding[];
      readonly onlyNow: readonly Finding[];
      readonly countBefore: number;
      readonly countNow: number;
    };

/** A file that is not the one that was planned. */
export interface ChangedFile {
  readonly path: string;
  /** `added` was not there or not selected before, `removed` is not any more. */
  readonly change: 'added' | 'removed' | 'size' | 'contents' | 'analyzers';
  /** In words, such as `120 bytes, now 140`. */
  readonly detail: string;
}

/** A file that took far longer, or far less, than before. It is told, and is no difference. */
export interface TimeDifference {
  readonly path: string;
  readonly clock: 'cpu' | 'wall';
  readonly beforeMs: number;
  readonly nowMs: number;
}

/** What a second run of the same plan says of the first. */
export interface ReplayReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'Evenkeel'; readonly version: string };
  readonly journal: {
    readonly path: string;
    readonly version: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly planned: number;
    readonly workers: number;
  };
  /** Absolute path of the folder that was analysed again. */
  readonly root: string;
  /** Whether the two runs came out the same in all that can be compared. */
  readonly isSame: boolean;
  /** Whether this run was cancelled before it had compared everything. */
  readonly isCancelled: boolean;
  readonly compared: number;
  /** Planned files that the first run had not come to: there is nothing to compare with. */
  readonly untold: number;
  readonly differences: readonly ReplayDifference[];
  readonly changedFiles: readonly ChangedFile[];
  readonly times: readonly TimeDifference[];
  readonly durationMs: number;
  readonly notes: readonly string[];
}
