/** The part of a worker thread that a clock needs. */
export interface ClockedThread {
  readonly threadId: number;
  readonly cpuUsage?: () => Promise<{ readonly user: number; readonly system: number }>;
}

/** Times of a thread since it began, in ms. */
export interface ThreadTimes {
  readonly cpuMs: number;
  /** How long it was ready to run but had no CPU, for whatever reason; `null` where nobody can tell. */
  readonly waitedMs: number | null;
}

/** Reads a thread's times from outside; `null` when they cannot be read. */
export type ThreadClock = (thread: ClockedThread) => Promise<ThreadTimes | null>;

/** Where CPU times come from. `estimate` spreads the process's CPU time over its busy workers. */
export type ClockKind = 'worker' | 'procfs' | 'estimate';
