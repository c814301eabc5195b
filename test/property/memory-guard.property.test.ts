import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryGuard, type MemoryLook, type WorkerMemory } from '../../src/pool/memory-guard.ts';

const MEBIBYTE = 2 ** 20;
const LIMIT_BYTES = 512 * MEBIBYTE;

const mebibytes = fc.integer({ min: 0, max: 512 }).map((count) => count * MEBIBYTE);

const workerFacts = fc.record({
  bytes: mebibytes,
  isBusy: fc.boolean(),
  filesDone: fc.integer({ min: 0, max: 3 }),
});

const moments = fc.array(
  fc.record({
    stepMs: fc.integer({ min: 1, max: 60_000 }),
    roomBytes: mebibytes,
    facts: fc.array(workerFacts, { minLength: 1, maxLength: 6 }),
  }),
  { maxLength: 300 },
);

/** Lets a guard live through moments, with as many workers as it allows at each. */
function live(planned: number, story: typeof moments extends fc.Arbitrary<infer T> ? T : never) {
  const guard = new MemoryGuard(planned);
  let nowMs = 0;
  let workers = planned;
  return story.map(({ stepMs, roomBytes, facts }) => {
    nowMs += stepMs;
    const living: WorkerMemory[] = facts
      .slice(0, workers)
      .map((fact, index) => ({ threadId: index, ...fact }));
    const look: MemoryLook = { nowMs, roomBytes, limitBytes: LIMIT_BYTES, workers: living };
    const decision = guard.decide(look);
    ({ workers } = decision);
    return { look, decision };
  });
}

const planned = fc.integer({ min: 1, max: 6 });

describe('MemoryGuard, whatever happens to memory', () => {
  it('keeps at least one worker and at most as many as planned', () => {
    fc.assert(
      fc.property(planned, moments, (count, story) => {
        for (const { decision } of live(count, story)) {
          expect(decision.workers).toBeGreaterThanOrEqual(1);
          expect(decision.workers).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('lets a file start whenever none is in work and no worker is being ended', () => {
    fc.assert(
      fc.property(planned, moments, (count, story) => {
        for (const { look, decision } of live(count, story)) {
          const isIdle = look.workers.every(({ isBusy }) => !isBusy);
          if (isIdle && decision.recycle === undefined) expect(decision.feeds).toBe(true);
        }
      }),
    );
  });

  it('does not swing for ever: the number of workers changes a bounded number of times', () => {
    fc.assert(
      fc.property(planned, moments, (count, story) => {
        const numbers = [count, ...live(count, story).map(({ decision }) => decision.workers)];
        const returns = numbers.filter((number, index) => number > (numbers[index - 1] ?? number));
        expect(returns.length).toBeLessThanOrEqual(6);
        const changes = numbers.filter(
          (number, index) => number !== (numbers[index - 1] ?? number),
        );
        expect(changes.length).toBeLessThanOrEqual(count - 1 + 2 * 6);
      }),
    );
  });

  it('ends only workers that live, never two within a second, and blames only a lone fresh one', () => {
    fc.assert(
      fc.property(planned, moments, (count, story) => {
        let lastMs = -Infinity;
        for (const { look, decision } of live(count, story)) {
          if (decision.recycle === undefined) continue;
          const { threadId, isCulprit } = decision.recycle;
          const ended = look.workers.find((worker) => worker.threadId === threadId);
          expect(ended).toBeDefined();
          expect(look.nowMs - lastMs).toBeGreaterThanOrEqual(1000);
          lastMs = look.nowMs;
          const isLoneAndFresh =
            look.workers.length === 1 && ended?.isBusy === true && ended.filesDone === 0;
          expect(isCulprit && !isLoneAndFresh).toBe(false);
        }
      }),
    );
  });
});
