import { describe, expect, it } from 'vitest';
import { compileFileGlobs } from '../../../src/analyzers/ast-grep/file-globs.ts';
import { fillTemplate } from '../../../src/analyzers/ast-grep/fill-template.ts';
import { neededWords } from '../../../src/analyzers/ast-grep/needed-words.ts';
import { readUserRules } from '../../../src/analyzers/ast-grep/rule-files.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

describe('globs of a rule', () => {
  it.each([
    ['*.js', 'src/deep/a.js', true],
    ['src/*.js', 'src/deep/a.js', true],
    ['src/**/*.js', 'src/a.js', true],
    ['src/**/*.js', 'src/deep/a.js', true],
    ['src/**/a.js', 'src/banana.js', false],
    ['./src/**', 'src/a.js', true],
    ['**/test/**', 'test/a.js', true],
    ['**/test/**', 'lib/test/a.js', true],
    ['lib/{a,b}.js', 'lib/b.js', true],
    ['lib/?.js', 'lib/ab.js', false],
    ['*.js', 'a.jsx', false],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(compileFileGlobs([glob])(path)).toBe(expected);
  });

  it('take time that grows with their length alone', () => {
    const isMatch = compileFileGlobs([`${'*a'.repeat(400)}b`]);
    expect(isMatch('a'.repeat(4000))).toBe(false);
  });
});

it('words of a pattern are needed, its variables are not', () => {
  expect(neededWords({ rule: { pattern: 'console.$M($$$ARGS, fooBar)' } })).toEqual([
    'console',
    'fooBar',
  ]);
  expect(neededWords({ rule: { any: [{ pattern: 'console' }] } })).toEqual([]);
});

it('a variable that captured nothing becomes nothing', () => {
  const node = {
    range: () => ({
      start: { line: 0, column: 0, index: 0 },
      end: { line: 0, column: 0, index: 0 },
    }),
    findAll: () => [],
    getMatch: () => undefined,
    getMultipleMatches: () => [],
    getTransformed: () => undefined,
    text: () => '',
  };
  expect(fillTemplate('<$A$$$B> $5', node, '')).toBe('<> $5');
});

function rule(id: string): string {
  return `id: ${id}\nlanguage: Go\nrule: {kind: identifier}\n`;
}

function idsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return readUserRules(openAnalyzerContext(files).project).rules.map(({ id }) => id);
}

describe('the rules of a repository', () => {
  it('are those of the folders that sgconfig.yml names, at any depth', () => {
    const files = {
      'sgconfig.yml': 'ruleDirs: [a, ./b/]',
      'a/x/1.yml': rule('one'),
      'b/2.yaml': rule('two'),
    };
    expect(idsOf({ ...files, 'rules/3.yml': rule('three') })).toEqual(['one', 'two']);
  });

  it('are without it those of rules/ that look like rules', () => {
    const files = {
      'rules/1.yml': rule('one'),
      'rules/2.yml': 'id: 5\n',
      'rules/deep/3.yml': rule('three'),
    };
    expect(idsOf(files)).toEqual(['one']);
  });

  it.each([
    ['ruleDirs: [../elsewhere]\n', 1],
    ['x: 1\nruleDirs: no\n', 2],
    ['a: [\n', 2],
    ['', 1],
  ])('are none for sgconfig.yml with %j, which is said at its line', (text, line) => {
    const { rules, problems } = readUserRules(
      openAnalyzerContext({ 'sgconfig.yml': text }).project,
    );
    expect(rules).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'invalid-configuration', file: 'sgconfig.yml', line }]);
  });

  it('survive YAML that is made to be endless', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${at === 0 ? '*a, *a' : `*b${at - 1}, *b${at - 1}`}]`).join('\n')}\n`;
    const files = {
      'sgconfig.yml': 'ruleDirs: [r]',
      'r/1.yml': `${rule('one')}${bomb}`,
      'r/2.yml': `x: ${'['.repeat(5000)}`,
      'r/3.yml': rule('three'),
    };
    expect(idsOf(files)).toEqual(['three']);
  });
});
