import { describe, expect, it } from 'vitest';
import { expandBraces, MAX_ALTERNATIVES } from '../../../src/files/brace-expansion.ts';

describe('expandBraces', () => {
  it.each([
    ['a', ['a']],
    ['{a,b}.py', ['a.py', 'b.py']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
    ['{a,{b,c}/d}/e', ['a/e', 'b/d/e', 'c/d/e']],
    ['x{,.min}.js', ['x.js', 'x.min.js']],
    ['{a}', ['{a}']],
    ['x{y{a,b}}', ['x{ya}', 'x{yb}']],
    ['\\{a,b\\}', ['\\{a,b\\}']],
    ['a,b', ['a,b']],
  ])('expands %s', (pattern, patterns) => {
    expect(expandBraces(pattern)).toEqual({ kind: 'expanded', patterns });
  });

  it.each(['{a', 'a}', '{a,{b}', '}{'])('refuses %s, whose braces have no partner', (pattern) => {
    expect(expandBraces(pattern)).toMatchObject({ kind: 'malformed' });
  });

  it('refuses more alternatives than anybody means, without making them', () => {
    const pattern = '{a,b}'.repeat(190);
    expect(expandBraces(pattern)).toEqual({
      kind: 'malformed',
      reason: `more than ${MAX_ALTERNATIVES} alternatives in braces`,
    });
  });
});
