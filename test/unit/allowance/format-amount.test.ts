import { describe, expect, it } from 'vitest';

import { formatBytes, formatCpus } from '../../../src/allowance/format-amount.ts';

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 KiB'],
    [536_870_912, '512 MiB'],
    [8 * 1024 ** 3, '8 GiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [1024 ** 3 - 1, '1023.9 MiB'],
    [2 ** 62, '4 EiB'],
    [2 ** 80, '1048576 EiB'],
  ])('shows %d as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('formatCpus', () => {
  it.each([
    [4, '4.0'],
    [2.5, '2.5'],
    [0.25, '0.25'],
    [1.333_33, '1.33'],
    [10, '10.0'],
    [0.001, '0.001'],
  ])('shows %d as %s', (cpus, text) => {
    expect(formatCpus(cpus)).toBe(text);
  });
});
