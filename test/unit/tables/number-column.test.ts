import { describe, expect, it } from 'vitest';
import { NumberColumn } from '../../../src/tables/number-column.ts';

describe('NumberColumn', () => {
  it('gives back every row, over the borders of its pieces too', () => {
    const column = new NumberColumn((rows) => new Float64Array(rows));
    const numbers = Array.from({ length: 9000 }, (_, index) => index * 1.5);
    const rows = numbers.map((number) => column.push(number));
    expect(rows).toEqual(numbers.map((_, index) => index));
    expect(rows.map((row) => column.at(row))).toEqual(numbers);
    expect(column).toHaveLength(9000);
  });

  it.each([[0], [1], [4096], [-1]])(
    'refuses row %s of an empty column, and what is not there',
    (row) => {
      const column = new NumberColumn((rows) => new Uint8Array(rows));
      expect(() => column.at(row)).toThrow(RangeError);
      column.push(7);
      expect(() => column.at(1)).toThrow('Expected a row below 1, found 1');
    },
  );
});
