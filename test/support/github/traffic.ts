/** One request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly body: unknown;
  readonly atMs: number;
}

/** What was said to a request. */
export interface RecordedAnswer {
  /** `undefined` when nothing was said. */
  readonly status: number | undefined;
  readonly body: string | object;
}

/** How politely a client behaved, by the limits GitHub names. */
export interface Politeness {
  readonly requests: number;
  readonly writes: number;
  /** The shortest time between two writes; `Infinity` with fewer than two. */
  readonly shortestWriteGapMs: number;
  /** Most writes within any minute; GitHub bears 80 that create content. */
  readonly mostWritesInAMinute: number;
  /** Most writes within any hour; GitHub bears 500. */
  readonly mostWritesInAnHour: number;
  readonly mostAtOnce: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Measures politeness over what was recorded. */
export function measurePoliteness(
  requests: readonly RecordedRequest[],
  mostAtOnce: number,
): Politeness {
  const times = requests.filter(isWrite).map(({ atMs }) => atMs);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return {
    requests: requests.length,
    writes: times.length,
    shortestWriteGapMs: gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY),
    mostWritesInAMinute: mostWithin(times, MINUTE_MS),
    mostWritesInAnHour: mostWithin(times, HOUR_MS),
    mostAtOnce,
  };
}

function mostWithin(times: readonly number[], windowMs: number): number {
  return times.reduce((most, time) => Math.max(most, countBefore(times, time, windowMs)), 0);
}

/** How many of the times lie in the window that ends at that time. */
export function countBefore(times: readonly number[], timeMs: number, windowMs: number): number {
  return times.filter((time) => time <= timeMs && time > timeMs - windowMs).length;
}

/** Whether a request changes something. */
export function isWrite({ method }: { readonly method: string }): boolean {
  return method !== 'GET';
}
