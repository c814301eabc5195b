import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand, startCommand } from './support/command.ts';
import { eventually } from './support/eventually.ts';
import { firstOutcome } from './support/journal-watch.ts';
import { findEngine } from './support/process-table.ts';
import { createBusyFiles, NOTICE_PHP, SAMPLE } from './support/sample-files.ts';
import { CLI } from './support/shipped.ts';

/** util-linux's `script` runs a command on a pseudo-terminal; other systems' takes other flags. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

function runOnTerminal(command: string, environment: Readonly<Record<string, string>> = {}) {
  const result = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { exitCode: result.status, output: result.stdout };
}

describe.runIf(hasScript)('the shipped command line on a terminal', () => {
  it('redraws one line of progress, takes it away at the end, and colours the report', () => {
    using repository = createTempRepository(SAMPLE);
    const { exitCode, output } = runOnTerminal(
      `"${process.execPath}" "${CLI}" "${repository.root}"`,
    );
    expect(exitCode).toBe(1);
    const [report = '', ...redrawn] = output.split('\r\u001b[K').toReversed();
    expect(redrawn).toContainEqual(
      expect.stringMatching(/^\d of \d files {2}\d findings? {2}.*left$/),
    );
    expect(report).toContain('\u001b[31merror');
    expect(report).not.toContain(' left');
  });

  it('shows neither progress nor colours when told so', () => {
    using repository = createTempRepository(SAMPLE);
    const { output } = runOnTerminal(
      `"${process.execPath}" "${CLI}" "${repository.root}" --no-progress`,
      { NO_COLOR: '1' },
    );
    expect(output).toContain('Conclusion: failure');
    expect(output).not.toContain('\u001b');
  });
});

describe('the shipped command line without a terminal', () => {
  it.runIf(process.platform === 'linux')(
    'prints a plain line of progress with the oldest file in flight, although nothing moves',
    async () => {
      using repository = createTempRepository(createBusyFiles(8));
      using temporary = createTempFolder();
      const command = startCommand([repository.root, '--workers', '2'], {
        environment: { TMPDIR: temporary.root },
      });
      await firstOutcome(temporary.root);
      const engine = findEngine(command.pid)?.pid ?? 0;
      process.kill(engine, 'SIGSTOP');
      const line = await eventually(() => /^\d of 9 files .*left$/m.exec(command.stderr())?.[0]);
      process.kill(engine, 'SIGCONT');
      expect(line).toMatch(/^\d of 9 files {2}0 findings {2}lib\/\w+\.rb \([\w-]+, \d+ s\) {2}/);
      expect(await command.ended).toMatchObject({ exitCode: 0 });
    },
  );

  it('prints no progress when told so, and a report alone on stdout', async () => {
    using repository = createTempRepository({ 'main.php': NOTICE_PHP });
    const ended = await runCommand([repository.root, '--no-progress', '--format', 'json']);
    expect(ended.stderr).not.toContain('left');
    expect(() => JSON.parse(ended.stdout)).not.toThrow();
  });

  it.skipIf(process.platform === 'win32')(
    'ends quietly, and by its findings, when its reader has gone',
    () => {
      const many = Array.from({ length: 4000 }, () => 'var_dump($all);').join('\n');
      using repository = createTempRepository({ 'main.php': `<?php\n${many}\n` });
      const { stdout, stderr } = spawnSync(
        '/bin/bash',
        [
          '-c',
          '"$0" "$1" "$2" --no-progress --fail-on notice | head -n 1; echo "${PIPESTATUS[0]}"',
          process.execPath,
          CLI,
          repository.root,
        ],
        { encoding: 'utf8' },
      );
      expect(stdout).toBe('main.php\n1\n');
      expect(stderr).not.toMatch(/EPIPE|Error|at /);
    },
  );
});
