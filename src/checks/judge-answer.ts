import type { ApiAnswer } from './api-transport.ts';
import { fieldOf, textField } from './json-fields.ts';

type Answered = Extract<ApiAnswer, { kind: 'answered' }>;

/**
 * What an answer means for the next step. Only `ambiguous` leaves open whether a write was carried
 * out; every other verdict but `ok` says that it was not.
 */
export type Verdict =
  | { readonly kind: 'ok'; readonly body: unknown }
  | {
      readonly kind: 'ambiguous';
      readonly reason: string;
      readonly waitMs?: number;
      /** GitHub said nothing, so it may still be carrying the request out. */
      readonly isOpen?: true;
    }
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

/** Codes and words of Node and undici for a request that they refuse to make: trying again is in vain. */
const NEVER_MADE = /^(ERR_INVALID_\w+|UND_ERR_INVALID_ARG)$/;
const NEVER_MADE_WORDS = /^bad port$|invalid header|includes credentials/i;

/** undici's words when a proxy refuses the tunnel: then GitHub has heard nothing. */
const NO_TUNNEL = /^Proxy response \(\d+\) !== 200/;

/** A front door that waited for the rest of the request; what lies behind it may have had it all. */
const REQUEST_TIMEOUT = 408;

/** GitHub's own words are quoted in notes, but no page of HTML. */
const QUOTED_LENGTH = 200;

/** Judges an answer by the error table. `nowMs` serves where the server does not tell its own time. */
export function judgeAnswer(answer: ApiAnswer, nowMs: number): Verdict {
  if (answer.kind === 'unanswered') return judgeSilence(answer);
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'ok', body: answer.body };
  if (status >= 500 || status === REQUEST_TIMEOUT)
    return { kind: 'ambiguous', reason: reasonOf(answer), ...waitOf(answer, nowMs) };
  if (status < 400) return judgeRedirect(answer);
  return judgeRefusal(answer, nowMs);
}

function judgeSilence({ code, message }: Extract<ApiAnswer, { kind: 'unanswered' }>): Verdict {
  if (NEVER_MADE.test(code) || NEVER_MADE_WORDS.test(message))
    return { kind: 'refused', reason: `The request could not be made (${message})` };
  const reason = `GitHub could not be reached or did not answer (${code}: ${message})`;
  return NEVER_SENT.test(code) || NO_TUNNEL.test(message)
    ? { kind: 'unreachable', reason }
    : { kind: 'ambiguous', reason, isOpen: true };
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
      return { kind: judgeInvalid(answer), reason, ...waitOf(answer, nowMs) };
    default:
      return { kind: REFUSAL_OF[answer.status] ?? 'refused', reason };
  }
}

/** What GitHub has called its limits over the years; the headers decide first. */
const LIMIT_WORDS =
  /rate.limit|abuse|too many requests|too quickly|temporarily blocked|wait a few minutes/i;

/** A rate limit may come as 403 or 429, with or without headers, in changing words. */
function judgeForbidden(answer: Answered, nowMs: number): Verdict {
  const reason = reasonOf(answer);
  const wait = waitOf(answer, nowMs);
  const isRefusal = /not accessible/i.test(reason) && answer.headers['retry-after'] === undefined;
  const isLimited = answer.status === 429 || wait.waitMs !== undefined || isAboutLimits(answer);
  if (isLimited && !isRefusal) {
    return { kind: 'rate-limited', reason: `${reason}${untilWhen(wait, nowMs)}`, ...wait };
  }
  if (/only be updated internally/i.test(reason)) return { kind: 'locked', reason };
  const permissions = answer.headers['x-accepted-github-permissions'];
  return { kind: 'forbidden', reason, ...(permissions === undefined ? {} : { permissions }) };
}

function isAboutLimits(answer: Answered): boolean {
  const words = `${wordsOf(answer)} ${textField(answer.body, 'documentation_url') ?? ''}`;
  return LIMIT_WORDS.test(words);
}

/** Whoever has to wait for long wants to know until when. */
function untilWhen({ waitMs }: { readonly waitMs?: number }, nowMs: number): string {
  if (waitMs === undefined || waitMs < TOLD_WAIT_MS) return '';
  const untilMs = Math.min(nowMs + waitMs, LAST_TIME_MS);
  return `; the limit ends at ${new Date(untilMs).toISOString().replace(/\.\d+Z$/, 'Z')}`;
}

const TOLD_WAIT_MS = 60_000;

/** The last moment that a `Date` can hold. */
const LAST_TIME_MS = 8.64e15;

function judgeInvalid(answer: Answered): Refusal | 'rate-limited' {
  const text = wordsOf(answer);
  if (/no commit found/i.test(text)) return 'unknown-commit';
  if (/only be updated internally/i.test(text)) return 'locked';
  if (/no more than \d+ items|only \d+ characters/i.test(text)) return 'over-limit';
  if (/too quickly/i.test(text)) return 'rate-limited';
  return /annotations/i.test(text) ? 'bad-annotations' : 'refused';
}

/** How long the headers ask to wait: `retry-after` first, then the reset of an exhausted primary limit. */
function waitOf({ headers }: Answered, nowMs: number): { readonly waitMs?: number } {
  const serverNowMs = timeOf(headers['date']) ?? nowMs;
  const untilMs = untilOf(headers['retry-after']?.trim() ?? '', serverNowMs);
  if (untilMs !== undefined) return { waitMs: Math.max(0, untilMs - serverNowMs) };
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return {};
  // The reset is told in whole seconds: one more, so as not to knock just before.
  return { waitMs: Math.max(0, reset * 1000 - serverNowMs) + 1000 };
}

/** Seconds, or a date; dates are told from other words by their time of day. */
function untilOf(retryAfter: string, serverNowMs: number): number | undefined {
  const seconds = /^(-?\d+(\.\d+)?)\s*(s|seconds?)?$/i.exec(retryAfter)?.[1];
  if (seconds !== undefined) return serverNowMs + Number(seconds) * 1000;
  return retryAfter.includes(':') ? timeOf(retryAfter) : undefined;
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

/** Octokit reads numbers beyond the exact ones as `bigint`, which JSON has no word for. */
function printable(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function wordsOf({ body }: Answered): string {
  if (typeof body === 'string') return body;
  const errors = fieldOf(body, 'errors');
  const details = errors === undefined ? '' : ` ${JSON.stringify(errors, printable)}`;
  return `${textField(body, 'message') ?? ''}${details}`;
}
