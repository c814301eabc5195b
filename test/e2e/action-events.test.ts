import { describe, expect, it } from 'vitest';
import { PULL_REQUEST_HEAD, startActionJob } from './support/action-job.ts';
import { NOTICE_PHP } from './support/sample-files.ts';

const HEAD = 'the head of the pull request';
const CHECKOUT = 'the commit that is checked out';

describe('the shipped action posts its check run to the right commit', () => {
  it.each([
    ['push', CHECKOUT],
    ['push.tag', CHECKOUT],
    ['merge_group', CHECKOUT],
    ['schedule', CHECKOUT],
    ['workflow_dispatch', CHECKOUT],
    ['repository_dispatch', CHECKOUT],
    ['release', CHECKOUT],
    ['pull_request', HEAD],
    ['pull_request_review', HEAD],
    ['pull_request_review_comment', HEAD],
    ['pull_request_target', HEAD],
    // The base's own code, which the fork's pull request may set off.
    ['pull_request_target.fork', HEAD],
    ['workflow_run', HEAD],
    ['workflow_run.same', HEAD],
  ])('on %s (with a payload of its own): %s', async (event, commit) => {
    await using run = await startActionJob({ files: { 'main.php': NOTICE_PHP }, event });
    const step = await run.run();
    expect(run.github.violations).toEqual([]);
    expect(run.github.runs).toMatchObject([
      {
        headSha: commit === HEAD ? PULL_REQUEST_HEAD : run.sha,
        status: 'completed',
        conclusion: 'neutral',
        annotations: [{ path: 'main.php', start_line: 2 }],
      },
    ]);
    expect(step).toMatchObject({ exitCode: 0, outputs: { complete: 'true' } });
    // Links lead to what was analysed, whatever the annotations belong to.
    expect(step.summary).toContain(`/octo/demo/blob/${run.sha}/main.php#L2`);
  });

  it.each(['pull_request.fork', 'pull_request.deleted-fork'])(
    'on %s to none, since its token cannot write',
    async (event) => {
      await using run = await startActionJob({ files: { 'main.php': NOTICE_PHP }, event });
      const step = await run.run();
      expect(run.github.requests).toEqual([]);
      expect(step.log.annotations.map(({ properties }) => properties['file'])).toContain(
        'main.php',
      );
    },
  );
});
