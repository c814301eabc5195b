import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNANALYZED_REASONS } from '../../src/model/task.ts';
import { TaskLedger } from '../../src/supervisor/task-ledger.ts';
import { analyzed, createTasks, unanalyzed } from '../support/factories.ts';

const TASKS = 8;

const reason = fc.constantFrom(...UNANALYZED_REASONS);
/** One id too many on either side: outcomes nobody asked for. */
const taskId = fc.integer({ min: -1, max: TASKS });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('take' as const), most: fc.nat({ max: 6 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('analyzed' as const), taskId }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('unanalyzed' as const), taskId, reason }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lost' as const), reason }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('abandon' as const), reason }) },
);

/** A ledger together with what it said, so that the two can be compared. */
class Witness {
  readonly ledger = new TaskLedger(createTasks(TASKS));
  readonly out = new Set<number>();
  readonly finals: number[] = [];
  readonly retried = new Set<number>();

  take(most: number): void {
    const before = this.out.size;
    const task = this.ledger.take(most);
    if (task === undefined) return;
    expect(before).toBeLessThan(most);
    if (this.retried.has(task.id)) expect(this.out).toEqual(new Set());
    for (const other of this.out) expect(this.retried).not.toContain(other);
    expect(this.finals).not.toContain(task.id);
    this.out.add(task.id);
  }

  settle(outcome: ReturnType<typeof unanalyzed>): void {
    const wasOut = this.out.delete(outcome.taskId);
    const settlement = this.ledger.settle(outcome);
    if (!wasOut) expect(settlement.kind).toBe('unexpected');
    if (settlement.kind === 'final') this.finals.push(settlement.task.id);
    if (settlement.kind !== 'retry') return;
    expect(this.retried).not.toContain(settlement.task.id);
    this.retried.add(settlement.task.id);
  }

  abandon(): void {
    this.finals.push(...this.ledger.abandon('deadline', 'over').map(({ task }) => task.id));
    this.out.clear();
    expect(this.ledger.isDone).toBe(true);
  }

  expectBalance(): void {
    expect(new Set(this.finals).size).toBe(this.finals.length);
    expect(this.ledger.settled).toBe(this.finals.length);
    expect(this.ledger.outstanding).toBe(this.out.size);
    expect(this.ledger.isDone).toBe(this.finals.length === TASKS);
  }
}

describe('TaskLedger, under any sequence of events', () => {
  it('settles each task exactly once, tries a suspect alone, and keeps its account', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const witness = new Witness();
        for (const each of steps) {
          switch (each.kind) {
            case 'take':
              witness.take(each.most);
              break;
            case 'analyzed':
              witness.settle(analyzed(each.taskId));
              break;
            case 'unanalyzed':
              witness.settle(unanalyzed(each.taskId, each.reason));
              break;
            case 'lost':
              for (const outcome of witness.ledger.lost(each.reason, 'lost'))
                witness.settle(outcome);
              break;
            case 'abandon':
              witness.abandon();
              break;
          }
          witness.expectBalance();
        }
        witness.abandon();
        expect(witness.finals).toHaveLength(TASKS);
      }),
    );
  });

  it('comes to an end when every task that is taken gets an outcome, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(reason, { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (reasons, most) => {
          const ledger = new TaskLedger(createTasks(TASKS));
          let given = 0;
          while (!ledger.isDone) {
            let task = ledger.take(most);
            const taken = [];
            while (task !== undefined) {
              taken.push(task);
              task = ledger.take(most);
            }
            expect(taken).not.toEqual([]);
            for (const { id } of taken) {
              ledger.settle(unanalyzed(id, reasons[given % reasons.length] ?? 'crashed'));
              given += 1;
            }
          }
          expect(given).toBeLessThanOrEqual(2 * TASKS);
        },
      ),
    );
  });
});
