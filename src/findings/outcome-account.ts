import type { Finding, Severity } from '../model/finding.ts';
import type { UnanalyzedFile } from '../model/report.ts';
import type { Task, TaskOutcome, TaskPaths, UnanalyzedOutcome } from '../model/task.ts';
import { NumberColumn } from '../tables/number-column.ts';
import { mergeFindings } from './merge-findings.ts';

/** Keeps outcomes outside of memory. */
export interface OutcomeStore {
  /** Gives a number below 2^32 by which its findings are found again, where it has any. */
  keep(task: Task, outcome: TaskOutcome): number;
  findingsAt(kept: number): readonly Finding[];
}

function toUnanalyzedFile({ path }: Task, outcome: UnanalyzedOutcome): UnanalyzedFile {
  const { reason, detail, analyzer, place, deaths, isQuarantined, cost, span } = outcome;
  return {
    path,
    reason,
    detail,
    ...(analyzer !== undefined && { analyzer }),
    ...(place !== undefined && { place }),
    ...(deaths !== undefined && { deaths }),
    ...(isQuarantined === true && { isQuarantined }),
    ...(span !== undefined && { cost, span }),
  };
}

type Counts = Record<Severity, number>;

function count(counts: Counts, findings: readonly Finding[], by: 1 | -1 = 1): void {
  for (const { severity } of findings) counts[severity] += by;
}

/** Where the findings of one file lie: its outcome's, and those that others had. */
interface FileFindings {
  readonly own: number | undefined;
  readonly imported: readonly number[];
}

const NOBODY_ELSE: readonly number[] = [];

function untold(): never {
  throw new Error('Expected the paths of the tasks to be told before they are asked for.');
}

interface InOrder {
  /** Rows of files with findings. */
  readonly withFindings: Uint32Array;
  readonly unanalyzed: readonly UnanalyzedFile[];
}

/**
 * Counts outcomes as they come, and remembers of each file with findings eight bytes: which it is, and
 * where they lie. A file's findings are in order already, so reading the files in order of their paths
 * gives all findings in total order, however many there are. What others found in a file joins its
 * findings when they are read back.
 */
export class OutcomeAccount {
  readonly #store: OutcomeStore;
  #paths: TaskPaths = { pathOf: untold, comparePaths: untold };
  readonly #counts: Counts = { error: 0, warning: 0, notice: 0 };
  /** Files with findings: the task's id, and the store's number. */
  readonly #ids = new NumberColumn((rows) => new Uint32Array(rows));
  readonly #kept = new NumberColumn((rows) => new Uint32Array(rows));
  readonly #imported = new Map<string, number[]>();
  readonly #unanalyzedIds = new NumberColumn((rows) => new Uint32Array(rows));
  readonly #unanalyzed: UnanalyzedFile[] = [];
  #analyzed = 0;
  #cpuMs: number | null = null;
  /** What is in order by paths, until another outcome comes: a report is read again and again. */
  #inOrder: InOrder | undefined;
  /** What is counted twice as long as findings have not been merged; `undefined` when that is to be seen. */
  #repeated: Counts | undefined;

  constructor(store: OutcomeStore) {
    this.#store = store;
  }

  /** Tells where the tasks' paths are found: once they are planned, and before anything is read. */
  plan(paths: TaskPaths): this {
    this.#paths = paths;
    return this;
  }

  get analyzed(): number {
    return this.#analyzed;
  }

  get counts(): Readonly<Counts> {
    this.#repeated ??= this.#countRepeated();
    const { error, warning, notice } = this.#repeated;
    const counts = this.#counts;
    return {
      error: counts.error - error,
      warning: counts.warning - warning,
      notice: counts.notice - notice,
    };
  }

  /** CPU time spent in files so far; `null` as long as no clock gave any. */
  get cpuMs(): number | null {
    return this.#cpuMs;
  }

