import type { Allowance } from './allowance.ts';
import type { Finding, Severity } from './finding.ts';
import type { Imports } from './imported.ts';
import type { RunProfile } from './profile.ts';
import type { SkippedFile, SkipReason } from './skip.ts';
import type { Death, TaskCost, TaskPlace, TaskSpan, UnanalyzedReason } from './task.ts';
import type { Telemetry } from './telemetry.ts';
import type { ToolReport } from './tool-report.ts';

/** How the whole run ended, in the words of the Checks API. */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'timed_out' | 'cancelled';

/** A selected file that has no completed outcome. */
export interface UnanalyzedFile {
  readonly path: string;
  readonly reason: UnanalyzedReason;
  readonly detail: string;
  readonly analyzer?: string;
  /** Where it was when its worker was stopped or lost; absent where neither was. */
  readonly place?: TaskPlace;
  /** Every time that it took a worker or the engine with it. A file with two was not tried again. */
  readonly deaths?: readonly Death[];
  /** Set where it was quarantined: it had taken a worker or the engine with it twice. */
  readonly isQuarantined?: true;
  /** What it cost, and when and where it was in work; both absent where it was never started. */
  readonly cost?: TaskCost;
  readonly span?: TaskSpan;
}

/** What became of the repository's files. `selected = analyzed + unanalyzed.length`, always. */
export interface FileAccount {
  readonly selected: number;
  readonly analyzed: number;
  /** Sorted by path. */
  readonly unanalyzed: readonly UnanalyzedFile[];
  readonly skipped: Partial<Record<SkipReason, number>>;
  /** The skipped files whose names are told (too large, mostly); not every skipped file. */
  readonly skippedFiles: readonly SkippedFile[];
}

/** When the run happened and how long its parts took. */
export interface Timing {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly budgetMs: number;
  /** CPU time spent inside each analyzed file, summed; `null` where no clock gives it. */
  readonly cpuMs: number | null;
}

/** Where the analysed commit lives on GitHub; absent on a laptop. */
export interface RepositoryContext {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** The folder analysed, relative to the repository's root, `''` for the root itself. */
  readonly pathPrefix: string;
  /** The workflow run's page. */
  readonly runUrl: string;
}

/** Everything found, and what was not looked at. One of these feeds every reporter. */
export interface AnalysisReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'Evenkeel'; readonly version: string };
  readonly conclusion: Conclusion;
  /** Whether every selected file was analyzed, and every tool ran to its end. */
  readonly complete: boolean;
  readonly allowance: Allowance;
  readonly files: FileAccount;
  /** Number of findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** In total order; can be iterated again and again; read from the journal as it is iterated. */
  readonly findings: Iterable<Finding>;
  readonly timing: Timing;
  /** What became of the user's own tools; absent where none ran. */
  readonly tools?: readonly ToolReport[];
  /** Absent where nothing was sampled, as when no file was selected. */
  readonly telemetry?: Telemetry;
  readonly context?: RepositoryContext;
  /** Where the time went; absent where nothing was started. */
  readonly profile?: RunProfile;
  /** Which tools of other steps are in it, and what they say of their rules; absent where there are none. */
  readonly imports?: Imports;
  /** Sentences for the reader about this run: restarts, fallbacks, what could not be known. */
  readonly notes: readonly string[];
}
