import type { Range } from '../model/finding.ts';

/** A place in text: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. A line ends at `\n`, as on GitHub. */
export interface LineIndex {
  /** The place of an offset in UTF-16 code units. */
  atUtf16(offset: number): Position;
  /** The place of an offset in UTF-8 bytes; an offset inside a character is the character's start. */
  atUtf8(offset: number): Position;
  /** The range between two UTF-8 byte offsets. */
  rangeOfUtf8(start: number, end: number): Range;
}

interface LineStart {
  readonly utf16: number;
  readonly utf8: number;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}

function lineStarts(text: string): LineStart[] {
  const starts = [{ utf16: 0, utf8: 0 }];
  let utf8 = 0;
  for (let utf16 = 0; utf16 < text.length; utf16 += 1) {
    const codePoint = text.codePointAt(utf16) ?? 0;
    utf8 += utf8Length(codePoint);
    if (codePoint > 0xffff) utf16 += 1;
    if (codePoint === 0x0a) starts.push({ utf16: utf16 + 1, utf8 });
  }
  return starts;
}

function lastAtOrBefore(
  starts: readonly LineStart[],
  unit: keyof LineStart,
  offset: number,
): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.[unit] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function utf16Column(text: string, start: LineStart, utf8Offset: number): number {
  let utf8 = start.utf8;
  let utf16 = start.utf16;
  while (utf16 < text.length) {
    const codePoint = text.codePointAt(utf16) ?? 0;
    utf8 += utf8Length(codePoint);
    if (utf8 > utf8Offset) break;
    utf16 += codePoint > 0xffff ? 2 : 1;
  }
  return utf16 - start.utf16 + 1;
}

/** Indexes a text once; each look-up is then a binary search and, for bytes, a walk along one line. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): LineStart => starts[line] ?? { utf16: 0, utf8: 0 };
  const atUtf8 = (offset: number): Position => {
    const line = lastAtOrBefore(starts, 'utf8', offset);
    return { line: line + 1, column: utf16Column(text, startOf(line), offset) };
  };
  return {
    atUtf8,
    atUtf16(offset) {
      const line = lastAtOrBefore(starts, 'utf16', offset);
      return { line: line + 1, column: offset - startOf(line).utf16 + 1 };
    },
    rangeOfUtf8(start, end) {
      const from = atUtf8(start);
      const to = atUtf8(end);
      return {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
      };
    },
  };
}
