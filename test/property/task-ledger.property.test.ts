import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNANALYZED_REASONS, type TaskOutcome } from '../../src/model/task.ts';
import { TaskLedger, type Settlement } from '../../src/supervisor/task-ledger.ts';
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
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('start' as const), taskId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bury' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('abandon' as const), reason }) },
);

/** A ledger together with what it said, so that the two can be compared. */
class Witness {
  readonly ledger = new TaskLedger(createTasks(TASKS));
  readonly out = new Set<number>();
  readonly started = new Set<number>();
  readonly finals: number[] = [];
  readonly retried = new Set<number>();
  readonly tries = new Map<number, number>();

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

  settle(outcome: TaskOutcome): void {
    const wasOut = this.out.delete(outcome.taskId);
    this.started.delete(outcome.taskId);
    const settlement = this.ledger.settle(outcome);
    if (!wasOut) expect(settlement.kind).toBe('unexpected');
    this.#note(settlement);
  }

  start(id: number): void {
    this.ledger.start(id);
    if (this.out.has(id)) this.started.add(id);
  }

  bury(): void {
    const settlements = this.ledger.bury(({ id }) => unanalyzed(id, 'engine-died'));
    const struck = settlements.flatMap((each) =>
      each.kind === 'unexpected' ? [] : [each.task.id],
    );
    expect(new Set(struck)).toEqual(this.started);
    for (const settlement of settlements) this.#note(settlement);
    this.#lose();
  }

  release(): void {
    this.ledger.release();
    this.#lose();
  }

  abandon(): void {
    const rest = [...this.ledger.abandon(({ id }) => unanalyzed(id, 'deadline'))];
    this.finals.push(...rest.map(({ task }) => task.id));
    this.#lose();
    expect(this.ledger.isDone).toBe(true);
  }

  #lose(): void {
    this.out.clear();
    this.started.clear();
  }

  #note(settlement: Settlement): void {
    if (settlement.kind === 'final') this.finals.push(settlement.task.id);
    if (settlement.kind !== 'retry') return;
    const { id } = settlement.task;
    const tries = (this.tries.get(id) ?? 0) + 1;
    // One death of an engine in company, and one of its own; the third is the last.
    expect(tries).toBeLessThanOrEqual(2);
    this.tries.set(id, tries);
    this.retried.add(id);
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
            case 'start':
              witness.start(each.taskId);
              break;
            case 'bury':
              witness.bury();
              break;
            case 'release':
              witness.release();
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
