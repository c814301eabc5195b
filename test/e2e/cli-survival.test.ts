import { describe, expect, it } from 'vitest';
import { createFaultyDist } from '../support/faults/faulty-dist.ts';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand, startCommand, type CommandSettings } from './support/command.ts';
import { placesOf, reportOf } from './support/json-report.ts';
import { firstOutcome } from './support/journal-watch.ts';
import { environmentOf, findByVariable, findEngine, isAlive } from './support/process-table.ts';
import {
  CLEAN_PHP,
  createBusyFiles,
  NOTICE_PHP,
  SAMPLE,
  SAMPLE_PLACES,
} from './support/sample-files.ts';

const FILES = 30;

/** All that an engine is started with; the last is what comes after the last zero byte. */
const NEEDED = new Set([
  'PATH',
  'TMPDIR',
  'TEMP',
  'TMP',
  'NODE_CHANNEL_FD',
  'NODE_CHANNEL_SERIALIZATION_MODE',
  '',
]);

/** Starts a run that takes seconds, and comes back when it is in full swing. */
async function startBusyRun(repository: string, temporary: string, settings: CommandSettings = {}) {
  const environment = { TMPDIR: temporary, ...settings.environment };
  const args = [repository, '--format', 'json', '--workers', '2'];
  const command = startCommand(args, { ...settings, environment });
  await firstOutcome(temporary);
  const engine = findEngine(command.pid);
  if (engine === undefined) throw new Error('Expected an engine to be at work.');
  return { command, engine: engine.pid };
}

describe.runIf(process.platform === 'linux')('a run of the shipped program', () => {
  it('ends complete when its engine is killed, and says so', async () => {
    using repository = createTempRepository({ ...createBusyFiles(FILES), ...SAMPLE });
    using temporary = createTempFolder();
    const { command, engine } = await startBusyRun(repository.root, temporary.root);
    process.kill(engine, 'SIGKILL');
    const report = reportOf(await command.ended);
    expect(report).toMatchObject({
      complete: true,
      files: { selected: FILES + 5, analyzed: FILES + 5, unanalyzed: [] },
    });
    expect(placesOf(report)).toEqual(SAMPLE_PLACES);
    expect(report.notes.join()).toContain('killed by SIGKILL; restarted');
  });

  it.each([
    ['SIGINT', false],
    ['SIGTERM', false],
    ['SIGHUP', false],
    // The terminal's Ctrl-C: the engine gets it too.
    ['SIGINT', true],
  ] as const)(
    'ends with a report of what is done on %s (to the whole group: %s), and leaves no engine',
    async (signal, ownGroup) => {
      using repository = createTempRepository(createBusyFiles(FILES));
      using temporary = createTempFolder();
      const settings = { ownGroup };
      const { command, engine } = await startBusyRun(repository.root, temporary.root, settings);
      command.kill(signal);
      const ended = await command.ended;
      expect(ended.exitCode).toBe(3);
      const report = reportOf(ended);
      expect(report).toMatchObject({ conclusion: 'cancelled', complete: false });
      expect(report.files.selected).toBe(FILES + 1);
      expect(new Set(report.files.unanalyzed.map(({ reason }) => reason))).toEqual(
        new Set(['cancelled']),
      );
      expect(isAlive(engine)).toBe(false);
    },
  );

  it('takes its engine with it when it is killed itself', async () => {
    using repository = createTempRepository(createBusyFiles(FILES));
    using temporary = createTempFolder();
    const { command, engine } = await startBusyRun(repository.root, temporary.root);
    command.kill('SIGKILL');
    expect(await command.ended).toMatchObject({ signal: 'SIGKILL' });
    await expect.poll(() => isAlive(engine), { timeout: 60_000 }).toBe(false);
  });

  it('gives its engine no variable that is not needed to start a program', async () => {
    using repository = createTempRepository(createBusyFiles(FILES));
    using temporary = createTempFolder();
    const secrets = { GITHUB_TOKEN: 'ghs_1', NPM_TOKEN: 'npm_2', 'INPUT_GITHUB-TOKEN': 'ghs_3' };
    const { command, engine } = await startBusyRun(repository.root, temporary.root, {
      environment: secrets,
    });
    const names = environmentOf(engine)?.map((assignment) => assignment.split('=')[0]);
    command.kill('SIGINT');
    await command.ended;
    expect(names).toContain('PATH');
    expect(names?.filter((name) => !NEEDED.has(name ?? ''))).toEqual([]);
    expect(findByVariable(`TMPDIR=${temporary.root}`)).toEqual([]);
  });
});

