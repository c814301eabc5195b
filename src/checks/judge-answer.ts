import type { ApiAnswer } from './api-transport.ts';
import { fieldOf, textField } from './json-fields.ts';

type Answered = Extract<ApiAnswer, { kind: 'answered' }>;

/**
 * What an answer means for the next step. Only `ambiguous` leaves open whether a write was carried
 * out; every other verdict but `ok` says that it was not.
 */
export type Verdict =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'ambiguous'; readonly reason: string; readonly waitMs?: number }
  | { readonly kind: 'rate-limited'; readonly reason: string; readonly waitMs?: number }
  | { readonly kind: 'moved'; readonly reason: string; readonly location: string }
  | { readonly kind: 'forbidden'; readonly reason: string; readonly permissions?: string }
  | { readonly kind: Refusal; readonly reason: string };

/** The plain refusals of the error table in `docs/decisions/0007-checks-api.md`. */
export type Refusal =
  | 'unauthorized'
  | 'locked'
  | 'gone'
  | 'too-large'
  | 'over-limit'
  | 'unknown-commit'
  | 'bad-annotations'
  | 'unreachable'
  | 'refused';

/** Codes of Node and undici that are given before a request has left the machine. */
const NEVER_SENT =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/** GitHub's own words are quoted in notes, but no page of HTML. */
const QUOTED_LENGTH = 200;

/** Judges an answer by the error table. `nowMs` serves where the server does not tell its own time. */
export function judgeAnswer(answer: ApiAnswer, nowMs: number): Verdict {
  if (answer.kind === 'unanswered') {
    const reason = `GitHub could not be reached or did not answer (${answer.code}: ${answer.message})`;
    return { kind: NEVER_SENT.test(answer.code) ? 'unreachable' : 'ambiguous', reason };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'ok', body: answer.body };
  if (status >= 500)
    return { kind: 'ambiguous', reason: reasonOf(answer), ...waitOf(answer, nowMs) };
  if (status < 400) return judgeRedirect(answer);
  return judgeRefusal(answer, nowMs);
}

function judgeRedirect(answer: Answered): Verdict {
  const location = answer.headers['location'];
  const reason = reasonOf(answer);
  const isRedirect = [301, 302, 307, 308].includes(answer.status);
  return isRedirect && location !== undefined
    ? { kind: 'moved', reason, location }
    : { kind: 'refused', reason };
}

const REFUSAL_OF: Readonly<Record<number, Refusal>> = {
  401: 'unauthorized',
  404: 'gone',
  406: 'too-large',
  410: 'gone',
  413: 'too-large',
};

function judgeRefusal(answer: Answered, nowMs: number): Verdict {
  const reason = reasonOf(answer);
  switch (answer.status) {
    case 403:
    case 429:
      return judgeForbidden(answer, nowMs);
    case 422:
      return { kind: judgeInvalid(answer), reason };
    default:
      return { kind: REFUSAL_OF[answer.status] ?? 'refused', reason };
  }
}

/** A rate limit may come as 403 or 429, with or without headers, in changing words: the headers decide first. */
function judgeForbidden(answer: Answered, nowMs: number): Verdict {
  const reason = reasonOf(answer);
  const wait = waitOf(answer, nowMs);
  const isLimited =
    answer.status === 429 ||
    wait.waitMs !== undefined ||
    /secondary rate|rate limit|abuse detection/i.test(reason);
  if (isLimited) return { kind: 'rate-limited', reason, ...wait };
  if (/only be updated internally/i.test(reason)) return { kind: 'locked', reason };
  const permissions = answer.headers['x-accepted-github-permissions'];
  return { kind: 'forbidden', reason, ...(permissions === undefined ? {} : { permissions }) };
}

function judgeInvalid(answer: Answered): Refusal {
  const text = wordsOf(answer);
  if (/no commit found/i.test(text)) return 'unknown-commit';
  if (/only be updated internally/i.test(text)) return 'locked';
  if (/no more than \d+ items|only \d+ characters/i.test(text)) return 'over-limit';
  return /annotations/i.test(text) ? 'bad-annotations' : 'refused';
}

/** How long the headers ask to wait: `retry-after` first, then the reset of an exhausted primary limit. */
function waitOf({ headers }: Answered, nowMs: number): { readonly waitMs?: number } {
  const serverNowMs = timeOf(headers['date']) ?? nowMs;
  const retryAfter = headers['retry-after'];
  if (retryAfter !== undefined) {
    const seconds = Number(retryAfter);
    const untilMs = Number.isFinite(seconds) ? serverNowMs + seconds * 1000 : timeOf(retryAfter);
    if (untilMs !== undefined) return { waitMs: Math.max(0, untilMs - serverNowMs) };
  }
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return {};
  // The reset is told in whole seconds: one more, so as not to knock just before.
  return { waitMs: Math.max(0, reset * 1000 - serverNowMs) + 1000 };
}

function timeOf(date: string | undefined): number | undefined {
  const timeMs = Date.parse(date ?? '');
  return Number.isNaN(timeMs) ? undefined : timeMs;
}

function reasonOf(answer: Answered): string {
  const words = wordsOf(answer).replace(/\s+/g, ' ').trim();
  const quoted = words.startsWith('<') ? 'a page of HTML' : words.slice(0, QUOTED_LENGTH);
  return `GitHub answered ${answer.status}${quoted === '' ? '' : `: ${quoted}`}`;
}

function wordsOf({ body }: Answered): string {
  if (typeof body === 'string') return body;
  const errors = fieldOf(body, 'errors');
  const details = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
  return `${textField(body, 'message') ?? ''}${details}`;
}
