import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/journal/journal.ts';
import { journalTasks, storeIn } from '../../../src/journal/outcome-store.ts';
import { analyzed, createFinding, createTask, createTasks } from '../../support/factories.ts';
import { createMemoryFile } from '../../support/memory-file.ts';

describe('journalTasks', () => {
  it('writes every task once and in order, on lines that are not too long', () => {
    const file = createMemoryFile();
    const tasks = createTasks(1201);
    journalTasks(openJournal(file), tasks);
    const records = file
      .text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ tasks: some }) => some.length)).toEqual([500, 500, 201]);
    expect(records.flatMap(({ tasks: some }) => some)).toEqual(tasks);
  });

  it('writes nothing for no tasks', () => {
    const file = createMemoryFile();
    journalTasks(openJournal(file), []);
    expect(file.text()).toBe('');
  });
});

describe('storeIn', () => {
  it('reads back the findings of each outcome it kept', () => {
    const store = storeIn(openJournal(createMemoryFile()));
    const findings = [createFinding({ startLine: 1 }), createFinding({ startLine: 2 })];
    const first = store.keep(createTask(1), analyzed(1, findings));
    const second = store.keep(createTask(2), analyzed(2));
    expect(store.findingsAt(second)).toEqual([]);
    expect(store.findingsAt(first)).toEqual(findings);
  });

  it('refuses a position at which there is no outcome', () => {
    const journal = openJournal(createMemoryFile());
    const position = journal.append({ kind: 'note', text: 'hello' });
    expect(() => storeIn(journal).findingsAt(position)).toThrow('found "note"');
  });
});
