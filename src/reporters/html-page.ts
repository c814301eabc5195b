import type { AnalysisReport } from '../model/report.ts';
import { pageRecords } from './page-records.ts';
import type { ReadLines } from './page-excerpts.ts';
import { safeJson } from './safe-text.ts';

/** What the page is made of besides the report. */
export interface PageParts {
  /** Reads the page without its data, as it is shipped. May throw in a damaged installation. */
  template(): string;
  readonly readLines: ReadLines;
}

/** Where the shipped page wants its data. */
const DATA_MARK = '<!-- data -->';

/** JSON in which no HTML parser finds a tag or a comment, whatever the strings hold. */
function toScriptData(value: unknown): string {
  return safeJson(value).replaceAll('<', String.raw`\u003c`);
}

/** The report page in chunks: one file that loads nothing. */
export function* htmlPage(report: AnalysisReport, parts: PageParts): Iterable<string> {
  const [head, tail, ...more] = parts.template().split(DATA_MARK);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`Expected one "${DATA_MARK}" in the page's template.`);
  }
  yield head;
  for (const record of pageRecords(report, parts.readLines)) yield `${toScriptData(record)}\n`;
  yield tail;
}
