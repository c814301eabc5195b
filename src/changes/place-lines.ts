import type { FileChange, Hunk, LineRange } from '../model/line-change.ts';

/** The hunks of one file, made ready for many questions: a file can have 100,000 of them, and as many findings. */
export interface HunkIndex {
  readonly hunks: readonly Hunk[];
  /** How far the lines behind each hunk have moved, from the new file to the old one. */
  readonly shifts: readonly number[];
}

/** Prepares hunks, which must be in the order of lines. */
export function indexHunks(hunks: readonly Hunk[]): HunkIndex {
  let shift = 0;
  const shifts = hunks.map(({ oldLines, newLines }) => {
    shift += oldLines - newLines;
    return shift;
  });
  return { hunks, shifts };
}

/** The first line of the new file that a hunk is about. One without new lines names the line before it. */
function firstLine({ newStart, newLines }: Hunk): number {
  return newLines === 0 ? newStart + 1 : newStart;
}

/** Index of the last hunk that is not behind a line; -1 when all are. By halving. */
function lastHunkUpTo(
  hunks: readonly Hunk[],
  line: number,
  startOf: (hunk: Hunk) => number,
): number {
  let from = 0;
  let to = hunks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const hunk = hunks[middle];
    if (hunk !== undefined && startOf(hunk) <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The line of the old file that a line of the new one is; `undefined` when the new file alone has it. */
export function toOldLine({ hunks, shifts }: HunkIndex, line: number): number | undefined {
  const index = lastHunkUpTo(hunks, line, firstLine);
  const hunk = hunks[index];
  if (hunk === undefined) return line;
  return line < firstLine(hunk) + hunk.newLines ? undefined : line + (shifts[index] ?? 0);
}

/**
 * The stretch of the old file that a stretch of the new one is. One that begins on a line which the
 * old file does not have is not there; one that ends on such a line ends before it.
 */
export function toOldRange(index: HunkIndex, range: LineRange): LineRange | undefined {
  const startLine = toOldLine(index, range.startLine);
  if (startLine === undefined) return undefined;
  const last = index.hunks[lastHunkUpTo(index.hunks, range.endLine, firstLine)];
  const isInside = last !== undefined && range.endLine < firstLine(last) + last.newLines;
  const end = isInside ? last.newStart - 1 : range.endLine;
  return { startLine, endLine: toOldLine(index, end) ?? startLine };
}

/** Whether one of the lines of the new file was added or changed. */
export function touches({ hunks }: HunkIndex, { startLine, endLine }: LineRange): boolean {
  // Of those that begin in time the last one also reaches furthest.
  const last = hunks[lastHunkUpTo(hunks, endLine, ({ newStart }) => newStart)];
  return last !== undefined && startLine < last.newStart + last.newLines;
}

/** A changed file with its hunks made ready. */
export interface IndexedChange extends FileChange {
  readonly index: HunkIndex;
}

/** Changed files by the path that they have after the change. */
export function byNewPath(changes: readonly FileChange[]): ReadonlyMap<string, IndexedChange> {
  return new Map(
    changes.flatMap((change) =>
      change.newPath === undefined
        ? []
        : [[change.newPath, { ...change, index: indexHunks(change.hunks) }]],
    ),
  );
}
