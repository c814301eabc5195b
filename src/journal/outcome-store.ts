import type { Finding } from '../model/finding.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import { NumberColumn } from '../tables/number-column.ts';
import { AbandonedTasks } from './abandoned-tasks.ts';
import type { Journal, RecordPosition } from './journal.ts';

/** Keeps outcomes in a journal and reads their findings back. */
export interface JournalStore {
  /**
   * Gives a number by which the findings are found, where there are any. What a run abandons is
   * written with `flush`.
   */
  keep(task: Task, outcome: TaskOutcome): number;
  /** Keeps what others found in a file. */
  keepImported(path: string, findings: readonly Finding[]): number;
  findingsAt(kept: number): readonly Finding[];
  /** Writes what has been kept and is not written yet: to be called whenever a stage has ended. */
  flush(): void;
}

/** Where records lie: twelve bytes each, unless they had to stay in memory. */
class PositionColumn {
  readonly #offsets = new NumberColumn((rows) => new Float64Array(rows));
  readonly #lengths = new NumberColumn((rows) => new Uint32Array(rows));
  readonly #inMemory = new Map<number, RecordPosition>();

  /** Gives the number by which `at` finds it. */
  add(position: RecordPosition): number {
    const isWritten = 'offset' in position;
    const kept = this.#offsets.push(isWritten ? position.offset : 0);
    this.#lengths.push(isWritten ? position.length : 0);
    if (!isWritten) this.#inMemory.set(kept, position);
    return kept;
  }

  at(kept: number): RecordPosition {
    const offset = this.#offsets.at(kept);
    return this.#inMemory.get(kept) ?? { offset, length: this.#lengths.at(kept) };
  }
}

/** No position has this number. */
const NOTHING_TO_FIND = 2 ** 32 - 1;

/** Tasks on one line: few lines for many files, and none too long to read at once. */
const TASKS_PER_RECORD = 500;

/** Writes the plan's tasks, so that a reader knows which files have no outcome. */
export function journalTasks(journal: Journal, tasks: Iterable<Task>): void {
  let some: Task[] = [];
  for (const task of tasks) {
    some.push(task);
    if (some.length < TASKS_PER_RECORD) continue;
    journal.append({ kind: 'tasks', tasks: some });
    some = [];
  }
  if (some.length > 0) journal.append({ kind: 'tasks', tasks: some });
}

/** Writes the planned runs of tools, each with all of its files. */
export function journalBatches(journal: Journal, batches: readonly Task[]): void {
  for (const batch of batches) journal.append({ kind: 'batches', batches: [batch] });
}

/** Uses a journal as the store of a run's outcomes. */
export function storeIn(journal: Journal): JournalStore {
  const positions = new PositionColumn();
  const abandoned = new AbandonedTasks(journal);
  return {
    keep: ({ path }, outcome) => {
      if (abandoned.take(outcome)) return NOTHING_TO_FIND;
      const position = journal.append({ kind: 'outcome', path, outcome });
      const hasFindings = outcome.kind === 'analyzed' && outcome.findings.length > 0;
      return hasFindings ? positions.add(position) : NOTHING_TO_FIND;
    },
    keepImported: (path, findings) =>
      positions.add(journal.append({ kind: 'imported', path, findings })),
    findingsAt: (kept) => {
      const record = journal.read(positions.at(kept));
      if (record.kind === 'imported') return record.findings;
      if (record.kind === 'outcome' && record.outcome.kind === 'analyzed') {
        return record.outcome.findings;
      }
      throw new Error(`Expected an outcome with findings in the journal, found "${record.kind}".`);
    },
    flush: () => abandoned.flush(),
  };
}
