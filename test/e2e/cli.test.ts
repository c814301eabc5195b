import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/model/version.ts';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { findingsText, placesOf, reportOf } from './support/json-report.ts';
import {
  CLEAN_PHP,
  ERROR_PHP,
  NOTICE_PHP,
  PHP_SAMPLE,
  PHP_SAMPLE_PLACES,
  SAMPLE,
  SAMPLE_PLACES,
} from './support/sample-files.ts';

describe('the shipped command line, on a repository in several languages', () => {
  it('prints findings grouped by file, the account of the files and the conclusion', async () => {
    using repository = createTempRepository(SAMPLE);
    const { exitCode, stdout } = await runCommand([repository.root]);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'app/report.py',
        '      4:45:  error    Undefined name `tax`.  ruff/F821',
        'lib/account.rb',
        'ui/cart.ts',
        'web/index.php',
        'Skipped:    1 no analyzer',
        'Conclusion: failure',
      ]),
    );
    expect(stdout).toMatch(/^Files: +4 of 4 files analyzed$/m);
    expect(stdout).toMatch(/^Allowance: +\d+ workers?, limited by /m);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints a report of schema 1 that names every finding and counts every file', async () => {
    using repository = createTempRepository(SAMPLE);
    const report = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(placesOf(report)).toEqual(SAMPLE_PLACES);
    expect(report).toMatchObject({
      conclusion: 'failure',
      complete: true,
      files: { selected: 4, analyzed: 4, unanalyzed: [], skipped: { 'no-analyzer': 1 } },
    });
  });

  it('prints the same findings, byte for byte, with one worker and with four', async () => {
    using repository = createTempRepository(SAMPLE);
    const args = [repository.root, '--format', 'json', '--workers'];
    const [one, four] = await Promise.all([runCommand([...args, '1']), runCommand([...args, '4'])]);
    expect(reportOf(one).allowance).toMatchObject({ workers: 1, limitedBy: 'override' });
    expect(reportOf(four).allowance).toMatchObject({ workers: 4, limitedBy: 'override' });
    expect(findingsText(four)).toBe(findingsText(one));
  });

  it('writes the same report to a file as well, relative to the current folder', async () => {
    using repository = createTempRepository(PHP_SAMPLE);
    const command = await runCommand(['--json-file', 'report.json', '--exclude', 'report.json'], {
      cwd: repository.root,
    });
    expect(command.exitCode).toBe(1);
    const stdout = readFileSync(repository.at('report.json'), 'utf8');
    expect(placesOf(reportOf({ ...command, stdout }))).toEqual(PHP_SAMPLE_PLACES);
  });

  it('follows evenkeel.yml: files, analyzers, severities, what fails', async () => {
    using repository = createTempRepository({
      'a.py': 'import os\n',
      'test/b.py': 'import os\n',
      'left-out.py': 'import os\n',
      'c.json': '{',
      'evenkeel.yml': `exclude: [left-out.py]
fail-on: warning
analyzers: { biome: { enabled: false } }
rules: { ruff/F401: error }
overrides:
  - paths: ['test/**']
    rules: { ruff: notice }
`,
    });
    const command = await runCommand([repository.root, '--format', 'json']);
    const { findings } = reportOf(command);
    expect(command.exitCode).toBe(1);
    expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual([
      'a.py error',
      'test/b.py notice',
    ]);
  });

  it('names the line of evenkeel.yml that is wrong, and analyses nothing', async () => {
    using repository = createTempRepository({
      'a.py': '',
      'evenkeel.yml': 'rules:\n  ruff/F401: no\n',
    });
    expect(await runCommand([repository.root])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(
        'evenkeel.yml:2:14: expected one of off, notice, warning, error',
      ),
    });
  });

  it('leaves out what a comment asks to leave out, and names a comment that is not needed', async () => {
    using repository = createTempRepository({
      'a.py': 'import os  # evenkeel-ignore ruff/F401: kept\nimport sys\n',
      'b.py': 'x = 1  # evenkeel-ignore ruff/F401: not needed\n',
    });
    const report = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(placesOf(report)).toEqual([
      'a.py:2:8 ruff/F401',
      'b.py:1:10 evenkeel/unused-suppression',
    ]);
  });

  it('writes the report page and the trace of the run', async () => {
    using repository = createTempRepository(PHP_SAMPLE);
    using folder = createTempFolder({});
    const [page, trace] = [folder.at('out/page.html'), folder.at('out/trace.json')];
    const command = await runCommand([repository.root, '--html-file', page, '--trace-file', trace]);
    expect(command).toMatchObject({
      exitCode: 1,
      stderr: expect.not.stringContaining('could not'),
    });
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html.match(/^\["finding",/gmu)).toHaveLength(PHP_SAMPLE_PLACES.length);
    expect(html.match(/^\["span",/gmu)).toHaveLength(3);
    expect(readFileSync(trace, 'utf8').match(/^\{"pid":1,"ph":"X",/gmu)).toHaveLength(3);
  });
});

