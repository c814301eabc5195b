import { afterAll, describe, expect, it } from 'vitest';
import { openHost } from '../../src/adapters/host.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import type { JournalRecord } from '../../src/journal/journal-record.ts';
import { watchRun } from '../../src/run/watch-run.ts';
import { openCgroupLab } from '../support/cgroup-lab.ts';

const lab = openCgroupLab('cpu');
const title = lab.kind === 'open' ? '' : ` (skipped: ${lab.reason})`;

afterAll(() => {
  if (lab.kind === 'open') lab.lab.dispose();
});

/** The files of the real kernel, as a process in that group would see them. */
function hostInside(version: 1 | 2, group: string) {
  const host = openHost();
  const own = version === 2 ? `0::${group}\n` : `1:cpu:${group}\n`;
  const read = (path: string): string | undefined =>
    path === '/proc/self/cgroup' ? own : host.read(path);
  return { ...host, read };
}

describe.skipIf(lab.kind === 'unavailable')(`a run whose real CPU quota changes${title}`, () => {
  it('has fewer workers from the next look on, says so, and never has more again', () => {
    if (lab.kind === 'unavailable') return;
    const group = lab.lab;
    const { version } = group;
    const name = 'resized';
    const setQuota = (cpus: number): void => {
      const us = String(cpus * 100_000);
      const files = version === 2 ? { 'cpu.max': `${us} 100000` } : { 'cpu.cfs_quota_us': us };
      group.makeGroup(name, files);
    };
    setQuota(2);
    const host = hostInside(version, group.pathOf(name));
    const limits = detectLimits(host.read, host.facts);
    expect(limits.cpus).toBe(2);
    const records: JournalRecord[] = [];
    const shrunk: number[] = [];
    const timers = new Map<number, () => void>();
    let elapsedMs = 0;
    const end = watchRun({
      host,
      journal: {
        append: (record) => {
          records.push(record);
          return { kept: record };
        },
      },
      supervisor: {
        load: { workers: 2, inFlight: 2, heapBytes: [1, 2] },
        shrink: (workers) => shrunk.push(workers),
      },
      limits,
      overrides: {},
      size: { workers: 2, workerHeapBytes: 256_000_000 },
      isSizeSet: false,
      elapsedMs: () => elapsedMs,
      every: (intervalMs, callback) => {
        timers.set(intervalMs, callback);
        return () => timers.delete(intervalMs);
      },
    });
    const pass = (): void => {
      elapsedMs += 30_000;
      for (const timer of timers.values()) timer();
    };
    pass();
    expect(shrunk).toEqual([]);
    setQuota(1);
    pass();
    expect(shrunk).toEqual([1]);
    setQuota(2);
    pass();
    expect(shrunk).toEqual([1]);
    const { notes, telemetry } = end();
    expect(timers.size).toBe(0);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('CPUs shrank from 2.0 to 1.0');
    expect(records).toContainEqual({ kind: 'note', text: notes[0] });
    expect(telemetry.cpuLimit).toBe(2);
    expect(telemetry.samples).toHaveLength(3);
    expect(
      telemetry.samples.every(({ throttledPeriodsShare }) => throttledPeriodsShare === 0),
    ).toBe(true);
    expect(records.filter(({ kind }) => kind === 'sample')).toHaveLength(3);
  });
});
