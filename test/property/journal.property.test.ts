import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import type { JournalRecord } from '../../src/journal/journal-record.ts';
import { analyzed, createFinding } from '../support/factories.ts';
import { createMemoryFile } from '../support/memory-file.ts';

/** Any code units, halves of surrogate pairs too: messages quote analysed files. */
const text = fc.string({ unit: 'binary' });
const anyText = fc.oneof(text, fc.array(fc.integer({ min: 0, max: 0xffff })).map(toText));

function toText(units: readonly number[]): string {
  return String.fromCharCode(...units);
}

const record: fc.Arbitrary<JournalRecord> = fc.oneof(
  anyText.map((note) => ({ kind: 'note' as const, text: note })),
  fc.tuple(anyText, anyText, fc.nat()).map(([path, message, taskId]) => ({
    kind: 'outcome' as const,
    path,
    outcome: analyzed(taskId, [createFinding({ path, message })]),
  })),
);

describe('a journal', () => {
  it('gives back any records, from a file that stops taking them at any moment', () => {
    fc.assert(
      fc.property(fc.array(record), fc.nat({ max: 12 }), (records, failAt) => {
        const file = createMemoryFile();
        const journal = openJournal(file);
        const positions = records.map((each, index) => {
          if (index === failAt) file.failWith('full');
          return journal.append(each);
        });
        expect(positions.map((position) => journal.read(position))).toEqual(records);
        expect(journal.trouble !== undefined).toBe(failAt < records.length);
      }),
    );
  });

  it('has one line for each record, whatever the record holds', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const file = createMemoryFile();
        const journal = openJournal(file);
        for (const each of records) journal.append(each);
        expect(file.text().split('\n')).toHaveLength(records.length + 1);
      }),
    );
  });
});
