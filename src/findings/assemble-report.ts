import type { Allowance } from '../model/allowance.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { AnalysisReport, RepositoryContext, Timing, UnanalyzedFile } from '../model/report.ts';
import type { Imports } from '../model/imported.ts';
import type { RunProfile } from '../model/profile.ts';
import type { SkippedFile, SkipReason } from '../model/skip.ts';
import type { UnanalyzedReason } from '../model/task.ts';
import type { Telemetry } from '../model/telemetry.ts';
import type { ToolReport } from '../model/tool-report.ts';
import { decideConclusion, type ConclusionFacts } from './decide-conclusion.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly version: string;
  readonly allowance: Allowance;
  readonly selection: {
    /** Whether all files were listed. */
    readonly isWhole: boolean;
    readonly selected: number;
    readonly skipped: Partial<Record<SkipReason, number>>;
    readonly skippedFiles: readonly SkippedFile[];
  };
  readonly account: {
    readonly analyzed: number;
    readonly unanalyzed: readonly UnanalyzedFile[];
    readonly counts: Readonly<Record<Severity, number>>;
    findings(): Iterable<Finding>;
  };
  /** What became of the user's own tools. */
  readonly tools: readonly ToolReport[];
  readonly isCancelled: boolean;
  readonly failOn: ConclusionFacts['failOn'];
  readonly failOnIncomplete: boolean;
  readonly timing: Timing;
  readonly profile: RunProfile;
  readonly telemetry?: Telemetry;
  readonly context?: RepositoryContext;
  readonly imports?: Imports;
  readonly notes: readonly string[];
}

function checkAccount({ selection, account }: ReportParts): void {
  const accounted = account.analyzed + account.unanalyzed.length;
  if (accounted === selection.selected) return;
  throw new Error(
    `Expected an outcome for each of ${selection.selected} selected files, found ${accounted}.`,
  );
}

/** A starved file is one that the deadline met while it waited for a CPU. */
const LATE: ReadonlySet<UnanalyzedReason> = new Set(['deadline', 'starved']);

function endingOf(parts: ReportParts): ConclusionFacts['ending'] {
  const { isCancelled, selection, account } = parts;
  if (isCancelled) return 'cancelled';
  if (!selection.isWhole) return 'deadline';
  if (account.unanalyzed.some(({ reason }) => LATE.has(reason))) return 'deadline';
  return failuresOf(parts).some(({ reason }) => reason === 'deadline') ? 'deadline' : 'finished';
}

function failuresOf({ tools }: ReportParts) {
  return tools.flatMap(({ failures }) => failures);
}

/**
 * Puts the report together. Throws when a selected file has no outcome or two: then something was
 * lost or counted twice, and no report is better than a wrong one.
 */
export function assembleReport(parts: ReportParts): AnalysisReport {
  checkAccount(parts);
  const { account, failOn, failOnIncomplete } = parts;
  const { isWhole, ...selection } = parts.selection;
  const { counts, unanalyzed } = account;
  const complete = isWhole && unanalyzed.length === 0 && failuresOf(parts).length === 0;
  const areImportsWhole = parts.imports?.isWhole !== false;
  const ending = endingOf(parts);
  const facts = { counts, complete, ending, failOn, failOnIncomplete, areImportsWhole };
  return {
    schema: 1,
    tool: { name: 'Evenkeel', version: parts.version },
    conclusion: decideConclusion(facts),
    complete,
    allowance: parts.allowance,
    files: { ...selection, analyzed: account.analyzed, unanalyzed },
    counts,
    findings: account.findings(),
    ...(parts.tools.length > 0 && { tools: parts.tools }),
    timing: parts.timing,
    profile: parts.profile,
    ...(parts.telemetry !== undefined && { telemetry: parts.telemetry }),
    ...(parts.context !== undefined && { context: parts.context }),
    ...(parts.imports !== undefined && { imports: parts.imports }),
    notes: parts.notes,
  };
}
