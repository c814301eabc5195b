import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextColumn } from '../../../src/tables/text-column.ts';

function columnOf(texts: readonly string[]): TextColumn {
  const column = new TextColumn();
  for (const text of texts) column.push(text);
  return column;
}

function orderOf(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Characters on both sides of every border in UTF-8 and UTF-16. */
const character = fc.constantFrom(
  'a',
  '/',
  '\0',
  '\u{7f}',
  '\u{80}',
  'ß',
  '\u{7ff}',
  '\u{800}',
  '\u{d7ff}',
  '\u{e000}',
  '\u{fffd}',
  '\u{ffff}',
  '\u{10000}',
  '\u{1f6a2}',
  '\u{10ffff}',
);
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 6 }),
  // As long as a piece, or longer.
  fc.integer({ min: 65_000, max: 140_000 }).map((length) => 'x'.repeat(length)),
);

describe('TextColumn', () => {
  it('gives back every text, empty and very long ones too', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const column = columnOf(texts);
        expect(texts.map((_, index) => column.at(index) === texts[index])).not.toContain(false);
        expect(column).toHaveLength(texts.length);
      }),
    );
  });

  it('has the order of strings, in UTF-16 code units', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
        const column = columnOf(texts);
        for (const [left, one] of texts.entries()) {
          for (const [right, other] of texts.entries()) {
            expect(Math.sign(column.compare(left, right))).toBe(orderOf(one, other));
          }
        }
      }),
    );
  });

  it('fills a piece before it begins the next', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `src/package-${index}/file.py`);
    const column = columnOf(texts);
    expect(texts.every((each, index) => column.at(index) === each)).toBe(true);
  });
});
