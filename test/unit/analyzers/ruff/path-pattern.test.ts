import { describe, expect, it } from 'vitest';
import { compilePattern, isMeant, valuesFor } from '../../../../src/analyzers/ruff/path-pattern.ts';

function compiled(pattern: string, folder: string) {
  const result = compilePattern(pattern, folder);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

function entry(pattern: string, isNegated: boolean, value: string) {
  return { pattern: compiled(pattern, ''), isNegated, value };
}

describe('compilePattern', () => {
  it.each([
    ['tests', '', 'tests', true],
    ['tests', '', 'a/tests', true],
    ['tests', '', 'a/tests/b.py', false],
    ['tests/*', '', 'tests/a/b.py', true],
    ['tests/*', '', 'a/tests/b.py', false],
    ['tests/*', 'a', 'a/tests/b.py', true],
    ['./tests/../src/a.py', '', 'src/a.py', true],
    ['*.py', 'a', 'b/c.py', true],
    ['../b/*.py', 'a', 'b/c.py', true],
    ['../../b', 'a', 'b', false],
    ['/b', '', 'b', false],
    ['x/*.py', 'odd[1]', 'odd[1]/x/y.py', true],
    ['x/*.py', 'odd[1]', 'odd1/x/y.py', false],
  ] as const)('takes %s of a configuration in "%s" against %s as Ruff does', (...example) => {
    const [pattern, folder, path, meant] = example;
    expect(isMeant(compiled(pattern, folder), path)).toBe(meant);
  });
});

describe('valuesFor', () => {
  it('gives what is for a file, and, negated, what is for all others', () => {
    const entries = [
      entry('*.py', false, 'A'),
      entry('src/*', true, 'B'),
      entry('src/*', false, 'C'),
    ];
    expect(valuesFor(entries, 'src/a.py')).toEqual(['A', 'C']);
    expect(valuesFor(entries, 'tests/a.py')).toEqual(['A', 'B']);
  });
});
