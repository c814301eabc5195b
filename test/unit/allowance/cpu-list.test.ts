import { describe, expect, it } from 'vitest';

import { countCpus, intersectCpus, parseCpuList } from '../../../src/allowance/cpu-list.ts';

describe('parseCpuList', () => {
  it.each([
    ['0', 1],
    ['0-3', 4],
    ['1, 9-10\n', 3],
    ['0-3,8,10-11', 7],
    ['4-7,0-5,6', 8],
    ['0-4294967295', 4_294_967_296],
  ])('counts the CPUs of %j once each: %d', (text, count) => {
    expect(countCpus(parseCpuList(text) ?? [])).toBe(count);
  });

  it.each(['', '\n', ',', '1,', '3-1', '-1', '1-', 'a', '0x1', '0-3/2', '0-99999999999999999999'])(
    'takes %j for no list',
    (text) => {
      expect(parseCpuList(text)).toBeUndefined();
    },
  );
});

describe('intersectCpus', () => {
  it.each([
    ['0-3', '2-5', 2],
    ['0-127', '0-3', 4],
    ['0,2,4,6', '0-6', 4],
    ['0-1,4-5,8-9', '1-4,9-20', 3],
    ['0-3', '4-7', 0],
  ])('finds what %s and %s share, either way round: %d', (left, right, count) => {
    const [one, other] = [parseCpuList(left) ?? [], parseCpuList(right) ?? []];
    expect(countCpus(intersectCpus(one, other))).toBe(count);
    expect(countCpus(intersectCpus(other, one))).toBe(count);
  });
});
