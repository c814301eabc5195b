/** What decided the number of workers. */
export type LimitedBy = 'cpu' | 'memory' | 'pids' | 'tasks' | 'cap' | 'override';

/**
 * What the runner really lets this process use, and what follows from it.
 * `null` means "not known", as for a captured tree that does not say.
 */
export interface Allowance {
  /** A float: half a CPU is 0.5. */
  readonly cpus: number | null;
  readonly cpuSource: string;
  /** CPUs the affinity mask leaves, after what is offline. */
  readonly affinity: number | null;
  readonly memoryBytes: number | null;
  readonly memorySource: string;
  readonly workers: number;
  readonly limitedBy: LimitedBy;
  readonly notes: readonly string[];
}
