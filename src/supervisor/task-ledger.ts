import type {
  Task,
  TaskOutcome,
  Tasks,
  UnanalyzedOutcome,
  UnanalyzedReason,
} from '../model/task.ts';
import { CaseFile } from './case-file.ts';

/** What the ledger makes of an outcome. */
export type Settlement =
  /** The task has its one outcome. */
  | { readonly kind: 'final'; readonly task: Task; readonly outcome: TaskOutcome }
  /** It took a worker or the engine with it and is tried again, alone. */
  | { readonly kind: 'retry'; readonly task: Task; readonly outcome: UnanalyzedOutcome }
  /** Not outstanding: an outcome that came twice, or too late. It counts for nothing. */
  | { readonly kind: 'unexpected' };

/** Ends that cost a worker or the engine; the file may be innocent, so it is tried again. */
const WORTH_A_RETRY: ReadonlySet<UnanalyzedReason> = new Set([
  'spinning',
  'stalled',
  'out-of-memory',
  'crashed',
  'engine-died',
  'unstarted',
]);

interface Outstanding {
  readonly task: Task;
  isStarted: boolean;
}

/**
 * The account of a run's tasks: each is waiting, outstanding, suspect or settled, and becomes
 * settled exactly once. Suspects are handed out one at a time after everything else, so that the
 * culprit is found and the innocent are analyzed.
 */
export class TaskLedger {
  readonly #tasks: Tasks;
  /** Sent to an engine that died before it started them. */
  readonly #returned: Task[] = [];
  readonly #outstanding = new Map<number, Outstanding>();
  readonly #suspects: Task[] = [];
  readonly #cases = new Map<number, CaseFile>();
  readonly #quarantined: Task[] = [];
  #next = 0;
  #settled = 0;

  /** The tasks are handed out in the order given. */
  constructor(tasks: Tasks) {
    this.#tasks = tasks;
  }

  get total(): number {
    return this.#tasks.length;
  }

  get settled(): number {
    return this.#settled;
  }

  get outstanding(): number {
    return this.#outstanding.size;
  }

  get isDone(): boolean {
    return this.#settled === this.total;
  }

  /** Tasks that took a worker or the engine with them twice. */
  get quarantined(): readonly Task[] {
    return this.#quarantined;
  }

  /** The task with this id, while it is outstanding. */
  find(taskId: number): Task | undefined {
    return this.#outstanding.get(taskId)?.task;
  }

  /** The next task to send, if one may be sent while so many are outstanding. */
  take(mostOutstanding: number): Task | undefined {
    if (this.#outstanding.size >= mostOutstanding) return undefined;
    const task = this.#returned.shift() ?? this.#takeNext() ?? this.#takeSuspect();
    if (task !== undefined) this.#outstanding.set(task.id, { task, isStarted: false });
    return task;
  }

  /** The engine has given the task to a worker: from now on it may be the cause of a death. */
  start(taskId: number): void {
    const entry = this.#outstanding.get(taskId);
    if (entry !== undefined) entry.isStarted = true;
  }

  /** Takes an outcome into account. */
  settle(outcome: TaskOutcome): Settlement {
    const task = this.find(outcome.taskId);
    if (task === undefined) return { kind: 'unexpected' };
    this.#outstanding.delete(task.id);
    if (outcome.kind === 'unanalyzed' && WORTH_A_RETRY.has(outcome.reason)) {
      return this.#convict(task, outcome, { ended: 'worker', isShared: false });
    }
    return this.#close(task, outcome);
  }

  /** Everything outstanding waits again, in its old place and without a stain. */
  release(): void {
    for (const entry of this.#outstanding.values()) entry.isStarted = false;
    this.#putBack();
  }

  /**
   * The engine has died. What it had started gets the outcome given; what it had not started waits
   * again, in its old place and without a stain.
   */
  bury(outcomeOf: (task: Task, isShared: boolean) => UnanalyzedOutcome): Settlement[] {
    const started = this.#putBack();
    const isShared = started.length > 1;
    return started.map((task) =>
      this.#convict(task, outcomeOf(task, isShared), { ended: 'engine', isShared }),
    );
  }

  /**
   * Ends the run: every task without an outcome gets the one given, but a suspect that stopped its
   * worker by itself keeps what was seen then. Afterwards the ledger is done.
   */
  *abandon(
    outcomeOf: (task: Task) => UnanalyzedOutcome,
  ): Iterable<{ readonly task: Task; readonly outcome: UnanalyzedOutcome }> {
    for (const task of this.#rest()) {
      this.#settled += 1;
      const ending = outcomeOf(task);
      yield { task, outcome: this.#cases.get(task.id)?.unresolved(ending) ?? ending };
    }
  }

  /** Takes everything that has no outcome: of 100,000 tasks one at a time. */
  *#rest(): Iterable<Task> {
    yield* [
      ...Array.from(this.#outstanding.values(), ({ task }) => task),
      ...this.#suspects.splice(0),
      ...this.#returned.splice(0),
    ];
    this.#outstanding.clear();
    for (let task = this.#takeNext(); task !== undefined; task = this.#takeNext()) yield task;
  }

  /** Puts back what was not started, and gives what was. */
  #putBack(): Task[] {
    const entries = [...this.#outstanding.values()];
    this.#outstanding.clear();
    const waiting = entries.flatMap(({ task, isStarted }) => (isStarted ? [] : [task]));
    this.#suspects.unshift(...waiting.filter(({ id }) => this.#cases.has(id)));
    this.#returned.unshift(...waiting.filter(({ id }) => !this.#cases.has(id)));
    return entries.flatMap(({ task, isStarted }) => (isStarted ? [task] : []));
  }

  #takeNext(): Task | undefined {
    return this.#tasks.at(this.#next++);
  }

  /** A suspect runs alone: it starts when nothing else is out, and then nothing starts beside it. */
  #takeSuspect(): Task | undefined {
    return this.#outstanding.size === 0 ? this.#suspects.shift() : undefined;
  }

  #convict(
    task: Task,
    outcome: UnanalyzedOutcome,
    circumstances: { readonly ended: 'worker' | 'engine'; readonly isShared: boolean },
  ): Settlement {
    const file = this.#cases.get(task.id) ?? new CaseFile();
    this.#cases.set(task.id, file);
    file.add(outcome, circumstances);
    if (!file.isProven) {
      this.#suspects.push(task);
      return { kind: 'retry', task, outcome };
    }
    const verdict = file.verdict();
    if (verdict.isQuarantined === true) this.#quarantined.push(task);
    return this.#close(task, verdict);
  }

  #close(task: Task, outcome: TaskOutcome): Settlement {
    this.#cases.delete(task.id);
    this.#settled += 1;
    return { kind: 'final', task, outcome };
  }
}
