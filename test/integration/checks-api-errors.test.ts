import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CheckRunOutcome } from '../../src/model/delivery.ts';
import {
  createAnnotations,
  createCompletion,
  HEAD_SHA,
  LIMITS,
  REQUEST,
  startSession,
} from '../support/github/check-run-session.ts';
import type { Fault } from '../support/github/faults.ts';
import {
  answer,
  appliedAnswer,
  htmlAnswer,
  jsonAnswer,
  redirectAnswer,
} from '../support/github/faults.ts';
import type { GitHubSettings } from '../support/github/github-settings.ts';
import type { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { startLoopbackGitHub } from '../support/github/loopback-github.ts';

/** The rows of the error table in docs/decisions/0007-checks-api.md, one test or more each. */

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

/** These faults meet the first requests of this method, one each; later requests are answered well. */
function meeting(method: string, ...faults: readonly Fault[]): Partial<GitHubSettings> {
  let next = 0;
  return {
    fault: (request) => {
      if (request.method !== method) return undefined;
      next += 1;
      return faults[next - 1];
    },
  };
}

/** The same fault for every request of this method. */
function always(method: string, fault: Fault): Partial<GitHubSettings> {
  return { fault: (request) => (request.method === method ? fault : undefined) };
}

async function openOn(settings: Partial<GitHubSettings>, budgetMs = 120_000) {
  const session = startSession(github, settings);
  const opened = await session.checkRuns.open(REQUEST, { ...LIMITS, budgetMs });
  return { ...session, opened };
}

/** As at the end of a short run: nothing else is going on, and the budget is the default one. */
async function openAlone(settings: Partial<GitHubSettings>) {
  const session = startSession(github, settings);
  const startMs = session.clock.nowMs();
  const workEnded = AbortSignal.abort();
  const opened = await session.checkRuns.open(REQUEST, { ...STEP, workEnded });
  return { ...session, opened, tookMs: session.clock.nowMs() - startMs };
}

async function completeOn(
  settings: Partial<GitHubSettings>,
  count: number,
  limits = LIMITS,
): Promise<CheckRunOutcome> {
  const { opened } = await openOn(settings);
  if (opened.kind !== 'opened') throw new Error(`Expected a check run, found: ${opened.reason}`);
  return opened.complete(createCompletion(count), limits);
}

/** What a step has by default. */
const STEP = { ...LIMITS, budgetMs: 25 * 60_000 };

const methods = (): readonly string[] => github.requests.map(({ method }) => method);

const forbidden = answer(
  jsonAnswer(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': 'checks=write',
  }),
);

describe('403 "Resource not accessible by integration"', () => {
  it('is not tried again and says which permission is missing', async () => {
    const { opened } = await openOn({ checks: 'read' });
    expect(opened).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('Resource not accessible by integration'),
      advice: expect.stringMatching(/checks: write.*workflow_run.*checks=write/s),
    });
    expect(opened).not.toHaveProperty('mayExist');
    expect(methods()).toEqual(['POST']);
  });

  it('ends posting when it comes later, without another try', async () => {
    const outcome = await completeOn(meeting('PATCH', forbidden), 60);
    expect(outcome).toMatchObject({ kind: 'failed', posted: 0, dropped: 60 });
    expect(methods()).toEqual(['POST', 'PATCH']);
  });
});

describe('403 "can only be updated internally by GitHub Actions"', () => {
  it('ends posting at once', async () => {
    const words =
      'Check run status and conclusions can only be updated internally by GitHub Actions';
    const outcome = await completeOn(meeting('PATCH', answer(jsonAnswer(403, words))), 1);
    expect(outcome).toMatchObject({ kind: 'failed', problems: [expect.stringContaining(words)] });
    expect(methods()).toEqual(['POST', 'PATCH']);
  });
});

