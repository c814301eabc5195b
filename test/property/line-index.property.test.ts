import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex, type Position } from '../../src/analyzers/line-index.ts';

/** Texts with line ends of every kind, characters of every length, lone surrogates, and long lines. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '\n',
        '\r\n',
        '\r',
        'é',
        '€',
        '😀',
        '\ud800',
        '\udc00',
        '\u2028',
        '\ufeff',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('a', 'é', '€', '😀', 'a😀'), fc.integer({ min: 900, max: 3_000 }))
    .map(([unit, count]) => `x\n${unit.repeat(count)}\ny`),
);

/** The place of a UTF-16 offset, by counting. */
function naivePlace(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The UTF-16 offset of a UTF-8 offset, by encoding one character after the other. */
function naiveUtf16(text: string, utf8Offset: number): number {
  let bytes = 0;
  let offset = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > utf8Offset) break;
    offset += character.length;
  }
  return offset;
}

describe('the line index', () => {
  it('places every UTF-16 offset where counting lines places it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        expect(createLineIndex(text).atUtf16(offset)).toEqual(naivePlace(text, offset));
      }),
    );
  });

  it('places every UTF-8 offset where encoding character by character places it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offset = seed % (Buffer.byteLength(text) + 2);
        const expected = naivePlace(text, naiveUtf16(text, offset));
        expect(createLineIndex(text).atUtf8(offset)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a range that ends before it starts', () => {
    fc.assert(
      fc.property(texts, fc.nat(9_000), fc.nat(200), (text, start, length) => {
        const range = createLineIndex(text).rangeOfUtf8(start, start + length);
        const isForward =
          range.endLine > range.startLine ||
          (range.endLine === range.startLine && range.endColumn >= range.startColumn);
        expect(isForward).toBe(true);
      }),
    );
  });
});