describe('the shipped command line and the network', () => {
  it('opens no connection and asks for no name', async () => {
    using repository = createTempRepository(PHP_SAMPLE);
    using folder = createTempFolder({
      'watch.cjs': `const { appendFileSync } = require('node:fs');
for (const [module, name] of [['net', 'connect'], ['dns', 'lookup'], ['dgram', 'createSocket']]) {
  require(module)[name] = () => appendFileSync(__dirname + '/used.txt', name);
}
require('net').Socket.prototype.connect = () => appendFileSync(__dirname + '/used.txt', 'Socket');
`,
    });
    const environment = { NODE_OPTIONS: `--require=${folder.at('watch.cjs')}` };
    const ended = await runCommand([repository.root], { environment });
    expect(ended.stdout).toContain('3 of 3 files analyzed');
    expect(existsSync(folder.at('used.txt'))).toBe(false);
  });
});

describe('the exit code of the shipped command line', () => {
  it.each([
    { is: '0 where nothing is found', text: CLEAN_PHP, flags: [], code: 0, conclusion: 'success' },
    {
      is: '0 where findings stay below --fail-on',
      text: NOTICE_PHP,
      flags: [],
      code: 0,
      conclusion: 'neutral',
    },
    {
      is: '1 where findings reach --fail-on',
      text: NOTICE_PHP,
      flags: ['--fail-on', 'notice'],
      code: 1,
      conclusion: 'failure',
    },
    {
      is: '1 for an error, unless told otherwise',
      text: ERROR_PHP,
      flags: [],
      code: 1,
      conclusion: 'failure',
    },
    {
      is: '0 with --fail-on never',
      text: ERROR_PHP,
      flags: ['--fail-on', 'never'],
      code: 0,
      conclusion: 'neutral',
    },
  ])('is $is', async ({ text, flags, code, conclusion }) => {
    using repository = createTempRepository({ 'main.php': text });
    const ended = await runCommand([repository.root, '--format', 'json', ...flags]);
    expect(ended.exitCode).toBe(code);
    expect(reportOf(ended).conclusion).toBe(conclusion);
  });

  it('is 3 where a selected file could not be analyzed, which the report names', async () => {
    using repository = createTempRepository({
      'good.php': CLEAN_PHP,
      'bad.php': Buffer.from([0, 1]),
    });
    const ended = await runCommand([repository.root, '--format', 'json']);
    expect(ended.exitCode).toBe(3);
    expect(reportOf(ended)).toMatchObject({
      conclusion: 'failure',
      complete: false,
      files: { selected: 2, analyzed: 1, unanalyzed: [{ path: 'bad.php', reason: 'binary' }] },
    });
  });

  it('is 0, but never a success, for the same with --no-fail-on-incomplete', async () => {
    using repository = createTempRepository({ 'bad.php': Buffer.from([0, 1]) });
    const args = [repository.root, '--format', 'json', '--no-fail-on-incomplete'];
    const ended = await runCommand(args);
    expect(ended.exitCode).toBe(0);
    expect(reportOf(ended)).toMatchObject({ conclusion: 'neutral', complete: false });
  });
});

describe('the shipped command line, given something to correct', () => {
  it.each([
    [['--wrokers', '4'], '--workers'],
    [['--workers', 'many'], 'workers'],
    [['--timeout', '5'], '5s'],
    [['--fail-on', 'fatal'], 'error, warning, notice'],
    [['--analyzers', 'eslint'], 'ruff'],
    [['--format', 'xml'], 'json'],
    [['no-such-folder'], 'no-such-folder'],
    [['one', 'two'], 'argument'],
  ])('ends with 2 and one line that helps: %j', async (args, help) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^evenkeel: .+\n$/);
    expect(stderr).toContain(help);
  });

  it('does not take a file for a folder', async () => {
    using folder = createTempFolder({ 'main.php': CLEAN_PHP });
    const { exitCode, stderr } = await runCommand([folder.at('main.php')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('it is not a folder');
  });
});

describe('the shipped command line, asked about itself', () => {
  it('prints its help on stdout, with every exit code', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: evenkeel \[PATH\] \[FLAGS\]$/m);
    for (const code of ['0', '1', '2', '3', '70'])
      expect(stdout).toMatch(new RegExp(`^  ${code} `, 'm'));
  });

  it('prints its version', async () => {
    const { exitCode, stdout } = await runCommand(['--version']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `evenkeel ${VERSION}\n` });
  });
});
