/** The part of a worker thread that a clock needs. */
export interface ClockedThread {
  readonly threadId: number;
  readonly cpuUsage?: () => Promise<{ readonly user: number; readonly system: number }>;
}

/** Reads a thread's CPU time in ms from outside; `null` when it cannot be read. */
export type ThreadClock = (thread: ClockedThread) => Promise<number | null>;

/** Where CPU times come from. `estimate` spreads the process's CPU time over its busy workers. */
export type ClockKind = 'worker' | 'procfs' | 'estimate';
