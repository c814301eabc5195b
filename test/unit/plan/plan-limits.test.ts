import { describe, expect, it } from 'vitest';
import { planLimits, type LimitFacts } from '../../../src/plan/plan-limits.ts';

const FACTS: LimitFacts = {
  fileTimeoutMs: 10_000,
  maxFileSizeBytes: 2 ** 20,
  workerHeapBytes: 2 ** 28,
  workers: 4,
  cpus: 4,
};

describe('planLimits', () => {
  it('takes over what is set, and calls ten times the CPU limit without CPU a stall', () => {
    expect(planLimits(FACTS)).toEqual({
      fileTimeoutMs: 10_000,
      stallMs: 100_000,
      startTimeoutMs: 60_000,
      softHeapBytes: 2 ** 28,
      maxFileSizeBytes: 2 ** 20,
    });
  });

  it('gives workers that share a CPU more time to start', () => {
    expect(planLimits({ ...FACTS, workers: 24, cpus: 1 }).startTimeoutMs).toBe(24 * 60_000);
    expect(planLimits({ ...FACTS, workers: 1, cpus: 0.5 }).startTimeoutMs).toBe(120_000);
  });

  it('gives no less time where CPUs are plenty or not known', () => {
    expect(planLimits({ ...FACTS, workers: 1, cpus: 64 }).startTimeoutMs).toBe(60_000);
    expect(planLimits({ ...FACTS, cpus: null }).startTimeoutMs).toBe(60_000);
  });
});
