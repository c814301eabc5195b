import type { AnalysisReport, UnanalyzedFile } from '../../model/report.ts';
import { countOf, countText } from '../figures.ts';
import { codeSpan, ownMarkdown, pathLink, type Markdown } from '../markdown.ts';
import { longTable, moreLine } from './fold.ts';
import type { SummaryDetail } from './material.ts';

/** The files without a result, each with its reason. */
export function unanalyzedSection(
  report: AnalysisReport,
  detail: SummaryDetail,
): readonly Markdown[] {
  const files = report.files.unanalyzed;
  if (files.length === 0) return [];
  const rows = files.slice(0, detail.unanalyzed).map((file) => rowOf(file, report, detail));
  return [
    ownMarkdown(`### Not analyzed: ${countOf(files.length, 'file')}`),
    ownMarkdown(`${reasonsOf(files)}.`),
    ...longTable(['File', 'Reason', 'Detail'], rows, 'file'),
    ...moreLine(files.length - rows.length, 'file'),
  ];
}

/** `2 spinning, 1 crashed`, most first. */
function reasonsOf(files: readonly UnanalyzedFile[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .map(([reason, count]) => `${countText(count)} ${reason}`)
    .join(', ');
}

function rowOf(
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
