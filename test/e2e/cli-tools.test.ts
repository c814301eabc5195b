import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand, startCommand } from './support/command.ts';
import { eventually } from './support/eventually.ts';
import { placesOf, reportOf } from './support/json-report.ts';
import { findByVariable, findEngine, isAlive } from './support/process-table.ts';
import { LINE_PATTERN, TOOL_SCRIPTS } from './support/tool-scripts.ts';

const ARGUMENTS = ['--format', 'json', '--analyzers', 'json-lines', '--workers', '2'];

function tool(script: string, keys = ''): string {
  return `{ command: [node, tools/${script}.mjs], files: ['*.txt'], format: pattern, pattern: '${LINE_PATTERN}'${keys} }`;
}

/** Waits for a process that a tool has told of in a file. */
async function processIn(path: string): Promise<number> {
  return eventually(() => (existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0) || undefined);
}

/** Whether a program can be started here. */
function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** What ends a run from outside while a tool hangs, and what then is said of the tool. */
const ENDINGS = [
  { name: 'cancelled', signal: 'SIGINT', options: [], reason: 'cancelled' },
  { name: 'at its deadline', signal: undefined, options: ['--timeout', '12s'], reason: 'deadline' },
  { name: 'killed', signal: 'SIGKILL', options: [], reason: undefined },
] as const;

