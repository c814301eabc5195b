import type { Range } from '../model/finding.ts';
import type { SarifRegion } from './sarif-reading.ts';

/** What offsets are counted in. */
type Unit = SarifRegion['columns'] | 'bytes';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file's text, ready for regions to be placed in it. */
export class RegionText {
  readonly #lines: readonly string[];
  /** Where each line begins, by unit, once it was asked for. */
  readonly #starts = new Map<Unit, readonly number[]>();

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** The length of a line in UTF-16 code units, its end not counted; `undefined` beyond the last. */
  lengthOf(line: number): number | undefined {
    const text = this.#lines[line - 1];
    return text === undefined ? undefined : text.length - Number(text.endsWith('\r'));
  }

  /** A column of code points as one of UTF-16 code units. */
  columnOf(line: number, column: number): number {
    return unitsOf(this.#lines[line - 1] ?? '', column - 1) + 1;
  }

  /** The place of an offset; beyond the end it is the end. */
  placeOf(offset: number, unit: Unit): Place {
    const starts = this.#startsIn(unit);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const text = this.#lines[low] ?? '';
    const units = unitsIn(text, offset - (starts[low] ?? 0), unit);
    return { line: low + 1, column: Math.min(text.length, units) + 1 };
  }

  #startsIn(unit: Unit): readonly number[] {
    const known = this.#starts.get(unit);
    if (known !== undefined) return known;
    let at = 0;
    const starts = this.#lines.map((text) => {
      const start = at;
      at += lengthIn(text, unit) + 1;
      return start;
    });
    this.#starts.set(unit, starts);
    return starts;
  }
}

/** How many code units so many code points are; beyond the end one each. */
function unitsOf(text: string, points: number): number {
  let units = 0;
  for (let left = points; left > 0; left -= 1) {
    if (units >= text.length) return units + left;
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

function lengthIn(text: string, unit: Unit): number {
  if (unit === 'bytes') return Buffer.byteLength(text);
  const pairs = unit === 'utf16' ? null : text.match(/[\u{10000}-\u{10FFFF}]/gu);
  return text.length - (pairs?.length ?? 0);
}

function unitsIn(text: string, count: number, unit: Unit): number {
  if (unit === 'utf16') return count;
  if (unit === 'code-points') return unitsOf(text, count);
  // A character that the offset cuts in two is not passed yet.
  return new TextDecoder().decode(Buffer.from(text).subarray(0, count), { stream: true }).length;
}

const FIRST: Range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function ofOffsets(region: SarifRegion, text: RegionText | undefined): Range {
  const { charOffset, charLength = 0, byteOffset, byteLength = 0, columns } = region;
  if (text === undefined) return FIRST;
  const isBytes = charOffset === undefined;
  const offset = charOffset ?? byteOffset;
  if (offset === undefined) return FIRST;
  const unit = isBytes ? 'bytes' : columns;
  const start = text.placeOf(offset, unit);
  const end = text.placeOf(offset + (isBytes ? byteLength : charLength), unit);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/**
 * Where a region is: from 1, in UTF-16 code units, the end exclusive (SARIF 2.1.0, 3.30). Columns of
 * code points are converted, and what is known by its offset is found, where the text is known. A
 * region without columns is whole lines; no region at all is the first line.
 */
export function placeRegion(region: SarifRegion | undefined, text: RegionText | undefined): Range {
  if (region === undefined) return FIRST;
  const { startLine, columns } = region;
  if (startLine === undefined) return ofOffsets(region, text);
  const column = (line: number, told: number): number =>
    columns === 'utf16' || text === undefined ? told : text.columnOf(line, told);
  const endLine = Math.max(startLine, region.endLine ?? startLine);
  const startColumn = column(startLine, region.startColumn ?? 1);
  const lineEnd = (text?.lengthOf(endLine) ?? 0) + 1;
  const endColumn = region.endColumn === undefined ? lineEnd : column(endLine, region.endColumn);
  const least = endLine === startLine ? startColumn : 1;
  return { startLine, startColumn, endLine, endColumn: Math.max(least, endColumn) };
}
