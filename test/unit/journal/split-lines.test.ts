import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/journal/split-lines.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The lines of a text that comes in pieces, in words. */
function linesOf(pieces: readonly string[], mostBytes = 100): readonly string[] {
  const chunks = pieces.map((piece) => encoder.encode(piece));
  return Array.from(splitLines(chunks, mostBytes), (line) =>
    line.kind === 'line' ? `${line.offset} ${decoder.decode(line.bytes)}` : line.kind,
  );
}

describe('splitLines', () => {
  it('gives each line with where it begins, however the bytes come', () => {
    const lines = ['0 ab', '3 ', '4 c', '6 def'];
    expect(linesOf(['ab\n\nc\ndef\n'])).toEqual(lines);
    expect(linesOf(['a', 'b', '\n', '\nc\nd', 'ef\n'])).toEqual(lines);
  });

  it('says of a last line without an end that it was cut', () => {
    expect(linesOf(['ab\nc'])).toEqual(['0 ab', 'cut']);
    expect(linesOf([''])).toEqual([]);
  });

  it('passes over a line above the bound, and keeps the place', () => {
    expect(linesOf(['12345\n', '123456\n12', '34567', '\nab\n'], 5)).toEqual([
      '0 12345',
      'too-long',
      'too-long',
      '21 ab',
    ]);
    expect(linesOf(['123', '456'], 5)).toEqual(['cut']);
  });
});
