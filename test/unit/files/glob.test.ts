import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/files/glob.ts';
import { parseGlob } from '../../../src/files/parse-glob.ts';

function matches(pattern: string, path: string): boolean {
  const parsed = parseGlob(pattern);
  if (parsed.kind === 'malformed') throw new Error(`${pattern}: ${parsed.reason}`);
  return matchesGlob(parsed.glob, path.split('/'));
}

describe('parseGlob and matchesGlob', () => {
  it.each([
    ['a.py', 'a.py', true],
    ['a.py', 'b/a.py', false],
    ['*.py', 'a.py', true],
    ['*.py', '.py', true],
    ['*.py', '.hidden.py', true],
    ['*.py', 'a/b.py', false],
    ['?.py', 'a.py', true],
    ['?.py', '😀.py', true],
    ['?.py', 'ab.py', false],
    ['?.py', '/.py', false],
    ['[a-c].py', 'b.py', true],
    ['[a-c].py', 'd.py', false],
    ['[!a-c].py', 'd.py', true],
    ['[^a-c].py', 'b.py', false],
    ['[]-].py', '].py', true],
    ['[]-].py', '-.py', true],
    ['[a-].py', '-.py', true],
    ['[[:digit:]x].py', '7.py', true],
    ['[[:digit:]x].py', 'x.py', true],
    ['[[:digit:]x].py', 'y.py', false],
    ['[[:a].py', ':.py', true],
    ['[\\]].py', '].py', true],
    ['[z-a]', 'z', true],
    ['[z-a]', 'm', false],
    ['[a/]b', 'ab', true],
    ['[a/]b', '/b', false],
    ['\\*.py', '*.py', true],
    ['\\*.py', 'a.py', false],
    ['a\\/b', 'a/b', true],
    ['**/a.py', 'a.py', true],
    ['**/a.py', 'x/y/a.py', true],
    ['a/**/b.py', 'a/b.py', true],
    ['a/**/b.py', 'a/x/y/b.py', true],
    ['a/**', 'a/b', true],
    ['a/**', 'a', false],
    ['**', 'a/b/c', true],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['***/b', 'x/b', true],
    ['**/x/**/y/**', 'a/x/b/x/y/c', true],
    ['**/x/**/y/**', 'a/x/b/y', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b', 'ab ab', true],
    ['a*', 'a', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('has a reason for every pattern that cannot be read', () => {
    expect(parseGlob('a/[b')).toEqual({ kind: 'malformed', reason: 'a "[" without its "]"' });
    expect(parseGlob('[[:nonsense:]]')).toMatchObject({ kind: 'malformed' });
    expect(parseGlob('a\\')).toEqual({ kind: 'malformed', reason: 'a "\\" at the end' });
  });

  it('ends on a pattern and a name made to bait a backtracking matcher', () => {
    const pattern = `${'*a'.repeat(100)}*b`;
    expect(matches(pattern, 'a'.repeat(255))).toBe(false);
    expect(matches(`${'**/a*/'.repeat(60)}b`, `${'aa/'.repeat(1_000)}c`)).toBe(false);
  });
});
