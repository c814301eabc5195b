import { describe, expect, it } from 'vitest';
import { openJournal, type AppendOnlyFile } from '../../../src/journal/journal.ts';
import type { JournalRecord } from '../../../src/journal/journal-record.ts';
import { analyzed, createFinding } from '../../support/factories.ts';
import { createMemoryFile } from '../../support/memory-file.ts';

const note: JournalRecord = { kind: 'note', text: 'Grüße 🚢\n::error::' };
const outcome: JournalRecord = {
  kind: 'outcome',
  path: 'a.py',
  outcome: analyzed(0, [createFinding({ message: 'line\nbreak' })]),
};

describe('a journal', () => {
  it('gives back every record that was appended, in any order', () => {
    const journal = openJournal(createMemoryFile());
    const positions = [note, outcome, note].map((record) => journal.append(record));
    expect(positions.toReversed().map((position) => journal.read(position))).toEqual([
      note,
      outcome,
      note,
    ]);
  });

  it('writes one line of JSON for each record', () => {
    const file = createMemoryFile();
    const journal = openJournal(file);
    journal.append(note);
    journal.append(outcome);
    const lines = file.text().split('\n');
    expect(lines.map((line) => (line === '' ? line : JSON.parse(line)))).toEqual([
      note,
      outcome,
      '',
    ]);
  });

  it('keeps records in memory where there is no file, and says so', () => {
    const journal = openJournal(undefined);
    expect(journal.path).toBeUndefined();
    expect(journal.trouble).toBe('there is no folder to write the journal to');
    expect(journal.read(journal.append(outcome))).toEqual(outcome);
    journal.close();
    journal.remove();
  });

  it('keeps records in memory from the first that could not be written, and says why', () => {
    const file = createMemoryFile();
    const journal = openJournal(file);
    const before = journal.append(note);
    expect(journal.trouble).toBeUndefined();
    file.failWith('no space left on device');
    const after = [journal.append(outcome), journal.append(note)];
    expect(journal.trouble).toBe('the journal could not be written: no space left on device');
    expect([before, ...after].map((position) => journal.read(position))).toEqual([
      note,
      outcome,
      note,
    ]);
  });

  it('names its file, and closes and removes it', () => {
    const calls: string[] = [];
    const file: AppendOnlyFile = {
      ...createMemoryFile(),
      path: '/tmp/evenkeel-1/journal.ndjson',
      close: () => calls.push('close'),
      remove: () => calls.push('remove'),
    };
    const journal = openJournal(file);
    expect(journal.path).toBe('/tmp/evenkeel-1/journal.ndjson');
    journal.close();
    journal.remove();
    expect(calls).toEqual(['close', 'remove']);
  });
});
