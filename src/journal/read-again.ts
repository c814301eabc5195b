import type { Finding } from '../model/finding.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import { abandonedOutcome } from './abandoned-tasks.ts';
import type { JournalRecord } from './journal-record.ts';
import type { JournalSource, OutcomePosition } from './read-journal.ts';
import { parseRecord } from './record-schema.ts';

function changed({ path }: JournalSource): never {
  throw new Error(`Expected the journal "${path}" to stay as it was, found it changed.`);
}

function readAgain(source: JournalSource, { offset, length }: OutcomePosition): JournalRecord {
  const parsed = parseRecord(source.read(offset, length));
  return parsed.kind === 'record' ? parsed.record : changed(source);
}

/**
 * Reads a task's outcome again, as strictly as before.
 * @throws when the journal has been changed since.
 */
export function readOutcome(
  source: JournalSource,
  position: OutcomePosition,
  { id }: Task,
): TaskOutcome {
  const record = readAgain(source, position);
  if (record.kind === 'outcome') return record.outcome;
  if (record.kind === 'abandoned') return abandonedOutcome(record, id);
  return changed(source);
}

/** The findings of an outcome, or of what was imported, read again. Throws as `readOutcome` does. */
export function readFindings(source: JournalSource, position: OutcomePosition): readonly Finding[] {
  const record = readAgain(source, position);
  if (record.kind === 'imported') return record.findings;
  if (record.kind !== 'outcome') return changed(source);
  return record.outcome.kind === 'analyzed' ? record.outcome.findings : [];
}
