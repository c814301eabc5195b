import { describe, expect, it } from 'vitest';
import { placeRegion, RegionText } from '../../../src/sarif-in/place-region.ts';
import type { SarifRegion } from '../../../src/sarif-in/sarif-reading.ts';

const TEXT = new RegionText('one\n𝒳𝒴 = é\r\nthree\n');

function place(region: Omit<SarifRegion, 'columns'>, columns: SarifRegion['columns'] = 'utf16') {
  const { startLine, startColumn, endLine, endColumn } = placeRegion({ ...region, columns }, TEXT);
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
}

describe('a region', () => {
  it.each([
    [{ startLine: 2 }, '2:1-2:9'],
    [{ startLine: 1, endLine: 3 }, '1:1-3:6'],
    [{ startLine: 2, startColumn: 3 }, '2:3-2:9'],
    [{ startLine: 2, startColumn: 3, endColumn: 5 }, '2:3-2:5'],
    [{ startLine: 2, startColumn: 3, endColumn: 2 }, '2:3-2:3'],
    [{ startLine: 3, endLine: 2 }, '3:1-3:6'],
    [{ startLine: 9, startColumn: 4 }, '9:4-9:4'],
    [{ charOffset: 4, charLength: 4 }, '2:1-2:5'],
    [{ charOffset: 13 }, '2:10-2:10'],
    [{ charOffset: 14 }, '3:1-3:1'],
    [{ byteOffset: 8, byteLength: 4 }, '2:3-2:5'],
    [{ byteOffset: 10_000 }, '4:1-4:1'],
    [{}, '1:1-1:1'],
  ])('%j in code units is %s', (region, expected) => {
    expect(place(region)).toBe(expected);
  });

  it.each([
    [{ startLine: 2, startColumn: 1, endColumn: 3 }, '2:1-2:5'],
    [{ startLine: 2, startColumn: 6, endColumn: 7 }, '2:8-2:9'],
    [{ startLine: 2, startColumn: 20, endColumn: 21 }, '2:22-2:23'],
    [{ charOffset: 4, charLength: 2 }, '2:1-2:5'],
    [{ charOffset: 12 }, '3:1-3:1'],
  ])('%j in code points is %s', (region, expected) => {
    expect(place(region, 'code-points')).toBe(expected);
  });

  it('keeps the columns it has where the text is not known', () => {
    const region = { startLine: 7, startColumn: 3, columns: 'code-points' } as const;
    expect(placeRegion(region, undefined)).toEqual({
      startLine: 7,
      startColumn: 3,
      endLine: 7,
      endColumn: 3,
    });
  });
});
