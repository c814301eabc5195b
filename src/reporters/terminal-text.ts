import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { AnalysisReport, Conclusion, UnanalyzedFile } from '../model/report.ts';
import { SKIP_REASONS } from '../model/skip.ts';
import { UNANALYZED_REASONS } from '../model/task.ts';
import type { ToolReport } from '../model/tool-report.ts';
import { allowanceLine } from './allowance-line.ts';
import { countOf, countText, durationText } from './figures.ts';
import { createPaint, type Paint, type Style } from './paint.ts';
import { safeLines, safeSentence, safeText, shorten } from './safe-text.ts';
import { toldMessage } from './told-message.ts';

/** Longest message shown, in characters: some linters quote whole lines, and lines have no limit. */
const MESSAGE_CHARACTERS = 500;

/** Most files named one by one where a list could be as long as the repository. */
const FILES_NAMED = 100;

/** Most skipped files named for each reason, all on one line. */
const SKIPPED_NAMED = 5;

/** Lines shown of what a failed tool wrote. */
const STDERR_LINES = 10;

/** Width of `line:column:` that lines up; beyond it the columns shift, nothing is cut. */
const POSITION_WIDTH = 11;

const SEVERITY_WIDTH = Math.max(...SEVERITIES.map((severity) => severity.length));
const REASON_WIDTH = Math.max(...UNANALYZED_REASONS.map((reason) => reason.length));
const LABEL_WIDTH = 'Conclusion: '.length;

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'blue',
};

const CONCLUSION_STYLES: Readonly<Record<Conclusion, Style>> = {
  success: 'green',
  neutral: 'yellow',
  failure: 'red',
  timed_out: 'red',
  cancelled: 'red',
};

/**
 * The report as lines for people, each with its line end: findings grouped by file, files that were
 * not analyzed with the reason, and a summary. Lazy, so that no report is ever held as one text.
 */
export function* terminalText(
  report: AnalysisReport,
  options: { readonly color: boolean },
): Iterable<string> {
  const paint = createPaint(options.color);
  const fileCount = yield* findingLines(report.findings, paint);
  yield* unanalyzedLines(report.files.unanalyzed, paint);
  yield* toolFailureLines(report.tools ?? [], paint);
  for (const [label, text] of summaryOf(report, fileCount, paint)) {
    yield `${paint('dim', `${label}:`.padEnd(LABEL_WIDTH))}${text}\n`;
  }
}

/** Yields the findings in their order, a heading for each file and a blank line after it; returns the number of files. */
function* findingLines(findings: Iterable<Finding>, paint: Paint): Generator<string, number> {
  let path: string | undefined;
  let fileCount = 0;
  for (const finding of findings) {
    if (finding.path !== path) {
      if (path !== undefined) yield '\n';
      yield `${paint('underline', safeText(finding.path))}\n`;
      path = finding.path;
      fileCount += 1;
    }
    yield findingLine(finding, paint);
  }
  if (path !== undefined) yield '\n';
  return fileCount;
}

/**
 * `  12:5:  error  message  ruff/F401`. The colon after the column matters: without it the line has
 * ESLint's form, which setup-node teaches the runner to annotate, and every finding would appear twice
 * (https://github.com/actions/setup-node/blob/main/.github/eslint-stylish.json).
 */
function findingLine(finding: Finding, paint: Paint): string {
  const { startLine, startColumn, severity, ruleId } = finding;
  const position = `${String(startLine)}:${String(startColumn)}:`.padStart(POSITION_WIDTH);
  const columns = [
    paint('dim', position),
    paint(SEVERITY_STYLES[severity], severity.padEnd(SEVERITY_WIDTH)),
    safeSentence(shorten(toldMessage(finding), MESSAGE_CHARACTERS)),
    paint('dim', safeText(ruleId)),
  ];
  return `${columns.join('  ')}\n`;
}

