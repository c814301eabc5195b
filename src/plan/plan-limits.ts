import type { TaskLimits } from '../model/engine-protocol.ts';

/** What the limits of a task follow from. */
export interface LimitFacts {
  readonly fileTimeoutMs: number;
  readonly maxFileSizeBytes: number;
  readonly workerHeapBytes: number;
  readonly workers: number;
  /** `null` where it is not known. */
  readonly cpus: number | null;
}

/** Wall time without CPU, as a multiple of the CPU limit, after which a task counts as stalled. */
const STALL_FACTOR = 10;

/** A worker starts in 0.1 to 1 s with a CPU of its own; this is for machines that are far busier. */
const START_TIMEOUT_MS = 60_000;

/** Derives the limits of each task. Workers that share a CPU get more time to start. */
export function planLimits(facts: LimitFacts): TaskLimits {
  const workersPerCpu = facts.workers / (facts.cpus ?? facts.workers);
  return {
    fileTimeoutMs: facts.fileTimeoutMs,
    stallMs: facts.fileTimeoutMs * STALL_FACTOR,
    startTimeoutMs: START_TIMEOUT_MS * Math.max(1, workersPerCpu),
    softHeapBytes: facts.workerHeapBytes,
    maxFileSizeBytes: facts.maxFileSizeBytes,
  };
}