describe('a rate limit', () => {
  it.each([
    ['429 with retry-after', jsonAnswer(429, 'Slow down', { 'retry-after': '30' }), 30_000],
    [
      '403 with retry-after, whatever its words',
      jsonAnswer(403, 'No.', { 'retry-after': '7' }),
      7000,
    ],
    [
      '403 of a secondary limit without headers',
      jsonAnswer(403, 'You have exceeded a secondary rate limit.'),
      60_000,
    ],
    ['429 without headers', jsonAnswer(429, 'Too many requests'), 60_000],
    [
      'a date in retry-after',
      jsonAnswer(429, 'Slow down', { 'retry-after': 'Fri, 02 Jan 2026 03:04:35 GMT' }),
      30_000,
    ],
    [
      'abuse detection, as it was called',
      jsonAnswer(403, 'You have triggered an abuse detection mechanism.'),
      60_000,
    ],
  ])('is waited for: %s', async (_name, raw, waitMs) => {
    const { opened, clock } = await openOn(meeting('POST', answer(raw)));
    expect(opened.kind).toBe('opened');
    expect(clock.waitedMs).toBeGreaterThanOrEqual(waitMs);
    expect(methods()).toEqual(['POST', 'POST']);
    expect(github.runs).toHaveLength(1);
  });

  it('is waited for until the reset that an exhausted hour names', async () => {
    const nowMs = Date.UTC(2026, 0, 2, 3, 4, 5);
    const reset = String(nowMs / 1000 + 40);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const limited = answer(jsonAnswer(403, 'API rate limit exceeded', headers));
    const { opened, clock } = await openOn(meeting('POST', limited));
    expect(opened.kind).toBe('opened');
    expect(clock.waitedMs).toBeGreaterThanOrEqual(40_000);
  });

  it('that outlasts the budget ends the call, and nothing more is sent while it lasts', async () => {
    const { opened } = await openOn({ remaining: 0 });
    expect(opened).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringMatching(/the limit ends at 2026-01-02T04:04:0\dZ$/),
      advice: expect.stringContaining('used up'),
    });
    expect(methods()).toEqual(['POST']);
  });

  it('in the middle of posting leaves what is posted and sends nothing more before its end', async () => {
    const limited = answer(jsonAnswer(429, 'Slow down', { 'retry-after': '3600' }));
    const settings = { fault: (_: unknown, index: number) => (index === 2 ? limited : undefined) };
    const outcome = await completeOn(settings, 200);
    expect(outcome).toMatchObject({ kind: 'failed', posted: 50, dropped: 150 });
    expect(methods()).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('is given up after three waits', async () => {
    const limited = answer(jsonAnswer(429, 'Slow down', { 'retry-after': '1' }));
    const { opened } = await openOn(always('POST', limited));
    expect(opened.kind).toBe('unavailable');
    expect(methods()).toHaveLength(4);
  });

  it.each([
    ['429', jsonAnswer(429, 'Too many requests')],
    ['403', jsonAnswer(403, 'You have exceeded a secondary rate limit.')],
  ])(
    'without headers (%s) is waited for at the end of a short run: 60 s, then 120 s',
    async (_status, raw) => {
      const once = await openAlone(meeting('POST', answer(raw)));
      expect(once.opened.kind).toBe('opened');
      expect(once.tookMs).toBeGreaterThanOrEqual(60_000);
      expect(once.tookMs).toBeLessThan(65_000);
      const twice = await openAlone(meeting('POST', answer(raw), answer(raw)));
      expect(twice.opened.kind).toBe('opened');
      expect(twice.tookMs).toBeGreaterThanOrEqual(180_000);
      expect(twice.tookMs).toBeLessThan(190_000);
      const always429 = await openAlone(always('POST', answer(raw)));
      expect(always429.opened).toMatchObject({ kind: 'unavailable' });
      expect(always429.opened).not.toHaveProperty('mayExist');
      expect(always429.tookMs).toBeLessThan(190_000);
      expect(github.runs).toEqual([]);
    },
  );

  it('without headers is waited for only as far as a short budget allows', async () => {
    const limited = answer(jsonAnswer(429, 'Too many requests'));
    const session = startSession(github, always('POST', limited));
    const startMs = session.clock.nowMs();
    const opened = await session.checkRuns.open(REQUEST, { ...LIMITS, budgetMs: 100_000 });
    expect(opened.kind).toBe('unavailable');
    expect(session.clock.nowMs() - startMs).toBeLessThan(65_000);
    expect(methods()).toEqual(['POST', 'POST']);
  });

  it('that lasts is waited for beside other work, and given up at once when that has ended', async () => {
    const limited = answer(jsonAnswer(429, 'Slow down', { 'retry-after': '600' }));
    const patient = startSession(github, meeting('POST', limited));
    const beside = await patient.checkRuns.open(REQUEST, STEP);
    expect(beside.kind).toBe('opened');
    const session = startSession(github, meeting('POST', limited));
    const work = new AbortController();
    const startMs = session.clock.nowMs();
    session.clock.at(startMs + 20_000, () => work.abort());
    const opened = await session.checkRuns.open(REQUEST, { ...STEP, workEnded: work.signal });
    expect(opened).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringMatching(/Slow down; the limit ends at 2026-01-02T03:14:05Z/),
    });
    expect(session.clock.nowMs() - startMs).toBe(20_000);
    expect(methods()).toEqual(['POST']);
  });

  it('that is nearly over when the work ends is waited for', async () => {
    const limited = answer(jsonAnswer(429, 'Slow down', { 'retry-after': '600' }));
    const session = startSession(github, meeting('POST', limited));
    const work = new AbortController();
    session.clock.at(session.clock.nowMs() + 500_000, () => work.abort());
    const opened = await session.checkRuns.open(REQUEST, { ...STEP, workEnded: work.signal });
    expect(opened.kind).toBe('opened');
  });

  it('of 80 writes a minute is never met by our own pace', async () => {
    await completeOn({}, 2500);
    expect(github.politeness.mostWritesInAMinute).toBeLessThanOrEqual(60);
  });
});

