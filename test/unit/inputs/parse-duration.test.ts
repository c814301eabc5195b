import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/inputs/parse-duration.ts';

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['25m', 1_500_000],
    ['25M', 1_500_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1h2m3s4ms', 3_723_004],
    ['1.5h', 5_400_000],
    ['0.5s', 500],
    ['0s', 0],
  ])('reads %s as %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it('takes "m" for minutes and "ms" for milliseconds', () => {
    expect(parseDuration('5m')).not.toBe(parseDuration('5ms'));
  });

  it.each([
    '',
    '30',
    'm',
    '30m1h',
    '1h1h',
    '-5m',
    '1e3s',
    '1..5s',
    '.5s',
    '1,5s',
    '5 m',
    '5min',
    '1d',
    'Infinity',
    'NaNs',
    '1h\n30m',
    `${'9'.repeat(400)}h`,
  ])('reads no duration from "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
