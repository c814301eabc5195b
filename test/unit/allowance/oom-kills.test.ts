import { describe, expect, it } from 'vitest';
import { openOomKills } from '../../../src/allowance/oom-kills.ts';
import { limitsOf, readFrom, type CapturedFiles } from '../../support/cgroup-tree.ts';

const MACHINE: CapturedFiles = { '/proc/vmstat': 'pgfault 7\noom_kill 162\n' };

const V2: CapturedFiles = {
  ...MACHINE,
  '/proc/self/cgroup': '0::/job\n',
  '/proc/self/mountinfo': '30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
  '/sys/fs/cgroup/job/memory.events': 'max 9\noom 2\noom_kill 3\noom_group_kill 0\n',
};

const V1: CapturedFiles = {
  ...MACHINE,
  '/proc/self/cgroup': '4:memory:/job\n',
  '/proc/self/mountinfo': '30 20 0:26 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n',
  '/sys/fs/cgroup/memory/job/memory.oom_control': 'under_oom 0\noom_kill 4\n',
};

function oomKills(files: CapturedFiles): number | null {
  return openOomKills(readFrom(files), limitsOf(files))();
}

describe('openOomKills', () => {
  it('reads the count of the own group, of either version', () => {
    expect(oomKills(V2)).toBe(3);
    expect(oomKills(V1)).toBe(4);
  });

  it('reads that of the machine where no group tells', () => {
    const { '/sys/fs/cgroup/job/memory.events': _events, ...root } = V2;
    expect(oomKills(root)).toBe(162);
    expect(oomKills(MACHINE)).toBe(162);
  });

  it('does not know where nothing tells', () => {
    expect(oomKills({})).toBeNull();
    expect(oomKills({ '/proc/vmstat': 'oom_kill many\n' })).toBeNull();
  });
});
