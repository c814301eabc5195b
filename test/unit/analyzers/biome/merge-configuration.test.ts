import { describe, expect, it } from 'vitest';
import { mergeConfiguration } from '../../../../src/analyzers/biome/merge-configuration.ts';

describe('merging configurations', () => {
  it('takes the upper value, and keeps what only the lower one has', () => {
    expect(mergeConfiguration({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 4 } })).toEqual({
      a: 1,
      b: { c: 4, d: 3 },
    });
  });

  it('puts lists one after the other, the lower one first', () => {
    expect(mergeConfiguration({ includes: ['a'] }, { includes: ['b'] })).toEqual({
      includes: ['a', 'b'],
    });
  });

  it('keeps the options of a rule of which the upper one sets the level alone', () => {
    const lower = { noVar: { level: 'error', options: { deep: true } } };
    expect(mergeConfiguration(lower, { noVar: 'warn' })).toEqual({
      noVar: { level: 'warn', options: { deep: true } },
    });
  });

  it('takes a rule with options over a level alone', () => {
    const upper = { noVar: { level: 'warn' } };
    expect(mergeConfiguration({ noVar: 'error' }, upper)).toEqual(upper);
  });

  it('takes the upper value when the two are of different kinds', () => {
    expect(mergeConfiguration({ style: { useConst: 'on' } }, { style: 'off' })).toEqual({
      style: 'off',
    });
    expect(mergeConfiguration({ list: [1] }, { list: 'none' })).toEqual({ list: 'none' });
  });

  it('leaves the lower value where the upper one is null', () => {
    expect(mergeConfiguration({ a: 1 }, { a: null })).toEqual({ a: 1 });
  });

  it('does not reach an object that other objects share', () => {
    const upper = JSON.parse('{ "__proto__": { "polluted": true } }');
    const merged = mergeConfiguration({ a: 1 }, upper);
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(merged)).toEqual(['a', '__proto__']);
  });
});
