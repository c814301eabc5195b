import { describe, expect, it } from 'vitest';
import { UNANALYZED_REASONS } from '../../../src/model/task.ts';
import { TaskLedger } from '../../../src/supervisor/task-ledger.ts';
import { analyzed, createTask, createTasks, unanalyzed } from '../../support/factories.ts';

/** Takes as many as it is given. */
function takeAll(ledger: TaskLedger, mostOutstanding = 100): number[] {
  const ids = [];
  for (let task = ledger.take(mostOutstanding); task; task = ledger.take(mostOutstanding)) {
    ids.push(task.id);
  }
  return ids;
}

describe('TaskLedger', () => {
  it('hands out tasks in the order given, no more than may be outstanding', () => {
    const ledger = new TaskLedger([createTask(3), createTask(1), createTask(2)]);
    expect(takeAll(ledger, 2)).toEqual([3, 1]);
    ledger.settle(analyzed(3));
    expect(takeAll(ledger, 2)).toEqual([2]);
  });

  it('settles a task with its outcome', () => {
    const ledger = new TaskLedger(createTasks(1));
    const task = ledger.take(1);
    const outcome = analyzed(0);
    expect(ledger.settle(outcome)).toEqual({ kind: 'final', task, outcome });
    expect(ledger.isDone).toBe(true);
  });

  it('passes over an outcome that comes twice, too early, or of a task it never had', () => {
    const ledger = new TaskLedger(createTasks(2));
    ledger.take(1);
    ledger.settle(analyzed(0));
    for (const id of [0, 1, 99])
      expect(ledger.settle(analyzed(id))).toEqual({ kind: 'unexpected' });
    expect(ledger.settled).toBe(1);
  });

  it.each(UNANALYZED_REASONS)('tries a file again only if it may be innocent: %s', (reason) => {
    const ledger = new TaskLedger(createTasks(1));
    ledger.take(1);
    const isInnocent = [
      'spinning',
      'stalled',
      'out-of-memory',
      'crashed',
      'engine-died',
      'unstarted',
    ].includes(reason);
    expect(ledger.settle(unanalyzed(0, reason)).kind).toBe(isInnocent ? 'retry' : 'final');
  });

  it('keeps a suspect back until everything else is settled, and hands it out alone', () => {
    const ledger = new TaskLedger(createTasks(4));
    expect(takeAll(ledger, 2)).toEqual([0, 1]);
    ledger.settle(unanalyzed(0, 'crashed'));
    ledger.settle(unanalyzed(1, 'spinning'));
    expect(takeAll(ledger, 2)).toEqual([2, 3]);
    ledger.settle(analyzed(2));
    expect(takeAll(ledger, 2)).toEqual([]);
    ledger.settle(analyzed(3));
    expect(takeAll(ledger, 2)).toEqual([0]);
    ledger.settle(analyzed(0));
    expect(takeAll(ledger, 2)).toEqual([1]);
  });

  it('quarantines a file that fails alone as well', () => {
    const ledger = new TaskLedger(createTasks(2));
    takeAll(ledger);
    ledger.settle(unanalyzed(0, 'crashed'));
    ledger.settle(unanalyzed(1, 'crashed'));
    takeAll(ledger);
    expect(ledger.settle(unanalyzed(0, 'spinning')).kind).toBe('final');
    takeAll(ledger);
    expect(ledger.settle(analyzed(1)).kind).toBe('final');
    expect(ledger.quarantined.map(({ id }) => id)).toEqual([0]);
    expect(ledger.isDone).toBe(true);
  });

  it('gives one outcome for each task that a dead engine had, and no other', () => {
    const ledger = new TaskLedger(createTasks(5));
    takeAll(ledger, 3);
    ledger.settle(analyzed(1));
    expect(ledger.lost('engine-died', 'the engine was killed')).toMatchObject([
      { taskId: 0, reason: 'engine-died', detail: 'the engine was killed' },
      { taskId: 2, reason: 'engine-died' },
    ]);
  });

  it('gives every task without an outcome the same one at the end, and then is done', () => {
    const ledger = new TaskLedger(createTasks(5));
    takeAll(ledger, 3);
    ledger.settle(analyzed(0));
    ledger.settle(unanalyzed(1, 'crashed'));
    const rest = ledger.abandon('deadline', 'time is up');
    expect(rest.map(({ task }) => task.id).toSorted((left, right) => left - right)).toEqual([
      1, 2, 3, 4,
    ]);
    for (const { task, outcome } of rest) {
      expect(outcome).toMatchObject({ taskId: task.id, reason: 'deadline', detail: 'time is up' });
    }
    expect(ledger.isDone).toBe(true);
    expect(ledger.abandon('cancelled', 'again')).toEqual([]);
    expect(takeAll(ledger)).toEqual([]);
  });

  it('is done from the start where there are no tasks', () => {
    expect(new TaskLedger([]).isDone).toBe(true);
  });
});
