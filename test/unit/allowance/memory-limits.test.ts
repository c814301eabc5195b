import { describe, expect, it } from 'vitest';

import { readLimitsAt } from '../../../src/allowance/cgroup-limits.ts';
import { detectLimits } from '../../../src/allowance/detect-limits.ts';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import type { LevelLimit } from '../../../src/allowance/level-limits.ts';
import { readMemoryRoom } from '../../../src/allowance/memory-limits.ts';
import { cgroup2Machine, limitsOf, readFrom } from '../../support/cgroup-tree.ts';

const MEBIBYTE = 1024 ** 2;

function memoryLimit(version: 1 | 2): LevelLimit {
  return {
    controller: 'memory',
    version,
    file: 'any',
    directory: '/g',
    cgroup: '/g',
    value: 1000,
  };
}

describe('readMemoryRoom', () => {
  it.each([
    ['all of it where usage is not told', {}, 1000],
    ['what is not used', { '/g/memory.current': '300\n' }, 700],
    [
      'and the file pages that nobody used lately',
      { '/g/memory.current': '900\n', '/g/memory.stat': 'file 800\ninactive_file 700\n' },
      800,
    ],
    ['nothing when over the limit', { '/g/memory.current': '1200\n' }, 0],
    [
      'never more than the limit',
      { '/g/memory.current': '10\n', '/g/memory.stat': 'inactive_file 700\n' },
      1000,
    ],
    ['what is not used, where usage is no number', { '/g/memory.current': 'x\n' }, 1000],
  ])('leaves %s', (_, files, room) => {
    expect(readMemoryRoom(readFrom(files), memoryLimit(2))).toBe(room);
  });

  it('reads the sums over all levels below on version 1', () => {
    const files = {
      '/g/memory.usage_in_bytes': '900\n',
      '/g/memory.stat': 'inactive_file 1\ntotal_inactive_file 400\n',
    };
    expect(readMemoryRoom(readFrom(files), memoryLimit(1))).toBe(500);
  });
});

describe('readLimitsAt', () => {
  it('sees a container resized while it runs', () => {
    const before = cgroup2Machine('/pod', {
      '/pod/cpu.max': '100000 100000\n',
      '/pod/memory.max': String(512 * MEBIBYTE),
      '/pod/pids.max': '100\n',
    });
    const after = {
      ...before,
      '/sys/fs/cgroup/pod/cpu.max': '50000 100000\n',
      '/sys/fs/cgroup/pod/memory.max': String(256 * MEBIBYTE),
      '/sys/fs/cgroup/pod/pids.max': '50\n',
    };
    const { locations } = detectLimits(readFrom(before), CAPTURED_LINUX_FACTS);
    const values = locations.flatMap((location) =>
      readLimitsAt(readFrom(after), location).limits.map(({ value }) => value),
    );
    expect(values).toEqual([0.5, 256 * MEBIBYTE, 50]);
  });
});

describe('readMemoryLimits on version 1', () => {
  const MACHINE = {
    '/proc/self/cgroup': '4:memory:/a/b/c\n',
    '/proc/self/mountinfo': '42 33 0:41 / /m rw - cgroup cgroup rw,memory\n',
  };

  it('names the level above that sets the hierarchical limit, where its usage is', () => {
    const limits = limitsOf({
      ...MACHINE,
      '/m/a/b/c/memory.limit_in_bytes': '9223372036854771712\n',
      '/m/a/b/c/memory.stat': 'hierarchical_memory_limit 536870912\n',
      '/m/a/b/memory.limit_in_bytes': '1073741824\n',
      '/m/a/memory.limit_in_bytes': '536870912\n',
    });
    expect(limits.memorySource).toMatchObject({ kind: 'cgroup', limit: { directory: '/m/a' } });
    expect(limits.levels.map(({ directory }) => directory)).toEqual(['/m/a/b', '/m/a']);
  });

  it('trusts the nearest statistics there are', () => {
    const limits = limitsOf({
      ...MACHINE,
      '/m/a/b/memory.stat': 'hierarchical_memory_limit 1073741824\n',
      '/m/a/memory.stat': 'hierarchical_memory_limit 536870912\n',
    });
    expect(limits.memoryBytes).toBe(1_073_741_824);
  });
});
