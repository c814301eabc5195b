import type { Task, TaskOutcome, UnanalyzedReason } from '../model/task.ts';
import type { ToolFailure } from '../model/tool.ts';
import type { FailedToolRun, ToolReport } from '../model/tool-report.ts';

/** What a run of a tool that was lost is called. */
const LOST: Readonly<Partial<Record<UnanalyzedReason, ToolFailure['reason']>>> = {
  deadline: 'deadline',
  starved: 'deadline',
  cancelled: 'cancelled',
  'out-of-memory': 'out-of-memory',
};

interface Tally {
  runs: number;
  files: number;
  findings: number;
  dropped: number;
  wallMs: number;
  readonly failures: FailedToolRun[];
}

/** Failures named one by one; each stands for a run, and there may be thousands. */
const FAILURES_NAMED = 20;

function failureOf(outcome: TaskOutcome): ToolFailure | undefined {
  if (outcome.kind === 'ran') return outcome.failure;
  if (outcome.kind === 'analyzed') return undefined;
  return { reason: LOST[outcome.reason] ?? 'engine-died', detail: outcome.detail };
}

/** Counts what tools did as it comes. */
export class ToolAccount {
  readonly #tallies = new Map<string, Tally>();

  /** Begins with the files that tools are for and cannot be given, by tool. */
  constructor(unpassable: ReadonlyMap<string, readonly string[]> = new Map()) {
    for (const [tool, paths] of unpassable) this.#refuse(tool, paths);
  }

  /** Every tool that had a run, or a file that could not be passed, by name. */
  get reports(): readonly ToolReport[] {
    return [...this.#tallies]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, tally]) => ({ name, ...tally, failures: shortened(tally.failures) }));
  }

  /** Takes the one outcome of a run. */
  record(task: Task, outcome: TaskOutcome): void {
    const tally = this.#tallyOf(task.batch?.tool ?? '');
    const files = task.batch?.files ?? [];
    tally.runs += 1;
    tally.files += files.length;
    tally.wallMs += outcome.cost.wallMs;
    if (outcome.kind === 'ran') {
      tally.findings += outcome.found;
      tally.dropped += outcome.dropped;
    }
    const failure = failureOf(outcome);
    if (failure !== undefined) {
      tally.failures.push({ ...failure, files: files.length, firstPath: files[0] ?? '' });
    }
  }

  #refuse(tool: string, paths: readonly string[]): void {
    this.#tallyOf(tool).failures.push({
      reason: 'unpassable-name',
      detail: 'their names are not UTF-8, and no argument can hold them',
      files: paths.length,
      firstPath: paths[0] ?? '',
    });
  }

  #tallyOf(tool: string): Tally {
    const known = this.#tallies.get(tool);
    if (known !== undefined) return known;
    const tally = { runs: 0, files: 0, findings: 0, dropped: 0, wallMs: 0, failures: [] };
    this.#tallies.set(tool, tally);
    return tally;
  }
}

/** Runs that failed in the same way are one: a program that is not there fails in each. */
function shortened(failures: readonly FailedToolRun[]): readonly FailedToolRun[] {
  const merged = new Map<string, FailedToolRun>();
  for (const failure of failures) {
    const key = JSON.stringify([failure.reason, failure.detail]);
    const same = merged.get(key);
    merged.set(key, same === undefined ? failure : { ...same, files: same.files + failure.files });
  }
  const kept = [...merged.values()];
  if (kept.length <= FAILURES_NAMED) return kept;
  const rest = kept.slice(FAILURES_NAMED - 1);
  const files = rest.reduce((sum, each) => sum + each.files, 0);
  const [first] = rest;
  const summed = first === undefined ? [] : [{ ...first, files }];
  return [...kept.slice(0, FAILURES_NAMED - 1), ...summed];
}
