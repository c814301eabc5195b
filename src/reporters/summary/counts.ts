import { countText } from '../figures.ts';
import { ownMarkdown, type Markdown } from '../markdown.ts';
import type { SeverityCounts } from '../tally-findings.ts';

/** The heads of the columns that `countCells` fills. */
export const COUNT_HEADERS = ['Errors', 'Warnings', 'Notices'] as const;

/** A cell for each severity; none is left empty, so that a row reads by itself. */
export function countCells({ error, warning, notice }: SeverityCounts): readonly Markdown[] {
  return [error, warning, notice].map((count) => ownMarkdown(count === 0 ? '·' : countText(count)));
}
