/** Which of a matrix's jobs this one is. Old servers and runners leave some of it out, or all. */
export interface JobLeg {
  /** The job's own check run, which nobody but GitHub may change; digits. */
  readonly checkRunId?: string;
  /** From 0. */
  readonly index?: number;
  readonly total?: number;
  /** The leg's values by their names, as parsed from JSON: the workflow's author may have made them of anything. */
  readonly matrix?: Readonly<Record<string, unknown>>;
}
