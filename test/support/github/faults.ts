/** Something that goes wrong between us and GitHub, or that GitHub answers instead. */
export interface Fault {
  /** Whether GitHub does what was asked before it goes wrong; or does it while nobody listens any more. */
  readonly applies: boolean | { readonly afterMs: number };
  readonly end: FaultEnd;
}

/** What the client gets to see. */
export type FaultEnd =
  | { readonly kind: 'answer'; readonly answer: RawAnswer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  /** The true answer, cut off in the middle of its body. */
  | { readonly kind: 'truncate' }
  /** The true answer's first half, as if it were the whole. */
  | { readonly kind: 'half-json' }
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

/** Where and when a fault happens. */
export interface FaultScene {
  readonly nowMs: number;
  /** The whole address of the request. */
  readonly url: string;
}

/** A fault that may depend on where and when it happens. */
export interface NamedFault {
  readonly name: string;
  make(scene: FaultScene): Fault;
}

function named(name: string, fault: Fault): NamedFault {
  return { name, make: () => fault };
}

/** The faults that leave a client without knowing whether its request was carried out. */
export const AMBIGUOUS_FAULTS: readonly NamedFault[] = [
  named('500', answer(jsonAnswer(500, 'Server Error'))),
  named('502', answer(jsonAnswer(502, 'Server Error'))),
  named('502 after it was carried out', appliedAnswer(jsonAnswer(502, 'Server Error'))),
  named('503 with retry-after', answer(jsonAnswer(503, 'Unavailable', { 'retry-after': '2' }))),
  named('a page of HTML', answer(htmlAnswer(502))),
  named('a page of HTML after it was carried out', appliedAnswer(htmlAnswer(504))),
  named(
    'a page of HTML, called a success, after it was carried out',
    appliedAnswer(htmlAnswer(200)),
  ),
  named('an empty success after it was carried out', appliedAnswer({ status: 200, body: '' })),
  named('half an answer', { applies: true, end: { kind: 'truncate' } }),
  named('half an answer that ends in good order', { applies: true, end: { kind: 'half-json' } }),
  named('a reset connection', { applies: false, end: { kind: 'reset' } }),
  named('a connection reset after it was carried out', { applies: true, end: { kind: 'reset' } }),
  named('a connection reset 3 s before it is carried out', {
    applies: { afterMs: 3000 },
    end: { kind: 'reset' },
  }),
  named('a connection reset 9 s before it is carried out', {
    applies: { afterMs: 9000 },
    end: { kind: 'reset' },
  }),
  named('no answer at all', { applies: false, end: { kind: 'hang' } }),
  named('no answer although it was carried out', { applies: true, end: { kind: 'hang' } }),
];

/** What GitHub has called its secondary limits. */
const SECONDARY_WORDS = [
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
  'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.',
  'API rate limit exceeded for installation ID 12345.',
] as const;

/** The faults after which nothing was carried out and the client may try again. */
export const RETRYABLE_FAULTS: readonly NamedFault[] = [
  named('429 with retry-after', answer(jsonAnswer(429, 'Slow down', { 'retry-after': '3' }))),
  {
    name: '429 with a date in retry-after',
    make: ({ nowMs }) =>
      answer(jsonAnswer(429, 'Slow down', { 'retry-after': new Date(nowMs + 4000).toUTCString() })),
  },
  named('429 without headers', answer(jsonAnswer(429, 'Too many requests'))),
  ...SECONDARY_WORDS.map((words) => named(`403 "${words}"`, answer(jsonAnswer(403, words)))),
  named('403 with retry-after', answer(jsonAnswer(403, 'No.', { 'retry-after': '2' }))),
  {
    name: '403 with nothing remaining',
    make: ({ nowMs }) =>
      answer(
        jsonAnswer(403, 'API rate limit exceeded', {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(nowMs / 1000) + 5),
        }),
      ),
  },
  named('401', answer(jsonAnswer(401, 'Bad credentials'))),
  ...[301, 302, 307, 308].map((status) => ({
    name: `${status} to the same host`,
    make: ({ url }: FaultScene) => answer(redirectAnswer(status, url)),
  })),
];

/** The faults after which GitHub wants no such request again. */
export const REFUSING_FAULTS: readonly NamedFault[] = [
  named('400', answer(jsonAnswer(400, 'Problems parsing JSON'))),
  named('403 not accessible', answer(jsonAnswer(403, 'Resource not accessible by integration'))),
  named('404', answer(jsonAnswer(404, 'Not Found'))),
  named('410', answer(jsonAnswer(410, 'Gone'))),
  named('413', answer(jsonAnswer(413, 'Payload too large'))),
  named('422 of the annotations', answer(jsonAnswer(422, 'Invalid annotations'))),
  named('422 of something else', answer(jsonAnswer(422, 'Validation Failed'))),
  named('429 for an hour', answer(jsonAnswer(429, 'Slow down', { 'retry-after': '3600' }))),
  named('301 to another host', answer(redirectAnswer(301, 'http://127.0.0.1:9/elsewhere'))),
];
