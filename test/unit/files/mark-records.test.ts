import { describe, expect, it } from 'vitest';
import { toMarks } from '../../../src/files/mark-records.ts';

describe('toMarks', () => {
  it('reads two attributes for each file', () => {
    const fields = [
      ['a', 'linguist-generated', 'set', 'a', 'linguist-vendored', 'unset'],
      ['b', 'linguist-generated', 'unspecified', 'b', 'linguist-vendored', 'false'],
      ['c', 'linguist-generated', 'true', 'c', 'linguist-vendored', 'unspecified'],
    ].flat();
    expect(toMarks(fields.map((field) => Buffer.from(field)))).toEqual([
      { isGenerated: true, isVendored: false },
      { isGenerated: undefined, isVendored: false },
      { isGenerated: true, isVendored: undefined },
    ]);
  });
});
