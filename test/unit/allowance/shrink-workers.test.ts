import { describe, expect, it } from 'vitest';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import { detectLimits } from '../../../src/allowance/detect-limits.ts';
import { shrinkWorkers } from '../../../src/allowance/shrink-workers.ts';
import { readFrom } from '../../support/cgroup-tree.ts';

const GIBIBYTE = 2 ** 30;

function limits(cpuMax: string, memoryBytes: number, usedBytes = 0) {
  const files = {
    '/proc/self/cgroup': '0::/box\n',
    '/proc/self/mountinfo': '30 1 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
    '/sys/devices/system/cpu/online': '0-7\n',
    '/sys/fs/cgroup/box/cpu.max': cpuMax,
    '/sys/fs/cgroup/box/memory.max': String(Math.floor(memoryBytes)),
    '/sys/fs/cgroup/box/memory.current': String(Math.floor(usedBytes)),
  };
  return detectLimits(readFrom(files), CAPTURED_LINUX_FACTS);
}

const SIZE = { workers: 4, workerHeapBytes: 256_000_000 };
const BEFORE = limits('400000 100000', 4 * GIBIBYTE);

describe('shrinkWorkers', () => {
  it('leaves a run alone whose limits are the same, however much it uses of them', () => {
    expect(shrinkWorkers(BEFORE, limits('400000 100000', 4 * GIBIBYTE, 3.9 * GIBIBYTE), SIZE)).toBe(
      undefined,
    );
  });

  it('takes workers away when the CPUs shrink, and says from what to what', () => {
    const shrinking = shrinkWorkers(BEFORE, limits('150000 100000', 4 * GIBIBYTE), SIZE);
    expect(shrinking?.workers).toBe(1);
    expect(shrinking?.note).toContain('CPUs shrank from 4.0 to 1.5 (cpu.max of /box)');
    expect(shrinking?.note).toContain('4 worker(s) became 1');
  });

  it('takes workers away when the memory shrinks', () => {
    const shrinking = shrinkWorkers(BEFORE, limits('400000 100000', 1.2 * GIBIBYTE), SIZE);
    expect(shrinking?.workers).toBe(2);
    expect(shrinking?.note).toContain('memory shrank from 4 GiB to 1.1 GiB');
  });

  it('says so where what is left is enough', () => {
    const shrinking = shrinkWorkers(BEFORE, limits('400000 100000', 3 * GIBIBYTE), SIZE);
    expect(shrinking).toMatchObject({ workers: 4 });
    expect(shrinking?.note).toContain('the workers stay');
  });

  it('never grows', () => {
    expect(shrinkWorkers(BEFORE, limits('800000 100000', 8 * GIBIBYTE), SIZE)).toBeUndefined();
  });
});
