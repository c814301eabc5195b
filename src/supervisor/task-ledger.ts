import { NO_COST, type Task, type TaskOutcome, type UnanalyzedReason } from '../model/task.ts';

/** What the ledger makes of an outcome. */
export type Settlement =
  /** The task has its one outcome. */
  | { readonly kind: 'final'; readonly task: Task; readonly outcome: TaskOutcome }
  /** It killed or spun a worker for the first time: it is tried once more, alone. */
  | { readonly kind: 'retry'; readonly task: Task; readonly outcome: TaskOutcome }
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

/**
 * The account of a run's tasks: each is waiting, outstanding, suspect or settled, and becomes
 * settled exactly once. Suspects are handed out one at a time after everything else, so that the
 * culprit is found and the innocent are analyzed.
 */
export class TaskLedger {
  readonly #tasks: readonly Task[];
  readonly #outstanding = new Map<number, Task>();
  readonly #suspects: Task[] = [];
  readonly #struck = new Set<number>();
  readonly #quarantined: Task[] = [];
  #next = 0;
  #settled = 0;

  /** The tasks are handed out in the order given. */
  constructor(tasks: readonly Task[]) {
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

  /** Tasks that cost a worker or the engine twice. */
  get quarantined(): readonly Task[] {
    return this.#quarantined;
  }

  /** The task with this id, while it is outstanding. */
  find(taskId: number): Task | undefined {
    return this.#outstanding.get(taskId);
  }

  /** The next task to send, if one may be sent while so many are outstanding. */
  take(mostOutstanding: number): Task | undefined {
    if (this.#outstanding.size >= mostOutstanding) return undefined;
    const task = this.#next < this.total ? this.#tasks[this.#next++] : this.#takeSuspect();
    if (task !== undefined) this.#outstanding.set(task.id, task);
    return task;
  }

  /** Takes an outcome into account. */
  settle(outcome: TaskOutcome): Settlement {
    const task = this.#outstanding.get(outcome.taskId);
    if (task === undefined) return { kind: 'unexpected' };
    this.#outstanding.delete(task.id);
    if (outcome.kind === 'unanalyzed' && WORTH_A_RETRY.has(outcome.reason)) {
      if (!this.#struck.has(task.id)) {
        this.#struck.add(task.id);
        this.#suspects.push(task);
        return { kind: 'retry', task, outcome };
      }
      this.#quarantined.push(task);
    }
    this.#settled += 1;
    return { kind: 'final', task, outcome };
  }

  /** Takes back what the dead engine had in flight: outcomes for `settle`, one for each. */
  lost(reason: UnanalyzedReason, detail: string): TaskOutcome[] {
    return [...this.#outstanding.keys()].map((taskId) => unstarted(taskId, reason, detail));
  }

  /** Ends the run: every task without an outcome gets this one. Afterwards the ledger is done. */
  abandon(reason: UnanalyzedReason, detail: string): { task: Task; outcome: TaskOutcome }[] {
    const rest = [
      ...this.#outstanding.values(),
      ...this.#suspects.splice(0),
      ...this.#tasks.slice(this.#next),
    ];
    this.#outstanding.clear();
    this.#next = this.total;
    this.#settled += rest.length;
    return rest.map((task) => ({ task, outcome: unstarted(task.id, reason, detail) }));
  }

  /** A suspect runs alone: it starts when nothing else is out, and then nothing starts beside it. */
  #takeSuspect(): Task | undefined {
    return this.#outstanding.size === 0 ? this.#suspects.shift() : undefined;
  }
}

function unstarted(taskId: number, reason: UnanalyzedReason, detail: string): TaskOutcome {
  return { kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST };
}
