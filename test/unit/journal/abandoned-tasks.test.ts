import { describe, expect, it } from 'vitest';
import { AbandonedTasks } from '../../../src/journal/abandoned-tasks.ts';
import type { JournalRecord } from '../../../src/journal/journal-record.ts';
import type { UnanalyzedOutcome } from '../../../src/model/task.ts';
import { analyzed, unanalyzed } from '../../support/factories.ts';

/** Takes these, and gives what was written: before the end, and by then. */
function take(outcomes: Iterable<UnanalyzedOutcome>) {
  const records: JournalRecord[] = [];
  const tasks = new AbandonedTasks({
    append: (record) => {
      records.push(record);
      return { kept: record };
    },
  });
  let refused = 0;
  for (const outcome of outcomes) if (!tasks.take(outcome)) refused += 1;
  expect(refused).toBe(0);
  const early = records.length;
  tasks.flush();
  tasks.flush();
  return { early, records };
}

function* late(ids: Iterable<number>): Generator<UnanalyzedOutcome> {
  for (const id of ids) yield unanalyzed(id, 'deadline');
}

describe('AbandonedTasks', () => {
  it('makes one record of 100,000 tasks', () => {
    const { records } = take(late(Array.from({ length: 100_000 }, (_, id) => id)));
    const detail = 'because it was deadline';
    expect(records).toEqual([
      { kind: 'abandoned', reason: 'deadline', detail, taskIds: [[0, 99_999]] },
    ]);
  });

  it('makes records of bounded length of tasks that do not follow each other', () => {
    const { records } = take(late(Array.from({ length: 12_000 }, (_, id) => 2 * id)));
    expect(records).toHaveLength(3);
    for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(100_000);
  });

  it('begins another record for another reason', () => {
    const { early, records } = take([unanalyzed(0, 'deadline'), unanalyzed(1, 'cancelled')]);
    expect(early).toBe(1);
    expect(records.map((each) => each.kind === 'abandoned' && each.reason)).toEqual([
      'deadline',
      'cancelled',
    ]);
  });

  it('writes nothing when nothing was abandoned', () => {
    expect(take([]).records).toEqual([]);
  });

  it.each([
    ['was analyzed', analyzed(0)],
    ['ended for a reason of its own', unanalyzed(0, 'crashed')],
    ['was in work', { ...unanalyzed(0, 'deadline'), place: { phase: 'reading', forMs: 1 } }],
    ['has a history', { ...unanalyzed(0, 'cancelled'), deaths: [] }],
    [
      'cost something',
      { ...unanalyzed(0, 'deadline'), cost: { ...unanalyzed(0, 'deadline').cost } },
    ],
  ] as const)('leaves a task that %s a line of its own', (_name, outcome) => {
    const tasks = new AbandonedTasks({
      append: () => {
        throw new Error('nothing is written');
      },
    });
    expect(tasks.take(outcome)).toBe(false);
    tasks.flush();
  });
});
