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
    const third = store.keep(createTask(3), analyzed(3, findings.toReversed()));
    expect(second).not.toBe(first);
    expect(store.findingsAt(first)).toEqual(findings);
    expect(store.findingsAt(third)).toEqual(findings.toReversed());
  });

  it('reads back what had to stay in memory', () => {
    const store = storeIn(openJournal(undefined));
    const kept = [1, 2].map((startLine) =>
      store.keep(createTask(startLine), analyzed(startLine, [createFinding({ startLine })])),
    );
    expect(kept.map((each) => store.findingsAt(each)[0]?.startLine)).toEqual([1, 2]);
  });

  it('has nothing for an outcome without findings', () => {
    const store = storeIn(openJournal(createMemoryFile()));
    const kept = store.keep(createTask(1), analyzed(1));
    expect(() => store.findingsAt(kept)).toThrow('Expected a row');
  });
});