describe('401', () => {
  const unauthorized = answer(jsonAnswer(401, 'Bad credentials'));

  it('is tried once more, because it was seen to pass', async () => {
    const { opened, clock } = await openOn(meeting('POST', unauthorized));
    expect(opened.kind).toBe('opened');
    expect(clock.waitedMs).toBeGreaterThanOrEqual(2000);
  });

  it('is believed the second time', async () => {
    const { opened } = await openOn(always('POST', unauthorized));
    expect(opened).toMatchObject({ kind: 'unavailable', advice: expect.stringContaining('token') });
    expect(methods()).toEqual(['POST', 'POST']);
  });
});

describe('404 and 410', () => {
  it('on creation means no permission or a wrong address', async () => {
    const { opened } = await openOn({ checks: 'none', isPrivate: true });
    expect(opened).toMatchObject({
      kind: 'unavailable',
      advice: expect.stringContaining('GITHUB_API_URL'),
    });
    expect(methods()).toEqual(['POST']);
  });

  it('on an update means that the check run was deleted: it is made anew, once, with everything', async () => {
    const outcome = await completeOn(
      {
        fault: (_request, index) => {
          if (index === 2) github.remove(github.runs[0]?.id ?? 0);
          return undefined;
        },
      },
      120,
    );
    expect(outcome).toMatchObject({ kind: 'completed', posted: 120, dropped: 0 });
    expect(github.runs).toHaveLength(1);
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(120));
  });

  it('on every update gives up after the second check run', async () => {
    const outcome = await completeOn(
      {
        fault: ({ method }) => {
          if (method === 'PATCH') for (const { id } of github.runs) github.remove(id);
          return undefined;
        },
      },
      1,
    );
    expect(outcome.kind).toBe('failed');
    expect(methods().filter((method) => method !== 'GET')).toEqual([
      'POST',
      'PATCH',
      'POST',
      'PATCH',
    ]);
  });

  it('on an update of a check run that can be read makes no second one', async () => {
    const gone = answer(jsonAnswer(404, 'Not Found'));
    const outcome = await completeOn(meeting('PATCH', gone), 60);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 60, dropped: 0 });
    expect(github.runs).toHaveLength(1);
  });

  it('on every update of a check run that can be read is given up, with one check run', async () => {
    const outcome = await completeOn(always('PATCH', answer(jsonAnswer(410, 'Gone'))), 1);
    expect(outcome).toMatchObject({ kind: 'failed', posted: 0, dropped: 1 });
    expect(github.runs).toHaveLength(1);
  });
});

