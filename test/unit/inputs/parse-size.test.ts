import { describe, expect, it } from 'vitest';
import { parseSize } from '../../../src/inputs/parse-size.ts';

describe('parseSize', () => {
  it.each([
    ['0', 0],
    ['1048576', 1024 ** 2],
    ['12B', 12],
    ['512M', 512 * 1024 ** 2],
    ['4g', 4 * 1024 ** 3],
    ['4Gi', 4 * 1024 ** 3],
    ['1.5GiB', 1.5 * 1024 ** 3],
    ['1MiB', 1024 ** 2],
    ['1 MiB', 1024 ** 2],
    ['1TiB', 1024 ** 4],
    ['1mib', 1024 ** 2],
  ])('reads %s as %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it('reads kB and MB as powers of 1000, as their prefixes say', () => {
    expect(parseSize('1kB')).toBe(1000);
    expect(parseSize('1MB')).toBe(1_000_000);
  });

  it.each([
    '',
    'MiB',
    '-1',
    '1PiB',
    '1 2',
    '1i',
    '1ib',
    '1e9',
    '0x10',
    'Infinity',
    '1,5g',
    '9'.repeat(400),
  ])('reads no size from "%s"', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });

  it('reads no size that a number cannot hold exactly', () => {
    expect(parseSize('999999999999999t')).toBeUndefined();
  });
});
