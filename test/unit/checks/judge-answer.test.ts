import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../src/checks/api-transport.ts';
import { judgeAnswer } from '../../../src/checks/judge-answer.ts';

const NOW_MS = Date.UTC(2026, 0, 2, 3, 4, 5);

function answered(
  status: number,
  message = '',
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return { kind: 'answered', status, headers, body: { message } };
}

const kindOf = (answer: ApiAnswer): string => judgeAnswer(answer, NOW_MS).kind;

describe('judging an answer', () => {
  it.each([
    [200, '', 'ok'],
    [201, '', 'ok'],
    [301, '', 'refused'],
    [304, '', 'refused'],
    [400, 'Problems parsing JSON', 'refused'],
    [401, 'Bad credentials', 'unauthorized'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [
      403,
      'Check run status and conclusions can only be updated internally by GitHub Actions',
      'locked',
    ],
    [403, 'You have exceeded a secondary rate limit', 'rate-limited'],
    [403, 'You have triggered an abuse detection mechanism', 'rate-limited'],
    [404, 'Not Found', 'gone'],
    [406, '', 'too-large'],
    [410, '', 'gone'],
    [413, '', 'too-large'],
    [422, 'No commit found for SHA: abc', 'unknown-commit'],
    [422, 'No more than 50 items are allowed; 51 were supplied.', 'over-limit'],
    [422, 'Only 65535 characters are allowed; 70000 were supplied.', 'over-limit'],
    [422, 'Validation Failed: annotations', 'bad-annotations'],
    [422, 'Something else', 'refused'],
    [429, '', 'rate-limited'],
    [451, '', 'refused'],
    [408, '', 'ambiguous'],
    [500, '', 'ambiguous'],
    [502, '', 'ambiguous'],
    [504, '', 'ambiguous'],
  ])('takes %i "%s" for %s', (status, message, kind) => {
    expect(kindOf(answered(status, message))).toBe(kind);
  });

  it('finds the word for bad annotations in the errors, where GitHub puts it', () => {
    const errors = [{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }];
    const body = { message: 'Validation Failed', errors };
    expect(kindOf({ kind: 'answered', status: 422, headers: {}, body })).toBe('bad-annotations');
  });

  it.each([
    'ENOTFOUND',
    'ECONNREFUSED',
    'EAI_AGAIN',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  ])('knows that nothing was sent after %s', (code) => {
    expect(kindOf({ kind: 'unanswered', code, message: '' })).toBe('unreachable');
  });

  it('knows that nothing was sent when a proxy makes no tunnel', () => {
    const message = 'Proxy response (407) !== 200 when HTTP Tunneling';
    const answer: ApiAnswer = { kind: 'unanswered', code: 'UND_ERR_ABORTED', message };
    expect(kindOf(answer)).toBe('unreachable');
  });

  it.each([
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
    'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.',
    'API rate limit exceeded for installation ID 1.',
    'Too many requests',
  ])('takes 403 "%s" for a limit', (words) => {
    expect(kindOf(answered(403, words))).toBe('rate-limited');
  });

  it('takes a page about limits for a limit, whatever the words', () => {
    const documentation_url = 'https://docs.github.com/rest/rate-limits';
    const body = { message: 'No.', documentation_url };
    expect(kindOf({ kind: 'answered', status: 403, headers: {}, body })).toBe('rate-limited');
  });

  it('takes a missing permission for one, also when the hour is used up by it', () => {
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767323600' };
    const words = 'Resource not accessible by integration';
    expect(kindOf(answered(403, words, reset))).toBe('forbidden');
  });

  it('says until when a long limit lasts', () => {
    const limited = judgeAnswer(answered(429, 'Slow down', { 'retry-after': '3600' }), NOW_MS);
    expect(limited).toMatchObject({
      reason: 'GitHub answered 429: Slow down; the limit ends at 2026-01-02T04:04:05Z',
    });
  });

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'AbortError', 'TimeoutError', 'anything'])(
    'does not know what happened after %s',
    (code) => {
      expect(kindOf({ kind: 'unanswered', code, message: '' })).toBe('ambiguous');
    },
  );

  it('takes a redirect with its target', () => {
    expect(judgeAnswer(answered(307, '', { location: 'https://x/y' }), NOW_MS)).toMatchObject({
      kind: 'moved',
      location: 'https://x/y',
    });
  });

  it('quotes GitHub on one line, shortened, and no page of HTML', () => {
    const long = judgeAnswer(answered(400, `first\nsecond ${'x'.repeat(500)}`), NOW_MS);
    expect(long).toMatchObject({
      reason: expect.stringMatching(/^GitHub answered 400: first second x{187}$/),
    });
    const page: ApiAnswer = { kind: 'answered', status: 502, headers: {}, body: '<html>…' };
    expect(judgeAnswer(page, NOW_MS)).toMatchObject({
      reason: 'GitHub answered 502: a page of HTML',
    });
  });
});

describe('the wait that an answer asks for', () => {
  const waitOf = (headers: Readonly<Record<string, string>>): unknown =>
    Reflect.get(judgeAnswer(answered(429, '', headers), NOW_MS), 'waitMs');

  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': new Date(NOW_MS + 90_000).toUTCString() }, 90_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': '5s' }, 5000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_MS / 1000 + 10) }, 11_000],
    [{ 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': String(NOW_MS / 1000 + 10) }, undefined],
    [{ 'x-ratelimit-remaining': '0' }, undefined],
    [{ 'retry-after': '2', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }, 2000],
  ])('%o is %s', (headers, waitMs) => {
    expect(waitOf(headers)).toBe(waitMs);
  });

  it('goes by the server’s clock, not by ours', () => {
    const headers = {
      date: new Date(NOW_MS + 3_600_000).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(NOW_MS / 1000 + 3610),
    };
    expect(waitOf(headers)).toBe(11_000);
  });
});

describe('422 "was submitted too quickly"', () => {
  it('is a limit that lasts as long as the headers say', () => {
    const answer = answered(422, 'was submitted too quickly', { 'retry-after': '2' });
    expect(judgeAnswer(answer, NOW_MS)).toMatchObject({ kind: 'rate-limited', waitMs: 2000 });
  });
});

describe('any answer at all', () => {
  it('gets a verdict', () => {
    const headers = fc.dictionary(
      fc.constantFrom(
        'retry-after',
        'date',
        'location',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
      ),
      fc.string(),
    );
    const answer = fc.record({
      kind: fc.constant('answered' as const),
      status: fc.integer({ min: 100, max: 599 }),
      headers,
      body: fc.anything(),
    });
    fc.assert(
      fc.property(answer, (some) => {
        expect(judgeAnswer(some, NOW_MS).kind).toBeTypeOf('string');
      }),
    );
  });
});
