/** One request to GitHub's REST API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Path and query behind the API's address, or a whole URL of the same host after a redirect. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What came back, not yet judged. */
export type ApiAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Names in lower case; `location` as a whole URL. */
      readonly headers: Readonly<Record<string, string>>;
      /** Parsed JSON, or the text when it was none. */
      readonly body: unknown;
    }
  /** No answer that could be read; whether the request was carried out is not known from this alone. */
  | { readonly kind: 'unanswered'; readonly code: string; readonly message: string };

/** The way to GitHub. `send` never rejects, follows no redirect and never sends a second time. */
export interface ApiTransport {
  /** The API's scheme, host and port: nothing is ever sent elsewhere, least of all the token. */
  readonly origin: string;
  send(request: ApiRequest, signal: AbortSignal): Promise<ApiAnswer>;
}

/** Time as the policy needs it, so that tests own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Resolves after that long, or as soon as the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A signal that aborts after that long, or together with the given one. */
  timeout(milliseconds: number, signal: AbortSignal): AbortSignal;
}

/** When to stop trying: on the signal, or at the moment, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** On the clock's scale. It may change: read it anew after every wait. */
  readonly endsAtMs: number;
  /** Told of a wait that GitHub asks for, from now on, where that is not to use up the time. */
  putOff?(waitMs: number): void;
}
