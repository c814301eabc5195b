import { assertNever, ConfigurationError } from '../errors.ts';
import type { Task } from '../model/task.ts';
import { RecordedComparison } from './comparison-records.ts';
import type {
  AbandonedRecord,
  ChangesRecord,
  ComparisonRecord,
  EndRecord,
  ImportsRecord,
  JournalRecord,
  PlanRecord,
  StartRecord,
  WatchRecord,
} from './journal-record.ts';

/** More files than any repository that one run could analyse; each costs memory here. */
const MOST_TASKS = 2_000_000;

/** More sentences than anybody would read. */
const MOST_NOTES = 1000;

/** What is written before the end. */
type RunRecord = Exclude<JournalRecord, ChangesRecord | ComparisonRecord | AbandonedRecord>;

type FactRecord = WatchRecord | ImportsRecord | EndRecord;
type AsideRecord = Exclude<RunRecord, { kind: 'start' | 'plan' | 'tasks' | 'batches' | 'outcome' }>;

interface Refusal {
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

/** Says why a journal cannot be used. */
export function refuse(path: string, { expected, found, advice }: Refusal): never {
  throw new ConfigurationError(
    `Expected ${expected} in the journal "${path}", found ${found}: ${advice}.`,
  );
}

/** Takes records in; what contradicts those before counts as unusable. */
export class Recording {
  readonly start: StartRecord;
  readonly tasks: Task[] = [];
  readonly batches: Task[] = [];
  readonly notes: string[] = [];
  readonly #path: string;
  readonly #byId = new Map<number, Task>();
  readonly #settled = new Set<number>();
  readonly compared = new RecordedComparison();
  plan: PlanRecord | undefined;
  watch: WatchRecord | undefined;
  imports: ImportsRecord | undefined;
  end: EndRecord | undefined;
  /** Files in lists that could not be used. */
  droppedFiles = 0;

  constructor(path: string, start: StartRecord) {
    this.#path = path;
    this.start = start;
  }

  /** Gives the task an outcome belongs to, `undefined` for other records, and `false` for what is unusable. */
  take(record: Exclude<JournalRecord, AbandonedRecord>): Task | undefined | false {
    // The analysis may end before the commits are compared.
    if (record.kind === 'changes' || record.kind === 'comparison') {
      return this.compared.take(record) && undefined;
    }
    return this.end === undefined && this.#take(record);
  }

  /**
   * Settles the tasks of a record, one after the other, up to one that is not planned or is settled
   * already: a stranger's ranges cost no more time than there are tasks. Returns whether there was none.
   */
  *takeAbandoned({ taskIds }: AbandonedRecord): Generator<Task, boolean> {
    if (this.end !== undefined) return false;
    for (const [first, last] of taskIds) {
      for (let id = first; id <= last; id += 1) {
        const task = this.#byId.get(id);
        if (task === undefined || this.#settled.has(id)) return false;
        this.#settled.add(id);
        yield task;
      }
    }
    return true;
  }

  #take(record: RunRecord): Task | undefined | false {
    switch (record.kind) {
      case 'start':
        return false;
      case 'plan':
        return this.#takePlan(record);
      case 'tasks':
        return this.#takeTasks(record.tasks);
      case 'batches':
        return this.#takeTasks(record.batches);
      case 'outcome':
        return this.#takeOutcome(record);
      default:
        return this.#takeAside(record);
    }
  }

  /** Takes what belongs to no task. */
  #takeAside(record: AsideRecord): undefined | false {
    switch (record.kind) {
      case 'note':
        return this.#takeNote(record.text);
      case 'imported':
        return record.findings.some(({ path }) => path !== record.path) ? false : undefined;
      case 'stop':
      case 'engine-end':
      case 'sample':
        return undefined;
      default:
        return this.#takeFact(record);
    }
  }

  /** Takes what there is one of for the whole run. */
  #takeFact(record: FactRecord): undefined {
    switch (record.kind) {
      case 'watch':
        this.watch = record;
        return;
      case 'imports':
        this.imports = record;
        return;
      case 'end':
        this.end = record;
        return;
      default:
        assertNever(record);
    }
  }

  #takePlan(plan: PlanRecord): false | undefined {
    if (this.plan !== undefined) return false;
    this.plan = plan;
    return undefined;
  }

  #takeNote(text: string): undefined {
    if (this.notes.length < MOST_NOTES) this.notes.push(text);
  }

  #takeTasks(tasks: readonly Task[]): false | undefined {
    if (this.plan === undefined) return false;
    if (this.#byId.size + tasks.length > MOST_TASKS) {
      return refuse(this.#path, {
        expected: `at most ${MOST_TASKS} files`,
        found: 'more',
        advice: 'analyse a folder of the repository at a time',
      });
    }
    for (const task of tasks) {
      // An id that is another one's: which of the two an outcome is for could not be told.
      if (this.#byId.has(task.id)) this.droppedFiles += 1;
      else this.#addTask(task);
    }
    return undefined;
  }

  #addTask(task: Task): void {
    (task.batch === undefined ? this.tasks : this.batches).push(task);
    this.#byId.set(task.id, task);
  }

  #takeOutcome({ path, outcome }: Extract<JournalRecord, { kind: 'outcome' }>): Task | false {
    const task = this.#byId.get(outcome.taskId);
    if (task?.path !== path || this.#settled.has(task.id)) return false;
    // A file is analyzed, and a tool has run.
    if (outcome.kind === (task.batch === undefined ? 'ran' : 'analyzed')) return false;
    const findings = outcome.kind === 'analyzed' ? outcome.findings : [];
    if (findings.some((finding) => finding.path !== path)) return false;
    this.#settled.add(task.id);
    return task;
  }
}
