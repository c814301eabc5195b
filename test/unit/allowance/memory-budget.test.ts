import { describe, expect, it } from 'vitest';

import type { HostMemory } from '../../../src/allowance/host-memory.ts';
import type { LevelLimit } from '../../../src/allowance/level-limits.ts';
import { readMemoryBudget } from '../../../src/allowance/memory-budget.ts';
import { readFrom } from '../../support/cgroup-tree.ts';

const GIBIBYTE = 1024 ** 3;

function host(overrides: Partial<HostMemory> = {}): HostMemory {
  return { totalBytes: null, availableBytes: null, source: 'test', isShare: false, ...overrides };
}

function limit(value: number): LevelLimit {
  return {
    controller: 'memory',
    version: 2,
    file: 'memory.max',
    directory: '/g',
    cgroup: '/g',
    value,
  };
}

function budget(
  limits: readonly LevelLimit[],
  memory: HostMemory,
  platform = 'linux',
): number | null {
  return readMemoryBudget(readFrom({}), { limits, host: memory, platform });
}

describe('readMemoryBudget', () => {
  it('knows nothing where nothing is known', () => {
    expect(budget([], host())).toBeNull();
  });

  it('plans with nine tenths of a limit', () => {
    expect(budget([limit(10 * GIBIBYTE), limit(20 * GIBIBYTE)], host())).toBe(9 * GIBIBYTE);
  });

  it.each([
    [8, 'linux', 7],
    [8, 'win32', 6.5],
    [28, 'linux', 26],
    [1, 'linux', 0.5],
  ])('leaves a machine of %d GiB on %s what it needs itself', (total, platform, left) => {
    const memory = host({ totalBytes: total * GIBIBYTE });
    expect(budget([], memory, platform)).toBe(left * GIBIBYTE);
  });

  it('keeps to what is free on the machine, below a limit as well', () => {
    const memory = host({ totalBytes: 64 * GIBIBYTE, availableBytes: 2 * GIBIBYTE });
    expect(budget([], memory)).toBe(2 * GIBIBYTE);
    expect(budget([limit(8 * GIBIBYTE)], memory)).toBe(2 * GIBIBYTE);
  });

  it('takes a total that LXCFS shows for a limit, of which nothing is reserved', () => {
    const memory = host({ totalBytes: 10 * GIBIBYTE, isShare: true });
    expect(budget([], memory)).toBe(9 * GIBIBYTE);
  });
});
