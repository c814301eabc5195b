import type { UnanalyzedReason } from './task.ts';

/** A file on a worker, from start to end. */
export interface FileSpan {
  readonly path: string;
  /** The lane, from 0. */
  readonly worker: number;
  /** Since the analysis began. */
  readonly startedMs: number;
  readonly wallMs: number;
  readonly cpuMs: number | null;
  /** Why it was stopped; absent for a file that was analyzed. */
  readonly reason?: UnanalyzedReason;
}

/** What an analyzer took of the whole run. */
export interface AnalyzerTotal {
  readonly analyzer: string;
  /** Files it ran on. */
  readonly files: number;
  readonly wallMs: number;
  /** `null` where no clock gives it. */
  readonly cpuMs: number | null;
}

/** Where the time of a run went. */
export interface RunProfile {
  /** Files that were started, in the order of their ends; can be iterated again and again. */
  readonly spans: Iterable<FileSpan>;
  /** Largest first. */
  readonly analyzers: readonly AnalyzerTotal[];
}
