import type { AnalyzerTotal, FileSpan, RunProfile } from '../model/profile.ts';
import {
  UNANALYZED_REASONS,
  type TaskOutcome,
  type TaskPaths,
  type TaskSpan,
} from '../model/task.ts';
import { NumberColumn } from '../tables/number-column.ts';

const NO_REASON = 0;

function float64(rows: number): Float64Array {
  return new Float64Array(rows);
}

/** Files that were in work, in the order of their ends: 31 bytes each. */
class SpanTable {
  readonly #paths: Pick<TaskPaths, 'pathOf'>;
  readonly #taskIds = new NumberColumn((rows) => new Uint32Array(rows));
  readonly #workers = new NumberColumn((rows) => new Uint16Array(rows));
  readonly #startedMs = new NumberColumn(float64);
  readonly #wallMs = new NumberColumn(float64);
  /** NaN where it is not known. */
  readonly #cpuMs = new NumberColumn(float64);
  /** The reason's place in `UNANALYZED_REASONS`, from 1. */
  readonly #reasons = new NumberColumn((rows) => new Uint8Array(rows));

  constructor(paths: Pick<TaskPaths, 'pathOf'>) {
    this.#paths = paths;
  }

  add(outcome: TaskOutcome, span: TaskSpan): void {
    const { taskId, cost } = outcome;
    this.#taskIds.push(taskId);
    this.#workers.push(span.worker);
    this.#startedMs.push(span.startedMs);
    this.#wallMs.push(cost.wallMs);
    this.#cpuMs.push(cost.cpuMs ?? Number.NaN);
    const isLost = outcome.kind === 'unanalyzed';
    this.#reasons.push(isLost ? UNANALYZED_REASONS.indexOf(outcome.reason) + 1 : NO_REASON);
  }

  *[Symbol.iterator](): Iterator<FileSpan> {
    for (let row = 0; row < this.#taskIds.length; row += 1) {
      const cpuMs = this.#cpuMs.at(row);
      const reason = UNANALYZED_REASONS[this.#reasons.at(row) - 1];
      yield {
        path: this.#paths.pathOf(this.#taskIds.at(row)),
        worker: this.#workers.at(row),
        startedMs: this.#startedMs.at(row),
        wallMs: this.#wallMs.at(row),
        cpuMs: Number.isNaN(cpuMs) ? null : cpuMs,
        ...(reason !== undefined && { reason }),
      };
    }
  }
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
  readonly #spans: SpanTable;
  readonly #totals = new Map<string, AnalyzerTotal>();

  constructor(paths: Pick<TaskPaths, 'pathOf'>) {
    this.#spans = new SpanTable(paths);
  }

  /** Takes the one outcome of a task; one that never started has no part in it. */
  record(outcome: TaskOutcome): void {
    const { span } = outcome;
    if (span === undefined) return;
    this.#spans.add(outcome, span);
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
    return { spans: this.#spans, analyzers: [...this.#totals.values()].toSorted(byCost) };
  }
}
