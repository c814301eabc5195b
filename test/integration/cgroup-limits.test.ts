import { afterAll, describe, expect, it } from 'vitest';

import type { CgroupLab, CgroupLabResult } from '../support/cgroup-lab.ts';
import { openCgroupLab } from '../support/cgroup-lab.ts';

const MEBIBYTE = 1024 ** 2;

/** The name of a suite, with the reason when it cannot run here. */
function titleOf(title: string, result: CgroupLabResult): string {
  return result.kind === 'open' ? title : `${title} (skipped: ${result.reason})`;
}

function labOf(result: CgroupLabResult): CgroupLab {
  if (result.kind === 'open') return result.lab;
  throw new Error(`Expected a place to make control groups, found none: ${result.reason}`);
}

function quota(version: 1 | 2, cpus: number): Record<string, string> {
  const quotaUs = String(Math.round(cpus * 100_000));
  return version === 2
    ? { 'cpu.max': `${quotaUs} 100000` }
    : { 'cpu.cfs_period_us': '100000', 'cpu.cfs_quota_us': quotaUs };
}

const cpuLab = openCgroupLab('cpu');
const memoryLab = openCgroupLab('memory');
const pidsLab = openCgroupLab('pids');

afterAll(() => {
  for (const result of [cpuLab, memoryLab, pidsLab]) {
    if (result.kind === 'open') result.lab.dispose();
  }
});

describe.skipIf(cpuLab.kind === 'unavailable')(titleOf('a real CPU quota', cpuLab), () => {
  it.each([0.5, 1.5])('of %d is found as that fraction, and gives one worker', (cpus) => {
    const lab = labOf(cpuLab);
    const name = `quota-${String(cpus)}`;
    lab.makeGroup(name, quota(lab.version, cpus));
    const { limits, allowance } = lab.detectInside(name);
    expect(limits.cpus).toBe(Math.min(cpus, limits.affinity ?? Infinity));
    expect(allowance).toMatchObject({ workers: 1, limitedBy: 'cpu' });
  });

  it('of a parent binds a child that has none', () => {
    const lab = labOf(cpuLab);
    lab.makeGroup('outer', quota(lab.version, 0.5));
    lab.makeGroup('outer/inner', {});
    const { limits } = lab.detectInside('outer/inner');
    expect(limits.cpus).toBe(0.5);
    expect(limits.cpuSource).toMatchObject({
      kind: 'cgroup',
      limit: { cgroup: expect.stringMatching(/outer$/) },
    });
  });

  it('of a child that is tighter than its parent binds', () => {
    const lab = labOf(cpuLab);
    lab.makeGroup('loose', quota(lab.version, 1));
    lab.makeGroup('loose/tight', quota(lab.version, 0.25));
    expect(lab.detectInside('loose/tight').limits.cpus).toBe(0.25);
  });

  it('changed while it is there is found on the next look', () => {
    const lab = labOf(cpuLab);
    lab.makeGroup('resized', quota(lab.version, 0.5));
    expect(lab.detectInside('resized').limits.cpus).toBe(0.5);
    lab.makeGroup('resized', quota(lab.version, 0.75));
    expect(lab.detectInside('resized').limits.cpus).toBe(0.75);
  });
});

describe.skipIf(memoryLab.kind === 'unavailable')(titleOf('a real memory limit', memoryLab), () => {
  it('of a parent binds a child that has none, and a heap is chosen that fits', () => {
    const lab = labOf(memoryLab);
    const file = lab.version === 2 ? 'memory.max' : 'memory.limit_in_bytes';
    lab.makeGroup('pod', { [file]: String(512 * MEBIBYTE) });
    lab.makeGroup('pod/container', {});
    const { limits, allowance } = lab.detectInside('pod/container');
    expect(limits.memoryBytes).toBe(512 * MEBIBYTE);
    expect(limits.memorySource).toMatchObject({
      kind: 'cgroup',
      limit: { file, cgroup: expect.stringMatching(/pod$/) },
    });
    expect(limits.memoryBudgetBytes).toBeLessThan(512 * MEBIBYTE);
    expect(allowance.workers).toBe(1);
    expect(allowance.workerHeapBytes).toBeLessThan(512 * MEBIBYTE);
  });
});

describe.skipIf(pidsLab.kind === 'unavailable')(titleOf('a real limit on threads', pidsLab), () => {
  it('leaves room for fewer threads than it allows', () => {
    const lab = labOf(pidsLab);
    lab.makeGroup('threads', { 'pids.max': '60' });
    const { limits } = lab.detectInside('threads');
    expect(limits.threadRoom).toBeLessThan(60 - 16);
    expect(limits.threadRoom).toBeGreaterThan(0);
  });
});
