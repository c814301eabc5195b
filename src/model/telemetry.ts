/** What was seen at one moment of a run. `null` is "not known here", never zero. */
export interface Sample {
  /** Time since the analysis began, the zero of the spans too, by the sampler's own clock. */
  readonly atMs: number;
  /** CPUs used on average since the last sample, at the level that holds the limit. */
  readonly cpus: number | null;
  /** Share of the wall time since the last sample in which the quota held the group back, 0 to 1. */
  readonly throttledShare: number | null;
  /** Share of the quota's periods since the last sample in which the group was held back, 0 to 1. */
  readonly throttledPeriodsShare: number | null;
  /** Share of the wall time in which some task of the group waited for a CPU, 0 to 1 (kernel PSI). */
  readonly pressureSome: number | null;
  /** Share of the wall time in which all tasks of the group waited for a CPU at once, 0 to 1. */
  readonly pressureFull: number | null;
  /** Share of the machine's CPU time that its hypervisor gave to others, 0 to 1. */
  readonly steal: number | null;
  /** Memory in use at the level that holds the limit, file pages that can be dropped left out. */
  readonly memoryBytes: number | null;
  /** Workers there were. */
  readonly workers: number;
  /** Files that were being analyzed. */
  readonly inFlight: number;
  /** Heap of each worker that was busy and could be read. */
  readonly heapBytes: readonly number[];
}

/** What is known of a run's usage before any of it: whose it is, and within which limits. */
export interface TelemetryFacts {
  /** Whose usage this is: `container`, `unit NAME` or `machine`. */
  readonly scope: string;
  readonly cpuLimit: number | null;
  readonly memoryLimitBytes: number | null;
  /** Signals that are not available here, in words. */
  readonly absent: readonly string[];
}

/** How the runner was used during a run. */
export interface Telemetry extends TelemetryFacts {
  /** In order of time; thinned to at most some hundred. */
  readonly samples: readonly Sample[];
}
