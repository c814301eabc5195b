import type { CheckRunOutcome } from '../model/delivery.ts';
import type { Finding } from '../model/finding.ts';
import type { AnalysisReport, RepositoryContext, UnanalyzedFile } from '../model/report.ts';
import { SKIP_REASONS } from '../model/skip.ts';
import { allowanceLine } from './allowance-line.ts';
import { countOf, countText, durationText } from './figures.ts';
import { coverage } from './headline.ts';
import type { Markdown } from './markdown.ts';
import { blobUrl, codeSpan, helpLink, link, ownMarkdown, table } from './markdown.ts';
import type { FindingTally, PathTally, SeverityCounts } from './tally-findings.ts';

/** How much of each kind a summary shows. */
export interface SummaryDetail {
  readonly findings: number;
  readonly unanalyzed: number;
  readonly rules: number;
  readonly paths: number;
  readonly textChars: number;
}

/** What the sections are made of. */
export interface SummaryMaterial {
  readonly report: AnalysisReport;
  readonly tally: FindingTally;
  /** Best first; as many as the most detailed summary shows. */
  readonly findings: readonly Finding[];
  readonly checkRun?: CheckRunOutcome;
}

/** Coverage, time and the workflow run, in one line. */
export function overviewLine(report: AnalysisReport): Markdown {
  const run = report.context === undefined ? '' : ` · [workflow run](${report.context.runUrl})`;
  return ownMarkdown(`${coverage(report)} in ${durationText(report.timing.durationMs)}${run}`);
}

/** The files without a result, each with its reason. */
export function unanalyzedSection(
  report: AnalysisReport,
  detail: SummaryDetail,
): readonly Markdown[] {
  const files = report.files.unanalyzed;
  if (files.length === 0) return [];
  const rows = files.slice(0, detail.unanalyzed).map((file) => unanalyzedRow(file, report, detail));
  return [
    ownMarkdown(`### Not analyzed: ${countOf(files.length, 'file')}`),
    table(['Reason', 'Files'], reasonRows(files)),
    ...(rows.length === 0 ? [] : [table(['File', 'Reason', 'Detail'], rows)]),
    ...moreLine(files.length - rows.length, 'file'),
  ];
}

function reasonRows(files: readonly UnanalyzedFile[]): readonly (readonly Markdown[])[] {
  const counts = new Map<string, number>();
  for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => [ownMarkdown(reason), ownMarkdown(countText(count))]);
}

function unanalyzedRow(
  file: UnanalyzedFile,
  { context }: AnalysisReport,
  { textChars }: SummaryDetail,
): readonly Markdown[] {
  const analyzer = file.analyzer === undefined ? '' : `${file.analyzer}: `;
  return [
    pathLink(file.path, context),
    ownMarkdown(file.reason),
    codeSpan(`${analyzer}${file.detail}`, textChars),
  ];
}

/** The findings worth reading first, with links to their lines. */
export function findingsSection(
  material: SummaryMaterial,
  detail: SummaryDetail,
): readonly Markdown[] {
  const { context } = material.report;
  const shown = material.findings.slice(0, detail.findings);
  if (shown.length === 0) return [];
  const rows = shown.map((finding) => [
    ownMarkdown(finding.severity),
    link(codeSpan(`${finding.path}:${finding.startLine}`), urlOf(finding.path, context, finding)),
    link(codeSpan(finding.ruleId), helpLink(finding.helpUrl)),
    codeSpan(finding.message, detail.textChars),
  ]);
  return [
    ownMarkdown('### Findings'),
    table(['Severity', 'Place', 'Rule', 'Message'], rows),
    ...moreLine(totalOf(material.tally.total) - rows.length, 'finding'),
  ];
}

/** Findings by rule. */
export function rulesSection(tally: FindingTally, detail: SummaryDetail): readonly Markdown[] {
  const rules = [...tally.rules].toSorted(([, { counts: left }], [, { counts: right }]) =>
    bySeverity(left, right),
  );
  const rows = rules
    .slice(0, detail.rules)
    .map(([id, rule]) => [link(codeSpan(id), helpLink(rule.helpUrl)), ...countCells(rule.counts)]);
  if (rows.length === 0) return [];
  const left = rules.length - rows.length;
  const more = tally.hasMoreRules
    ? [ownMarkdown('And rules beyond those counted.')]
    : moreLine(left, 'rule');
  return [ownMarkdown('### By rule'), table(['Rule', ...COUNT_HEADERS], rows), ...more];
}

