import { describe, expect, it } from 'vitest';
import { isNestedDeeper } from '../../../../src/analyzers/biome/json-nesting.ts';

describe('the depth of a JSON text', () => {
  it('is that of its innermost brackets', () => {
    expect(isNestedDeeper('{ "a": [[]] }', 3)).toBe(false);
    expect(isNestedDeeper('{ "a": [[]] }', 2)).toBe(true);
  });

  it('does not count brackets in strings and comments', () => {
    expect(isNestedDeeper('["[[[", /* [[[ */ 1] // [[[', 1)).toBe(false);
  });

  it.each(['', '{/*', '["', '[//', '[\\', '\ud800', '['.repeat(3)])(
    'is told of %j, which is not closed',
    (text) => {
      expect(isNestedDeeper(text, 3)).toBe(false);
    },
  );
});
