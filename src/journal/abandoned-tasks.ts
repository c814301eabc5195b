import { NO_COST, type TaskOutcome, type UnanalyzedOutcome } from '../model/task.ts';
import type { AbandonedRecord } from './journal-record.ts';
import type { Journal } from './journal.ts';

/** Why a run ends with tasks left: of each of them there is nothing else to tell. */
const ENDINGS: ReadonlySet<string> = new Set(['cancelled', 'deadline', 'engine-died']);

/** What an outcome has of which everything is in a record. */
const TOLD: ReadonlySet<string> = new Set(['kind', 'taskId', 'reason', 'detail', 'cost']);

/** Some 80 kB: a line stays short however scattered the tasks of a stage are. */
const RANGES_PER_RECORD = 5000;

interface Pending extends Pick<AbandonedRecord, 'reason' | 'detail'> {
  readonly taskIds: [first: number, last: number][];
}

function isBare(outcome: UnanalyzedOutcome): boolean {
  // The very object: what an engine sent is a copy, and is written at once.
  if (!ENDINGS.has(outcome.reason) || outcome.cost !== NO_COST) return false;
  return Object.keys(outcome).every((name) => TOLD.has(name));
}

/** The outcome that a record gives one of its tasks. */
export function abandonedOutcome(
  { reason, detail }: AbandonedRecord,
  taskId: number,
): UnanalyzedOutcome {
  return { kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST };
}

/**
 * Gathers the tasks that were never started when a run ended: 100,000 lines, each written by itself,
 * would keep main from hearing a signal for seconds. They are one line, as their ids follow each other.
 */
export class AbandonedTasks {
  readonly #journal: Pick<Journal, 'append'>;
  #pending: Pending | undefined;

  constructor(journal: Pick<Journal, 'append'>) {
    this.#journal = journal;
  }

  /** Takes an outcome that says nothing but why the run ended; `false` for any other. */
  take(outcome: TaskOutcome): boolean {
    if (outcome.kind !== 'unanalyzed' || !isBare(outcome)) return false;
    const { taskId, reason, detail } = outcome;
    if (this.#pending?.reason !== reason || this.#pending.detail !== detail) this.flush();
    this.#pending ??= { reason, detail, taskIds: [] };
    const { taskIds } = this.#pending;
    const last = taskIds.at(-1);
    if (last !== undefined && last[1] + 1 === taskId) last[1] = taskId;
    else taskIds.push([taskId, taskId]);
    if (taskIds.length >= RANGES_PER_RECORD) this.flush();
    return true;
  }

  /** Writes what has been taken. */
  flush(): void {
    if (this.#pending !== undefined) this.#journal.append({ kind: 'abandoned', ...this.#pending });
    this.#pending = undefined;
  }
}
