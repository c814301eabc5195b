import type { FileChange, Hunk, LineRange } from '../model/line-change.ts';

/** The line of the old file that a line of the new one is; `undefined` when the new file alone has it. */
export function toOldLine(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const { oldLines, newStart, newLines } of hunks) {
    // A hunk without new lines names the line before it.
    const first = newLines === 0 ? newStart + 1 : newStart;
    if (line < first) break;
    if (line < first + newLines) return undefined;
    shift += oldLines - newLines;
  }
  return line + shift;
}

/**
 * The stretch of the old file that a stretch of the new one is. One that begins on a line which the
 * old file does not have is not there; one that ends on such a line ends before it.
 */
export function toOldRange(hunks: readonly Hunk[], range: LineRange): LineRange | undefined {
  const startLine = toOldLine(hunks, range.startLine);
  if (startLine === undefined) return undefined;
  const lastHunk = hunks.findLast(({ newStart, newLines }) => {
    return newLines > 0 && newStart <= range.endLine && range.endLine < newStart + newLines;
  });
  const end = lastHunk === undefined ? range.endLine : lastHunk.newStart - 1;
  return { startLine, endLine: toOldLine(hunks, end) ?? startLine };
}

/** Whether one of the lines of the new file was added or changed. */
export function touches(hunks: readonly Hunk[], { startLine, endLine }: LineRange): boolean {
  return hunks.some(
    ({ newStart, newLines }) => newStart <= endLine && startLine < newStart + newLines,
  );
}

/** Changed files by the path that they have after the change. */
export function byNewPath(changes: readonly FileChange[]): ReadonlyMap<string, FileChange> {
  return new Map(
    changes.flatMap((change) => (change.newPath === undefined ? [] : [[change.newPath, change]])),
  );
}
