import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipBytes, clipLines, utf8Bytes } from '../../../src/reporters/clip-bytes.ts';

const anyText = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => Buffer.from(text).toString());

describe('cutting to a number of bytes', () => {
  it('leaves alone what fits', () => {
    expect(clipBytes('häß', 5)).toBe('häß');
  });

  it('shows that it cut, and never cuts a character apart', () => {
    expect(clipBytes('ab🦩cd', 8)).toBe('ab🦩cd');
    expect(clipBytes('ab🦩cd', 7)).toBe('ab…');
  });

  it('keeps to the limit and to whole characters, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 100 }), (text, most) => {
        const clipped = clipBytes(text, most);
        expect(utf8Bytes(clipped)).toBeLessThanOrEqual(most);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('cuts a document between lines', () => {
    const text = Array.from({ length: 100 }, (_, index) => `| line ${index} |`).join('\n');
    const clipped = clipLines(text, 200, 'more');
    expect(utf8Bytes(clipped)).toBeLessThanOrEqual(200);
    expect(clipped).toMatch(/\| line \d+ \|\nmore\n$/);
  });

  it('cuts a document that has no lines down to the last one', () => {
    expect(clipLines('x'.repeat(500), 100, 'more')).toBe('\nmore\n');
  });
});
