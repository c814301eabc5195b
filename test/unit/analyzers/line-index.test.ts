import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../../src/analyzers/line-index.ts';

describe('a place by UTF-16 offset', () => {
  it('is the first line and column at the start, also of an empty text', () => {
    expect(createLineIndex('').atUtf16(0)).toEqual({ line: 1, column: 1 });
    expect(createLineIndex('a\nb').atUtf16(0)).toEqual({ line: 1, column: 1 });
  });

  it('counts a line feed to the line it ends', () => {
    const index = createLineIndex('ab\ncd');
    expect(index.atUtf16(2)).toEqual({ line: 1, column: 3 });
    expect(index.atUtf16(3)).toEqual({ line: 2, column: 1 });
  });

  it('takes a carriage return for a character of its line, never for an end of line', () => {
    const index = createLineIndex('a\r\nb\rc');
    expect(index.atUtf16(3)).toEqual({ line: 2, column: 1 });
    expect(index.atUtf16(5)).toEqual({ line: 2, column: 3 });
  });

  it('is on the empty line after a last line feed', () => {
    expect(createLineIndex('a\n').atUtf16(2)).toEqual({ line: 2, column: 1 });
  });
});

describe('a place by UTF-8 offset', () => {
  it('counts an emoji as four bytes and two columns', () => {
    const index = createLineIndex('"😀";x');
    expect(index.atUtf8(5)).toEqual({ line: 1, column: 4 });
    expect(index.atUtf8(7)).toEqual({ line: 1, column: 6 });
  });

  it('moves an offset inside a character back to its start', () => {
    const index = createLineIndex('é😀');
    expect(index.atUtf8(1)).toEqual({ line: 1, column: 1 });
    expect(index.atUtf8(4)).toEqual({ line: 1, column: 2 });
  });

  it('counts a byte-order mark as one column of three bytes', () => {
    expect(createLineIndex('\ufeffx').atUtf8(3)).toEqual({ line: 1, column: 2 });
  });

  it('counts a lone surrogate as the three bytes that encoders write for it', () => {
    expect(createLineIndex('\ud800x').atUtf8(3)).toEqual({ line: 1, column: 2 });
  });

  it('is the end of the text for every offset after it', () => {
    expect(createLineIndex('é\nab').atUtf8(1_000)).toEqual({ line: 2, column: 3 });
  });

  it('is found on a line of a million characters that are not ASCII', () => {
    const index = createLineIndex(`x\n${'é'.repeat(1_000_000)}y`);
    expect(index.atUtf8(2 + 2_000_000)).toEqual({ line: 2, column: 1_000_001 });
    expect(index.atUtf8(2 + 1_000_001)).toEqual({ line: 2, column: 500_001 });
  });
});

describe('a range by UTF-8 offsets', () => {
  it('may end on a later line than it starts', () => {
    expect(createLineIndex('aé\nb').rangeOfUtf8(1, 5)).toEqual({
      startLine: 1,
      startColumn: 2,
      endLine: 2,
      endColumn: 2,
    });
  });
});
