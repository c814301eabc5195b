import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/inputs/nearest.ts';

describe('nearest', () => {
  it.each([
    ['rufff', 'ruff'],
    ['RUFF', 'ruff'],
    ['prims', 'prism'],
    ['iome', 'biome'],
  ])('takes %s for a slip of %s', (word, expected) => {
    expect(nearest(word, ['biome', 'prism', 'ruff'])).toBe(expected);
  });

  it('prefers the candidate with the fewest edits', () => {
    expect(nearest('erro', ['errors', 'error'])).toBe('error');
  });

  it('finds nothing in a word with too little in common, or too long to compare', () => {
    expect(nearest('xyz', ['ruff'])).toBeUndefined();
    expect(nearest('', ['ab'])).toBeUndefined();
    expect(nearest('ruff'.repeat(1_000_000), ['ruff'])).toBeUndefined();
  });
});
