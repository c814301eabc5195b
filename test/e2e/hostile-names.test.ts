import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ODD_NAMES, RAW_NAMES } from '../support/hostile/odd-names.ts';
import { readLog } from '../support/runner/log-commands.ts';
import { createTempRepository, type TempRepository } from '../support/temp-repository.ts';
import { startActionJob } from './support/action-job.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { CLEAN_PHP, NOTICE_PHP } from './support/sample-files.ts';

/** What acts on a terminal or reorders text: controls but the line feed, and bidirectional overrides. */
const ACTIVE = /(?!\n)[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** The commands Evenkeel prints itself: a mask for the token, and annotations where there is no check run. */
const OWN_COMMANDS = new Set(['add-mask', 'error', 'notice', 'warning']);

const CLAIMED = ODD_NAMES.filter((name) => name.endsWith('.php') && name !== '.php');

/** Twice the longest path a system call takes, folder by folder. */
const DIG = `
  for (let level = 0; level < 40; level += 1) {
    const name = 'deep-'.repeat(40) + level;
    fs.mkdirSync(name);
    process.chdir(name);
  }
  fs.writeFileSync('deep.php', '<?php var_dump($a);');
`;

function fill(repository: TempRepository): void {
  for (const name of ODD_NAMES) {
    mkdirSync(dirname(repository.at(name)), { recursive: true });
    writeFileSync(`${repository.root}/${name}`, NOTICE_PHP);
  }
  for (const name of RAW_NAMES) repository.writeRaw(name, NOTICE_PHP);
}

// Windows has no such names.
describe.skipIf(process.platform === 'win32')('among odd names', () => {
  it.each([
    ['in a repository', true],
    ['in a plain folder', false],
  ])(
    'the command line analyses every file %s and names it exactly in JSON',
    async (_, isTracked) => {
      using repository = createTempRepository();
      fill(repository);
      if (isTracked) repository.commit();
      else repository.write({ '.git/HEAD': 'broken' });
      const ended = await runCommand([
        repository.root,
        '--format',
        'json',
        '--analyzers=php-rules',
      ]);
      const report = reportOf(ended);
      const paths = report.findings.map(({ path }) => path);
      const exact = paths.filter((path) => !path.includes('\\x'));
      expect(exact).toEqual(expect.arrayContaining(CLAIMED));
      expect(report.files).toMatchObject({
        selected: CLAIMED.length + RAW_NAMES.length,
        analyzed: CLAIMED.length + RAW_NAMES.length,
        unanalyzed: [],
      });
      expect(new Set(paths).size).toBe(CLAIMED.length + RAW_NAMES.length);
      expect(readLog(`${ended.stdout}\n${ended.stderr}`).commands).toEqual([]);
      expect(ended.stdout).not.toMatch(ACTIVE);
    },
  );

  it('the command line gives no command to the runner or the terminal in its text', async () => {
    using repository = createTempRepository();
    fill(repository);
    repository.commit();
    const { stdout, stderr } = await runCommand([repository.root]);
    expect(readLog(`${stdout}\n${stderr}`).commands).toEqual([]);
    expect(stdout + stderr).not.toMatch(ACTIVE);
  });

  it.each(['commands', 'check'])(
    'the action reports by %s, and nothing it prints is taken for a command of the files',
    async (report) => {
      await using job = await startActionJob({ files: { 'clean.php': CLEAN_PHP } });
      fill(job.repository);
      job.repository.commit();
      const step = await job.run({ with: { report, 'fail-on': 'never' } });
      expect(step.exitCode, step.stdout + step.stderr).toBe(0);
      expect(step.outputs).toMatchObject({ complete: 'true', conclusion: 'neutral' });
      const foreign = step.log.commands.filter(({ name }) => !OWN_COMMANDS.has(name));
      expect(foreign).toEqual([]);
      for (const { message, properties } of step.log.annotations) {
        expect(message).not.toBe('forged.php');
        expect(properties['file']).not.toBe('a');
      }
      expect(step.log.masks.every((mask) => mask.length > 10)).toBe(true);
      expect(step.stdout + step.stderr).not.toMatch(ACTIVE);
      expect(job.github.violations).toEqual([]);
    },
  );

  it('a folder too deep for any path is passed by, and told of', async () => {
    using repository = createTempRepository({ 'a.php': NOTICE_PHP });
    execFileSync(process.execPath, ['-e', DIG], { cwd: repository.root });
    const tracked = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(tracked.files).toMatchObject({ selected: 1, analyzed: 1 });
    repository.write({ '.git/HEAD': 'broken' });
    const walked = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(walked.findings.map(({ path }) => path)).toContain('a.php');
    expect(walked.notes.join()).toContain('path is too long');
  });
});
