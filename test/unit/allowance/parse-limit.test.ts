import { describe, expect, it } from 'vitest';

import type { Limit } from '../../../src/allowance/parse-limit.ts';
import {
  findStat,
  parseCfsQuota,
  parseCount,
  parseCpuMax,
  parseMemoryLimit,
  parsePidsMax,
} from '../../../src/allowance/parse-limit.ts';

const unlimited: Limit = { kind: 'unlimited' };
const limited = (value: number): Limit => ({ kind: 'limited', value });

describe('parseCpuMax', () => {
  it.each([
    ['50000 100000\n', limited(0.5)],
    ['250000 100000', limited(2.5)],
    ['  250000\t100000  \n', limited(2.5)],
    ['500000\n', limited(5)],
    ['max 100000\n', unlimited],
    ['max\n', unlimited],
  ])('reads %j', (text, limit) => {
    expect(parseCpuMax(text)).toEqual(limit);
  });

  it.each([
    '',
    '\n',
    '1 0',
    '0 1',
    '-1 100000',
    '1.5 1',
    '1e5 1',
    '1 2 3',
    'max 1 2',
    'Max 1',
    '１ １',
  ])('takes %j for no limit and for no unlimited either', (text) => {
    expect(parseCpuMax(text)).toEqual({ kind: 'malformed', text });
  });
});

describe('parseCfsQuota', () => {
  it.each([
    ['150000\n', '100000\n', limited(1.5)],
    ['-1\n', '100000\n', unlimited],
    ['-1\n', undefined, unlimited],
  ])('reads %j with period %j', (quota, period, limit) => {
    expect(parseCfsQuota(quota, period)).toEqual(limit);
  });

  it.each([
    ['150000', undefined],
    ['150000', ''],
    ['150000', '0'],
    ['150000', '-1'],
    ['0', '100000'],
    ['max', '100000'],
    ['', '100000'],
    ['1 2', '100000'],
  ])('takes %j with period %j for malformed', (quota, period) => {
    expect(parseCfsQuota(quota, period).kind).toBe('malformed');
  });
});

describe('parseMemoryLimit', () => {
  it.each([
    ['1073741824\n', limited(1_073_741_824)],
    ['1', limited(1)],
    ['max\n', unlimited],
    ['4611686018427387904', unlimited],
    ['9223372036854771712\n', unlimited],
    ['9223372036854710272\n', unlimited],
    ['9223372036854775807\n', unlimited],
    ['18446744073709551615\n', unlimited],
    [`1${'0'.repeat(400)}`, unlimited],
    ['4611686018427387000', limited(4_611_686_018_427_387_000)],
  ])('reads %j', (text, limit) => {
    expect(parseMemoryLimit(text)).toEqual(limit);
  });

  it.each(['', '0', '-1', '1.5', '1g', '0x10', '1 2', 'infinity'])(
    'takes %j for malformed',
    (text) => {
      expect(parseMemoryLimit(text)).toEqual({ kind: 'malformed', text });
    },
  );
});

describe('parsePidsMax', () => {
  it('takes zero for a limit: no more may be started', () => {
    expect(parsePidsMax('0\n')).toEqual(limited(0));
  });

  it.each([
    ['max\n', unlimited],
    ['512\n', limited(512)],
  ])('reads %j', (text, limit) => {
    expect(parsePidsMax(text)).toEqual(limit);
  });

  it.each(['', '-1', 'many'])('takes %j for malformed', (text) => {
    expect(parsePidsMax(text).kind).toBe('malformed');
  });
});

describe('parseCount', () => {
  it.each([
    ['0\n', 0],
    ['42', 42],
    ['', undefined],
    ['-1', undefined],
    ['max', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });
});

describe('findStat', () => {
  const text = 'anon 1\ninactive_file 2\nfile 3\nfile_mapped 4\n';

  it.each([
    ['anon', '1'],
    ['file', '3'],
    ['inactive_file', '2'],
    ['mapped', undefined],
    ['an', undefined],
    ['', undefined],
  ])('finds the line whose whole key is %j', (key, value) => {
    expect(findStat(text, key)).toBe(value);
  });

  it('finds nothing where there is no file', () => {
    expect(findStat(undefined, 'anon')).toBeUndefined();
  });
});
