import { describe, expect, it } from 'vitest';
import { startActionJob, type ActionJob } from './support/action-job.ts';
import { eventually } from './support/eventually.ts';
import { outcomesWritten } from './support/journal-watch.ts';
import { findByVariable } from './support/process-table.ts';
import { createBusyFiles } from './support/sample-files.ts';

const DEBUG_LINES = 40;
const DEBUG_FILES = 4;

/** More than three pages of annotations, and files that take their time. */
const FILES = {
  ...createBusyFiles(6),
  ...Object.fromEntries(
    Array.from({ length: DEBUG_FILES }, (_, file) => [
      `web/debug_${file}.php`,
      `<?php\n${'var_dump($all);\n'.repeat(DEBUG_LINES)}`,
    ]),
  ),
};

/** Resolves when GitHub has heard of so many requests. */
async function requests({ github }: ActionJob, count: number): Promise<true> {
  return eventually(() => github.requests.length >= count || undefined);
}

/** When main is killed, by what it has done: a plan of moments from the first request to the last. */
const MOMENTS: readonly (readonly [string, (run: ActionJob) => Promise<unknown>])[] = [
  ['as its check run is being opened', (run) => requests(run, 1)],
  ['after some outcomes', (run) => outcomesWritten(run.job.temp, 4)],
  ['with the last page', (run) => requests(run, 5)],
];

function keysOf(run: ActionJob): readonly string[] {
  const annotations = run.github.runs[0]?.annotations ?? [];
  return annotations.map(({ path, start_line: line, title }) => `${path}:${line} ${title}`);
}

describe.runIf(process.platform === 'linux')('the shipped action, killed', () => {
  it.each(MOMENTS)(
    '%s, leaves one check run to its post step, closed, each annotation at most once',
    async (_name, moment) => {
      await using run = await startActionJob({ files: FILES });
      const step = await run.run({ killWhen: moment(run), with: { workers: '2' } });
      const post = await run.runPost(step);
      expect(post.exitCode).toBe(0);
      expect(run.github.runs).toHaveLength(1);
      expect(run.github.runs[0]?.status).toBe('completed');
      expect(run.github.violations).toEqual([]);
      expect(run.github.politeness.shortestWriteGapMs).toBeGreaterThanOrEqual(990);
      const keys = keysOf(run);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => key.startsWith('web/debug_'))).toBe(true);
      await expect
        .poll(() => findByVariable(`RUNNER_TEMP=${run.job.temp}`), { timeout: 60_000 })
        .toEqual([]);
    },
  );

  it('after its first files has their findings and a summary posted, and the rest listed', async () => {
    await using run = await startActionJob({ files: FILES });
    const step = await run.run({
      killWhen: outcomesWritten(run.job.temp, 1 + DEBUG_FILES),
      with: { workers: '1' },
    });
    expect(step.signal).toBe('SIGKILL');
    const post = await run.runPost(step);
    const [checkRun] = run.github.runs;
    expect(checkRun).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(checkRun?.title).toMatch(/^Cancelled: .*not analyzed$/);
    expect(post.summary).toMatch(/^## Cancelled: /m);
    expect(post.summary).toContain('was read from its journal');
    expect(post.summary).toContain('### Not analyzed: ');
  });

  it('in the middle of posting has the rest of the annotations posted, all of them once', async () => {
    await using run = await startActionJob({ files: FILES });
    const step = await run.run({ killWhen: requests(run, 3) });
    expect(step.signal).toBe('SIGKILL');
    const post = await run.runPost(step);
    expect(keysOf(run)).toHaveLength(DEBUG_FILES * DEBUG_LINES);
    expect(run.github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    // Main had written one.
    expect(step.summary).toContain('160 notices');
    expect(post.summary).toBeUndefined();
  });
});
