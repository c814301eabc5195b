import type { ToolFailure } from './tool.ts';

/** A run of a tool that failed, and which files it was given. */
export interface FailedToolRun extends ToolFailure {
  readonly files: number;
  readonly firstPath: string;
}

/** What became of one of the user's tools. */
export interface ToolReport {
  readonly name: string;
  /** Runs of it, and the files that were given to them. */
  readonly runs: number;
  readonly files: number;
  readonly findings: number;
  /** Findings about files that it was not given. */
  readonly dropped: number;
  readonly wallMs: number;
  readonly failures: readonly FailedToolRun[];
}
