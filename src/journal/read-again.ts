import type { Finding } from '../model/finding.ts';
import type { TaskOutcome } from '../model/task.ts';
import type { JournalRecord } from './journal-record.ts';
import type { JournalSource, OutcomePosition } from './read-journal.ts';
import { parseRecord } from './record-schema.ts';

function readAgain(source: JournalSource, { offset, length }: OutcomePosition): JournalRecord {
  const parsed = parseRecord(source.read(offset, length));
  if (parsed.kind === 'record') return parsed.record;
  throw new Error(`Expected the journal "${source.path}" to stay as it was, found it changed.`);
}

/**
 * Reads an outcome again, as strictly as before.
 * @throws when the journal has been changed since.
 */
export function readOutcome(source: JournalSource, position: OutcomePosition): TaskOutcome {
  const record = readAgain(source, position);
  if (record.kind === 'outcome') return record.outcome;
  throw new Error(`Expected the journal "${source.path}" to stay as it was, found it changed.`);
}

/** The findings of an outcome, or of what was imported, read again. Throws as `readOutcome` does. */
export function readFindings(source: JournalSource, position: OutcomePosition): readonly Finding[] {
  const record = readAgain(source, position);
  if (record.kind === 'imported') return record.findings;
  const outcome = record.kind === 'outcome' ? record.outcome : readOutcome(source, position);
  return outcome.kind === 'analyzed' ? outcome.findings : [];
}