describe.each([406, 413])('%i', (status) => {
  const tooLarge = answer(jsonAnswer(status, 'Too large'));

  it('halves the page and loses nothing', async () => {
    const outcome = await completeOn(meeting('PATCH', tooLarge, tooLarge), 50);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 0 });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(50));
  });

  it('learns from one page how large the others may be, however many there are', async () => {
    const settings: Partial<GitHubSettings> = {
      fault: ({ method, body }) =>
        method === 'PATCH' && JSON.stringify(body).split('"start_line"').length > 11
          ? tooLarge
          : undefined,
    };
    const outcome = await completeOn(settings, 300);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 300, dropped: 0 });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(300));
  });

  it('shortens the summary when there is no page to halve', async () => {
    const outcome = await completeOn(meeting('PATCH', tooLarge), 0);
    expect(outcome.kind).toBe('completed');
    expect(github.runs[0]?.summary).toMatch(/^All of\s+…$/);
  });

  it('is not met with halving for ever', async () => {
    const outcome = await completeOn(always('PATCH', tooLarge), 500);
    expect(outcome.kind).toBe('failed');
    expect(methods().length).toBeLessThan(10);
  });
});

describe('422', () => {
  it('"No commit found" means no check run, and says what to do', async () => {
    const { opened } = await openOn({ commits: [] });
    expect(opened).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining(`No commit found for SHA: ${HEAD_SHA}`),
      advice: expect.stringContaining('Check out the commit'),
    });
    expect(methods()).toEqual(['POST']);
  });

  it.each([
    'No more than 50 items are allowed; 51 were supplied.',
    'Only 65535 characters are allowed; 70000 were supplied.',
  ])('"%s" halves what is sent', async (words) => {
    const overLimit = answer(jsonAnswer(422, `Invalid request.\n\n${words}`));
    const outcome = await completeOn(meeting('PATCH', overLimit), 50);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 0 });
    expect(github.runs[0]?.summary?.length).toBeLessThan('All of them.'.length);
  });

  it('of the annotations drops the bad ones alone, and counts them', async () => {
    const annotations = createAnnotations(120).map((annotation, index) =>
      index === 17 || index === 99 ? { ...annotation, path: '../outside.ts' } : annotation,
    );
    const { opened } = await openOn({});
    if (opened.kind !== 'opened') throw new Error('Expected a check run.');
    const outcome = await opened.complete(createCompletion(0, { annotations }), LIMITS);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 118, dropped: 2 });
    expect(github.runs[0]?.annotations).toEqual(
      annotations.filter(({ path }) => path !== '../outside.ts'),
    );
    expect(github.runs[0]?.summary).toContain('2 of 120 annotations');
  });

  it('of the annotations is first met by replacing characters beyond U+FFFF', async () => {
    const annotations = createAnnotations(50).map((annotation, index) =>
      index === 3 ? { ...annotation, message: 'a 🦩 here' } : annotation,
    );
    const { opened } = await openOn({ refusesAstral: true });
    if (opened.kind !== 'opened') throw new Error('Expected a check run.');
    const outcome = await opened.complete(createCompletion(0, { annotations }), LIMITS);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 0 });
    expect(github.runs[0]?.annotations[3]?.message).toBe('a \u{fffd} here');
    expect(methods()).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('of every annotation ends the search after a limited number of requests', async () => {
    const annotations = createAnnotations(500).map((annotation) => ({ ...annotation, path: '' }));
    const { opened } = await openOn({});
    if (opened.kind !== 'opened') throw new Error('Expected a check run.');
    const outcome = await opened.complete(createCompletion(0, { annotations }), LIMITS);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 0, dropped: 500 });
    expect(github.politeness.writes).toBeLessThan(50);
    expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it.each([400, 422])(
    'of another kind (%i) closes the check run without annotations',
    async (status) => {
      const refused = answer(jsonAnswer(status, 'Something else'));
      const outcome = await completeOn(meeting('PATCH', refused), 60);
      expect(outcome).toMatchObject({ kind: 'completed', posted: 0, dropped: 60 });
      expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    },
  );
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])(
    '%i to the same host is taken once, with method and body',
    async (status) => {
      const target = `${github.url}/repos/octo/demo/check-runs`;
      const { opened } = await openOn(meeting('POST', answer(redirectAnswer(status, target))));
      expect(opened.kind).toBe('opened');
      expect(methods()).toEqual(['POST', 'POST']);
      expect(github.runs).toHaveLength(1);
    },
  );

  it('may be relative', async () => {
    const target = '/repos/octo/demo/check-runs';
    const { opened } = await openOn(meeting('POST', answer(redirectAnswer(307, target))));
    expect(opened.kind).toBe('opened');
  });

  it('is not followed in a circle', async () => {
    const target = `${github.url}/repos/octo/demo/check-runs`;
    const { opened } = await openOn(always('POST', answer(redirectAnswer(301, target))));
    expect(opened.kind).toBe('unavailable');
    expect(methods()).toEqual(['POST', 'POST']);
  });

  it('to another host is refused, so that the token goes nowhere else', async () => {
    await using other = await startLoopbackGitHub();
    const target = `${other.url}/repos/octo/demo/check-runs`;
    const { opened } = await openOn(meeting('POST', answer(redirectAnswer(307, target))));
    expect(opened).toMatchObject({
      kind: 'unavailable',
      advice: expect.stringContaining('another host'),
    });
    expect(other.requests).toEqual([]);
  });
});

