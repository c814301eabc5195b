import type { Range } from '../model/finding.ts';

/** A place as GitHub's annotations have it: lines from 1, the end included, columns only on one line. */
export interface FindingPlace {
  readonly startLine: number;
  readonly endLine: number;
  readonly columns?: { readonly start: number; readonly end: number };
}

/** From our ranges, whose end is exclusive. A range that ends before the first column of a line ends on the line above. */
export function toPlace(range: Range): FindingPlace {
  const startLine = atLeastOne(range.startLine);
  const isEndBelow = range.endColumn <= 1 && range.endLine > range.startLine;
  const endLine = Math.max(startLine, isEndBelow ? range.endLine - 1 : range.endLine);
  if (startLine !== endLine || isEndBelow) return { startLine, endLine };
  const start = atLeastOne(range.startColumn);
  return { startLine, endLine, columns: { start, end: Math.max(start, range.endColumn - 1) } };
}

function atLeastOne(value: number): number {
  return Math.max(1, value);
}

/** The path from the repository's root, which is what GitHub knows files by. */
export function fromRoot(path: string, pathPrefix: string | undefined): string {
  return pathPrefix === undefined || pathPrefix === '' ? path : `${pathPrefix}/${path}`;
}
