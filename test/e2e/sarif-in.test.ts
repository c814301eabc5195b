import { readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempRepository } from '../support/temp-repository.ts';
import { parseSarif } from '../support/sarif-rules.ts';
import { startActionJob } from './support/action-job.ts';
import { runCommand, startCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';

// Made here: written out, it would be a secret of this repository.
const KEY = ['ghp', 'x7Kq2mPw9Zt4Lb8Rv3Nc6Yd1Hs5Jf0Ga2Ue4'].join('_');

function at(uri: string, region?: object) {
  return [{ physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } }];
}

function sarif(driver: object, results: readonly object[], more: object = {}): string {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results, ...more }] });
}

const ESLINT = {
  name: 'ESLint',
  version: '9.1.0',
  rules: [
    {
      id: 'no-undef',
      shortDescription: { text: 'Disallow undeclared names.' },
      helpUri: 'https://eslint.org/docs/latest/rules/no-undef',
    },
  ],
};

const FILES = {
  'src/app.js': `const 𝒳 = missing;\nexport const token = '${KEY}';\n`,
  'src/b.py': 'x = 1  # evenkeel-ignore pylint/C0103: a constant\n',
  'reports/eslint.sarif': sarif(ESLINT, [
    {
      ruleId: 'no-undef',
      level: 'error',
      message: { text: "'missing' is not defined." },
      locations: at('src/app.js', { startLine: 1, startColumn: 11, endColumn: 18 }),
    },
    {
      ruleId: 'hardcoded',
      message: { text: `A token in the source: ${KEY}` },
      locations: at('src/app.js', { startLine: 2 }),
    },
    { ruleId: 'no-undef', message: { text: 'ours no more' }, locations: at('/etc/passwd') },
  ]),
  'reports/pylint.sarif': sarif(
    { name: 'pylint' },
    [
      {
        ruleId: 'C0103',
        level: 'note',
        message: { text: 'Constant name' },
        locations: at('src/b.py', { startLine: 1, startColumn: 1, endColumn: 2 }),
      },
      { ruleId: 'I1', level: 'note', message: { text: 'told' }, locations: at('src/c.py') },
    ],
    { columnKind: 'unicodeCodePoints' },
  ),
  'reports/broken.sarif': '{"version": "2.1.0", "runs": [{"results": [{]}',
};

const GLOBS = ['--sarif-in', 'reports/*.sarif', '--sarif-in', 'none/*.sarif', '--sarif-in', '../*'];

