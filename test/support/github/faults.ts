/** Something that goes wrong between us and GitHub, or that GitHub answers instead. */
export interface Fault {
  /** Whether GitHub does what was asked before it goes wrong. */
  readonly applies: boolean;
  readonly end: FaultEnd;
}

/** What the client gets to see. */
export type FaultEnd =
  | { readonly kind: 'answer'; readonly answer: RawAnswer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  /** The true answer, cut off in the middle of its body. */
  | { readonly kind: 'truncate' }
  /** The true answer, after a while of real time. */
  | { readonly kind: 'true-answer'; readonly delayMs: number };

/** An answer word for word. */
export interface RawAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | object;
}

const HTML = '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>…</body></html>';

/** A gateway's page, as GitHub's front sends it. */
export function htmlAnswer(status: number): RawAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HTML };
}

/** GitHub's JSON for an error. */
export function jsonAnswer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, headers, body: { message, documentation_url, status: String(status) } };
}

/** A redirect. */
export function redirectAnswer(status: number, location: string): RawAnswer {
  return { status, headers: { location }, body: { message: 'Moved', url: location } };
}

/** Not carried out: an answer in place of the real one. */
export function answer(raw: RawAnswer): Fault {
  return { applies: false, end: { kind: 'answer', answer: raw } };
}

/** Carried out, and then another answer than the real one. */
export function appliedAnswer(raw: RawAnswer): Fault {
  return { applies: true, end: { kind: 'answer', answer: raw } };
}

/** The faults that leave a client without knowing whether its request was carried out. */
export const AMBIGUOUS_FAULTS: readonly Fault[] = [
  { applies: false, end: { kind: 'reset' } },
  { applies: false, end: { kind: 'hang' } },
  { applies: true, end: { kind: 'reset' } },
  { applies: true, end: { kind: 'hang' } },
  { applies: true, end: { kind: 'truncate' } },
  appliedAnswer(jsonAnswer(502, 'Server Error')),
  appliedAnswer(htmlAnswer(504)),
  appliedAnswer(htmlAnswer(200)),
  answer(jsonAnswer(500, 'Server Error')),
  answer(htmlAnswer(502)),
  answer(jsonAnswer(503, 'Service unavailable', { 'retry-after': '2' })),
];

/** The faults after which nothing was carried out and the client may try again. */
export const RETRYABLE_FAULTS: readonly Fault[] = [
  answer(jsonAnswer(429, 'Too many requests', { 'retry-after': '3' })),
  answer(jsonAnswer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' })),
  answer(jsonAnswer(401, 'Bad credentials')),
];
