import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../../../src/analyzers/ruff/glob.ts';

function matches(pattern: string, text: string): boolean {
  const matcher = compileGlob(pattern);
  if (typeof matcher === 'string') throw new Error(matcher);
  return matcher(text);
}

describe('compileGlob', () => {
  it.each([
    ['conf.py', 'conf.py', true],
    ['conf.py', 'conf.pyi', false],
    ['*.py', 'a/b.py', true],
    ['*.py', 'a/b.pyi', false],
    ['test_*', 'test_', true],
    ['a*a', 'a', false],
    ['/tests/*', '/tests/unit/test_a.py', true],
    ['/tests/*', '/src/tests/a.py', false],
    ['/tests/**', '/tests', false],
    ['/tests/**', '/tests/a', true],
    ['/**/conf.py', '/conf.py', true],
    ['/**/conf.py', '/docs/x/conf.py', true],
    ['/**/conf.py', '/docs/x_conf.py', false],
    ['**/a/b', 'a/b', true],
    ['**/a/b', 'x/a/b', true],
    ['**/a/b', 'xa/b', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', true],
    ['a?c', 'ac', false],
    ['v[0-9].py', 'v7.py', true],
    ['v[!0-9].py', 'v7.py', false],
    ['v[]x].py', 'v].py', true],
    ['{a,b/c}.py', 'b/c.py', true],
    ['{a,b}.py', 'c.py', false],
    ['{,un}typed*', 'untyped.py', true],
    ['{**/a,b}', 'x/a', true],
    [String.raw`a\*b`, 'a*b', true],
    [String.raw`a\*b`, 'axb', false],
    ['**', 'any/thing', true],
    ['a**b', 'a/x/b', true],
    ['😀?', '😀😀', true],
  ])('reads %s against %s as Ruff does', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it.each(['[', 'a[', '[z', '{a', 'a}', String.raw`a\ `.trim(), '{a,{b}'])(
    'says what is wrong with %s',
    (pattern) => {
      expect(compileGlob(pattern)).toEqual(expect.any(String));
    },
  );

  it('refuses a pattern of more than 1000 characters', () => {
    expect(compileGlob('*'.repeat(1001))).toContain('1000');
  });

  it('answers a pattern that would make a back-tracking matcher spin', () => {
    expect(matches(`${'*a'.repeat(40)}b`, 'a'.repeat(300))).toBe(false);
  });

  it('never throws, whatever the pattern and the path', () => {
    const unit = fc.constantFrom('*', '?', '[', ']', '{', '}', ',', '\\', '/', '!', '-', 'a', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (pattern, text) => {
        const matcher = compileGlob(pattern);
        expect(typeof matcher === 'string' ? false : matcher(text)).toEqual(expect.any(Boolean));
      }),
    );
  });

  it('matches a pattern without special characters against itself only', () => {
    const unit = fc.constantFrom('a', 'b', '/', '.', '-');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (pattern, text) => {
        expect(matches(pattern, text)).toBe(pattern === text);
      }),
    );
  });
});
