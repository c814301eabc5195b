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
  /**
   * The place of an offset in UTF-8 bytes; an offset inside a character is the character's start,
   * and one after the end is the end. A lone surrogate counts three bytes, as what encoders put in its place.
   */
  atUtf8(offset: number): Position;
  /** The range between two UTF-16 offsets. */
  rangeOfUtf16(start: number, end: number): Range;
  /** The range between two UTF-8 byte offsets. */
  rangeOfUtf8(start: number, end: number): Range;
}

/** A place known in both units; between two of them there are few enough characters to walk. */
interface Mark {
  readonly utf16: number;
  readonly utf8: number;
}

/** UTF-16 code units between marks. Without marks inside it, a minified file is one line to walk along. */
const MARK_DISTANCE = 1024;

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}

function marksOf(text: string): readonly Mark[] {
  const marks = [{ utf16: 0, utf8: 0 }];
  let utf8 = 0;
  let next = MARK_DISTANCE;
  for (let utf16 = 0; utf16 < text.length; utf16 += 1) {
    const codePoint = text.codePointAt(utf16) ?? 0;
    utf8 += utf8Length(codePoint);
    if (codePoint > 0xffff) utf16 += 1;
    if (utf16 < next) continue;
    marks.push({ utf16: utf16 + 1, utf8 });
    next = utf16 + MARK_DISTANCE;
  }
  return marks;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last place in a sorted list whose value is not above `value`; the first value is 0. */
function lastAtOrBelow<Item>(
  items: readonly Item[],
  value: number,
  of: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && of(item) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toUtf16(text: string, marks: readonly Mark[], utf8Offset: number): number {
  const mark = marks[lastAtOrBelow(marks, utf8Offset, ({ utf8 }) => utf8)];
  let { utf16, utf8 } = mark ?? { utf16: 0, utf8: 0 };
  while (utf16 < text.length) {
    const codePoint = text.codePointAt(utf16) ?? 0;
    utf8 += utf8Length(codePoint);
    if (utf8 > utf8Offset) break;
    utf16 += codePoint > 0xffff ? 2 : 1;
  }
  return utf16;
}

function toRange(start: Position, end: Position): Range {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Indexes a text once; each look-up is then a binary search and, for bytes, a short walk. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStartsOf(text);
  let marks: readonly Mark[] | undefined;
  const atUtf16 = (offset: number): Position => {
    const line = lastAtOrBelow(starts, offset, (start) => start);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const atUtf8 = (offset: number): Position => {
    marks ??= marksOf(text);
    return atUtf16(toUtf16(text, marks, offset));
  };
  return {
    atUtf16,
    atUtf8,
    rangeOfUtf16: (start, end) => toRange(atUtf16(start), atUtf16(end)),
    rangeOfUtf8: (start, end) => toRange(atUtf8(start), atUtf8(end)),
  };
}
