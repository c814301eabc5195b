import { describe, expect, it } from 'vitest';
import { bytesText, countOf, durationText } from '../../../src/reporters/figures.ts';

describe('countOf', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [1204, '1,204 files'],
  ])('writes %d as "%s"', (count, text) => {
    expect(countOf(count, 'file')).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    [0, '0 ms'],
    [849.6, '850 ms'],
    [999.4, '999 ms'],
    [1_000, '1.0 s'],
    [12_345, '12.3 s'],
    [59_949, '59.9 s'],
    [59_951, '1m 00s'],
    [245_000, '4m 05s'],
    [3_599_499, '59m 59s'],
    [3_599_500, '1h 00m'],
    [3_720_000, '1h 02m'],
    [360_000_000, '100h 00m'],
  ])('writes %d ms as "%s"', (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text);
  });
});

describe('bytesText', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 KiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [8 * 1024 ** 3, '8 GiB'],
    [2 ** 60, '1048576 TiB'],
  ])('writes %d bytes as "%s"', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
