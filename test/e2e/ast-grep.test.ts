import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';

const RULES = `id: no-eval
language: Python
severity: error
message: Do not evaluate $CODE
rule:
  pattern: eval($CODE)
---
id: no-console
language: JavaScript
severity: warning
message: $METHOD is for debugging
files: ['src/**']
rule:
  pattern: console.$METHOD($$$ARGS)
---
id: no-dump
language: PHP
message: dumped
rule:
  pattern: var_dump($A)
`;

const CODE = {
  'src/a.py': 'x = 1\neval("x")\n',
  'src/b.js': 'console.log(1, 2);\n// ast-grep-ignore\nconsole.warn(1);\n',
  'other/c.js': 'console.log(1);\n',
  'src/d.php': '<?php\nvar_dump($x);\n',
};

/** Only rules of one's own: the other analyzers have their tests. */
const OWN = ['--analyzers', 'ast-grep', '--format', 'json', '--fail-on', 'never'];

describe('the shipped command line, in a repository with rules of its own', () => {
  it('finds what they look for in each language, and says which rule cannot be used', async () => {
    using repository = createTempRepository({
      ...CODE,
      'rules/ours.yml': RULES,
      'rules/broken.yml': 'id: broken\nlanguage: Python\nrule:\n  pattern: "foo(("\n',
      'rules/unrelated.yml': 'name: not a rule\n',
    });
    const report = reportOf(await runCommand([repository.root, ...OWN]));
    expect(report.complete).toBe(true);
    expect(
      report.findings.map((finding) => {
        const { path, startLine, ruleId, severity } = finding;
        return `${path}:${startLine} ${ruleId} ${severity} ${String(Object(finding).message)}`;
      }),
    ).toEqual([
      'rules/broken.yml:4 ast-grep/invalid-rule error The pattern is no code of python.',
      'src/a.py:2 ast-grep/no-eval error Do not evaluate "x"',
      'src/b.js:1 ast-grep/no-console warning log is for debugging',
      'src/d.php:2 ast-grep/no-dump notice dumped',
    ]);
  });

  it('finds the rules where sgconfig.yml says, and lists them', async () => {
    using repository = createTempRepository({
      'src/a.py': CODE['src/a.py'],
      'sgconfig.yml': 'ruleDirs: [checks]\n',
      'checks/python/ours.yml': RULES,
      'rules/ignored.yml': RULES.replace('no-eval', 'elsewhere'),
    });
    const report = reportOf(await runCommand([repository.root, ...OWN]));
    expect(report.findings).toMatchObject([{ ruleId: 'ast-grep/no-eval', path: 'src/a.py' }]);
    const { stdout } = await runCommand(['rules', '--format', 'json'], { cwd: repository.root });
    expect(stdout).toContain('"ast-grep/no-eval"');
  });

  it('costs a file no more than the limits say, whatever a rule asks for', async () => {
    const nested = 'any: [{has: {stopBy: end, '.repeat(8);
    const slow = `id: slow\nlanguage: JavaScript\nrule: {all: [${`{inside: {stopBy: end, has: {stopBy: end, regex: "(x+x+)+y", not: {has: {stopBy: end, kind: program}}}}},`.repeat(20)} {kind: number}]}\n`;
    using repository = createTempRepository({
      'src/b.js': `const a = [${'[1, [2, [3]]], '.repeat(4000)}];\n`,
      'src/a.js': 'const b = 1;\n',
      'rules/slow.yml': slow,
      'rules/nested.yml': `id: nested\nlanguage: JavaScript\nrule: {${nested}kind: number${'}}]'.repeat(8)}}\n`,
    });
    const args = [repository.root, ...OWN, '--file-timeout', '300ms'];
    const report = reportOf(await runCommand(args));
    const { selected, analyzed, unanalyzed } = report.files;
    expect(selected).toBe(analyzed + unanalyzed.length);
    expect(unanalyzed.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'src/b.js spinning',
    ]);
  });

  it('does not take part where there are no rules', async () => {
    using repository = createTempRepository(CODE);
    const args = [repository.root, '--format', 'json', '--journal-file', 'run.ndjson'];
    await runCommand(args, { cwd: repository.root });
    expect(readFileSync(repository.at('run.ndjson'), 'utf8')).not.toContain('ast-grep');
  });
});