describe.runIf(process.platform === 'linux')("the user's own tools", () => {
  it('end in findings or in a reason, whatever they do', async () => {
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      'a.txt': 'one\ntwo\n',
      '-b.txt': 'one\n',
      // In two parts, or it would be one of this file's own.
      'c.go': ['package c //', 'evenkeel-ignore each/no-one: on purpose\n'].join(' '),
      'evenkeel.yml': `
rules: { each/no-one: error }
tools:
  each: { command: [node, tools/each.mjs], files: ['*.txt', '*.go'], format: pattern, pattern: '${LINE_PATTERN}' }
  results: { command: [node, tools/eslint.mjs], files: ['a.txt'], format: eslint-json }
  half: { command: [node, tools/half.mjs], files: ['a.txt'], format: eslint-json }
  bad-code: ${tool('exit', ', exit-codes: [0, 1]')}
  gone: { command: [no-such-program-anywhere], files: ['*.txt'], format: checkstyle }
  hangs: ${tool('hang', ', timeout: 1s')}
  floods: ${tool('flood')}
  dies: ${tool('die')}
  elsewhere: ${tool('elsewhere')}
`,
    });
    const environment = { GITHUB_TOKEN: 'secret-of-the-job', MY_MODE: 'strict' };
    const report = reportOf(await runCommand([repository.root, ...ARGUMENTS], { environment }));
    const reasons = report.tools?.map(({ name, failures }) => [
      name,
      failures.map(({ reason }) => reason).join(),
    ]);
    expect(reasons).toEqual([
      ['bad-code', 'exit-code'],
      ['dies', 'killed'],
      ['each', ''],
      ['elsewhere', ''],
      ['floods', 'too-much-output'],
      ['gone', 'missing'],
      ['half', 'unreadable-output'],
      ['hangs', 'timed-out'],
      ['results', ''],
    ]);
    expect(report.complete).toBe(false);
    expect(placesOf(report).filter((place) => !place.includes('floods/'))).toEqual([
      '-b.txt:1:1 each/no-one',
      'a.txt:1:1 bad-code/before-the-end',
      'a.txt:1:1 dies/before-the-end',
      'a.txt:1:1 each/no-one',
      'a.txt:1:1 half/whole',
      'a.txt:1:1 hangs/before-the-end',
      'a.txt:1:2 results/no-x',
    ]);
    const told = JSON.stringify(report.tools);
    expect(told).toContain('no-such-program-anywhere');
    expect(told).toContain('last words of the tool');
    expect(report.tools?.find(({ name }) => name === 'elsewhere')?.dropped).toBe(2);
    const severities = report.findings.filter(({ ruleId }) => ruleId === 'each/no-one');
    expect(severities.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  it('are given nothing of the environment but what they need, and no stdin', async () => {
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      'a.txt': 'one\n',
      'evenkeel.yml': `tools:\n  tells: ${tool('environment', ', env: [MY_MODE]')}\n`,
    });
    const secret = { GITHUB_TOKEN: 'x1', ACTIONS_RUNTIME_TOKEN: 'x2', 'INPUT_GITHUB-TOKEN': 'x3' };
    const environment = { ...secret, MY_MODE: 'strict', SOME_SECRET: 'hush-hush-hush' };
    const report = reportOf(await runCommand([repository.root, ...ARGUMENTS], { environment }));
    const names = report.findings.map(({ ruleId }) => ruleId.replace('tells/', ''));
    expect(names).toEqual(
      expect.arrayContaining(['PATH', 'MY_MODE', 'GOMAXPROCS', 'stdin-is-at-its-end']),
    );
    expect(names.filter((name) => /TOKEN|SECRET|INPUT|ACTIONS|GITHUB/u.test(name))).toEqual([]);
  });

  it('run as many at a time as there are workers, each with its slots', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`${String(index)}.txt`, 'one\n']),
    );
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      ...files,
      'log/.gitkeep': '',
      'evenkeel.yml': `tools:\n  single: ${tool('overlap', ', batch-size: 1')}\n  double: ${tool('overlap', ', batch-size: 4, slots: all')}\n`,
    });
    const report = reportOf(await runCommand([repository.root, ...ARGUMENTS]));
    expect(report).toMatchObject({ complete: true, allowance: { workers: 2 } });
    const spans = readdirSync(repository.at('log'))
      .filter((name) => name.endsWith('.json'))
      .map((name): { slots: number; from: number; to: number } =>
        JSON.parse(readFileSync(repository.at(`log/${name}`), 'utf8')),
      );
    expect(spans).toHaveLength(10);
    const taken = (at: number): number =>
      spans.reduce((sum, { slots, from, to }) => sum + (from <= at && at < to ? slots : 0), 0);
    expect(Math.max(...spans.map(({ from }) => taken(from)))).toBeLessThanOrEqual(2);
  });

  it('take all they started with them, also what left their group', async () => {
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      'a.txt': 'one\n',
      'evenkeel.yml': `tools:\n  daemon: ${tool('daemon', ', timeout: 2s')}\n`,
    });
    const running = runCommand([repository.root, ...ARGUMENTS]);
    const child = await processIn(repository.at('child.pid'));
    const daemon = await processIn(repository.at('daemon.pid'));
    const report = reportOf(await running);
    expect(report.tools?.[0]?.failures[0]?.reason).toBe('timed-out');
    await eventually(() => (!isAlive(child) && !isAlive(daemon)) || undefined);
    expect([isAlive(child), isAlive(daemon)]).toEqual([false, false]);
  });

  it('are run again, alone, when the engine dies with them, and found once', async () => {
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      'a.txt': 'one\n',
      'b.txt': 'one\n',
      'evenkeel.yml': `tools:\n  slow: ${tool('slow-once', ', batch-size: 1')}\n`,
    });
    using temporary = createTempFolder();
    const environment = { TMPDIR: temporary.root };
    const command = startCommand([repository.root, ...ARGUMENTS], { environment });
    const pids = [
      await processIn(repository.at('a.txt.pid')),
      await processIn(repository.at('b.txt.pid')),
    ];
    const engine = findEngine(command.pid);
    if (engine === undefined) throw new Error('Expected an engine to be at work.');
    process.kill(engine.pid, 'SIGKILL');
    const report = reportOf(await command.ended);
    expect(report.complete).toBe(true);
    expect(placesOf(report)).toEqual(['a.txt:1:1 slow/no-one', 'b.txt:1:1 slow/no-one']);
    expect(report.tools).toMatchObject([{ name: 'slow', runs: 2, findings: 2, failures: [] }]);
    expect(pids.filter((pid) => isAlive(pid))).toEqual([]);
    expect(findByVariable(`TMPDIR=${temporary.root}`)).toEqual([]);
  });

  it.each(ENDINGS)('leave nothing behind when the run is $name', async (ending) => {
    using repository = createTempRepository({
      ...TOOL_SCRIPTS,
      'a.txt': 'one\n',
      'evenkeel.yml': `tools:\n  daemon: ${tool('daemon', ', timeout: 5m')}\n`,
    });
    const command = startCommand([repository.root, ...ARGUMENTS, ...ending.options]);
    const child = await processIn(repository.at('child.pid'));
    const daemon = await processIn(repository.at('daemon.pid'));
    if (ending.signal !== undefined) command.kill(ending.signal);
    const ended = await command.ended;
    await eventually(() => (!isAlive(child) && !isAlive(daemon)) || undefined);
    expect([isAlive(child), isAlive(daemon)]).toEqual([false, false]);
    if (ending.reason === undefined) return;
    const report = reportOf(ended);
    expect(report.complete).toBe(false);
    expect(report.tools?.[0]?.failures[0]?.reason).toBe(ending.reason);
  });

  it.skipIf(!has('php'))('can be PHP itself, through a pattern', async () => {
    using repository = createTempRepository({
      'good.php': '<?php\necho 1;\n',
      'bad.php': '<?php\necho 1\necho 2;\n',
      'evenkeel.yml': `
tools:
  php:
    command: [php, -d, display_errors=1, -d, log_errors=0, -l]
    files: ['*.php']
    batch-size: 1
    exit-codes: [0, 255]
    format: pattern
    pattern: '^(?:PHP )?Parse error: +(?<message>.*) in (?<path>.+) on line (?<line>\\d+)$'
    severity: error
`,
    });
    const report = reportOf(await runCommand([repository.root, ...ARGUMENTS]));
    expect(report.tools).toMatchObject([{ name: 'php', runs: 2, findings: 1, failures: [] }]);
    expect(report.findings).toMatchObject([{ path: 'bad.php', startLine: 3, severity: 'error' }]);
    expect(JSON.stringify(report.findings)).toContain('syntax error');
  });

  it.skipIf(!has('ruby'))('can be Ruby itself, through a pattern', async () => {
    using repository = createTempRepository({
      'good.rb': 'puts 1\n',
      'unused.rb': 'def f\n  y = 2\nend\n',
      'bad.rb': 'def f\n',
      'evenkeel.yml': `
tools:
  ruby:
    command: [ruby, -wc]
    files: ['*.rb']
    batch-size: 1
    output: stderr
    format: pattern
    pattern: '^(?<path>[^:]+):(?<line>\\d+): (?:(?<severity>warning): )?(?<message>.*)$'
    severity: error
`,
    });
    const report = reportOf(await runCommand([repository.root, ...ARGUMENTS]));
    expect(report.tools).toMatchObject([{ name: 'ruby', runs: 3, findings: 2, failures: [] }]);
    const told = report.findings.map(({ path, startLine, severity }) => [
      path,
      startLine,
      severity,
    ]);
    expect(told).toEqual([
      ['bad.rb', expect.any(Number), 'error'],
      ['unused.rb', 2, 'warning'],
    ]);
  });
});
