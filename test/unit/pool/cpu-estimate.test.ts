import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CpuEstimate } from '../../../src/pool/cpu-estimate.ts';

describe('CpuEstimate', () => {
  it('spreads the CPU time of the process evenly over the busy threads', () => {
    const estimate = new CpuEstimate(0, 0);
    expect(estimate.charge([1, 2], { nowMs: 100, processCpuMs: 100 })).toEqual(
      new Map([
        [1, 50],
        [2, 50],
      ]),
    );
  });

  it('adds up what a thread was charged while it stayed busy', () => {
    const estimate = new CpuEstimate(0, 0);
    estimate.charge([1, 2], { nowMs: 100, processCpuMs: 100 });
    expect(estimate.charge([1], { nowMs: 200, processCpuMs: 180 }).get(1)).toBe(130);
  });

  it('charges nobody for time in which no thread was busy', () => {
    const estimate = new CpuEstimate(0, 0);
    estimate.charge([], { nowMs: 1000, processCpuMs: 1000 });
    expect(estimate.charge([1], { nowMs: 1100, processCpuMs: 1010 }).get(1)).toBe(10);
  });

  it('forgets a thread that is no longer busy', () => {
    const estimate = new CpuEstimate(0, 0);
    estimate.charge([1], { nowMs: 100, processCpuMs: 100 });
    expect([...estimate.charge([2], { nowMs: 200, processCpuMs: 200 }).keys()]).toEqual([2]);
  });

  it('never charges a thread more than the wall time, nor all of them more than was used', () => {
    const look = fc.record({
      stepMs: fc.nat({ max: 1000 }),
      cpuStepMs: fc.nat({ max: 20_000 }),
      busy: fc.uniqueArray(fc.integer({ min: 1, max: 8 })),
    });
    fc.assert(
      fc.property(fc.array(look), (looks) => {
        const estimate = new CpuEstimate(0, 0);
        let nowMs = 0;
        let processCpuMs = 0;
        let before: ReadonlyMap<number, number> = new Map();
        for (const { stepMs, cpuStepMs, busy } of looks) {
          nowMs += stepMs;
          processCpuMs += cpuStepMs;
          const totals = estimate.charge(busy, { nowMs, processCpuMs });
          const charged = busy.map(
            (thread) => (totals.get(thread) ?? 0) - (before.get(thread) ?? 0),
          );
          for (const share of charged) expect(share).toBeLessThanOrEqual(stepMs + 1e-6);
          const sum = charged.reduce((total, share) => total + share, 0);
          expect(sum).toBeLessThanOrEqual(cpuStepMs + 1e-6);
          before = new Map(totals);
        }
      }),
    );
  });
});
