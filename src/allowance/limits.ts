import type { LevelLimit } from './level-limits.ts';
import type { LimitSource } from './limit-source.ts';
import type { ControllerLocation } from './locate-controller.ts';

/** What bounds this process. Plain data, so that it crosses processes. `null` is not known. */
export interface Limits {
  /** A fraction, above zero. */
  readonly cpus: number | null;
  readonly cpuSource: LimitSource;
  /** CPUs it may run on, quotas apart. */
  readonly affinity: number | null;
  /** CPUs of the whole machine. */
  readonly cpuCount: number | null;
  readonly memoryBytes: number | null;
  readonly memorySource: LimitSource;
  /** What this run may plan to use now, its own processes included. */
  readonly memoryBudgetBytes: number | null;
  /** Threads that may still be started. */
  readonly threadRoom: number | null;
  /** Every limit found in a cgroup that binds, the own cgroup's first. */
  readonly levels: readonly LevelLimit[];
  /** Where each controller's limits are: to be read again by `readLimitsAt`, and to be watched. */
  readonly locations: readonly ControllerLocation[];
  readonly notes: readonly string[];
}
