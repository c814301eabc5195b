import { describe, expect, it } from 'vitest';
import { planBudget } from '../../../src/plan/budget.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('planBudget', () => {
  it('keeps a minute for reporting and 5 s of grace out of 25 minutes', () => {
    expect(planBudget(25 * MINUTE)).toEqual({
      analysisMs: 24 * MINUTE - 5 * SECOND,
      graceMs: 5 * SECOND,
      totalMs: 25 * MINUTE,
    });
  });

  it('keeps a tenth of a short budget', () => {
    expect(planBudget(MINUTE)).toEqual({
      analysisMs: MINUTE - 6 * SECOND - 1.2 * SECOND,
      graceMs: 1.2 * SECOND,
      totalMs: MINUTE,
    });
  });

  it('leaves a quarter of the shortest budgets for the analysis', () => {
    expect(planBudget(400)).toEqual({ analysisMs: 100, graceMs: 100, totalMs: 400 });
  });
});
