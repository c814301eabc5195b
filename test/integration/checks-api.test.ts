import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedCheckRun } from '../../src/checks/check-run-port.ts';
import type { CheckRunSession } from '../support/github/check-run-session.ts';
import {
  createAnnotations,
  createCompletion,
  HEAD_SHA,
  LIMITS,
  REQUEST,
  startSession,
} from '../support/github/check-run-session.ts';
import { answer, jsonAnswer } from '../support/github/faults.ts';
import { QUIET_DAY } from '../support/github/github-settings.ts';
import type { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { startLoopbackGitHub } from '../support/github/loopback-github.ts';

let github: LoopbackGitHub;

beforeAll(async () => {
  github = await startLoopbackGitHub();
});

afterEach(() => {
  expect(github.violations).toEqual([]);
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

async function open({ checkRuns }: CheckRunSession): Promise<OpenedCheckRun> {
  const opened = await checkRuns.open(REQUEST, LIMITS);
  if (opened.kind !== 'opened') throw new Error(`Expected a check run, found: ${opened.reason}`);
  return opened;
}

const sentMethods = (): readonly string[] => github.requests.map(({ method }) => method);

describe('a check run on a quiet day', () => {
  it('is created in progress, on the commit, with its external id and a link to the run', async () => {
    const opened = await open(startSession(github));
    expect(github.runs).toMatchObject([
      {
        id: opened.id,
        name: 'Evenkeel',
        headSha: HEAD_SHA,
        status: 'in_progress',
        externalId: REQUEST.externalId,
        summary: expect.stringContaining(REQUEST.runUrl),
      },
    ]);
    expect(opened.url).toBe(`https://github.com/octo/demo/runs/${opened.id}`);
  });

  it('is closed by one request when there is nothing to annotate', async () => {
    const opened = await open(startSession(github));
    const outcome = await opened.complete(createCompletion(0, { conclusion: 'success' }), LIMITS);
    expect(outcome).toEqual({
      kind: 'completed',
      url: opened.url,
      posted: 0,
      dropped: 0,
      missing: [],
      problems: [],
    });
    expect(sentMethods()).toEqual(['POST', 'PATCH']);
    expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it.each([1, 50, 51, 100, 237])('gets %i annotations, each once and in order', async (count) => {
    const opened = await open(startSession(github));
    const outcome = await opened.complete(createCompletion(count), LIMITS);
    expect(outcome).toMatchObject({ kind: 'completed', posted: count, dropped: 0, problems: [] });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(count));
    expect(github.politeness.writes).toBe(1 + Math.ceil(count / 50));
  });

  it('stays in progress until its last annotations arrive', async () => {
    const opened = await open(startSession(github));
    await opened.complete(createCompletion(120), LIMITS);
    const conclusions = github.requests
      .filter(({ method }) => method === 'PATCH')
      .map(({ body }) => Reflect.get(Object(body), 'conclusion'));
    expect(conclusions).toEqual([undefined, undefined, 'failure']);
  });

  it('sends one request at a time, its writes a second apart', async () => {
    const opened = await open(startSession(github));
    await opened.complete(createCompletion(500), LIMITS);
    expect(github.politeness).toMatchObject({ writes: 11, mostAtOnce: 1 });
    expect(github.politeness.shortestWriteGapMs).toBeGreaterThanOrEqual(1000);
  });

  it('keeps every request below 256 KiB, however long the messages are', async () => {
    const annotations = createAnnotations(100).map((annotation) => ({
      ...annotation,
      message: 'ö'.repeat(4000),
    }));
    const opened = await open(startSession(github));
    const completion = createCompletion(0, { annotations, summary: 's'.repeat(60_000) });
    expect(await opened.complete(completion, LIMITS)).toMatchObject({ posted: 100, dropped: 0 });
    const sizes = github.requests.map(({ text }) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
  });

  it('names itself and the version of the API', async () => {
    await open(startSession(github));
    expect(github.requests[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^evenkeel\/0\.1\.0 /),
      'x-github-api-version': '2022-11-28',
    });
  });

  it('sends no secret it was told of, in any form', async () => {
    const secret = 'v1.runtime-token-0123456789';
    const session = startSession(github, {}, [secret]);
    const base64 = Buffer.from(`x:${secret}`).toString('base64');
    const annotations = createAnnotations(1).map((annotation) => ({
      ...annotation,
      message: `TOKEN=${secret} and ${QUIET_DAY.token}, basic ${base64}`,
    }));
    const opened = await open(session);
    await opened.complete(createCompletion(0, { annotations, summary: secret }), LIMITS);
    const sent = github.requests.map(({ text }) => text).join('\n');
    expect(sent).not.toContain(secret);
    expect(sent).not.toContain(QUIET_DAY.token);
    expect(sent).not.toContain(base64.slice(4, -4));
    expect(github.runs[0]?.annotations[0]?.message).toContain('TOKEN=*** and ***');
  });
});

describe('a run that is cancelled', () => {
  it('closes the check run with one request and the best annotations that fit into it', async () => {
    const opened = await open(startSession(github));
    const completion = createCompletion(237, { conclusion: 'cancelled' });
    const outcome = await opened.complete(completion, {
      signal: AbortSignal.abort(),
      budgetMs: 60_000,
    });
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 187 });
    expect(github.politeness.writes).toBe(2);
    expect(github.runs[0]).toMatchObject({
      status: 'completed',
      conclusion: 'cancelled',
      annotations: createAnnotations(237).slice(0, 50),
      summary: expect.stringContaining('187 of 237 annotations could not be posted'),
    });
  });

  it('stops posting and closes the check run when it happens in the middle', async () => {
    const controller = new AbortController();
    const session = startSession(github, {
      fault: (_request, index) => {
        if (index === 2) controller.abort();
        return undefined;
      },
    });
    const opened = await open(session);
    const outcome = await opened.complete(createCompletion(500), {
      signal: controller.signal,
      budgetMs: 60_000,
    });
    expect(outcome).toMatchObject({ kind: 'completed' });
    expect(github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const messages = github.runs[0]?.annotations.map(({ message }) => message) ?? [];
    expect(new Set(messages).size).toBe(messages.length);
    expect(github.politeness.writes).toBeLessThanOrEqual(5);
  });

  it('leaves a check run that GitHub does not let it close to the post step', async () => {
    const session = startSession(github);
    const opened = await open(session);
    github.reset({ checks: 'none' });
    const outcome = await opened.complete(createCompletion(1), LIMITS);
    expect(outcome).toMatchObject({ kind: 'failed', posted: 0, dropped: 1 });
  });
});

describe('the budget for reporting', () => {
  it('ends with a closed check run and a count of what is missing', async () => {
    const session = startSession(github);
    const opened = await open(session);
    const outcome = await opened.complete(createCompletion(2500), {
      signal: LIMITS.signal,
      budgetMs: 20_000,
    });
    expect(outcome).toMatchObject({ kind: 'completed', problems: ['Time was up.'] });
    const posted = github.runs[0]?.annotations.length ?? 0;
    expect(posted).toBeGreaterThanOrEqual(400);
    expect(outcome).toMatchObject({ posted, dropped: 2500 - posted });
    expect(github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
});

describe('finishing a check run that an earlier process left open', () => {
  const { externalId, headSha, name, repository, runUrl } = REQUEST;
  const stale = { externalId, headSha, name, repository, runUrl };

  it.each([
    ['nothing', 0],
    ['a page', 50],
    ['two and a half pages', 120],
    ['everything', 237],
  ])('adds what is missing where it had posted %s', async (_, posted) => {
    const session = startSession(github);
    const { id } = await open(session);
    const completion = createCompletion(237);
    github.runs[0]?.annotations.push(...completion.annotations.slice(0, posted));
    const work = { completion, limits: LIMITS };
    const outcome = await session.checkRuns.finishStale({ ...stale, id }, work);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 237, dropped: 0, missing: [] });
    expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(237));
  });

  it('adds nothing when GitHub does not tell what is there, and says what is missing', async () => {
    const session = startSession(github, {
      fault: ({ path }) =>
        path.endsWith('/annotations') ? answer(jsonAnswer(404, 'Not Found')) : undefined,
    });
    const { id } = await open(session);
    const completion = createCompletion(60);
    github.runs[0]?.annotations.push(...completion.annotations.slice(0, 50));
    const work = { completion, limits: LIMITS };
    const outcome = await session.checkRuns.finishStale({ ...stale, id }, work);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 60 });
    expect(github.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(github.runs[0]?.annotations).toHaveLength(50);
  });

  it('waits for a page of the earlier process that is still under way', async () => {
    const completion = createCompletion(100);
    let reads = 0;
    const session = startSession(github, {
      fault: ({ method }) => {
        if (method === 'GET') reads += 1;
        if (reads === 2) github.runs[0]?.annotations.push(...completion.annotations.slice(0, 50));
        if (reads === 2) reads += 1;
        return undefined;
      },
    });
    const { id } = await open(session);
    await session.checkRuns.finishStale({ ...stale, id }, { completion, limits: LIMITS });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(100));
  });

  it('leaves one alone that is closed, and one that is not ours', async () => {
    const session = startSession(github);
    const opened = await open(session);
    await opened.complete(createCompletion(3), LIMITS);
    const work = { completion: createCompletion(5), limits: LIMITS };
    const place = { ...stale, id: opened.id };
    expect(await session.checkRuns.finishStale(place, work)).toEqual({ kind: 'already-closed' });
    const job = github.seed({ headSha: HEAD_SHA, name, status: 'in_progress', isJob: true });
    const foreign = { ...stale, id: job.id, externalId: 'other' };
    expect(await session.checkRuns.finishStale(foreign, work)).toEqual({ kind: 'absent' });
    expect(github.runs[0]?.annotations).toHaveLength(3);
  });
});

describe('a check run that an earlier process left open', () => {
  const stale = {
    repository: REQUEST.repository,
    name: REQUEST.name,
    headSha: REQUEST.headSha,
    externalId: REQUEST.externalId,
  };

  it('is closed as cancelled, by its id', async () => {
    const session = startSession(github);
    const { id } = await open(session);
    expect(await session.checkRuns.closeStale({ ...stale, id }, LIMITS)).toEqual({
      kind: 'closed',
    });
    expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  });

  it('is found by its external id when the answer with its id was lost', async () => {
    const session = startSession(github);
    await open(session);
    expect(await session.checkRuns.closeStale(stale, LIMITS)).toEqual({ kind: 'closed' });
    expect(github.runs).toMatchObject([{ status: 'completed' }]);
  });

  it('is closed with the conclusion it ought to have had, when that is known', async () => {
    const session = startSession(github);
    const { id } = await open(session);
    const completion = { conclusion: 'failure', title: 'Failed', summary: 'See the run.' } as const;
    await session.checkRuns.closeStale({ ...stale, id, completion }, LIMITS);
    expect(github.runs).toMatchObject([{ conclusion: 'failure', title: 'Failed' }]);
  });

  it('is found when it took the place of one that had been deleted', async () => {
    const session = startSession(github, {
      fault: (_request, index) => {
        if (index === 1) github.remove(github.runs[0]?.id ?? 0);
        if (index === 1) return undefined;
        return index > 5 ? answer(jsonAnswer(403, 'Resource not accessible')) : undefined;
      },
    });
    const opened = await open(session);
    expect(await opened.complete(createCompletion(1), LIMITS)).toMatchObject({ kind: 'failed' });
    expect(github.runs).toMatchObject([{ status: 'in_progress' }]);
    github.heal();
    const outcome = await session.checkRuns.closeStale({ ...stale, id: opened.id }, LIMITS);
    expect(outcome).toEqual({ kind: 'closed' });
  });

  it('is left alone when it is closed already', async () => {
    const session = startSession(github);
    const opened = await open(session);
    await opened.complete(createCompletion(3), LIMITS);
    const outcome = await session.checkRuns.closeStale({ ...stale, id: opened.id }, LIMITS);
    expect(outcome).toEqual({ kind: 'already-closed' });
    expect(github.runs).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('is absent when it never came to be', async () => {
    const session = startSession(github);
    expect(await session.checkRuns.closeStale(stale, LIMITS)).toEqual({ kind: 'absent' });
  });

  it('is never one of the same name that is not ours, such as a job', async () => {
    const session = startSession(github);
    const job = github.seed({
      headSha: HEAD_SHA,
      name: REQUEST.name,
      status: 'in_progress',
      isJob: true,
    });
    expect(await session.checkRuns.closeStale(stale, LIMITS)).toEqual({ kind: 'absent' });
    expect(await session.checkRuns.closeStale({ ...stale, id: job.id }, LIMITS)).toEqual({
      kind: 'absent',
    });
    expect(sentMethods()).not.toContain('PATCH');
  });

  it('is found among hundreds of the same name', async () => {
    const session = startSession(github);
    for (let index = 0; index < 250; index += 1) {
      github.seed({ headSha: HEAD_SHA, name: REQUEST.name, externalId: `other-${index}` });
    }
    await open(session);
    expect(await session.checkRuns.closeStale(stale, LIMITS)).toEqual({ kind: 'closed' });
  });
});
