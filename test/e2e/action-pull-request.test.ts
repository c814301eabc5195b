import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startActionJob, type ActionJob } from './support/action-job.ts';
import { mergeMovedBase, MOVED_FILES as FILES } from './support/moved-base.ts';

describe('the shipped action on a pull request whose base has moved', () => {
  it('annotates the lines of the head, changed ones first, and counts what the head does not have', async () => {
    await using run = await startActionJob({
      files: FILES,
      event: 'pull_request',
      arrange: mergeMovedBase,
    });
    const step = await run.run();
    const [checkRun] = run.github.runs;
    expect(checkRun?.headSha).not.toBe(run.sha);
    expect(checkRun?.annotations.map(({ path, start_line: line }) => `${path}:${line}`)).toEqual([
      'mine.php:4',
      'old.php:7',
    ]);
    expect(checkRun?.summary).toContain('1 finding not annotated here');
    expect(step.outputs).toMatchObject({ findings: '3', notices: '3' });
    expect(step.summary).toContain(`blob/${run.sha}/old.php#L10`);
    expect(run.github.violations).toEqual([]);
  });

  it('says that lines may be off where the head cannot be had', async () => {
    await using run = await startActionJob({ files: FILES, event: 'pull_request' });
    await run.run();
    expect(run.github.runs[0]?.summary).toContain('may be some lines off');
    expect(run.github.runs[0]?.annotations).toHaveLength(1);
  });
});

describe('the shipped action with the rights of the base repository', () => {
  it.each([
    ['pull_request_target.fork', 'pull_request_target'],
    ['workflow_run', 'workflow_run'],
  ])('refuses the code of a fork before it looks at it: %s', async (event, name) => {
    await using run = await startActionJob({
      files: FILES,
      event,
      environment: { GITHUB_SHA: 'a'.repeat(40) },
    });
    const step = await run.run();
    expect(step.exitCode).toBe(1);
    expect(step.log.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining(name) },
    ]);
    expect(step.log.annotations[0]?.message).not.toContain('    at ');
    expect(run.github.requests).toEqual([]);
    expect(step.outputs).toEqual({});
  });

  it.each([
    [
      'an archive, without a commit',
      (run: ActionJob) => {
        rmSync(run.repository.at('.git'), { recursive: true });
        return {};
      },
      'no commit can be told',
    ],
    [
      'an archive that was unpacked over the base',
      (run: ActionJob) => {
        run.repository.write({ 'old.php': '<?php\nvar_dump($fork);\n' });
        return {};
      },
      'differ from it: "old.php"',
    ],
    [
      'an archive in a folder of the base',
      (run: ActionJob) => {
        run.repository.write({ 'fork/x.php': '<?php\nvar_dump($fork);\n' });
        return { path: 'fork' };
      },
      'could not be compared',
    ],
  ] as const)('refuses the code of a fork that is %s', async (_, arrange, told) => {
    for (const event of ['pull_request_target.fork', 'workflow_run']) {
      await using run = await startActionJob({ files: FILES, event });
      const given = arrange(run);
      const step = await run.run({ with: given });
      expect(step).toMatchObject({ exitCode: 1, outputs: {} });
      expect(step.log.annotations).toMatchObject([
        { level: 'error', message: expect.stringContaining(told) },
      ]);
      expect(run.github.requests).toEqual([]);
    }
  });

  it('analyses its own code there', async () => {
    await using run = await startActionJob({ files: FILES, event: 'pull_request_target.fork' });
    const step = await run.run();
    expect(step.outputs).toMatchObject({ notices: '1', complete: 'true' });
  });
});