function* unanalyzedLines(files: readonly UnanalyzedFile[], paint: Paint): Iterable<string> {
  if (files.length === 0) return;
  yield `${paint('bold', `Not analyzed: ${countOf(files.length, 'file')}`)}\n`;
  for (const file of files.slice(0, FILES_NAMED)) {
    const reason = paint('yellow', file.reason.padEnd(REASON_WIDTH));
    const analyzer = file.analyzer === undefined ? '' : ` (in ${safeText(file.analyzer)})`;
    const detail = safeSentence(shorten(file.detail, MESSAGE_CHARACTERS));
    yield `  ${reason}  ${safeText(file.path)}  ${paint('dim', `${detail}${analyzer}`)}\n`;
  }
  const unnamed = files.length - FILES_NAMED;
  if (unnamed > 0) yield `  and ${countText(unnamed)} more: the JSON report names every one\n`;
  yield '\n';
}

/** Runs of tools that failed, each with its reason and the end of what it wrote to stderr. */
function* toolFailureLines(tools: readonly ToolReport[], paint: Paint): Iterable<string> {
  const failed = tools.filter(({ failures }) => failures.length > 0);
  if (failed.length === 0) return;
  yield `${paint('bold', `Failed: ${countOf(failed.length, 'tool')}`)}\n`;
  for (const { name, failures } of failed) {
    for (const { reason, detail, stderr, files } of failures) {
      const what = `${paint('yellow', reason)}  ${safeText(name)}, ${countOf(files, 'file')}`;
      yield `  ${what}  ${paint('dim', safeSentence(shorten(detail, MESSAGE_CHARACTERS)))}\n`;
      const lines = stderr === undefined ? [] : safeLines(stderr).slice(-STDERR_LINES);
      for (const line of lines) yield `    | ${shorten(line, MESSAGE_CHARACTERS)}\n`;
    }
  }
  yield '\n';
}

function toolsText(tools: readonly ToolReport[]): string {
  return tools
    .map(({ name, runs, findings, wallMs }) => {
      const told = `${countOf(findings, 'finding')} in ${countOf(runs, 'run')}`;
      return `${safeText(name)} ${told} (${durationText(wallMs)})`;
    })
    .join(', ');
}

function summaryOf(
  report: AnalysisReport,
  fileCount: number,
  paint: Paint,
): readonly (readonly [label: string, text: string])[] {
  const { files, timing, conclusion } = report;
  const skipped = skippedText(report);
  return [
    ...report.notes.map((note) => ['Note', safeSentence(note)] as const),
    ...(skipped === '' ? [] : [['Skipped', skipped] as const]),
    ['Allowance', allowanceLine(report.allowance)],
    ['Findings', findingsText(report, fileCount, paint)],
    ...(report.tools === undefined ? [] : [['Tools', toolsText(report.tools)] as const]),
    ['Files', `${countText(files.analyzed)} of ${countOf(files.selected, 'file')} analyzed`],
    ['Duration', `${durationText(timing.durationMs)}, budget ${durationText(timing.budgetMs)}`],
    ['Conclusion', paint(CONCLUSION_STYLES[conclusion], conclusion.replaceAll('_', ' '))],
  ];
}

function findingsText(report: AnalysisReport, fileCount: number, paint: Paint): string {
  const parts = SEVERITIES.filter((severity) => report.counts[severity] > 0).map((severity) =>
    paint(SEVERITY_STYLES[severity], countOf(report.counts[severity], severity)),
  );
  return parts.length === 0 ? 'none' : `${parts.join(', ')} in ${countOf(fileCount, 'file')}`;
}

/** `12 generated, 1 too large (data/big.json)`: names where the report has them. */
function skippedText({ files }: AnalysisReport): string {
  return SKIP_REASONS.flatMap((reason) => {
    const count = files.skipped[reason] ?? 0;
    if (count === 0) return [];
    const paths = files.skippedFiles.filter((file) => file.reason === reason);
    const names = paths.slice(0, SKIPPED_NAMED).map((file) => safeText(file.path));
    if (paths.length > SKIPPED_NAMED) names.push('…');
    const list = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return [`${countText(count)} ${reason.replaceAll('-', ' ')}${list}`];
  }).join(', ');
}
