import type { Finding } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { PageAbout, PageExcerpt, PageRecord, PageSeverity } from '../model/page-record.ts';
import type { AnalysisReport } from '../model/report.ts';
import { SKIP_REASONS } from '../model/skip.ts';
import type { ToolReport } from '../model/tool-report.ts';
import { allowanceLine } from './allowance-line.ts';
import { countOf, durationText } from './figures.ts';
import { coverage, headline } from './headline.ts';
import { severeFirst } from './severe-first.ts';
import { blobUrl } from './markdown.ts';
import { longestSpans } from './longest-spans.ts';
import { toldMessage } from './told-message.ts';
import { ExcerptSource, type ReadLines } from './page-excerpts.ts';

/** Findings on one page: above this a browser takes seconds to read it, and nobody reads it at all. */
const MOST_FINDINGS = 100_000;

/** Bars of the timeline: more than a screen has pixels. */
const MOST_SPANS = 50_000;

/** Numbers names in the order in which they are first met. */
class NameTable {
  readonly #numbers = new Map<string, number>();

  /** The name's number, and whether it is new. */
  number(name: string): { readonly number: number; readonly isNew: boolean } {
    const known = this.#numbers.get(name);
    if (known !== undefined) return { number: known, isNew: false };
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return { number, isNew: true };
  }
}

function severityNumber(finding: Finding): PageSeverity {
  const number = SEVERITIES.indexOf(finding.severity);
  return number === 0 || number === 1 ? number : 2;
}

/** What one tool did, and each way in which it failed. Untrusted text. */
function toolTexts({ name, runs, files, findings, failures }: ToolReport): readonly string[] {
  const work = `${countOf(runs, 'run')} over ${countOf(files, 'file')}`;
  return [
    `${name}: ${countOf(findings, 'finding')} in ${work}.`,
    ...failures.map(
      ({ reason, detail, files: lost, firstPath }) =>
        `${name} failed (${reason}) for ${countOf(lost, 'file')}, ${firstPath} first: ${detail}.`,
    ),
  ];
}

function aboutOf(report: AnalysisReport, omitted: number): PageAbout {
  const { context, timing } = report;
  return {
    version: report.tool.version,
    conclusion: report.conclusion,
    headline: headline(report),
    coverage: coverage(report),
    allowance: allowanceLine(report.allowance),
    timing: `Started ${timing.startedAt}, took ${durationText(timing.durationMs)} of a budget of ${durationText(timing.budgetMs)}.`,
    repository: context === undefined ? null : `${context.repository} at ${context.sha}`,
    runUrl: context?.runUrl ?? null,
    notes: report.notes,
    tools: (report.tools ?? []).flatMap(toolTexts),
    omitted,
  };
}

/** Writes the records of one page; names files and rules before what refers to them. */
class PageWriter {
  readonly #report: AnalysisReport;
  readonly #paths = new NameTable();
  readonly #rules = new NameTable();

  constructor(report: AnalysisReport) {
    this.#report = report;
  }

  *findings(readLines: ReadLines | undefined): Iterable<PageRecord> {
    const left = { ...severeFirst(this.#report.counts, MOST_FINDINGS) };
    const excerpts = new ExcerptSource(readLines);
    for (const group of byPath(this.#report.findings)) {
      excerpts.open(group);
      for (const finding of group) {
        if (left[finding.severity] === 0) continue;
        left[finding.severity] -= 1;
        yield* this.#finding(finding, excerpts.around(finding));
      }
    }
  }

  *#finding(finding: Finding, excerpt: PageExcerpt | null): Iterable<PageRecord> {
    const path = yield* this.#path(finding.path);
    const rule = this.#rules.number(finding.ruleId);
    const { ruleId, analyzer, helpUrl, startLine, startColumn } = finding;
    if (rule.isNew) yield ['rule', ruleId, analyzer, helpUrl ?? null];
    const severity = severityNumber(finding);
    yield [
      'finding',
      path,
      rule.number,
      severity,
      startLine,
      startColumn,
      toldMessage(finding),
      excerpt,
    ];
  }

  *unanalyzed(): Iterable<PageRecord> {
    for (const { path, reason, detail } of this.#report.files.unanalyzed) {
      yield ['unanalyzed', yield* this.#path(path), reason, detail];
    }
  }

  *spans(): Iterable<PageRecord> {
    const { profile } = this.#report;
    for (const span of longestSpans(profile?.spans ?? [], MOST_SPANS)) {
      const { path, worker, startedMs, wallMs, cpuMs, reason } = span;
      const number = yield* this.#path(path);
      const [start, length] = [Math.round(startedMs), Math.round(wallMs)];
      const cpu = cpuMs === null ? null : Math.round(cpuMs);
      yield ['span', number, worker, start, length, cpu, reason ?? null];
    }
  }

  *#path(path: string): Generator<PageRecord, number> {
    const { number, isNew } = this.#paths.number(path);
    const { context } = this.#report;
    if (isNew) yield ['path', path, context === undefined ? null : blobUrl(context, path)];
    return number;
  }
}

/** The findings of one file after the other; a file's findings are bounded, a run's are not. */
function* byPath(findings: Iterable<Finding>): Iterable<readonly Finding[]> {
  let group: Finding[] = [];
  for (const finding of findings) {
    if (group[0] !== undefined && group[0].path !== finding.path) {
      yield group;
      group = [];
    }
    group.push(finding);
  }
  if (group.length > 0) yield group;
}

function* measures({ telemetry, profile }: AnalysisReport): Iterable<PageRecord> {
  for (const { analyzer, files, wallMs, cpuMs } of profile?.analyzers ?? []) {
    yield [
      'analyzer',
      analyzer,
      files,
      Math.round(wallMs),
      cpuMs === null ? null : Math.round(cpuMs),
    ];
  }
  if (telemetry === undefined) return;
  const { scope, cpuLimit, memoryLimitBytes, absent } = telemetry;
  yield ['limits', { scope, cpus: cpuLimit, memoryBytes: memoryLimitBytes, absent }];
  for (const { atMs, cpus, throttledShare, memoryBytes, workers } of telemetry.samples) {
    yield ['sample', Math.round(atMs), cpus, throttledShare, memoryBytes, workers];
  }
}

/** The data of the report page, in order; bounded, however much was found. */
export function* pageRecords(report: AnalysisReport, readLines?: ReadLines): Iterable<PageRecord> {
  const { error, warning, notice } = report.counts;
  yield ['about', aboutOf(report, Math.max(0, error + warning + notice - MOST_FINDINGS))];
  const writer = new PageWriter(report);
  yield* writer.findings(readLines);
  yield* writer.unanalyzed();
  for (const reason of SKIP_REASONS) {
    const count = report.files.skipped[reason] ?? 0;
    if (count > 0) yield ['skipped', reason, count];
  }
  yield* writer.spans();
  yield* measures(report);
}
