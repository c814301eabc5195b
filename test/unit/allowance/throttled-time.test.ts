import { describe, expect, it } from 'vitest';
import { openThrottledTime } from '../../../src/allowance/throttled-time.ts';
import { limitsOf, readFrom, type CapturedFiles } from '../../support/cgroup-tree.ts';

const V2: CapturedFiles = {
  '/proc/self/cgroup': '0::/\n',
  '/proc/self/mountinfo': '30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
  '/sys/fs/cgroup/cpu.max': '50000 100000\n',
  '/sys/fs/cgroup/cpu.stat': 'usage_usec 9\nnr_throttled 3\nthrottled_usec 2500\n',
};

const V1: CapturedFiles = {
  '/proc/self/cgroup': '4:cpu,cpuacct:/job\n',
  '/proc/self/mountinfo': '30 20 0:26 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n',
  '/sys/fs/cgroup/cpu/job/cpu.cfs_quota_us': '50000\n',
  '/sys/fs/cgroup/cpu/job/cpu.cfs_period_us': '100000\n',
  '/sys/fs/cgroup/cpu/job/cpu.stat': 'nr_periods 7\nnr_throttled 3\nthrottled_time 7500000\n',
};

function throttledMs(files: CapturedFiles): number | null | undefined {
  return openThrottledTime(readFrom(files), limitsOf(files))?.();
}

describe('openThrottledTime', () => {
  it('reads microseconds of version 2', () => {
    expect(throttledMs(V2)).toBe(2.5);
  });

  it('reads nanoseconds of version 1, in the group that has the quota', () => {
    expect(throttledMs(V1)).toBe(7.5);
  });

  it('reads nothing where there is no quota', () => {
    expect(throttledMs({ ...V2, '/sys/fs/cgroup/cpu.max': 'max 100000\n' })).toBeUndefined();
    expect(throttledMs({})).toBeUndefined();
  });

  it.each([undefined, '', 'throttled_usec -1\n', 'throttled_usec\n'])(
    'does not know what %j says',
    (text) => {
      const { '/sys/fs/cgroup/cpu.stat': _stat, ...rest } = V2;
      const files = text === undefined ? rest : { ...rest, '/sys/fs/cgroup/cpu.stat': text };
      expect(throttledMs(files)).toBeNull();
    },
  );
});
