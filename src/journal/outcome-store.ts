import type { Finding } from '../model/finding.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import type { Journal, RecordPosition } from './journal.ts';

/** Keeps outcomes in a journal and reads their findings back. */
export interface JournalStore {
  keep(task: Task, outcome: TaskOutcome): RecordPosition;
  findingsAt(position: RecordPosition): readonly Finding[];
}

/** Tasks on one line: few lines for many files, and none too long to read at once. */
const TASKS_PER_RECORD = 500;

/** Writes the plan's tasks, so that a reader knows which files have no outcome. */
export function journalTasks(journal: Journal, tasks: readonly Task[]): void {
  for (let start = 0; start < tasks.length; start += TASKS_PER_RECORD) {
    journal.append({ kind: 'tasks', tasks: tasks.slice(start, start + TASKS_PER_RECORD) });
  }
}

/** Uses a journal as the store of a run's outcomes. */
export function storeIn(journal: Journal): JournalStore {
  return {
    keep: ({ path }, outcome) => journal.append({ kind: 'outcome', path, outcome }),
    findingsAt: (position) => {
      const record = journal.read(position);
      if (record.kind === 'imported') return record.findings;
      if (record.kind === 'outcome' && record.outcome.kind === 'analyzed') {
        return record.outcome.findings;
      }
      throw new Error(`Expected an outcome with findings in the journal, found "${record.kind}".`);
    },
  };
}