describe('an answer that leaves open what happened', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['502', answer(jsonAnswer(502, 'Server Error'))],
    ['502 after it was carried out', appliedAnswer(jsonAnswer(502, 'Server Error'))],
    ['a page of HTML', answer(htmlAnswer(503))],
    ['a page of HTML after it was carried out, called a success', appliedAnswer(htmlAnswer(200))],
    ['half an answer', { applies: true, end: { kind: 'truncate' } }],
    ['half an answer that ends in good order', { applies: true, end: { kind: 'half-json' } }],
    ['an empty success', appliedAnswer({ status: 200, body: '' })],
    ['a request timeout', answer(jsonAnswer(408, 'Request Timeout'))],
    ['a reset connection', { applies: false, end: { kind: 'reset' } }],
    ['a connection reset after it was carried out', { applies: true, end: { kind: 'reset' } }],
    ['no answer at all', { applies: false, end: { kind: 'hang' } }],
    ['no answer although it was carried out', { applies: true, end: { kind: 'hang' } }],
  ];

  it.each(faults)('to the creation: %s. There is one check run', async (_name, fault) => {
    const { opened } = await openOn(meeting('POST', fault));
    expect(opened.kind).toBe('opened');
    expect(github.runs).toHaveLength(1);
    const writes = methods().filter((method) => method !== 'GET');
    expect(writes).toEqual(fault.applies ? ['POST'] : ['POST', 'POST']);
  });

  it.each(faults)('to an update: %s. Each annotation is there once', async (_name, fault) => {
    const outcome = await completeOn(meeting('PATCH', fault), 120);
    expect(outcome).toMatchObject({ kind: 'completed', posted: 120, dropped: 0 });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(120));
  });

  it.each(faults)(
    'to the last update: %s. It is closed, with each annotation once',
    async (_name, fault) => {
      const outcome = await completeOn(meeting('PATCH', fault), 20);
      expect(outcome).toMatchObject({ kind: 'completed', posted: 20, dropped: 0 });
      expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
      expect(github.runs[0]?.annotations).toEqual(createAnnotations(20));
    },
  );

  it.each(['POST', 'PATCH'])(
    'to a %s whose connection is reset seconds before it is carried out: nothing is there twice',
    async (method) => {
      const late: Fault = { applies: { afterMs: 9000 }, end: { kind: 'reset' } };
      const outcome = await completeOn(meeting(method, late), 120);
      github.settle();
      expect(outcome).toMatchObject({ kind: 'completed', posted: 120, dropped: 0 });
      expect(github.runs).toHaveLength(1);
      expect(github.runs[0]?.annotations).toEqual(createAnnotations(120));
    },
  );

  it.each(['POST', 'PATCH'])(
    'to a %s, from a server whose reads are ten seconds behind: nothing is there twice',
    async (method) => {
      const bad = appliedAnswer(jsonAnswer(502, 'Server Error'));
      const outcome = await completeOn({ ...meeting(method, bad), lagMs: 10_000 }, 120);
      expect(outcome).toMatchObject({ kind: 'completed', posted: 120, dropped: 0 });
      expect(github.runs).toHaveLength(1);
      expect(github.runs[0]?.annotations).toEqual(createAnnotations(120));
    },
  );

  it('is not answered by a second creation where the server does not tell external ids', async () => {
    const bad = appliedAnswer(jsonAnswer(502, 'Server Error'));
    const { opened } = await openOn({ ...meeting('POST', bad), omits: ['external_id'] });
    expect(opened).toMatchObject({ kind: 'unavailable', mayExist: true });
    expect(github.runs).toHaveLength(1);
  });

  it('is not answered by sending annotations again where the server does not count them', async () => {
    const bad = appliedAnswer(jsonAnswer(502, 'Server Error'));
    const settings = { ...meeting('PATCH', bad), omits: ['output.annotations_count'] };
    const outcome = await completeOn(settings, 120);
    expect(outcome).toMatchObject({ kind: 'completed', dropped: 120 });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(120).slice(0, 50));
  });

  it.each([
    ['502 without end', always('POST', answer(jsonAnswer(502, 'Server Error'))), 190_000],
    [
      'no answer to anything',
      { fault: () => ({ applies: true, end: { kind: 'hang' } }) as const },
      65_000,
    ],
    ['no answer to creations', always('POST', { applies: true, end: { kind: 'hang' } }), 65_000],
  ])('ends soon at the end of a short run: %s', async (_name, settings, mostMs) => {
    const { opened, tookMs } = await openAlone(settings);
    expect(tookMs).toBeLessThan(mostMs);
    expect(github.runs.length).toBeLessThanOrEqual(1);
    if (opened.kind === 'unavailable') expect(opened.mayExist).toBe(true);
  });

  it('waits at least a second before it looks, and longer each time', async () => {
    const bad = answer(jsonAnswer(500, 'Server Error'));
    const { clock } = await openOn(meeting('POST', bad, bad));
    expect(clock.waitedMs).toBeGreaterThanOrEqual(5000);
  });

  it('waits as long as a 503 asks', async () => {
    const busy = answer(jsonAnswer(503, 'Busy', { 'retry-after': '20' }));
    const { clock } = await openOn(meeting('POST', busy));
    expect(clock.waitedMs).toBeGreaterThanOrEqual(20_000);
  });

  it('is not answered by a second creation when GitHub cannot be asked', async () => {
    const bad = appliedAnswer(jsonAnswer(502, 'Server Error'));
    const { opened } = await openOn({ fault: () => bad });
    expect(opened).toMatchObject({ kind: 'unavailable', mayExist: true });
    expect(methods().filter((method) => method === 'POST')).toHaveLength(1);
    expect(github.runs).toHaveLength(1);
  });

  it('is not answered by sending annotations again when GitHub cannot be asked', async () => {
    const bad = appliedAnswer(jsonAnswer(502, 'Server Error'));
    const outcome = await completeOn(
      { fault: (_request, index) => (index >= 1 && index <= 9 ? bad : undefined) },
      120,
    );
    expect(outcome).toMatchObject({ kind: 'completed', posted: 50, dropped: 70 });
    expect(github.runs[0]?.annotations).toEqual(createAnnotations(120).slice(0, 50));
  });
});

describe('a host that cannot be reached', () => {
  it('means no check run, after a short while, and says where to look', async () => {
    const gone = await startLoopbackGitHub();
    await gone[Symbol.asyncDispose]();
    const { clock, checkRuns } = startSession(gone);
    const opened = await checkRuns.open(REQUEST, LIMITS);
    expect(opened).toMatchObject({ kind: 'unavailable', advice: expect.stringContaining('proxy') });
    expect(clock.waitedMs).toBe(5000);
  });
});
