import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBudget } from '../../src/plan/budget.ts';
import { planLimits } from '../../src/plan/plan-limits.ts';

const WEEK_MS = 7 * 24 * 3600 * 1000;

describe('planBudget', () => {
  it('has parts that are positive and fit, for any budget from 1 ms on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WEEK_MS }), (timeoutMs) => {
        const { analysisMs, graceMs, totalMs } = planBudget(timeoutMs);
        const reserveMs = totalMs - analysisMs - graceMs;
        expect(totalMs).toBe(timeoutMs);
        for (const part of [analysisMs, graceMs, reserveMs]) expect(part).toBeGreaterThan(0);
        expect(reserveMs).toBeLessThanOrEqual(60_001);
        expect(reserveMs).toBeLessThanOrEqual(timeoutMs / 2 + 1);
      }),
    );
  });

  it('never gives a longer budget less time for anything', () => {
    const budgets = fc.tuple(fc.integer({ min: 1, max: WEEK_MS }), fc.nat({ max: WEEK_MS }));
    fc.assert(
      fc.property(budgets, ([timeoutMs, moreMs]) => {
        const [shorter, longer] = [planBudget(timeoutMs), planBudget(timeoutMs + moreMs)];
        expect(longer.analysisMs).toBeGreaterThanOrEqual(shorter.analysisMs - 1e-6);
        expect(longer.graceMs).toBeGreaterThanOrEqual(shorter.graceMs);
      }),
    );
  });
});

describe('planLimits', () => {
  it('has limits that survive the way to the engine, for any allowance', () => {
    const facts = fc.record({
      fileTimeoutMs: fc.integer({ min: 1, max: WEEK_MS }),
      maxFileSizeBytes: fc.integer({ min: 1 }),
      workerHeapBytes: fc.integer({ min: 1 }),
      workers: fc.integer({ min: 1, max: 1024 }),
      cpus: fc.option(fc.double({ min: 0.001, max: 1024, noNaN: true })),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const limits = planLimits(given);
        expect(JSON.parse(JSON.stringify(limits))).toEqual(limits);
        for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(0);
      }),
    );
  });
});
