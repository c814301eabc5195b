import type { Finding, Severity } from '../model/finding.ts';
import type { UnanalyzedFile } from '../model/report.ts';
import type { Task, TaskOutcome, UnanalyzedOutcome } from '../model/task.ts';
import { mergeFindings } from './merge-findings.ts';

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

/** Where the findings of one file lie: its outcome's, and those that others had. */
interface FileFindings<Position> {
  readonly path: string;
  readonly id: number;
  readonly own: Position | undefined;
  readonly imported: readonly Position[];
}

function byFile(left: FileFindings<unknown>, right: FileFindings<unknown>): number {
  if (left.path === right.path) return left.id - right.id;
  return left.path < right.path ? -1 : 1;
}

type Counts = Record<Severity, number>;

function count(counts: Counts, findings: readonly Finding[], by: 1 | -1 = 1): void {
  for (const { severity } of findings) counts[severity] += by;
}

/**
 * Counts outcomes as they come, and remembers of each file with findings only where they lie. A
 * file's findings are in order already, so reading the files in order of their paths gives all
 * findings in total order, however many there are. What others found in a file joins its findings
 * when they are read back.
 */
export class OutcomeAccount<Position> {
  readonly #store: OutcomeStore<Position>;
  readonly #counts: Counts = { error: 0, warning: 0, notice: 0 };
  readonly #withFindings: (OfTask & { readonly position: Position })[] = [];
  readonly #imported = new Map<string, Position[]>();
  readonly #unanalyzed: (OfTask & { readonly file: UnanalyzedFile })[] = [];
  #analyzed = 0;
  #cpuMs: number | null = null;
  /** What is counted twice as long as findings have not been merged; `undefined` when that is to be seen. */
  #repeated: Counts | undefined;

  constructor(store: OutcomeStore<Position>) {
    this.#store = store;
  }

  get analyzed(): number {
    return this.#analyzed;
  }

  get counts(): Readonly<Record<Severity, number>> {
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
    this.#repeated = undefined;
    count(this.#counts, outcome.findings);
    if (outcome.findings.length > 0) this.#withFindings.push({ task, position });
  }

  /** Takes what others found in a file, in order, and where it is kept; at any time, and of any file. */
  import(path: string, findings: readonly Finding[], position: Position): void {
    this.#repeated = undefined;
    count(this.#counts, findings);
    const positions = this.#imported.get(path);
    if (positions === undefined) this.#imported.set(path, [position]);
    else positions.push(position);
  }

  /** All findings in total order, read as they are iterated, again for each iteration. */
  findings(): Iterable<Finding> {
    const files = (): Iterable<FileFindings<Position>> => this.#files();
    const read = (file: FileFindings<Position>): readonly Finding[] => this.#read(file);
    return {
      *[Symbol.iterator]() {
        for (const file of files()) yield* read(file);
      },
    };
  }

  /** Files with findings, in order of their paths. Of two that look the same the first gets what was imported. */
  #files(): readonly FileFindings<Position>[] {
    const rest = new Map(this.#imported);
    const files = this.#withFindings.toSorted(byPath).map(({ task: { path, id }, position }) => {
      const imported = rest.get(path) ?? [];
      rest.delete(path);
      return { path, id, own: position, imported };
    });
    if (rest.size === 0) return files;
    const only = Array.from(rest, ([path, imported]) => ({
      path,
      id: -1,
      own: undefined,
      imported,
    }));
    return [...files, ...only].toSorted(byFile);
  }

  #read({ own, imported }: FileFindings<Position>): readonly Finding[] {
    const found = own === undefined ? [] : this.#store.findingsAt(own);
    if (imported.length === 0) return found;
    return mergeFindings(
      found,
      imported.flatMap((position) => this.#store.findingsAt(position)),
    );
  }

  #countRepeated(): Counts {
    const counts: Counts = { error: 0, warning: 0, notice: 0 };
    if (this.#imported.size === 0) return counts;
    for (const file of this.#files().filter(({ imported }) => imported.length > 0)) {
      const { own, imported } = file;
      for (const position of own === undefined ? imported : [own, ...imported]) {
        count(counts, this.#store.findingsAt(position));
      }
      count(counts, this.#read(file), -1);
    }
    return counts;
  }
}
