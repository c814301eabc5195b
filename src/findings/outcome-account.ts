import type { Finding, Severity } from '../model/finding.ts';
import type { UnanalyzedFile } from '../model/report.ts';
import type { Task, TaskOutcome, UnanalyzedOutcome } from '../model/task.ts';

/** Keeps outcomes outside of memory. */
export interface OutcomeStore<Position> {
  keep(task: Task, outcome: TaskOutcome): Position;
  findingsAt(position: Position): readonly Finding[];
}

interface OfTask {
  readonly task: Task;
}

/** By path; two paths that are not UTF-8 can look the same, and then the plan's order decides. */
function byPath({ task: left }: OfTask, { task: right }: OfTask): number {
  if (left.path === right.path) return left.id - right.id;
  return left.path < right.path ? -1 : 1;
}

function toUnanalyzedFile({ path }: Task, outcome: UnanalyzedOutcome): UnanalyzedFile {
  const { reason, detail, analyzer, place, deaths, cost, span } = outcome;
  return {
    path,
    reason,
    detail,
    ...(analyzer !== undefined && { analyzer }),
    ...(place !== undefined && { place }),
    ...(deaths !== undefined && { deaths }),
    ...(span !== undefined && { cost, span }),
  };
}

/**
 * Counts outcomes as they come, and remembers of each file with findings only where they lie. A
 * file's findings are in order already, so reading the files in order of their paths gives all
 * findings in total order, however many there are.
 */
export class OutcomeAccount<Position> {
  readonly #store: OutcomeStore<Position>;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  readonly #withFindings: (OfTask & { readonly position: Position })[] = [];
  readonly #unanalyzed: (OfTask & { readonly file: UnanalyzedFile })[] = [];
  #analyzed = 0;
  #cpuMs: number | null = null;

  constructor(store: OutcomeStore<Position>) {
    this.#store = store;
  }

  get analyzed(): number {
    return this.#analyzed;
  }

  get counts(): Readonly<Record<Severity, number>> {
    return this.#counts;
  }

  /** CPU time spent in files so far; `null` as long as no clock gave any. */
  get cpuMs(): number | null {
    return this.#cpuMs;
  }

  /** Sorted by path. */
  get unanalyzed(): readonly UnanalyzedFile[] {
    return this.#unanalyzed.toSorted(byPath).map(({ file }) => file);
  }

  /** Takes the one outcome of a task. */
  record(task: Task, outcome: TaskOutcome): void {
    const position = this.#store.keep(task, outcome);
    if (outcome.cost.cpuMs !== null) this.#cpuMs = (this.#cpuMs ?? 0) + outcome.cost.cpuMs;
    if (outcome.kind === 'unanalyzed') {
      this.#unanalyzed.push({ task, file: toUnanalyzedFile(task, outcome) });
      return;
    }
    this.#analyzed += 1;
    for (const { severity } of outcome.findings) this.#counts[severity] += 1;
    if (outcome.findings.length > 0) this.#withFindings.push({ task, position });
  }

  /** All findings in total order, read as they are iterated, again for each iteration. */
  findings(): Iterable<Finding> {
    const files = this.#withFindings;
    const store = this.#store;
    return {
      *[Symbol.iterator]() {
        for (const { position } of files.toSorted(byPath)) yield* store.findingsAt(position);
      },
    };
  }
}
