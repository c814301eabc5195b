import { describe, expect, it } from 'vitest';
import { UNANALYZED_REASONS, type Task, type UnanalyzedOutcome } from '../../../src/model/task.ts';
import { TaskLedger } from '../../../src/supervisor/task-ledger.ts';
import { analyzed, createTask, createTasks, unanalyzed } from '../../support/factories.ts';

/** What is said of a task that was in work, or was not, when everything ended. */
function late({ id }: Task): UnanalyzedOutcome {
  return unanalyzed(id, 'deadline');
}

/** What is said of a task that was in work when the engine died. */
function killed({ id }: Task): UnanalyzedOutcome {
  return unanalyzed(id, 'engine-died');
}

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

  describe('when the engine dies', () => {
    it('strikes what was in work, and only that', () => {
      const ledger = new TaskLedger(createTasks(6));
      takeAll(ledger, 4);
      ledger.settle(analyzed(1));
      for (const id of [0, 1, 2, 99]) ledger.start(id);
      expect(ledger.bury(killed)).toMatchObject([
        { kind: 'retry', task: { id: 0 } },
        { kind: 'retry', task: { id: 2 } },
      ]);
      expect(ledger.outstanding).toBe(0);
    });

    it('hands out again what was not in work, in its old place and beside others', () => {
      const ledger = new TaskLedger(createTasks(6));
      takeAll(ledger, 4);
      ledger.start(1);
      ledger.bury(killed);
      expect(takeAll(ledger, 3)).toEqual([0, 2, 3]);
      for (const id of [0, 2, 3]) ledger.settle(analyzed(id));
      expect(takeAll(ledger, 3)).toEqual([4, 5]);
    });

    it('keeps a suspect alone that was not in work yet', () => {
      const ledger = new TaskLedger(createTasks(2));
      takeAll(ledger);
      ledger.settle(unanalyzed(0, 'crashed'));
      ledger.settle(unanalyzed(1, 'crashed'));
      expect(takeAll(ledger)).toEqual([0]);
      expect(ledger.bury(killed)).toEqual([]);
      expect(takeAll(ledger)).toEqual([0]);
    });

    it('tells whether a task was alone', () => {
      const seen: boolean[] = [];
      const witness = (task: Task, isShared: boolean): UnanalyzedOutcome => {
        seen.push(isShared);
        return killed(task);
      };
      const ledger = new TaskLedger(createTasks(4));
      takeAll(ledger, 4);
      for (const id of [0, 1]) ledger.start(id);
      ledger.bury(witness);
      takeAll(ledger, 4);
      ledger.start(2);
      ledger.bury(witness);
      expect(seen).toEqual([true, true, false]);
    });
  });

  it('gives back what an engine had that could not work, without a stain', () => {
    const ledger = new TaskLedger(createTasks(3));
    takeAll(ledger, 2);
    ledger.start(0);
    ledger.release();
    expect(takeAll(ledger, 3)).toEqual([0, 1, 2]);
  });

  it('gives every task without an outcome one at the end, and then is done', () => {
    const ledger = new TaskLedger(createTasks(5));
    takeAll(ledger, 4);
    ledger.settle(analyzed(0));
    for (const id of [1, 2]) ledger.start(id);
    ledger.bury(killed);
    const rest = [...ledger.abandon(late)];
    expect(rest.map(({ task }) => task.id).toSorted((left, right) => left - right)).toEqual([
      1, 2, 3, 4,
    ]);
    for (const { task, outcome } of rest) {
      expect(outcome).toMatchObject({ taskId: task.id, reason: 'deadline' });
    }
    expect(ledger.isDone).toBe(true);
    expect([...ledger.abandon(late)]).toEqual([]);
    expect(takeAll(ledger)).toEqual([]);
  });

  it('keeps what was seen of a file that stopped its worker and was not tried again', () => {
    const ledger = new TaskLedger(createTasks(1));
    takeAll(ledger);
    ledger.settle(unanalyzed(0, 'spinning'));
    expect([...ledger.abandon(late)]).toMatchObject([
      {
        outcome: {
          reason: 'spinning',
          detail: 'because it was spinning; the run ended before it was tried again',
        },
      },
    ]);
  });

  it('is done from the start where there are no tasks', () => {
    expect(new TaskLedger([]).isDone).toBe(true);
  });
});
