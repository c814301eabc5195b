import { describe, expect, it } from 'vitest';
import { judgeUnparsed } from '../../../../src/analyzers/ruff/syntax-errors.ts';

describe('judgeUnparsed', () => {
  it.each([
    'print "text"',
    '    print name, value',
    'if debug: print text',
    'print >>stream, "text"',
    'exec code in names',
    'raise ValueError, "text"',
    'raise info[0], info[1], info[2]',
    'except OSError, error:',
    'mask = 0777',
    'size = 10L',
    "pattern = ur'\\w'",
    'if a <> b:',
    'text = `value`',
    'def spread(a, (b, c)):',
  ])('takes a file for Python 2 that stumbles over %s', (line) => {
    expect(judgeUnparsed(`import os\n${line}\n`, line)).toBe('python-2');
  });

  it.each([
    'from {{ a.b }} import c',
    '{% if x %}',
    '<% import x %>',
    'name = ${NAME}',
    '{# note #}',
  ])('takes a file for a template that stumbles over %s', (line) => {
    expect(judgeUnparsed(line, line)).toBe('template');
  });

  it.each([
    'def broken(:',
    'x = = 1',
    'return [1, 2',
    'print(a b)',
    'printer "x"',
    'x = {"a": 1',
    'class Later',
    'for each in (1, 2)',
  ])('takes %s for a mistake', (line) => {
    expect(judgeUnparsed(line, line)).toBe('mistaken');
  });

  it.each([
    '#!/usr/bin/env python3',
    'async def f(): pass',
    'def f() -> int: pass',
    'x = f"{y}"',
    'raise A() from b',
    'if (n := 1): pass',
    '    nonlocal n',
  ])('takes old syntax for a mistake in a file that has "%s"', (mark) => {
    expect(judgeUnparsed(`${mark}\nprint "x"\n`, 'print "x"')).toBe('mistaken');
  });

  it('answers long hostile texts', () => {
    for (const unit of ['\n', ' ', '(', 'a,', 'except a,', '{{', 'raise a', '= ']) {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(judgeUnparsed(text, text)).toEqual(expect.any(String));
    }
  });
});
