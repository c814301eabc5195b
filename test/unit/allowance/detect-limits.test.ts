import { describe, expect, it, test } from 'vitest';

import { detectLimits } from '../../../src/allowance/detect-limits.ts';
import type { HostFacts } from '../../../src/allowance/host-facts.ts';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import { sizeWorkers } from '../../../src/allowance/size-workers.ts';
import type { AllowanceCase } from '../../support/cgroup-tree.ts';
import {
  cgroup2Machine,
  limitsOf,
  readAllowanceCases,
  readFrom,
} from '../../support/cgroup-tree.ts';

const GIBIBYTE = 1024 ** 3;

const given = await readAllowanceCases('cases');
const pitfalls = await readAllowanceCases('pitfalls');

function expectAllowance({ files, expect: expected, why }: AllowanceCase): void {
  const allowance = sizeWorkers(limitsOf(files));
  const { note, noteless, ...values } = expected;
  expect(allowance, why).toMatchObject(values);
  if (note !== undefined) expect(allowance.notes.join('\n'), why).toContain(note);
  if (noteless === true) expect(allowance.notes.join('\n'), why).not.toContain('cannot be named');
}

describe('detectLimits on the given machines', () => {
  it('has all of them', () => {
    expect(given).toHaveLength(36);
  });

  test.each(given)('finds what $name allows', (machine) => {
    expectAllowance(machine);
  });
});

describe('detectLimits where others went wrong', () => {
  test.each(pitfalls)('finds what $name allows', (machine) => {
    expectAllowance(machine);
  });
});

describe('detectLimits', () => {
  const facts: HostFacts = {
    platform: 'linux',
    availableParallelism: 24,
    cpuCount: 24,
    totalMemoryBytes: 64 * GIBIBYTE,
    availableMemoryBytes: 48 * GIBIBYTE,
  };

  it('keeps the level that sets each limit, for watching usage there', () => {
    const { levels } = limitsOf(
      cgroup2Machine('/pod/container', {
        '/pod/cpu.max': '150000 100000\n',
        '/pod/container/cpu.max': '200000 100000\n',
        '/pod/memory.high': '1073741824\n',
      }),
    );
    expect(levels).toEqual([
      {
        controller: 'cpu',
        version: 2,
        file: 'cpu.max',
        directory: '/sys/fs/cgroup/pod/container',
        cgroup: '/pod/container',
        value: 2,
      },
      {
        controller: 'cpu',
        version: 2,
        file: 'cpu.max',
        directory: '/sys/fs/cgroup/pod',
        cgroup: '/pod',
        value: 1.5,
      },
      {
        controller: 'memory',
        version: 2,
        file: 'memory.high',
        directory: '/sys/fs/cgroup/pod',
        cgroup: '/pod',
        value: GIBIBYTE,
      },
    ]);
  });

  it('falls back on what Node says where no file says anything', () => {
    const limits = detectLimits(readFrom({}), facts);
    expect(limits).toMatchObject({ cpus: 24, affinity: 24, memoryBytes: 64 * GIBIBYTE });
    expect(limits.cpuSource).toEqual({ kind: 'host', name: 'os.availableParallelism()' });
    expect(limits.memorySource).toEqual({ kind: 'host', name: 'os.totalmem()' });
  });

  it('believes the affinity mask rather than Node, which may count CPU weights', () => {
    const files = { '/proc/self/status': 'Cpus_allowed_list:\t0-7\n' };
    const limits = detectLimits(readFrom(files), { ...facts, availableParallelism: 1 });
    expect(limits.cpus).toBe(8);
  });

  it('takes nothing from control files on a platform that has none', () => {
    const files = cgroup2Machine('/', { '/cpu.max': '50000 100000\n' });
    const limits = detectLimits(readFrom(files), { ...facts, platform: 'darwin' });
    expect(limits).toMatchObject({ cpus: 24, levels: [], locations: [] });
  });

  it.each([
    ['darwin', 'macOS'],
    ['win32', 'job object'],
    ['freebsd', 'freebsd'],
  ])('says on %s what cannot be known there', (platform, words) => {
    const { notes } = detectLimits(readFrom({}), { ...facts, platform });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(words);
  });

  it('has nothing to note on a plain machine whose limits are all known', () => {
    const files = {
      ...cgroup2Machine('/', {}),
      '/proc/self/status': 'Cpus_allowed_list:\t0-7\n',
      '/proc/meminfo': 'MemTotal:       16384000 kB\nMemAvailable:   12288000 kB\n',
    };
    expect(detectLimits(readFrom(files), facts).notes).toEqual([]);
  });

  it('lets the user set CPUs and memory, above what was found as well, and notes both', () => {
    const files = cgroup2Machine('/', {
      '/cpu.max': '200000 100000\n',
      '/memory.max': '1073741824\n',
    });
    const limits = detectLimits(readFrom(files), CAPTURED_LINUX_FACTS, {
      cpus: 3.5,
      memoryBytes: 8 * GIBIBYTE,
    });
    expect(limits).toMatchObject({ cpus: 3.5, memoryBytes: 8 * GIBIBYTE });
    expect(limits.cpuSource).toEqual({ kind: 'input', name: 'cpus' });
    expect(limits.memorySource).toEqual({ kind: 'input', name: 'memory' });
    expect(limits.notes).toEqual([
      'CPUs are set to 3.5 by the input "cpus"; 2.0 was found (cpu.max of /).',
      'Memory is set to 8 GiB by the input "memory"; 1 GiB was found (memory.max of /).',
    ]);
  });

  it('still tells where the kernel enforces a limit that the user has set differently', () => {
    const files = cgroup2Machine('/', { '/cpu.max': '200000 100000\n' });
    const limits = detectLimits(readFrom(files), CAPTURED_LINUX_FACTS, { cpus: 4 });
    expect(limits.levels).toMatchObject([{ file: 'cpu.max', value: 2 }]);
  });

  it('notes an override where nothing was found', () => {
    const { notes } = detectLimits(readFrom({}), CAPTURED_LINUX_FACTS, {
      cpus: 2,
      memoryBytes: GIBIBYTE,
    });
    expect(notes).toContain('CPUs are set to 2.0 by the input "cpus"; nothing was found.');
    expect(notes).toContain('Memory is set to 1 GiB by the input "memory"; nothing was found.');
    expect(notes.join(' ')).not.toContain('is not known:');
  });

  it('says the same thing once, though three controllers share a hierarchy', () => {
    const files = { ...cgroup2Machine('/../elsewhere', {}) };
    const { notes } = limitsOf(files);
    expect(notes.filter((note) => note.includes('/../elsewhere'))).toHaveLength(1);
  });

  it('is plain data, which crosses processes unchanged', () => {
    const limits = limitsOf(cgroup2Machine('/a', { '/a/cpu.max': '200000 100000\n' }));
    expect(structuredClone(limits)).toEqual(limits);
  });
});
