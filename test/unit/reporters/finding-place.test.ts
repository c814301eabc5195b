import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRoot, toPlace } from '../../../src/reporters/finding-place.ts';

describe('the place of a finding, as GitHub has it', () => {
  it.each([
    ['one word', [3, 5, 3, 9], { startLine: 3, endLine: 3, columns: { start: 5, end: 8 } }],
    ['an empty range', [3, 5, 3, 5], { startLine: 3, endLine: 3, columns: { start: 5, end: 5 } }],
    ['two lines: no columns', [3, 5, 4, 2], { startLine: 3, endLine: 4 }],
    ['a line with its end', [3, 1, 4, 1], { startLine: 3, endLine: 3 }],
    ['nothing at all', [0, 0, 0, 0], { startLine: 1, endLine: 1, columns: { start: 1, end: 1 } }],
    ['backwards', [5, 4, 2, 1], { startLine: 5, endLine: 5, columns: { start: 4, end: 4 } }],
  ])('of %s', (_name, [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0], place) => {
    expect(toPlace({ startLine, startColumn, endLine, endColumn })).toEqual(place);
  });

  it('always has a line, an end that is not before it, and columns on one line only', () => {
    const number = fc.integer({ min: -2, max: 20 });
    const range = fc.record({
      startLine: number,
      startColumn: number,
      endLine: number,
      endColumn: number,
    });
    fc.assert(
      fc.property(range, (some) => {
        const { startLine, endLine, columns } = toPlace(some);
        expect(startLine).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(startLine);
        if (columns === undefined) return;
        expect(endLine).toBe(startLine);
        expect(columns.start).toBeGreaterThanOrEqual(1);
        expect(columns.end).toBeGreaterThanOrEqual(columns.start);
      }),
    );
  });

  it('is told from the root of the repository', () => {
    expect(fromRoot('src/a.ts', 'packages/app')).toBe('packages/app/src/a.ts');
    expect(fromRoot('src/a.ts', '')).toBe('src/a.ts');
    expect(fromRoot('src/a.ts', undefined)).toBe('src/a.ts');
  });
});