  /** Sorted by path. */
  get unanalyzed(): readonly UnanalyzedFile[] {
    return this.#order().unanalyzed;
  }

  /** Takes the one outcome of a task. */
  record(task: Task, outcome: TaskOutcome): void {
    const kept = this.#store.keep(task, outcome);
    this.#inOrder = undefined;
    if (outcome.cost.cpuMs !== null) this.#cpuMs = (this.#cpuMs ?? 0) + outcome.cost.cpuMs;
    if (outcome.kind === 'ran')
      throw new Error('Expected the outcome of a file, found that of a tool.');
    if (outcome.kind === 'unanalyzed') {
      this.#unanalyzedIds.push(task.id);
      this.#unanalyzed.push(toUnanalyzedFile(task, outcome));
      return;
    }
    this.#analyzed += 1;
    this.#repeated = undefined;
    count(this.#counts, outcome.findings);
    if (outcome.findings.length === 0) return;
    this.#ids.push(task.id);
    this.#kept.push(kept);
  }

  /** Takes what others found in a file, in order, and where it is kept; at any time, and of any file. */
  import(path: string, findings: readonly Finding[], kept: number): void {
    this.#repeated = undefined;
    count(this.#counts, findings);
    const all = this.#imported.get(path);
    if (all === undefined) this.#imported.set(path, [kept]);
    else all.push(kept);
  }

  /** All findings in total order, read as they are iterated, again for each iteration. */
  findings(): Iterable<Finding> {
    const files = (): Iterable<FileFindings> => this.#files();
    const read = (file: FileFindings): readonly Finding[] => this.#read(file);
    return {
      *[Symbol.iterator]() {
        for (const file of files()) yield* read(file);
      },
    };
  }

  /** Files with findings, in order of their paths. Of two that look the same the first gets what was imported. */
  *#files(): Iterable<FileFindings> {
    const rest = [...this.#imported]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .values();
    let next = rest.next();
    for (const row of this.#order().withFindings) {
      const own = this.#kept.at(row);
      const path = next.done === true ? '' : this.#paths.pathOf(this.#ids.at(row));
      for (; next.done !== true && next.value[0] < path; next = rest.next()) {
        yield { own: undefined, imported: next.value[1] };
      }
      if (next.done === true || next.value[0] !== path) yield { own, imported: NOBODY_ELSE };
      else {
        yield { own, imported: next.value[1] };
        next = rest.next();
      }
    }
    for (; next.done !== true; next = rest.next())
      yield { own: undefined, imported: next.value[1] };
  }

  #read({ own, imported }: FileFindings): readonly Finding[] {
    const found = own === undefined ? [] : this.#store.findingsAt(own);
    if (imported.length === 0) return found;
    return mergeFindings(
      found,
      imported.flatMap((kept) => this.#store.findingsAt(kept)),
    );
  }

  #countRepeated(): Counts {
    const counts: Counts = { error: 0, warning: 0, notice: 0 };
    if (this.#imported.size === 0) return counts;
    for (const file of this.#files()) {
      const { own, imported } = file;
      if (imported.length === 0) continue;
      for (const kept of own === undefined ? imported : [own, ...imported]) {
        count(counts, this.#store.findingsAt(kept));
      }
      count(counts, this.#read(file), -1);
    }
    return counts;
  }

  #order(): InOrder {
    this.#inOrder ??= {
      withFindings: this.#byPath(this.#ids),
      unanalyzed: Array.from(this.#byPath(this.#unanalyzedIds)).flatMap(
        (row) => this.#unanalyzed[row] ?? [],
      ),
    };
    return this.#inOrder;
  }

  /** The rows of a column of ids, by the paths of their tasks. */
  #byPath(ids: NumberColumn): Uint32Array {
    const rows = Uint32Array.from({ length: ids.length }, (_, row) => row);
    return rows.toSorted((left, right) => this.#paths.comparePaths(ids.at(left), ids.at(right)));
  }
}
