import { describe, expect, it } from 'vitest';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import type { LevelLimit } from '../../../src/allowance/level-limits.ts';
import { openMemoryWatch, type SetMemory } from '../../../src/allowance/memory-watch.ts';
import { readFrom } from '../../support/cgroup-tree.ts';

const FILES = {
  '/pod/memory.current': '700',
  '/pod/memory.stat': 'anon 500\ninactive_file 100\n',
  '/pod/box/memory.current': '300',
  '/pod/box/memory.stat': 'inactive_file 0\n',
  '/proc/meminfo': 'MemTotal: 2000 kB\nMemAvailable: 500 kB\n',
};

function limit(directory: string, value: number): LevelLimit {
  const file = 'memory.max';
  return { controller: 'memory', version: 2, file, directory, cgroup: directory, value };
}

function roomOf(levels: readonly LevelLimit[], set?: SetMemory) {
  const options = { facts: () => CAPTURED_LINUX_FACTS, ...(set !== undefined && { set }) };
  return openMemoryWatch(readFrom(FILES), { levels }, options)();
}

describe('openMemoryWatch', () => {
  it('tells the room at the level that leaves least, without file pages that can be dropped', () => {
    const levels = [limit('/pod/box', 800), limit('/pod', 1000)];
    expect(roomOf(levels)).toEqual({ roomBytes: 400, limitBytes: 1000 });
  });

  it('tells what the machine has left where no group limits memory', () => {
    expect(roomOf([])).toEqual({ roomBytes: 500 * 1024, limitBytes: 2000 * 1024 });
  });

  it('holds the own processes against what the user set', () => {
    const set = { limitBytes: 600, usedBytes: () => 250 };
    expect(roomOf([], set)).toEqual({ roomBytes: 350, limitBytes: 600 });
  });

  it('knows nothing where nothing tells', () => {
    const options = { facts: () => CAPTURED_LINUX_FACTS };
    expect(openMemoryWatch(readFrom({}), { levels: [] }, options)()).toBeUndefined();
  });
});
