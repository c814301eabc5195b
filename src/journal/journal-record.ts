import type { Allowance } from '../model/allowance.ts';
import type { TaskLimits } from '../model/engine-protocol.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ImportedRule, ImportedTool } from '../model/imported.ts';
import type { Incident } from '../model/incident.ts';
import type { Conclusion } from '../model/report.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import type { Sample, TelemetryFacts } from '../model/telemetry.ts';
import type { SkippedFile, SkipReason } from '../model/skip.ts';
import type { Task, TaskOutcome, UnanalyzedReason } from '../model/task.ts';

/** The format's number, raised when a reader of the old one would be misled. */
export const JOURNAL_FORMAT = 1;

/** The inputs that decide what a run does and how it is judged. Nothing that posts, and no token. */
export interface RecordedInputs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly analyzers:
    | { readonly kind: 'auto'; readonly off: readonly string[] }
    | { readonly kind: 'only'; readonly ids: readonly string[] };
  readonly failOn: Severity | 'never';
  readonly failOnIncomplete: boolean;
  readonly timeoutMs: number;
  readonly fileTimeoutMs: number;
  readonly maxFileSizeBytes: number;
}

/**
 * How a run began. No commit, address or token: a reader gets those from where it runs, never from
 * here.
 */
export interface StartRecord {
  readonly kind: 'start';
  readonly format: number;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Absolute path of the analysed folder. */
  readonly root: string;
  /** The analysed folder relative to the repository's root; `''` for the root, and where it is not known. */
  readonly pathPrefix: string;
  readonly inputs: RecordedInputs;
  /** What the configuration says about rules. */
  readonly rules: RuleSettings;
}

/** What was decided before anything was analyzed. */
export interface PlanRecord {
  readonly kind: 'plan';
  readonly allowance: Allowance;
  readonly limits: TaskLimits;
  /** Memory that the engines may use, from which their settings follow; `null` where it is not known. */
  readonly memoryBudgetBytes: number | null;
  /** How many tasks each stage has, in the order of the tasks. */
  readonly stages: readonly number[];
  readonly selected: number;
  /** Whether all files were listed. */
  readonly isWhole: boolean;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly skippedFiles: readonly SkippedFile[];
  /** Sentences for the report that were known by then. */
  readonly notes: readonly string[];
}

/** Which tools of other steps are in the report. It comes after what they found. */
export interface ImportsRecord {
  readonly kind: 'imports';
  readonly tools: readonly ImportedTool[];
  readonly rules: readonly ImportedRule[];
  readonly isWhole: boolean;
}

/** What the samples that follow are of. */
export interface WatchRecord extends TelemetryFacts {
  readonly kind: 'watch';
}

/** How a run ended. Without it the run was ended from outside. */
export interface EndRecord {
  readonly kind: 'end';
  readonly conclusion: Conclusion;
  readonly complete: boolean;
  readonly durationMs: number;
}

/** Lines that differ, as in `Hunk`: `oldStart`, `oldLines`, `newStart`, `newLines`. */
export type RecordedHunk = readonly [number, number, number, number];

/** A file that differs between two commits, as in `FileChange`. */
export interface RecordedChange {
  readonly oldPath?: string;
  readonly newPath?: string;
  readonly hunks: readonly RecordedHunk[];
  readonly isOpaque: boolean;
}

/** Which comparison a change is part of. */
export type ComparisonPart = 'to-analyzed' | 'under-review';

/** Some files of a comparison; those that `comparison` closes come before it. */
export interface ChangesRecord {
  readonly kind: 'changes';
  readonly part: ComparisonPart;
  readonly changes: readonly RecordedChange[];
}

/** What is known of the commits involved, as in `CommitComparison`; numbers count the changes recorded before. */
export interface ComparisonRecord {
  readonly kind: 'comparison';
  readonly toAnalyzed: 'same' | { readonly doubt: string } | { readonly changes: number };
  readonly underReview?: { readonly changes: number };
}

/** Tasks that nothing had started when the run, or its stage, ended. None has an outcome elsewhere. */
export interface AbandonedRecord {
  readonly kind: 'abandoned';
  readonly reason: UnanalyzedReason;
  readonly detail: string;
  /** Ranges of ids of planned tasks, the last of each included. */
  readonly taskIds: readonly (readonly [first: number, last: number])[];
}

/** One line of a journal: what was planned, what became of it, and how it ended. */
export type JournalRecord =
  | StartRecord
  | PlanRecord
  /** The planned tasks in their order, some hundred a line. */
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[] }
  /** The planned runs of tools, in their order; their ids follow those of the tasks. */
  | { readonly kind: 'batches'; readonly batches: readonly Task[] }
  | { readonly kind: 'outcome'; readonly path: string; readonly outcome: TaskOutcome }
  | AbandonedRecord
  /** What tools of other steps found in a file, be it one of the plan or not. */
  | { readonly kind: 'imported'; readonly path: string; readonly findings: readonly Finding[] }
  | ImportsRecord
  | WatchRecord
  | { readonly kind: 'sample'; readonly sample: Sample }
  | Incident
  | { readonly kind: 'note'; readonly text: string }
  | ChangesRecord
  | ComparisonRecord
  | EndRecord;
