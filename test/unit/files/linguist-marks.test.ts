import { describe, expect, it } from 'vitest';
import { createMarksLookup, toMark } from '../../../src/files/linguist-marks.ts';

describe('toMark', () => {
  it.each([
    [true, true],
    ['true', true],
    ['1', true],
    [false, false],
    ['false', false],
    [undefined, undefined],
  ])('reads %s as %s, as linguist does', (value, mark) => {
    expect(toMark(value)).toBe(mark);
  });
});

describe('createMarksLookup', () => {
  const files = new Map([
    ['.gitattributes', '*.gen.py linguist-generated\nlib/** linguist-vendored\n'],
    ['lib/ours/.gitattributes', '* -linguist-vendored\n'],
  ]);

  it('reads the files on the way to a path', () => {
    const marksOf = createMarksLookup((path) => files.get(path));
    expect(marksOf('a.gen.py')).toEqual({ isGenerated: true, isVendored: undefined });
    expect(marksOf('lib/a.py')).toEqual({ isGenerated: undefined, isVendored: true });
    expect(marksOf('lib/ours/a.gen.py')).toEqual({ isGenerated: true, isVendored: false });
  });

  it('reads each file once', () => {
    const asked: string[] = [];
    const marksOf = createMarksLookup((path) => {
      asked.push(path);
      return files.get(path);
    });
    for (const path of ['lib/a.py', 'lib/b.py', 'lib/ours/c.py', 'd.py']) marksOf(path);
    expect(asked).toEqual(['.gitattributes', 'lib/.gitattributes', 'lib/ours/.gitattributes']);
  });
});
