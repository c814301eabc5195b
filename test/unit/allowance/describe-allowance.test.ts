import { describe, expect, it } from 'vitest';

import { describeAllowance, toAllowanceJson } from '../../../src/allowance/describe-allowance.ts';
import { detectLimits } from '../../../src/allowance/detect-limits.ts';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import type { LimitOverrides } from '../../../src/allowance/override-limits.ts';
import type { WorkerOptions } from '../../../src/allowance/size-workers.ts';
import { sizeWorkers } from '../../../src/allowance/size-workers.ts';
import type { CapturedFiles } from '../../support/cgroup-tree.ts';
import { cgroup2Machine, readFrom } from '../../support/cgroup-tree.ts';

function lineOf(
  files: CapturedFiles,
  { cpus, memoryBytes, ...options }: LimitOverrides & WorkerOptions = {},
): string {
  const limits = detectLimits(readFrom(files), CAPTURED_LINUX_FACTS, { cpus, memoryBytes });
  return describeAllowance(sizeWorkers(limits, options), limits);
}

const POD = '/kubepods/burstable/pod0a1b2c3d-0000-4444-8888-123456789abc';
const HOST = {
  '/proc/self/status': 'Cpus_allowed_list:\t0-23\n',
  '/sys/devices/system/cpu/online': '0-23\n',
};

describe('describeAllowance', () => {
  it('tells the story of a pod in one line', () => {
    const files = {
      ...HOST,
      ...cgroup2Machine(POD, {
        [`${POD}/cpu.max`]: '400000 100000\n',
        [`${POD}/memory.max`]: '8589934592\n',
      }),
    };
    expect(lineOf(files)).toBe(
      '4 workers: 4.0 CPUs (cpu.max of /kubepods/…, host has 24), memory 8 GiB → 21, cap 8',
    );
  });

  it('shows half a CPU as half a CPU, and one worker as one', () => {
    const files = cgroup2Machine('/job', { '/job/cpu.max': '50000 100000\n' });
    expect(lineOf(files)).toBe('1 worker: 0.5 CPUs (cpu.max of /job), memory unknown, cap 8');
  });

  it('does not mention the machine where its CPUs are the allowance', () => {
    expect(lineOf(HOST)).toBe('8 workers: 24.0 CPUs (affinity mask), memory unknown, cap 8');
  });

  it('says what is not known', () => {
    expect(lineOf({})).toBe('1 worker: CPUs unknown, memory unknown, cap 8');
  });

  it('names the tasks where they are the reason', () => {
    expect(lineOf(HOST, { tasks: 3 })).toBe(
      '3 workers: 24.0 CPUs (affinity mask), memory unknown, tasks 3, cap 8',
    );
  });

  it('names the limit on threads where it is the reason', () => {
    const files = {
      ...HOST,
      ...cgroup2Machine('/', { '/pids.max': '20\n', '/pids.current': '1\n' }),
    };
    expect(lineOf(files)).toBe(
      '3 workers: 24.0 CPUs (affinity mask), memory unknown, pids.max → 3, cap 8',
    );
  });

  it('shows what the user set', () => {
    expect(
      lineOf(HOST, { cpus: 1.25, memoryBytes: 1_610_612_736, workers: 6, maxWorkers: 4 }),
    ).toBe(
      '6 workers (input "workers"): 1.25 CPUs (input "cpus", host has 24), memory 1.5 GiB → 3, cap 4',
    );
  });

  it('lets no name of a cgroup start a line, hide text or fill the log', () => {
    const evil = `/a\u001B[2J\u202E\u2028${'x'.repeat(3000)}`;
    const files = {
      '/proc/self/cgroup': `0::${evil}\n`,
      '/proc/self/mountinfo':
        '25 21 0:22 /\\012::error::pwned /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
      '/sys/fs/cgroup/cpu.max': '100000 100000\n',
      '/sys/fs/cgroup/memory.max': 'max\n::warning::no\n',
    };
    const limits = detectLimits(readFrom(files), CAPTURED_LINUX_FACTS);
    const allowance = sizeWorkers(limits);
    const shown = [describeAllowance(allowance, limits), ...Object.values(allowance).map(String)];
    expect(shown.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(Math.max(...shown.map((text) => text.length))).toBeLessThan(1500);
  });
});

describe('toAllowanceJson', () => {
  it('has exactly the documented fields, in their order', () => {
    const limits = detectLimits(readFrom({}), CAPTURED_LINUX_FACTS);
    const json = toAllowanceJson(sizeWorkers(limits));
    expect(Object.keys(json)).toEqual([
      'cpus',
      'cpuSource',
      'affinity',
      'memoryBytes',
      'memorySource',
      'workers',
      'limitedBy',
      'notes',
    ]);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      cpus: null,
      cpuSource: 'unknown',
      affinity: null,
      memoryBytes: null,
      memorySource: 'unknown',
      workers: 1,
      limitedBy: 'cpu',
    });
  });
});
