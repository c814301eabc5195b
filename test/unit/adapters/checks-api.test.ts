import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectChecksApi } from '../../../src/adapters/checks-api.ts';
import { createCompletion, LIMITS, REQUEST } from '../../support/github/check-run-session.ts';
import { QUIET_DAY } from '../../support/github/github-settings.ts';
import { startLoopbackGitHub } from '../../support/github/loopback-github.ts';
import { startJob } from '../../support/runner/fake-runner.ts';
import { createTempFolder } from '../../support/temp-repository.ts';

const { token } = QUIET_DAY;

const OPEN = join(import.meta.dirname, '../../support/runner/steps/open-check-run.ts');

describe('the way to the Checks API', () => {
  it('keeps to real time: an aborted wait ends at once', async () => {
    await using github = await startLoopbackGitHub({
      fault: () => ({
        applies: false,
        end: {
          kind: 'answer',
          answer: { status: 429, headers: { 'retry-after': '3000' }, body: {} },
        },
      }),
    });
    const controller = new AbortController();
    const checkRuns = connectChecksApi({
      token,
      apiUrl: github.url,
      version: '0.1.0',
      secrets: [],
    });
    const opening = checkRuns.open(REQUEST, { signal: controller.signal, budgetMs: 9_000_000 });
    controller.abort();
    expect(await opening).toMatchObject({ kind: 'unavailable' });
  });

  it('keeps to real time with any budget, also half a millisecond more', async () => {
    await using github = await startLoopbackGitHub();
    const checkRuns = connectChecksApi({
      token,
      apiUrl: github.url,
      version: '0.1.0',
      secrets: [],
    });
    const opened = await checkRuns.open(REQUEST, { ...LIMITS, budgetMs: 12_000.5 });
    if (opened.kind !== 'opened') throw new Error(opened.reason);
    const outcome = await opened.complete(createCompletion(60), {
      ...LIMITS,
      budgetMs: 1e12 + 0.5,
    });
    expect(outcome).toMatchObject({ kind: 'completed', posted: 60 });
    expect(github.politeness.shortestWriteGapMs).toBeGreaterThanOrEqual(990);
  });

  it('works below a path, as on GitHub Enterprise Server', async () => {
    await using github = await startLoopbackGitHub();
    const checkRuns = connectChecksApi({
      token,
      apiUrl: `${github.url}/api/v3/`,
      version: '0.1.0',
      secrets: [],
    });
    await checkRuns.open(REQUEST, LIMITS);
    expect(github.requests[0]?.path).toBe('/api/v3/repos/octo/demo/check-runs');
  });

  it('prints nothing, whatever the server says', async () => {
    await using github = await startLoopbackGitHub({
      fault: () => ({
        applies: true,
        end: {
          kind: 'answer',
          answer: {
            status: 422,
            headers: {
              deprecation: 'true',
              sunset: 'x\u00a0::error::forged',
              link: '<https://x/##[set-output name=a;]b>; rel="deprecation"',
            },
            body: { message: '##[error]forged' },
          },
        },
      }),
    });
    await using job = await startJob({
      workspace: import.meta.dirname,
      eventName: 'push',
      event: {},
      sha: REQUEST.headSha,
      apiUrl: github.url,
      repository: REQUEST.repository,
      environment: {},
      node: process.execPath,
    });
    const step = await job.run({ file: OPEN, inputs: { 'github-token': token } });
    expect(step).toMatchObject({ exitCode: 0, stdout: `::add-mask::${token}\n`, stderr: '' });
    expect(step.outputs).toEqual({ opened: 'unavailable' });
  });

  it.each(['no JSON', 'not there'])(
    'needs no payload of the event: it works, and prints nothing, where that is %s',
    async (state) => {
      using folder = createTempFolder({ 'event.json': '{oops' });
      await using github = await startLoopbackGitHub();
      await using job = await startJob({
        workspace: import.meta.dirname,
        eventName: 'push',
        event: {},
        sha: REQUEST.headSha,
        apiUrl: github.url,
        repository: REQUEST.repository,
        environment: {
          GITHUB_EVENT_PATH: folder.at(state === 'no JSON' ? 'event.json' : 'none.json'),
        },
        node: process.execPath,
      });
      const step = await job.run({ file: OPEN, inputs: { 'github-token': token } });
      expect(step).toMatchObject({ exitCode: 0, stdout: `::add-mask::${token}\n`, stderr: '' });
      expect(step.outputs).toEqual({ opened: 'opened' });
      expect(github.requests).toHaveLength(1);
    },
  );
});
