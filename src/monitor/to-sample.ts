import type { Sample } from '../model/telemetry.ts';
import type { Counters } from './read-counters.ts';

/** What main knows of its engine at a moment. */
export interface Load {
  readonly workers: number;
  readonly inFlight: number;
  readonly heapBytes: readonly number[];
}

/** Counters with the moment they were read at. */
export interface Moment {
  readonly atMs: number;
  readonly counters: Counters;
}

/** Figures are kept to so many decimals: more is noise, and costs bytes in the journal. */
const DECIMALS = 10_000;

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** A counter's growth as a part of a whole; `null` where either is not known, and never below zero. */
function rate(before: number | null, after: number | null, whole: number | null): number | null {
  if (before === null || after === null || whole === null) return null;
  return whole <= 0 ? 0 : rounded(Math.max(0, after - before) / whole);
}

function share(before: number | null, after: number | null, whole: number | null): number | null {
  const value = rate(before, after, whole);
  return value === null ? null : Math.min(1, value);
}

function growth(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/**
 * Makes a sample of two moments. Throttled time is summed over the CPUs that had work, so it is held
 * against as many of them as there are files in work.
 */
export function toSample(before: Moment, after: Moment, load: Load): Sample {
  const wallMs = after.atMs - before.atMs;
  const [was, is] = [before.counters, after.counters];
  const busy = Math.max(1, load.inFlight);
  return {
    atMs: Math.round(after.atMs),
    cpus: rate(was.cpuMs, is.cpuMs, wallMs),
    throttledShare: share(was.throttledMs, is.throttledMs, wallMs * busy),
    throttledPeriodsShare: share(
      was.throttledPeriods,
      is.throttledPeriods,
      growth(was.periods, is.periods),
    ),
    pressureSome: share(was.someMs, is.someMs, wallMs),
    pressureFull: share(was.fullMs, is.fullMs, wallMs),
    steal: share(was.stolenMs, is.stolenMs, growth(was.allCpusMs, is.allCpusMs)),
    memoryBytes: is.memoryBytes === null ? null : Math.round(is.memoryBytes),
    workers: load.workers,
    inFlight: load.inFlight,
    heapBytes: load.heapBytes.map(Math.round),
  };
}
