import { rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLog } from '../support/runner/log-commands.ts';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { CLEAN_PHP, NOTICE_PHP } from './support/sample-files.ts';

/** Names that would act if they were printed as they are. */
const NAMES = [
  '::error::forged.php',
  '##[set-output name=conclusion]success.php',
  'a\n::set-output name=conclusion::success.php',
  'a\r::stop-commands::x.php',
  '\u001b[2Jcleared.php',
  '\u202etxt.php',
  ' leading and trailing .php',
  '-rf.php',
  '$(touch pwned).php',
  '`touch pwned`.php',
  '%0A::error::x.php',
] as const;

/** What acts on a terminal or reorders text: controls but the line feed, and bidirectional overrides. */
const ACTIVE = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

// Windows has no such names.
describe.skipIf(process.platform === 'win32')('the shipped program, among hostile names', () => {
  it('analyses every file, and its text gives no command to the runner or the terminal', async () => {
    using repository = createTempRepository(
      Object.fromEntries(NAMES.map((name) => [name, NOTICE_PHP])),
    );
    const { exitCode, stdout, stderr } = await runCommand([repository.root]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${NAMES.length} of ${NAMES.length} files analyzed`);
    expect(readLog(`${stdout}\n${stderr}`).commands).toEqual([]);
    expect(stdout + stderr).not.toMatch(ACTIVE);
  });

  it('gives every name exactly in JSON, which is safe to print in a log as well', async () => {
    using repository = createTempRepository(
      Object.fromEntries(NAMES.map((name) => [name, NOTICE_PHP])),
    );
    const ended = await runCommand([repository.root, '--format', 'json']);
    const paths = reportOf(ended).findings.map(({ path }) => path);
    expect(paths).toEqual(NAMES.toSorted());
    expect(readLog(ended.stdout).commands).toEqual([]);
    expect(ended.stdout).not.toMatch(ACTIVE);
  });

  it('analyses a file whose name is not UTF-8', async () => {
    using repository = createTempRepository({ 'other.php': CLEAN_PHP });
    repository.writeRaw(Buffer.from('caf\xe9.php', 'latin1'), NOTICE_PHP);
    repository.commit();
    const report = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(report.findings.map(({ path }) => path)).toEqual([String.raw`caf\xe9.php`]);
  });
});

// Making links takes a right on Windows.
describe.skipIf(process.platform === 'win32')('the shipped program, among links', () => {
  it.each([
    ['a repository', true],
    ['a plain folder', false],
  ])('reads nothing through a link in %s', async (_, isTracked) => {
    using outside = createTempFolder({ 'secret.php': NOTICE_PHP });
    using place = createTempRepository();
    place.write({ 'own.php': CLEAN_PHP });
    symlinkSync('/proc/self/environ', place.at('environ.php'));
    symlinkSync(outside.root, place.at('folder'));
    symlinkSync(outside.at('secret.php'), place.at('secret.php'));
    symlinkSync('loop.php', place.at('loop.php'));
    if (isTracked) place.commit();
    else rmSync(place.at('.git'), { recursive: true });
    const report = reportOf(await runCommand([place.root, '--format', 'json']));
    expect(report).toMatchObject({
      conclusion: 'success',
      findings: [],
      files: { selected: 1, analyzed: 1, skipped: { symlink: 4 } },
    });
  });

  it('does not enter a tracked folder that has become a link', async () => {
    using outside = createTempFolder({ 'a.php': NOTICE_PHP });
    using repository = createTempRepository({ 'src/a.php': CLEAN_PHP });
    rmSync(repository.at('src'), { recursive: true });
    symlinkSync(outside.root, repository.at('src'));
    const report = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(report.findings).toEqual([]);
    expect(report.files).toMatchObject({ selected: 0, skipped: { symlink: 1 } });
  });
});
