import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder } from '../support/temp-repository.ts';
import { startActionJob, type ActionJob, type ActionJobSettings } from './support/action-job.ts';
import { startCommand } from './support/command.ts';
import { eventually } from './support/eventually.ts';
import { reportOf } from './support/json-report.ts';
import { findByVariable, findEngine } from './support/process-table.ts';
import { createBusyFiles } from './support/sample-files.ts';

const FILES = {
  ...createBusyFiles(3),
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, file) => [
      `web/debug_${file}.php`,
      `<?php\n${'var_dump($all);\n'.repeat(40)}`,
    ]),
  ),
};

/** A Git that never comes back from listing files, with a child that holds its output open. */
function writeStuckGit(folder: ReturnType<typeof createTempFolder>): string {
  const git = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  folder.write({
    git: `#!/bin/sh\ncase "$*" in *ls-files*) touch "${folder.root}/listing"; sleep 300; exit;; esac\nexec ${git} "$@"\n`,
  });
  chmodSync(folder.at('git'), 0o755);
  return `${folder.root}:${process.env['PATH'] ?? ''}`;
}

async function exists(path: string): Promise<true> {
  return eventually(() => {
    try {
      execFileSync('test', ['-e', path]);
      return true;
    } catch {
      return undefined;
    }
  });
}

async function cancelled(
  settings: Partial<ActionJobSettings>,
  moment: (run: ActionJob) => Promise<unknown>,
): Promise<{ readonly run: ActionJob; readonly findings: number }> {
  const run = await startActionJob({ files: FILES, ...settings });
  const step = await run.run({ cancelWhen: moment(run), with: { workers: '2' } });
  expect(step, step.stderr).toMatchObject({ exitCode: 1, signal: null });
  expect(step.outputs).toMatchObject({ conclusion: 'cancelled' });
  expect(step.summary).toMatch(/^## Cancelled: /m);
  expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  expect(findByVariable(`RUNNER_TEMP=${run.job.temp}`)).toEqual([]);
  return { run, findings: Number(step.outputs['findings']) };
}

describe.runIf(process.platform === 'linux')('the shipped action, cancelled', () => {
  it('while files are listed ends at once, although Git does not', async () => {
    using folder = createTempFolder();
    const environment = { PATH: writeStuckGit(folder) };
    const { run } = await cancelled({ environment }, async () => exists(folder.at('listing')));
    await run[Symbol.asyncDispose]();
  });

  it('while its check run is being opened closes it all the same', async () => {
    const slow = { applies: true, end: { kind: 'true-answer', delayMs: 700 } } as const;
    const github = { fault: () => slow };
    const { run } = await cancelled({ github }, async ({ github: { requests } }) =>
      eventually(() => requests.length > 0 || undefined),
    );
    await run[Symbol.asyncDispose]();
  });

  it('while the engine starts ends with nothing analyzed', async () => {
    const { run } = await cancelled({}, async ({ job }) =>
      eventually(() => {
        const [parent] = findByVariable(`RUNNER_TEMP=${job.temp}`);
        return parent === undefined ? undefined : findEngine(parent.pid);
      }),
    );
    await run[Symbol.asyncDispose]();
  });

  it('while its results are posted closes with all of them counted', async () => {
    const { run, findings } = await cancelled({}, async ({ github }) =>
      eventually(() => github.requests.length > 1 || undefined),
    );
    expect(findings).toBe(160);
    expect(run.github.runs[0]?.title).toBe('Cancelled: 160 notices');
    await run[Symbol.asyncDispose]();
  });
});

describe.runIf(process.platform === 'linux')('the shipped command line, cancelled', () => {
  it('while files are listed prints a report at once, and leaves nothing behind', async () => {
    using folder = createTempFolder();
    using temporary = createTempFolder();
    const environment = { PATH: writeStuckGit(folder), TMPDIR: temporary.root };
    const command = startCommand([folder.root, '--format', 'json'], { environment });
    await exists(folder.at('listing'));
    command.kill('SIGTERM');
    const ended = await command.ended;
    expect(ended).toMatchObject({ exitCode: 3, signal: null });
    expect(reportOf(ended)).toMatchObject({ conclusion: 'cancelled', files: { selected: 0 } });
    expect(execFileSync('ls', [temporary.root], { encoding: 'utf8' })).toBe('');
    expect(findByVariable(`TMPDIR=${temporary.root}`)).toEqual([]);
  });

  it('twice dies by the signal, and leaves no file and no process', async () => {
    using folder = createTempFolder();
    using temporary = createTempFolder();
    const environment = { PATH: writeStuckGit(folder), TMPDIR: temporary.root };
    const command = startCommand([folder.root], { environment });
    await exists(folder.at('listing'));
    command.kill('SIGINT');
    command.kill('SIGINT');
    const ended = await command.ended;
    expect(ended.signal === 'SIGINT' || ended.exitCode === 3).toBe(true);
    expect(execFileSync('ls', [temporary.root], { encoding: 'utf8' })).toBe('');
  });
});