/** Findings by folder, then the files with most of them. */
export function pathsSection(
  material: SummaryMaterial,
  detail: SummaryDetail,
): readonly Markdown[] {
  const { tally, report } = material;
  const folders = tally.topFolders.slice(0, detail.paths);
  const files = tally.topFiles.slice(0, detail.paths);
  if (folders.length === 0) return [];
  const folderRows = folders.map((folder) => pathRow(folder, codeSpan(`${folder.path}/`)));
  const fileRows = files.map((file) => pathRow(file, pathLink(file.path, report.context)));
  return [
    ownMarkdown('### By folder'),
    table(['Folder', ...COUNT_HEADERS], folderRows),
    ownMarkdown('### By file'),
    table(['File', ...COUNT_HEADERS], fileRows),
    ...moreLine(tally.filesWithFindings - fileRows.length, 'file'),
  ];
}

/** What the runner allowed, how the time was spent, what was left out, and notes. */
export function aboutSection(material: SummaryMaterial): readonly Markdown[] {
  const { report, checkRun } = material;
  const { timing, allowance, files, notes } = report;
  const cpu =
    timing.cpuMs === null ? '' : `, ${durationText(timing.cpuMs)} of CPU time in analyzers`;
  const skipped = SKIP_REASONS.filter((reason) => (files.skipped[reason] ?? 0) > 0).map(
    (reason) => `${countText(files.skipped[reason] ?? 0)} ${reason}`,
  );
  const lines = [
    `- Allowance: ${codeSpan(allowanceLine(allowance), 500)}`,
    ...allowance.notes.map((note) => `- ${codeSpan(note, 500)}`),
    `- Time: ${durationText(timing.durationMs)} of ${durationText(timing.budgetMs)}${cpu}`,
    ...(skipped.length === 0 ? [] : [`- Left out: ${skipped.join(', ')}`]),
    ...(checkRun === undefined ? [] : checkRunLines(checkRun)),
    ...notes.slice(0, MOST_NOTES).map((note) => `- ${codeSpan(note, 500)}`),
  ];
  return [ownMarkdown('### About this run'), ownMarkdown(lines.join('\n'))];
}

const MOST_NOTES = 50;

function checkRunLines(checkRun: CheckRunOutcome): readonly string[] {
  if (checkRun.kind === 'unavailable') {
    const { reason, advice } = checkRun;
    return [
      `- No check run: ${codeSpan(reason, 500)}`,
      // Where it was the user's own choice there is nothing to do.
      ...(advice === '' ? [] : [`- What to do: ${codeSpan(advice, 500)}`]),
    ];
  }
  const { url, posted, dropped, problems } = checkRun;
  const end = checkRun.kind === 'completed' ? '' : ', not closed';
  const missing = dropped === 0 ? '' : `, ${countText(dropped)} could not be posted`;
  return [
    `- [Check run](${url}): ${countOf(posted, 'annotation')}${missing}${end}`,
    ...problems.map((problem) => `- ${codeSpan(problem, 500)}`),
  ];
}

const COUNT_HEADERS = ['Errors', 'Warnings', 'Notices'] as const;

function countCells(counts: SeverityCounts): readonly Markdown[] {
  return [counts.error, counts.warning, counts.notice].map((count) =>
    ownMarkdown(countText(count)),
  );
}

function pathRow({ counts }: PathTally, name: Markdown): readonly Markdown[] {
  return [name, ...countCells(counts)];
}

function bySeverity(left: SeverityCounts, right: SeverityCounts): number {
  return right.error - left.error || right.warning - left.warning || right.notice - left.notice;
}

function totalOf(counts: SeverityCounts): number {
  return counts.error + counts.warning + counts.notice;
}

function moreLine(count: number, noun: string): readonly Markdown[] {
  return count > 0 ? [ownMarkdown(`And ${countOf(count, `more ${noun}`)}.`)] : [];
}

function pathLink(path: string, context: RepositoryContext | undefined): Markdown {
  return link(codeSpan(path), urlOf(path, context));
}

function urlOf(
  path: string,
  context: RepositoryContext | undefined,
  finding?: Finding,
): string | undefined {
  return context === undefined ? undefined : blobUrl(context, path, finding);
}
