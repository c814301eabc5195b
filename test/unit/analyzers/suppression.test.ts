import { describe, expect, it } from 'vitest';
import { suppress } from '../../../src/analyzers/suppression.ts';
import { createMatch } from '../../support/factories.ts';

const PRESENCE = { known: new Set(['ruff', 'biome', 'prism']), ran: ['ruff'] };

/** What is left of ruff's F401 and E722 on the given lines, and what is said about the comments. */
function left(
  text: string,
  lines: Readonly<Record<string, readonly number[]>>,
  path = 'a.py',
): readonly string[] {
  const matches = Object.entries(lines).flatMap(([rule, at]) =>
    at.map((line) => createMatch({ rule, startLine: line, endLine: line })),
  );
  return suppress({ path, text }, [{ analyzer: 'ruff', matches }], PRESENCE).flatMap(
    ({ analyzer, matches: kept }) =>
      kept.map(({ rule, startLine }) => `${analyzer}/${rule}:${String(startLine)}`),
  );
}

describe('a suppression', () => {
  it('leaves out the rule it names, on its line', () => {
    const text = 'import os  # evenkeel-ignore ruff/F401: used by the tests\nimport os\n';
    expect(left(text, { F401: [1, 2], E722: [1] })).toEqual(['ruff/F401:2', 'ruff/E722:1']);
  });

  it('on a line of its own means the line below, through others of its kind', () => {
    const text =
      '# evenkeel-ignore ruff/F401: a\n# evenkeel-ignore ruff/E722: b\nimport os\nimport os\n';
    expect(left(text, { F401: [3, 4], E722: [3] })).toEqual(['ruff/F401:4']);
  });

  it('names several rules, or an analyzer for all of its rules', () => {
    expect(left('x # evenkeel-ignore ruff/F401, ruff/E722: why', { F401: [1], E722: [1] })).toEqual(
      [],
    );
    expect(left('x # evenkeel-ignore ruff: why', { F401: [1], E722: [1] })).toEqual([]);
  });

  it('leaves a rule out of the whole file', () => {
    const text = 'import os\n# evenkeel-ignore-file ruff/F401: generated\nimport os\n';
    expect(left(text, { F401: [1, 3], E722: [3] })).toEqual(['ruff/E722:3']);
  });

  it('that leaves nothing out is told of, once for each rule', () => {
    expect(left('# evenkeel-ignore ruff/F401, ruff/E722: why\nx\n', { E722: [2] })).toEqual([
      'evenkeel/unused-suppression:1',
    ]);
  });

  it('with a name that no analyzer has is told of', () => {
    expect(left('x # evenkeel-ignore rufff/F401: why', { F401: [1] })).toEqual([
      'ruff/F401:1',
      'evenkeel/unused-suppression:1',
    ]);
  });

  it('for an analyzer that did not look at the file is not judged', () => {
    expect(left('x # evenkeel-ignore biome/lint: why', {})).toEqual([]);
  });

  it.each([
    '# evenkeel-ignore ruff/F401',
    '# evenkeel-ignore ruff/F401:',
    '# evenkeel-ignore: why',
    '# evenkeel-ignore',
  ])('does nothing without a rule and a reason, and says so: %s', (comment) => {
    expect(left(`x ${comment}`, { F401: [1] })).toEqual([
      'ruff/F401:1',
      'evenkeel/incomplete-suppression:1',
    ]);
  });

  it.each([
    ['a.ts', 'x(); // evenkeel-ignore ruff/F401: why'],
    ['a.css', 'a {} /* evenkeel-ignore ruff/F401: why */'],
    ['a.md', 'text <!-- evenkeel-ignore ruff/F401: why -->'],
    ['a.erb', '<%= x %> <%# evenkeel-ignore ruff/F401: why %>'],
    ['a.php', '<?php f(); # evenkeel-ignore ruff/F401: why'],
    ['a.go', 'f() // evenkeel-ignore ruff/F401: why'],
    ['Dockerfile', 'RUN x # evenkeel-ignore ruff/F401: why'],
    ['a.sql', 'SELECT 1 -- evenkeel-ignore ruff/F401: why'],
    ['a.unknown', 'x # evenkeel-ignore ruff/F401: why'],
  ])('is written as a comment of its language: %s', (path, text) => {
    expect(left(text, { F401: [1] }, path)).toEqual([]);
  });

  it('stands in the middle of a block comment too', () => {
    const text = '/*\n * evenkeel-ignore ruff/F401: why\n */ x();\n';
    expect(left(text, { F401: [3] }, 'a.ts')).toEqual([]);
  });

  it.each([
    ['a.py', 'x = "evenkeel-ignore ruff/F401: why"'],
    ['a.py', 'x // evenkeel-ignore ruff/F401: why'],
    ['a.ts', 'x # evenkeel-ignore ruff/F401: why'],
    ['a.py', 'x # evenkeel-ignored ruff/F401: why'],
    ['a.py', 'x # evenkeel-ignore-files ruff/F401: why'],
  ])('is nothing outside of a comment of its language, or as another word: %s', (path, text) => {
    expect(left(text, { F401: [1] }, path)).toEqual(['ruff/F401:1']);
  });

  it('ends at a Windows line end too', () => {
    expect(left('x # evenkeel-ignore ruff/F401: why\r\n', { F401: [1] })).toEqual([]);
    expect(left('x # evenkeel-ignore ruff/F401:\r\n', { F401: [1] })).toContain(
      'evenkeel/incomplete-suppression:1',
    );
  });

  it('is linear in the number of comments and findings', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const text = lines.map(() => '# evenkeel-ignore ruff/F401: why').join('\n');
    expect(left(text, { F401: lines })).toHaveLength(lines.length * 2);
  });
});