describe('a run of the shipped program that meets its limits', () => {
  it('reports at the deadline what is done and lists all that is not', async () => {
    using repository = createTempRepository(createBusyFiles(FILES));
    const args = [repository.root, '--format', 'json', '--workers', '1', '--timeout', '2s'];
    const ended = await runCommand(args);
    expect(ended.exitCode).toBe(3);
    const report = reportOf(ended);
    expect(report).toMatchObject({ conclusion: 'timed_out', complete: false });
    expect(report.files.selected).toBe(FILES + 1);
    expect(report.files.unanalyzed.every(({ reason }) => reason === 'deadline')).toBe(true);
  });

  it('stops a file that uses up its CPU time, says that it was spinning, and analyses the rest', async () => {
    const { 'lib/large.rb': large = '', ...rest } = createBusyFiles(0);
    expect(rest).toEqual({});
    using repository = createTempRepository({
      'huge.rb': String(large).repeat(12),
      'small.php': NOTICE_PHP,
    });
    const args = [repository.root, '--format', 'json', '--max-file-size', '32MiB'];
    const ended = await runCommand([...args, '--file-timeout', '300ms']);
    expect(ended.exitCode).toBe(3);
    const report = reportOf(ended);
    expect(report.files.unanalyzed).toMatchObject([{ path: 'huge.rb', reason: 'spinning' }]);
    expect(placesOf(report)).toEqual(['small.php:2:1 php-rules/debug-output']);
  });

  it('names a file that breaks an analyzer, and nothing else suffers', async () => {
    using repository = createTempRepository({
      ...SAMPLE,
      'app/deep.py': `x = ${'1+'.repeat(60_000)}1\n`,
      'app/later.py': 'import sys\n',
      'clean.php': CLEAN_PHP,
    });
    const ended = await runCommand([repository.root, '--format', 'json', '--workers', '1']);
    const report = reportOf(ended);
    expect(report.files.unanalyzed).toMatchObject([{ path: 'app/deep.py', reason: 'crashed' }]);
    expect(placesOf(report)).toEqual(['app/later.py:1:8 ruff/F401', ...SAMPLE_PLACES].toSorted());
    expect(ended.exitCode).toBe(1);
  });
});

describe.runIf(process.platform === 'linux')('an engine whose main is killed', () => {
  it('ends when it is continued, if it stood still at that moment', async () => {
    using repository = createTempRepository(createBusyFiles(FILES));
    using temporary = createTempFolder();
    const { command, engine } = await startBusyRun(repository.root, temporary.root);
    process.kill(engine, 'SIGSTOP');
    command.kill('SIGKILL');
    expect(await command.ended).toMatchObject({ signal: 'SIGKILL' });
    expect(isAlive(engine)).toBe(true);
    process.kill(engine, 'SIGCONT');
    await expect.poll(() => isAlive(engine), { timeout: 60_000 }).toBe(false);
  });

  it('ends although all its workers spin', async () => {
    using dist = createFaultyDist();
    using repository = createTempRepository({
      'done.py': 'import sys\n# the largest, and so the first\n',
      'fault-spin-0.py': 'import os\n',
      'fault-spin-1.py': 'import os\n',
    });
    using temporary = createTempFolder();
    const { command, engine } = await startBusyRun(repository.root, temporary.root, {
      file: dist.cli,
    });
    command.kill('SIGKILL');
    expect(await command.ended).toMatchObject({ signal: 'SIGKILL' });
    await expect.poll(() => isAlive(engine), { timeout: 60_000 }).toBe(false);
  });
});