describe('the shipped command line, with SARIF files of other steps', () => {
  it('merges their findings and rules into every report, and says what it could not take', async () => {
    using repository = createTempRepository(FILES);
    symlinkSync('/etc/passwd', repository.at('reports/link.sarif'));
    const args = ['--format', 'json', '--sarif-file', 'out.sarif', '--fail-on', 'never', ...GLOBS];
    const ended = await runCommand(args, { cwd: repository.root });
    const report = reportOf(ended);
    const theirs = report.findings.filter(({ ruleId }) => /^(?:eslint|pylint)\//.test(ruleId));
    expect(theirs).toMatchObject([
      {
        ruleId: 'eslint/no-undef',
        analyzer: 'eslint',
        severity: 'error',
        path: 'src/app.js',
        startLine: 1,
        startColumn: 11,
        endColumn: 18,
        helpUrl: 'https://eslint.org/docs/latest/rules/no-undef',
      },
      { ruleId: 'eslint/hardcoded', severity: 'warning', startLine: 2 },
      { ruleId: 'pylint/I1', severity: 'notice', path: 'src/c.py', startLine: 1 },
    ]);
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain(
      'evenkeel/unused-suppression',
    );
    expect(ended.stdout + ended.stderr).not.toContain(KEY);
    expect(report.conclusion).toBe('neutral');
    expect(report.notes.filter((note) => /sarif/i.test(note))).toEqual([
      '4 findings of other tools (ESLint, pylint) read from 3 SARIF files: reports/broken.sarif, reports/eslint.sarif, reports/pylint.sarif.',
      'Results in SARIF that are no findings here: 1 are about files outside of the workspace.',
      'Input "sarif-in": none/*.sarif matches no file.',
      'Input "sarif-in": ../* leads out of the workspace, where nothing is read.',
      'reports/broken.sarif: it cannot be read to its end: expected a name in line 1.',
      expect.stringMatching(/^reports\/link\.sarif could not be read: /),
    ]);
    const [run] = parseSarif(readFileSync(repository.at('out.sarif'), 'utf8')).runs;
    expect(Object(run?.tool).extensions).toMatchObject([
      {
        name: 'ESLint',
        version: '9.1.0',
        rules: [
          { id: 'eslint/no-undef', shortDescription: { text: 'Disallow undeclared names.' } },
          {},
        ],
      },
      { name: 'pylint' },
    ]);
  });

  it('does not call a run a success that a report is missing from, and does not read its own', async () => {
    using repository = createTempRepository({ 'a.txt': 'nothing\n', 'broken.sarif': '{' });
    const settings = { cwd: repository.root };
    // What is broken is a finding too where it is looked at as JSON.
    const quiet = ['--format', 'json', '--exclude', '*.sarif'];
    const good = [...quiet, '--sarif-file', 'own.sarif', '--sarif-in', 'own.sarif'];
    await runCommand(good, settings);
    const again = reportOf(await runCommand(good, settings));
    expect(again.conclusion).toBe('success');
    expect(again.notes.join('\n')).toContain('own.sarif is the file that this run writes');
    const broken = await runCommand([...quiet, '--sarif-in', 'broken.sarif'], settings);
    expect(broken.exitCode).toBe(0);
    expect(reportOf(broken).conclusion).toBe('neutral');
  });

  it('takes each finding once, however often it is told, and fails on what was read', async () => {
    using repository = createTempRepository({
      ...FILES,
      'copy.sarif': FILES['reports/eslint.sarif'],
    });
    const args = ['--format', 'json', '--sarif-in', '**/*.sarif'];
    const ended = await runCommand(args, { cwd: repository.root });
    const report = reportOf(ended);
    expect(ended.exitCode).toBe(1);
    const ids = report.findings
      .map(({ ruleId }) => ruleId)
      .filter((id) => id.startsWith('eslint/'));
    expect(ids).toEqual(['eslint/no-undef', 'eslint/hardcoded']);
  });

  it.runIf(process.platform === 'linux')('stays small, however large a file is', async () => {
    const result = JSON.stringify({
      ruleId: 'r',
      message: { text: 'x'.repeat(1500) },
      locations: at('src/app.js', { startLine: 1 }),
    });
    // 40 MB, of which a thousandth could be reported.
    const text = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[${result}${`,\n${result}`.repeat(25_000)}]}]}`;
    using repository = createTempRepository({ 'src/app.js': 'let x = 1;\n', 'large.sarif': text });
    const args = ['--format', 'json', '--sarif-in', 'large.sarif', '--exclude', '*.sarif'];
    const command = startCommand(args, { cwd: repository.root });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakBytes(command.pid));
    }, 20);
    const report = reportOf(await command.ended);
    clearInterval(watch);
    expect(report.findings.filter(({ ruleId }) => ruleId === 't/r')).toHaveLength(1);
    expect(report.notes.join('\n')).toContain('25001 findings of other tools (T)');
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(120e6);
  });
});

/** The most memory a process has held so far; nothing once it has ended. */
function peakBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

describe('findings that mean the same', () => {
  const files = {
    'a.py': 'import os\n',
    'b.js': 'debugger;\n',
    'flake8.sarif': sarif({ name: 'flake8' }, [
      { ruleId: 'F401', message: { text: 'os' }, locations: at('a.py', { startLine: 1 }) },
    ]),
    'pylint.sarif': sarif({ name: 'pylint' }, [
      {
        ruleId: 'unused-import',
        level: 'error',
        message: { text: 'Unused import os' },
        locations: at('a.py', { startLine: 1, startColumn: 1, endColumn: 10 }),
      },
      { ruleId: 'C0114', message: { text: 'docstring' }, locations: at('a.py', { startLine: 1 }) },
    ]),
    'eslint.sarif': sarif({ name: 'ESLint' }, [
      { ruleId: 'no-debugger', message: { text: 'no' }, locations: at('b.js', { startLine: 1 }) },
    ]),
  };

  it('are one finding that names all who reported it, in every report, in any order of files', async () => {
    using repository = createTempRepository(files);
    const order = ['flake8.sarif', 'pylint.sarif', 'eslint.sarif'];
    const told = [];
    for (const names of [order, order.toReversed()]) {
      const globs = names.flatMap((name) => ['--sarif-in', name]);
      const args = ['--format', 'json', '--sarif-file', 'out.sarif', '--html-file', 'out.html'];
      const report = reportOf(
        await runCommand([...args, '--exclude', '*.sarif', ...globs], { cwd: repository.root }),
      );
      told.push(report.findings);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[0]).toMatchObject([
      { ruleId: 'pylint/C0114' },
      {
        ruleId: 'ruff/F401',
        severity: 'error',
        helpUrl: 'https://docs.astral.sh/ruff/rules/unused-import',
        alsoReportedBy: [
          { analyzer: 'flake8', ruleId: 'flake8/F401' },
          { analyzer: 'pylint', ruleId: 'pylint/unused-import' },
        ],
      },
      {
        ruleId: 'biome/suspicious/noDebugger',
        alsoReportedBy: [{ analyzer: 'eslint', ruleId: 'eslint/no-debugger' }],
      },
    ]);
    const [run] = parseSarif(readFileSync(repository.at('out.sarif'), 'utf8')).runs;
    expect(run?.results.map(({ message }) => message.text)).toContainEqual(
      expect.stringMatching(/ \(also reported by flake8\/F401, pylint\/unused-import\)$/),
    );
    expect(readFileSync(repository.at('out.html'), 'utf8')).toContain(
      'also reported by flake8/F401',
    );
    const { stdout } = await runCommand(['--sarif-in', '*.sarif'], { cwd: repository.root });
    expect(stdout).toMatch(
      /also reported by flake8\/F401, pylint\/unused-import\) {2}ruff\/F401$/m,
    );
    expect(stdout).toContain('Findings:   1 error, 2 warnings in 2 files');
  });
});

describe('the shipped action, with SARIF files of other steps', () => {
  it('annotates their findings like its own, each once, also from its journal', async () => {
    await using run = await startActionJob({ files: FILES });
    const inputs = { 'sarif-in': 'reports/*.sarif', 'journal-file': 'run.ndjson' };
    const step = await run.run({ with: inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { conclusion: 'failure' } });
    expect(run.github.violations).toEqual([]);
    const titles = run.github.runs[0]?.annotations.map(({ title }) => title) ?? [];
    expect(titles.filter((title) => title === 'eslint/no-undef')).toHaveLength(1);
    expect(titles).toContain('pylint/I1');
    expect(step.summary).toContain('eslint/no-undef');
    expect(step.summary).toContain('4 findings of other tools');
    expect(JSON.stringify(run.github.runs) + step.summary).not.toContain(KEY);

    const journal = readFileSync(run.repository.at('run.ndjson'), 'utf8');
    await using second = await startActionJob({
      files: { 'run.ndjson': journal },
      event: 'workflow_run',
    });
    const posted = await second.run({ with: { 'report-from': 'run.ndjson' } });
    expect(posted).toMatchObject({ exitCode: 0, outputs: { conclusion: 'failure' } });
    const again = second.github.runs[0]?.annotations.map(({ title }) => title) ?? [];
    expect(new Set(again)).toEqual(new Set(titles));
    expect(again).toHaveLength(titles.length);
  });
});
