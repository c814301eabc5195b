import type { NamedInFlight } from '../model/incident.ts';
import { placeText } from './last-seen.ts';
import { MemoryAccount } from './memory-account.ts';

/** So many deaths of engines are told one by one; all of them are in the journal. */
const MOST_DEATHS_TOLD = 10;

/** How an engine ended, as the report's reader is told. */
export interface ToldDeath {
  readonly detail: string;
  readonly inFlight: readonly NamedInFlight[];
  /** Workers of the next engine; `null` when there is none. */
  readonly nextWorkers: number | null;
}

/** Sentences for the report about a run, each once. */
export class RunNotes {
  /** What engines did to stay below the memory limit. */
  readonly memory: MemoryAccount;
  readonly #notes = new Set<string>();
  #deaths = 0;

  constructor(workers: number) {
    this.memory = new MemoryAccount(workers);
  }

  get all(): readonly string[] {
    const untold = this.#deaths - MOST_DEATHS_TOLD;
    const more = `the engine ended ${String(untold)} more time(s); the journal tells each`;
    return [...this.#notes, ...(untold > 0 ? [more] : []), ...this.memory.notes];
  }

  add(notes: readonly string[]): void {
    for (const note of notes) this.#notes.add(note);
  }

  addDeath({ detail, inFlight, nextWorkers }: ToldDeath): void {
    this.#deaths += 1;
    if (this.#deaths > MOST_DEATHS_TOLD) return;
    const next = nextWorkers === null ? '' : `; restarted with ${String(nextWorkers)} worker(s)`;
    const where = inFlight.map((task) => placeText(task.path, task));
    const last = where.length === 0 ? '' : `. In work were ${where.join(', ')}`;
    this.#notes.add(`the engine ${detail}${next}${last}`);
  }
}
