import type { Allowance } from '../model/allowance.ts';
import type { Edit, Finding, Fix, ReportedRule } from '../model/finding.ts';
import type { AnalysisReport, RepositoryContext, Timing, UnanalyzedFile } from '../model/report.ts';
import { SKIP_REASONS, type SkippedFile } from '../model/skip.ts';
import type { Death, TaskCost, TaskSpan } from '../model/task.ts';
import type { Sample, Telemetry } from '../model/telemetry.ts';
import type { FailedToolRun, ToolReport } from '../model/tool-report.ts';
import { safeJson } from './safe-text.ts';

/**
 * The report as JSON, schema 1, in chunks of about a line. Whatever the files are named, the chunks
 * joined are valid JSON that is also safe to print in a GitHub log. Keys have a fixed order and each
 * finding a line of its own, so that equal findings are equal bytes.
 */
export function* jsonReport(report: AnalysisReport): Iterable<string> {
  const { files, counts, context, telemetry, tools } = report;
  yield '{\n';
  yield member('schema', report.schema);
  yield member('tool', { name: report.tool.name, version: report.tool.version });
  yield member('conclusion', report.conclusion);
  yield member('complete', report.complete);
  yield member('allowance', allowanceOf(report.allowance));
  yield `  "files": {"selected": ${String(files.selected)}, "analyzed": ${String(files.analyzed)}, "unanalyzed": `;
  yield* list(files.unanalyzed, unanalyzedOf);
  yield `, "skipped": ${safeJson(skippedOf(report))}, "skippedFiles": `;
  yield* list(files.skippedFiles, skippedFileOf);
  yield '},\n';
  yield member('counts', { error: counts.error, warning: counts.warning, notice: counts.notice });
  yield '  "findings": ';
  yield* list(report.findings, findingOf);
  yield ',\n';
  if (tools !== undefined) {
    yield '  "tools": ';
    yield* list(tools, toolOf);
    yield ',\n';
  }
  if (context !== undefined) yield member('context', contextOf(context));
  yield member('notes', report.notes);
  if (telemetry !== undefined) yield* telemetryMember(telemetry);
  yield `  "timing": ${safeJson(timingOf(report.timing))}\n}\n`;
}

function member(key: string, value: unknown): string {
  return `  "${key}": ${safeJson(value)},\n`;
}

/** An array with one element a line, written as its elements come. */
function* list<Item>(items: Iterable<Item>, shape: (item: Item) => object): Iterable<string> {
  let separator = '[';
  for (const item of items) {
    yield `${separator}\n    ${safeJson(shape(item))}`;
    separator = ',';
  }
  yield separator === '[' ? '[]' : '\n  ]';
}

function allowanceOf(allowance: Allowance): object {
  const { cpus, cpuSource, affinity, memoryBytes, memorySource } = allowance;
  const { workers, limitedBy, notes } = allowance;
  return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}

function unanalyzedOf(file: UnanalyzedFile): object {
  const { path, reason, detail, analyzer, place, deaths, isQuarantined, cost, span } = file;
  return {
    path,
    reason,
    detail,
    ...(analyzer !== undefined && { analyzer }),
    ...(place !== undefined && { place: { phase: place.phase, forMs: place.forMs } }),
    ...(deaths !== undefined && { deaths: deaths.map(deathOf) }),
    ...(isQuarantined === true && { isQuarantined }),
    ...(cost !== undefined && { cost: costOf(cost) }),
    ...(span !== undefined && { span: spanOf(span) }),
  };
}

function deathOf({ reason, detail, analyzer, ended, isShared }: Death): object {
  return { reason, detail, ...(analyzer !== undefined && { analyzer }), ended, isShared };
}

function costOf({ wallMs, cpuMs, heapBytes, throttledShare }: TaskCost): object {
  return { wallMs, cpuMs, heapBytes, throttledShare };
}

function spanOf({ startedMs, worker, analyzers }: TaskSpan): object {
  const times = analyzers.map(({ analyzer, wallMs, cpuMs }) => ({ analyzer, wallMs, cpuMs }));
  return { startedMs, worker, analyzers: times };
}

function skippedOf({ files }: AnalysisReport): object {
  const counted = SKIP_REASONS.filter((reason) => files.skipped[reason] !== undefined);
  return Object.fromEntries(counted.map((reason) => [reason, files.skipped[reason]]));
}

function skippedFileOf({ path, reason }: SkippedFile): object {
  return { path, reason };
}

function findingOf(finding: Finding): object {
  const { ruleId, analyzer, severity, message, path } = finding;
  const { startLine, startColumn, endLine, endColumn, helpUrl, fix, fingerprint } = finding;
  const { alsoReportedBy } = finding;
  return {
    ruleId,
    analyzer,
    severity,
    message,
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    ...(helpUrl !== undefined && { helpUrl }),
    ...(fix !== undefined && { fix: fixOf(fix) }),
    ...(alsoReportedBy !== undefined && { alsoReportedBy: alsoReportedBy.map(ruleOf) }),
    fingerprint,
  };
}

function ruleOf({ analyzer, ruleId }: ReportedRule): object {
  return { analyzer, ruleId };
}

function toolOf({ name, runs, files, findings, dropped, wallMs, failures }: ToolReport): object {
  return { name, runs, files, findings, dropped, wallMs, failures: failures.map(failureOf) };
}

function failureOf({ reason, detail, stderr, files, firstPath }: FailedToolRun): object {
  return { reason, detail, ...(stderr !== undefined && { stderr }), files, firstPath };
}

function fixOf({ message, edits }: Fix): object {
  return { message, edits: edits.map(editOf) };
}

function editOf({ range, text }: Edit): object {
  const { startLine, startColumn, endLine, endColumn } = range;
  return { range: { startLine, startColumn, endLine, endColumn }, text };
}

function contextOf(context: RepositoryContext): object {
  const { serverUrl, repository, sha, pathPrefix, runUrl } = context;
  return { serverUrl, repository, sha, pathPrefix, runUrl };
}

function timingOf({ startedAt, durationMs, budgetMs, cpuMs }: Timing): object {
  return { startedAt, durationMs, budgetMs, cpuMs };
}

function* telemetryMember(telemetry: Telemetry): Iterable<string> {
  const { scope, cpuLimit, memoryLimitBytes, absent, samples } = telemetry;
  const head = safeJson({ scope, cpuLimit, memoryLimitBytes, absent });
  yield `  "telemetry": ${head.slice(0, -1)}, "samples": `;
  yield* list(samples, sampleOf);
  yield '},\n';
}

function sampleOf(sample: Sample): object {
  const { atMs, cpus, throttledShare, throttledPeriodsShare } = sample;
  const { pressureSome, pressureFull, steal, memoryBytes } = sample;
  const { workers, inFlight, heapBytes } = sample;
  return {
    atMs,
    cpus,
    throttledShare,
    throttledPeriodsShare,
    pressureSome,
    pressureFull,
    steal,
    memoryBytes,
    workers,
    inFlight,
    heapBytes,
  };
}
