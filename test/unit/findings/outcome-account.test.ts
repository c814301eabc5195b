import { describe, expect, it } from 'vitest';
import { OutcomeAccount } from '../../../src/findings/outcome-account.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { TaskOutcome } from '../../../src/model/task.ts';
import {
  analyzed,
  createFinding,
  createTask,
  pathsOf,
  unanalyzed,
} from '../../support/factories.ts';

/** A store that counts how often it is read. */
class Shelf {
  readonly kept: TaskOutcome[] = [];
  reads = 0;

  keep(_task: unknown, outcome: TaskOutcome): number {
    return this.kept.push(outcome) - 1;
  }

  findingsAt(position: number): readonly Finding[] {
    this.reads += 1;
    const outcome = this.kept[position];
    return outcome?.kind === 'analyzed' ? outcome.findings : [];
  }
}

const TASKS = [1, 2, 3].map((id) => createTask(id));

describe('OutcomeAccount', () => {
  it('counts files and findings', () => {
    const account = new OutcomeAccount(new Shelf()).plan(pathsOf(TASKS));
    account.record(createTask(1), analyzed(1, [createFinding({ severity: 'error' })]));
    account.record(createTask(2), analyzed(2, [createFinding(), createFinding({ startLine: 2 })]));
    account.record(createTask(3), unanalyzed(3, 'spinning'));
    expect(account.analyzed).toBe(2);
    expect(account.counts).toEqual({ error: 1, warning: 2, notice: 0 });
  });

  it('lists what was not analyzed, by path, with the reason and the analyzer', () => {
    const [later, earlier] = [createTask(1, { path: 'b.py' }), createTask(2, { path: 'a.py' })];
    const account = new OutcomeAccount(new Shelf()).plan(pathsOf([later, earlier]));
    account.record(later, unanalyzed(1, 'crashed'));
    const detail = 'too long';
    const cost = { wallMs: 1, cpuMs: 2, heapBytes: 3, throttledShare: 0.5 };
    const span = { startedMs: 9, worker: 1, analyzers: [] };
    account.record(earlier, {
      kind: 'unanalyzed',
      taskId: 2,
      reason: 'spinning',
      detail,
      analyzer: 'ruff',
      cost,
      span,
    });
    expect(account.unanalyzed).toEqual([
      { path: 'a.py', reason: 'spinning', detail, analyzer: 'ruff', cost, span },
      { path: 'b.py', reason: 'crashed', detail: 'because it was crashed' },
    ]);
  });

  it('adds up CPU time, which is unknown as long as no outcome tells any', () => {
    const account = new OutcomeAccount(new Shelf()).plan(pathsOf(TASKS));
    account.record(createTask(1), analyzed(1));
    expect(account.cpuMs).toBeNull();
    const cost = { wallMs: 9, cpuMs: 2.5, heapBytes: null, throttledShare: null };
    account.record(createTask(2), { ...analyzed(2), cost });
    account.record(createTask(3), { ...unanalyzed(3, 'spinning'), cost });
    expect(account.cpuMs).toBe(5);
  });

  it('reads findings only when they are iterated, and again each time', () => {
    const shelf = new Shelf();
    const account = new OutcomeAccount(shelf).plan(pathsOf(TASKS));
    account.record(createTask(1), analyzed(1, [createFinding()]));
    account.record(createTask(2), analyzed(2));
    const findings = account.findings();
    expect(shelf.reads).toBe(0);
    expect([...findings]).toEqual([...findings]);
    expect(shelf.reads).toBe(2);
  });

  it('keeps the order of the plan where two paths look the same', () => {
    const path = String.raw`\xff.py`;
    const settled = [1, 2, 3, 4].map((id) => ({
      task: createTask(id, { path }),
      outcome:
        id > 2 ? unanalyzed(id, 'crashed') : analyzed(id, [createFinding({ startLine: id })]),
    }));
    for (const order of [settled, settled.toReversed()]) {
      const account = new OutcomeAccount(new Shelf()).plan(
        pathsOf(settled.map(({ task }) => task)),
      );
      for (const { task, outcome } of order) {
        const told = outcome.kind === 'analyzed' ? outcome : { ...outcome, detail: `${task.id}` };
        account.record(task, told);
      }
      expect([...account.findings()].map(({ startLine }) => startLine)).toEqual([1, 2]);
      expect(account.unanalyzed.map(({ detail }) => detail)).toEqual(['3', '4']);
    }
  });

  it('adds what others found in a file to its findings, each once, whenever it comes', () => {
    const same = createFinding({ path: 'a.py' });
    const theirs = createFinding({ path: 'a.py', ruleId: 'pylint/W1', analyzer: 'pylint' });
    const elsewhere = createFinding({ path: 'b.txt', severity: 'error' });
    for (const isFirst of [true, false]) {
      const shelf = new Shelf();
      const tasks = [createTask(1, { path: 'a.py' }), createTask(2, { path: 'c.py' })];
      const account = new OutcomeAccount(shelf).plan(pathsOf(tasks));
      const importAll = (): void => {
        for (const findings of [[elsewhere], [same, theirs], [theirs]]) {
          const position = shelf.keep({}, analyzed(0, findings));
          account.import(findings[0]?.path ?? '', findings, position);
        }
      };
      if (isFirst) importAll();
      account.record(createTask(1, { path: 'a.py' }), analyzed(1, [same]));
      account.record(createTask(2, { path: 'c.py' }), unanalyzed(2, 'spinning'));
      if (!isFirst) importAll();
      expect([...account.findings()]).toEqual([theirs, same, elsewhere]);
      expect(account.counts).toEqual({ error: 1, warning: 2, notice: 0 });
      expect(account.analyzed).toBe(1);
    }
  });
});
