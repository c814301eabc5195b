import { describe, expect, it } from 'vitest';
import { ANALYZERS } from '../../../src/analyzers/index.ts';
import { EQUIVALENCES } from '../../../src/findings/equivalences-data.ts';
import { mergeFindings } from '../../../src/findings/merge-findings.ts';
import { createFinding } from '../../support/factories.ts';

const RUFF = createFinding({
  startColumn: 8,
  endColumn: 10,
  helpUrl: 'https://docs.astral.sh/ruff',
});
const PYLINT = createFinding({
  ruleId: 'pylint/W0611',
  analyzer: 'pylint',
  severity: 'error',
  message: 'Unused import os',
  startColumn: 1,
  endColumn: 10,
  helpUrl: 'https://pylint.example',
});

describe('mergeFindings', () => {
  it('makes one finding of two that mean the same, with the help of our own and the higher severity', () => {
    expect(mergeFindings([RUFF], [PYLINT])).toEqual([
      {
        ...RUFF,
        severity: 'error',
        alsoReportedBy: [{ analyzer: 'pylint', ruleId: 'pylint/W0611' }],
      },
    ]);
  });

  it('gives each of two imports on a line the message of the other tool that is about it', () => {
    const first = { ...RUFF, message: '`os` imported but unused' };
    const second = {
      ...RUFF,
      message: '`sys` imported but unused',
      startColumn: 12,
      endColumn: 15,
    };
    const line = { ...PYLINT, endColumn: 16 };
    const about = (name: string) => ({ ...line, message: `Unused import ${name}` });
    for (const others of [
      [about('os'), about('sys')],
      [about('sys'), about('os')],
    ]) {
      const merged = mergeFindings([second, first], others);
      expect(merged.map(({ alsoReportedBy = [] }) => alsoReportedBy.length)).toEqual([1, 1]);
    }
    expect(
      mergeFindings([first], [about('sys'), about('os')]).map(({ message }) => message),
    ).toEqual(['Unused import sys', '`os` imported but unused']);
  });

  it('leaves alone what is on another line, elsewhere on the line, or means something else', () => {
    const others = [
      { ...PYLINT, startLine: 2, endLine: 2 },
      { ...PYLINT, startColumn: 20, endColumn: 25 },
      { ...PYLINT, ruleId: 'pylint/W0612' },
    ];
    expect(mergeFindings([RUFF], others)).toHaveLength(4);
  });

  it('takes what an analyzer of ours said in another step for the same, whatever the words', () => {
    const theirs = {
      ...RUFF,
      message: 'in the words of another version',
      severity: 'error',
    } as const;
    expect(mergeFindings([RUFF], [theirs, theirs])).toEqual([{ ...RUFF, severity: 'error' }]);
  });
});

describe('the table of equivalences', () => {
  const classes = EQUIVALENCES.trim()
    .split('\n')
    .map((line) => line.split(' '));

  it('names each rule once, in the form of findings', () => {
    const names = classes.flat();
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\/\S+$/u);
    expect(classes.every((names_) => names_.length > 1)).toBe(true);
  });

  it('names of our own analyzers only rules that they have', () => {
    const known = new Set(
      ANALYZERS.flatMap(({ id, ...analyzer }) =>
        analyzer.rules().map(({ rule }) => `${id}/${rule}`),
      ),
    );
    const ids = new Set(ANALYZERS.map(({ id }) => id));
    const unknown = classes.flat().filter((name) => {
      const isOurs = ids.has(name.split('/')[0] ?? '') && !name.startsWith('biome/lint/');
      return isOurs && !known.has(name);
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['ruff/F401', 'pyflakes/F401'],
    ['ruff/F401', 'flake8/F401'],
    ['ruff/F401', 'pylint/unused-import'],
    ['ruff/S608', 'bandit/B608'],
    ['ruff/PLE0101', 'pylint/E0101'],
    ['biome/suspicious/noDebugger', 'eslint/no-debugger'],
    ['biome/suspicious/noDebugger', 'biome/lint/suspicious/noDebugger'],
    ['biome/correctness/noUnusedVariables', 'eslint/no-unused-vars'],
    ['prism/syntax', 'rubocop/Lint/Syntax'],
    ['ruby-rules/rescue-exception', 'rubocop/Lint/RescueException'],
    ['markdown/MD001', 'markdownlint/MD001'],
    ['dockerfile/latest-tag', 'hadolint/DL3007'],
    ['shell-rules/loop-over-ls', 'shellcheck/SC2045'],
  ])('says that %s is %s', (left, right) => {
    expect(classes.some((names) => names.includes(left) && names.includes(right))).toBe(true);
  });
});
