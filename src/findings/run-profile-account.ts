import type { AnalyzerTotal, FileSpan, RunProfile } from '../model/profile.ts';
import type { Task, TaskOutcome, UnanalyzedReason } from '../model/task.ts';

/** Rows as columns: 100,000 spans take 4 MB so, and five times that as objects. */
interface Columns {
  readonly path: string[];
  readonly worker: number[];
  readonly startedMs: number[];
  readonly wallMs: number[];
  /** NaN where it is not known. */
  readonly cpuMs: number[];
  readonly reason: (UnanalyzedReason | undefined)[];
}

function spanAt(columns: Columns, index: number): FileSpan {
  const cpuMs = columns.cpuMs[index] ?? Number.NaN;
  const reason = columns.reason[index];
  return {
    path: columns.path[index] ?? '',
    worker: columns.worker[index] ?? 0,
    startedMs: columns.startedMs[index] ?? 0,
    wallMs: columns.wallMs[index] ?? 0,
    cpuMs: Number.isNaN(cpuMs) ? null : cpuMs,
    ...(reason !== undefined && { reason }),
  };
}

function add(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right;
}

function byCost(left: AnalyzerTotal, right: AnalyzerTotal): number {
  const difference = (right.cpuMs ?? right.wallMs) - (left.cpuMs ?? left.wallMs);
  return difference === 0 ? Number(left.analyzer > right.analyzer) * 2 - 1 : difference;
}

/** Gathers where the time of a run goes, as outcomes come. */
export class RunProfileAccount {
  readonly #columns: Columns = {
    path: [],
    worker: [],
    startedMs: [],
    wallMs: [],
    cpuMs: [],
    reason: [],
  };
  readonly #totals = new Map<string, AnalyzerTotal>();

  /** Takes the one outcome of a task; one that never started has no part in it. */
  record({ path }: Task, outcome: TaskOutcome): void {
    const { span, cost } = outcome;
    if (span === undefined) return;
    const columns = this.#columns;
    columns.path.push(path);
    columns.worker.push(span.worker);
    columns.startedMs.push(span.startedMs);
    columns.wallMs.push(cost.wallMs);
    columns.cpuMs.push(cost.cpuMs ?? Number.NaN);
    columns.reason.push(outcome.kind === 'unanalyzed' ? outcome.reason : undefined);
    for (const time of span.analyzers) {
      const { analyzer } = time;
      const so = this.#totals.get(analyzer) ?? { analyzer, files: 0, wallMs: 0, cpuMs: 0 };
      this.#totals.set(analyzer, {
        analyzer,
        files: so.files + 1,
        wallMs: so.wallMs + time.wallMs,
        cpuMs: add(so.cpuMs, time.cpuMs),
      });
    }
  }

  get profile(): RunProfile {
    const columns = this.#columns;
    return {
      spans: {
        *[Symbol.iterator]() {
          for (let index = 0; index < columns.path.length; index += 1) yield spanAt(columns, index);
        },
      },
      analyzers: [...this.#totals.values()].toSorted(byCost),
    };
  }
}
