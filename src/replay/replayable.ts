import { ConfigurationError } from '../errors.ts';
import type { PlanRecord } from '../journal/journal-record.ts';
import {
  readJournal,
  type JournalSource,
  type OutcomePosition,
  type RecordedRun,
} from '../journal/read-journal.ts';
import { isTold } from './compare-outcomes.ts';

/** A journal that can be run again. */
export interface Replayable {
  readonly source: JournalSource;
  readonly run: RecordedRun & { readonly plan: PlanRecord };
  /** Where the outcome of each task lies that tells something of its file, by the task's id. */
  readonly positions: ReadonlyMap<number, OutcomePosition>;
}

/**
 * Reads a journal that is to be run again.
 * @throws ConfigurationError when it is none, or its run ended before it had a plan.
 */
export async function readReplayable(
  source: JournalSource,
  pauseIfDue: () => Promise<void> | undefined,
): Promise<Replayable> {
  const positions = new Map<number, OutcomePosition>();
  const run = await readJournal(source, {
    pauseIfDue,
    onOutcome: ({ id }, outcome, position) => {
      if (isTold(outcome)) positions.set(id, position);
    },
  });
  const { plan } = run;
  if (plan !== undefined) return { source, run: { ...run, plan }, positions };
  throw new ConfigurationError(
    `Expected a plan in the journal "${source.path}", found a run that ended before it had one: there is nothing to run again.`,
  );
}
