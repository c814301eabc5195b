import { describe, expect, it } from 'vitest';
import { countPlaces } from '../../../../src/analyzers/tree-sitter/format-places.ts';

describe('countPlaces', () => {
  it.each([
    ['no place', 0],
    ['%s is %d years', 2],
    ['%-10s|%05.2f|%x', 3],
    ['100%% of %s', 1],
    ["%'.10d", 1],
  ])('counts the values that %j takes', (format, count) => {
    expect(countPlaces(format)).toBe(count);
  });

  it.each(['%1$s', '%<name>s', '%{name}', '%*d', '%'])(
    'does not guess how many %j takes',
    (format) => {
      expect(countPlaces(format)).toBeUndefined();
    },
  );
});
