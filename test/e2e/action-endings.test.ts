import { describe, expect, it } from 'vitest';
import { startActionJob, SECRETS } from './support/action-job.ts';
import { environmentOf, findByVariable, isAlive } from './support/process-table.ts';
import { createBusyFiles, PHP_SAMPLE } from './support/sample-files.ts';

const BUSY = createBusyFiles(30);

// The engine is found through /proc.
describe.runIf(process.platform === 'linux')(
  'the shipped action, in the middle of its work',
  () => {
    it("closes its check run as cancelled when the job is cancelled, within the runner's window", async () => {
      await using run = await startActionJob({ files: BUSY });
      const engine = run.engineAtWork();
      const step = await run.run({ cancelWhen: engine, with: { workers: '2' } });
      expect(step).toMatchObject({ signal: null, exitCode: 1 });
      expect(step.outputs).toMatchObject({ conclusion: 'cancelled', complete: 'false' });
      expect(step.summary).toContain('## Cancelled');
      expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect(isAlive((await engine).pid)).toBe(false);

      const requests = run.github.requests.length;
      expect(await run.runPost(step)).toMatchObject({ exitCode: 0 });
      expect(run.github.requests).toHaveLength(requests);
    });

    it('leaves a check run to its post step when it is killed, and no process', async () => {
      await using run = await startActionJob({ files: BUSY });
      const engine = run.engineAtWork();
      const step = await run.run({ killWhen: engine, with: { workers: '2' } });
      expect(step.signal).toBe('SIGKILL');
      expect(run.github.runs).toMatchObject([{ status: 'in_progress', conclusion: null }]);

      const post = await run.runPost(step);
      expect(post.exitCode).toBe(0);
      expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect(run.github.violations).toEqual([]);
      const { pid } = await engine;
      await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);
      expect(findByVariable(`RUNNER_TEMP=${run.job.temp}`)).toEqual([]);
    });

    it('keeps the token, the inputs and all that GitHub sets from the engine', async () => {
      await using run = await startActionJob({ files: BUSY });
      const seen = run.engineAtWork().then(({ pid }) => environmentOf(pid));
      await run.run({ cancelWhen: seen, with: { workers: '2' } });
      const environment = await seen;
      expect(environment).toContainEqual(expect.stringMatching(/^PATH=/));
      const names = environment?.map((assignment) => assignment.split('=')[0] ?? '') ?? [];
      expect(names.filter((name) => /^(INPUT|STATE|GITHUB|ACTIONS|RUNNER)_/.test(name))).toEqual(
        [],
      );
      for (const secret of Object.values(SECRETS))
        expect(environment?.join('\n')).not.toContain(secret);
    });

    it('ends complete, with everything posted, when its engine is killed', async () => {
      await using run = await startActionJob({ files: { ...BUSY, ...PHP_SAMPLE } });
      const killed = run.engineAtWork().then(({ pid }) => process.kill(pid, 'SIGKILL'));
      const step = await run.run({ with: { workers: '2' } });
      expect(await killed).toBe(true);
      expect(step.outputs).toMatchObject({
        complete: 'true',
        findings: '4',
        conclusion: 'failure',
      });
      expect(run.github.runs[0]?.annotations).toHaveLength(4);
      expect(step.summary).toContain('killed by SIGKILL; restarted');
    });
  },
);

describe('the shipped action at its deadline', () => {
  it('posts what is done, says that time was up, and lists the rest', async () => {
    await using run = await startActionJob({ files: BUSY });
    const step = await run.run({ with: { timeout: '2s', workers: '1' } });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ conclusion: 'timed_out', complete: 'false' });
    expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'timed_out' }]);
    expect(step.summary).toMatch(/^### Not analyzed: \d+ files$/m);
    const { 'files-selected': selected, 'files-analyzed': analyzed } = step.outputs;
    expect(Number(analyzed) + Number(step.outputs['files-unanalyzed'])).toBe(Number(selected));
  });
});
