import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import {
  inclusionOf,
  isExcluded,
  MAX_PATTERNS,
  parsePathFilter,
} from '../../../src/files/path-filter.ts';

function excludes(lines: readonly string[], path: string): boolean {
  return isExcluded(parsePathFilter('exclude', lines), path.split('/'));
}

function includes(lines: readonly string[], path: string): boolean {
  return inclusionOf(parsePathFilter('include', lines), path.split('/')).kind === 'included';
}

describe('parsePathFilter', () => {
  it.each([
    ['a name at any depth', '*.py', 'a/b/c.py', true],
    ['a folder and all below it', 'docs', 'a/docs/b/c.py', true],
    ['a file of a folder’s name', 'docs', 'docs', true],
    ['not a file, with a slash at the end', 'docs/', 'docs', false],
    ['a folder at any depth, with a slash at the end', 'docs/', 'x/docs/y.py', true],
    ['from the analysed folder only, with a slash inside', 'docs/*.py', 'docs/a.py', true],
    ['nowhere else, with a slash inside', 'docs/*.py', 'x/docs/a.py', false],
    ['from the analysed folder only, with a slash before', '/docs', 'x/docs/a.py', false],
    ['everything below what a star matches', 'src/*', 'src/a/b.py', true],
    ['from the analysed folder, with a dot before', './a.py', 'a.py', true],
    ['everything, for the folder itself', '.', 'a/b.py', true],
    ['either of two', '{a,b}/*.py', 'b/x.py', true],
    ['names that begin with a dot', '*.py', '.hidden/.a.py', true],
    ['parentheses as they stand', 'app/(auth)/*.ts', 'app/(auth)/a.ts', true],
    ['what is escaped as it stands', '\\[id\\].ts', 'pages/[id].ts', true],
    ['a name that begins with !', '\\!a.py', '!a.py', true],
    ['a name that begins with #', '\\#a.py', '#a.py', true],
    ['quotes as they stand', '"a".py', '"a".py', true],
    ['case, and not the other one', 'A.py', 'a.py', false],
  ] as const)('matches %s', (...[, pattern, path, expected]) => {
    expect(excludes([pattern], path)).toBe(expected);
    expect(includes([pattern], path)).toBe(expected);
  });

  it('lets the last line that matches decide', () => {
    const lines = ['vendor/', '!vendor/ours/', 'vendor/ours/*.min.js'];
    expect(excludes(lines, 'vendor/a.js')).toBe(true);
    expect(excludes(lines, 'vendor/ours/a.js')).toBe(false);
    expect(excludes(lines, 'vendor/ours/a.min.js')).toBe(true);
  });

  it('takes back a name in parentheses', () => {
    const lines = ['app', '!(auth)'];
    expect(excludes(lines, 'app/(auth)/a.ts')).toBe(false);
    expect(excludes(lines, 'app/(shop)/a.ts')).toBe(true);
  });

  it('passes over blank lines and comments', () => {
    expect(parsePathFilter('include', ['', '  ', '# *.py'])).toEqual([]);
  });

  it('includes everything when nothing is asked for', () => {
    expect(includes([], 'a.py')).toBe(true);
  });

  it('includes everything else when the list begins by taking away', () => {
    expect(includes(['!docs'], 'a.py')).toBe(true);
    expect(includes(['!docs'], 'docs/a.py')).toBe(false);
  });

  it('includes nothing else when the list asks for something', () => {
    expect(includes(['*.py', '!test_*.py'], 'a.py')).toBe(true);
    expect(includes(['*.py', '!test_*.py'], 'test_a.py')).toBe(false);
    expect(includes(['*.py', '!test_*.py'], 'a.rb')).toBe(false);
  });

  it('tells which alternative took a path', () => {
    const filter = parsePathFilter('include', ['{lib,vendor}/**']);
    expect(inclusionOf(filter, ['vendor', 'a.py'])).toEqual({
      kind: 'included',
      pattern: 'vendor/**',
    });
  });

  it.each([
    ['../x', '".." in it'],
    ['a/../b', '".." in it'],
    ['C:/x', 'drive letter'],
    ['src\\lib\\a.py', 'write "/"'],
    ['!(a|b).py', 'extended glob'],
    ['@(a|b).py', 'extended glob'],
    ['x/!(a).py', 'extended glob'],
    ['{1..3}.py', 'range in braces'],
    ['{a', 'brace without its partner'],
    ['[a', '"[" without its "]"'],
    ['a\\', '"\\" at the end'],
    ['a'.repeat(2_000), '2000 characters'],
    ['{a,b}'.repeat(20), 'alternatives'],
  ])('refuses %.20s and says what is wrong with it', (pattern, reason) => {
    expect(() => parsePathFilter('exclude', ['x', pattern])).toThrow(ConfigurationError);
    expect(() => parsePathFilter('exclude', ['x', pattern])).toThrow(reason);
  });

  it('names the input and what it found', () => {
    expect(() => parsePathFilter('include', ['../x'])).toThrow(
      'Expected "include" to hold glob patterns relative to the analysed folder, one a line, ' +
        'found "../x" with a ".." in it; write it without.',
    );
  });

  it('refuses an exclude that begins by taking back', () => {
    expect(() => parsePathFilter('exclude', ['!a'])).toThrow('nothing above it');
  });

  it('refuses more lines than anybody writes', () => {
    const lines = Array.from({ length: MAX_PATTERNS + 1 }, (_, index) => `f${index}`);
    expect(() => parsePathFilter('exclude', lines)).toThrow(ConfigurationError);
  });
});
