import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCgroupLab, type CgroupLabResult } from '../support/cgroup-lab.ts';
import { createFaultyDist, type FaultyDist } from '../support/faults/faulty-dist.ts';
import { createTempFolder, createTempRepository, type Files } from '../support/temp-repository.ts';
import { parseReport, type JsonReport } from './support/json-report.ts';

const MEBIBYTE = 2 ** 20;

let dist: FaultyDist;
beforeAll(() => {
  dist = createFaultyDist();
});

const memoryLab = openCgroupLab('memory');
const cpuLab = openCgroupLab('cpu');
afterAll(() => {
  dist[Symbol.dispose]();
  for (const result of [memoryLab, cpuLab]) if (result.kind === 'open') result.lab.dispose();
});

function titleOf(title: string, result: CgroupLabResult): string {
  return result.kind === 'open' ? title : `${title} (skipped: ${result.reason})`;
}

function labOf(result: CgroupLabResult) {
  if (result.kind === 'open') return result.lab;
  throw new Error(`Expected a place to make control groups, found none: ${result.reason}`);
}

/** Runs the shipped program, with faulty analyzers, inside a control group. */
async function runInside(
  procs: string,
  files: Files,
  args: readonly string[],
): Promise<JsonReport> {
  using repository = createTempRepository(files);
  using temporary = createTempFolder();
  const script = 'echo $$ > "$0" && exec "$@"';
  const command = [process.execPath, dist.cli, repository.root, '--format', 'json', ...args];
  const child = spawn('sh', ['-c', script, procs, ...command], {
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary.root },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  await once(child, 'close');
  return parseReport(stdout);
}

const INNOCENT: Files = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [`innocent-${index}.php`, '<?php\nvar_dump($all);\n']),
);

describe.skipIf(memoryLab.kind === 'unavailable')(
  titleOf('a real limit of memory', memoryLab),
  () => {
    it('costs only the file that takes more than there is, and says that the kernel was out of memory', async () => {
      const lab = labOf(memoryLab);
      const file = lab.version === 2 ? 'memory.max' : 'memory.limit_in_bytes';
      lab.makeGroup('oom', { [file]: String(500 * MEBIBYTE) });
      const files = { ...INNOCENT, 'fault-hog.php': '<?php\n' };
      const report = await runInside(lab.procsOf('oom'), files, ['--workers', '2']);
      expect(report.files.unanalyzed).toMatchObject([
        { path: 'fault-hog.php', reason: 'out-of-memory' },
      ]);
      expect(report.findings).toHaveLength(Object.keys(INNOCENT).length);
      expect(report.notes.join('\n')).toContain('the kernel was out of memory');
    });
  },
);

describe.skipIf(cpuLab.kind === 'unavailable')(titleOf('a real quota of CPU', cpuLab), () => {
  it('makes no file spinning that has no CPU to spin on', async () => {
    const lab = labOf(cpuLab);
    const quota =
      lab.version === 2
        ? { 'cpu.max': '20000 100000' }
        : { 'cpu.cfs_period_us': '100000', 'cpu.cfs_quota_us': '20000' };
    lab.makeGroup('starving', quota);
    const files = { 'fault-spin-0.php': '<?php\n', 'fault-spin-1.php': '<?php\n' };
    const args = ['--workers', '2', '--file-timeout', '5s', '--timeout', '25s'];
    const report = await runInside(lab.procsOf('starving'), files, args);
    expect(report.files.unanalyzed).toMatchObject([{ reason: 'starved' }, { reason: 'starved' }]);
    expect(report.conclusion).toBe('timed_out');
  });
});
