import { countOf } from '../figures.ts';
import { codeSpan, pathLink, table, type Markdown } from '../markdown.ts';
import { COUNT_HEADERS, countCells } from './counts.ts';
import { fold, moreLine } from './fold.ts';
import type { SummaryDetail, SummaryMaterial } from './material.ts';

/** Findings by folder, and the files with most of them; folded away, for whoever plans the work. */
export function pathsSection(
  { tally, report }: SummaryMaterial,
  detail: SummaryDetail,
): readonly Markdown[] {
  const folders = tally.topFolders.slice(0, detail.paths);
  const files = tally.topFiles.slice(0, detail.paths);
  if (folders.length === 0) return [];
  const folderRows = folders.map(({ path, counts }) => [
    codeSpan(`${path}/`),
    ...countCells(counts),
  ]);
  const fileRows = files.map(({ path, counts }) => [
    pathLink(path, report.context),
    ...countCells(counts),
  ]);
  return [
    fold('By folder', [table(['Folder', ...COUNT_HEADERS], folderRows)]),
    fold(`By file: ${countOf(tally.filesWithFindings, 'file')} with findings`, [
      table(['File', ...COUNT_HEADERS], fileRows),
      ...moreLine(tally.filesWithFindings - fileRows.length, 'file'),
    ]),
  ];
}
