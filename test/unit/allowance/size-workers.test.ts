import { describe, expect, it } from 'vitest';

import type { Limits } from '../../../src/allowance/limits.ts';
import type { SizedAllowance, WorkerOptions } from '../../../src/allowance/size-workers.ts';
import { sizeWorkers } from '../../../src/allowance/size-workers.ts';
import {
  DEFAULT_WORKER_HEAP_BYTES,
  MIN_WORKER_HEAP_BYTES,
} from '../../../src/allowance/worker-memory.ts';

const MEGABYTE = 1_000_000;

/** A machine with more of everything than any pool needs. */
function limits(overrides: Partial<Limits> = {}): Limits {
  return {
    cpus: 64,
    cpuSource: { kind: 'host', name: 'affinity mask' },
    affinity: 64,
    cpuCount: 64,
    memoryBytes: 256_000 * MEGABYTE,
    memorySource: { kind: 'host', name: 'os.totalmem()' },
    memoryBudgetBytes: 200_000 * MEGABYTE,
    threadRoom: null,
    levels: [],
    locations: [],
    notes: [],
    ...overrides,
  };
}

/** A machine and options that differ from the plentiful ones, and what is decided. */
interface Decision {
  readonly name: string;
  readonly machine?: Partial<Limits>;
  readonly options?: WorkerOptions;
  readonly expected: Partial<SizedAllowance>;
}

describe('sizeWorkers', () => {
  it.each([
    [0.01, 1],
    [0.5, 1],
    [1, 1],
    [1.5, 1],
    [1.999_999, 1],
    [1.999_999_999_99, 2],
    [2, 2],
    [2.5, 2],
    [0.1 + 0.2 + 2.7, 3],
    [7.99, 7],
  ])('gives %d CPUs %d workers: rounded down, once, never to zero', (cpus, workers) => {
    expect(sizeWorkers(limits({ cpus }))).toMatchObject({ workers, limitedBy: 'cpu' });
  });

  it('gives one worker where nothing says how many CPUs there are', () => {
    expect(sizeWorkers(limits({ cpus: null }))).toMatchObject({ workers: 1, limitedBy: 'cpu' });
  });

  const reasons: readonly Decision[] = [
    { name: 'the cap of eight', expected: { workers: 8, limitedBy: 'cap' } },
    {
      name: 'a cap of its own',
      options: { maxWorkers: 12 },
      expected: { workers: 12, limitedBy: 'cap' },
    },
    { name: 'the tasks', options: { tasks: 3 }, expected: { workers: 3, limitedBy: 'tasks' } },
    {
      name: 'the CPUs',
      machine: { cpus: 4 },
      options: { tasks: 5 },
      expected: { workers: 4, limitedBy: 'cpu' },
    },
    {
      name: 'the memory',
      machine: { memoryBudgetBytes: (150 + 2 * 356) * MEGABYTE },
      expected: { workers: 2, limitedBy: 'memory' },
    },
    {
      name: 'the threads',
      machine: { threadRoom: 5 },
      expected: { workers: 5, limitedBy: 'pids' },
    },
    {
      name: 'that there is no thread left',
      machine: { threadRoom: 0 },
      expected: { workers: 1, limitedBy: 'pids' },
    },
    {
      name: 'that there is no task',
      options: { tasks: 0 },
      expected: { workers: 1, limitedBy: 'tasks' },
    },
  ];
  it.each(reasons)('names as the reason $name', ({ machine, options, expected }) => {
    expect(sizeWorkers(limits(machine), options)).toMatchObject(expected);
  });

  const ties: readonly Decision[] = [
    { name: 'CPUs and cap', machine: { cpus: 8 }, expected: { limitedBy: 'cpu' } },
    { name: 'tasks and cap', options: { tasks: 8 }, expected: { limitedBy: 'tasks' } },
    {
      name: 'CPUs and tasks',
      machine: { cpus: 4 },
      options: { tasks: 4 },
      expected: { limitedBy: 'cpu' },
    },
    {
      name: 'CPUs and threads',
      machine: { cpus: 4, threadRoom: 4 },
      expected: { limitedBy: 'cpu' },
    },
    {
      name: 'threads and tasks',
      machine: { threadRoom: 4 },
      options: { tasks: 4 },
      expected: { limitedBy: 'pids' },
    },
    {
      name: 'memory and tasks',
      machine: { memoryBudgetBytes: 700 * MEGABYTE },
      options: { tasks: 1 },
      expected: { limitedBy: 'memory' },
    },
  ];
  it.each(ties)('names the harder to change of $name', ({ machine, options, expected }) => {
    expect(sizeWorkers(limits(machine), options)).toMatchObject(expected);
  });

  it('lets a cap only lower the number', () => {
    expect(sizeWorkers(limits({ cpus: 2 }), { maxWorkers: 100 }).workers).toBe(2);
  });

  it('lets a set number of workers win over everything, and says what it would have been', () => {
    const allowance = sizeWorkers(limits({ cpus: 1 }), { workers: 24, maxWorkers: 4, tasks: 2 });
    expect(allowance).toMatchObject({ workers: 24, limitedBy: 'override' });
    expect(allowance.notes).toContain(
      'Workers are set to 24 by the input "workers"; the limits allow 1 (cpu).',
    );
  });

  it('gives each worker the whole heap where all of them fit', () => {
    expect(sizeWorkers(limits()).workerHeapBytes).toBe(DEFAULT_WORKER_HEAP_BYTES);
    expect(sizeWorkers(limits({ memoryBudgetBytes: null })).workerHeapBytes).toBe(
      DEFAULT_WORKER_HEAP_BYTES,
    );
  });

  it('gives one worker its share of a small memory as its heap, and says so', () => {
    const allowance = sizeWorkers(limits({ memoryBudgetBytes: 450 * MEGABYTE }));
    expect(allowance).toMatchObject({ workers: 1, workerHeapBytes: 200 * MEGABYTE });
    expect(allowance.notes).toEqual([
      'The heap of each worker is kept to 190.7 MiB, its share of the memory.',
    ]);
  });

  it('does not go below a heap that an engine can load in, and says that memory is short', () => {
    const allowance = sizeWorkers(limits({ memoryBudgetBytes: 100 * MEGABYTE }));
    expect(allowance).toMatchObject({ workers: 1, workerHeapBytes: MIN_WORKER_HEAP_BYTES });
    expect(allowance.notes.join('\n')).toContain('Memory is short: 95.3 MiB may be used');
  });

  it('shares the memory among a set number of workers', () => {
    const budget = (150 + 10 * 200) * MEGABYTE;
    const allowance = sizeWorkers(limits({ memoryBudgetBytes: budget }), { workers: 10 });
    expect(allowance.workerHeapBytes).toBe(100 * MEGABYTE);
  });

  it('counts with the heap that the pool asks for', () => {
    const machine = limits({ memoryBudgetBytes: (150 + 3 * 1100) * MEGABYTE });
    const allowance = sizeWorkers(machine, { workerHeapBytes: 1000 * MEGABYTE });
    expect(allowance).toMatchObject({ workers: 3, workerHeapBytes: 1000 * MEGABYTE });
  });

  it('carries the notes of the limits on', () => {
    expect(sizeWorkers(limits({ notes: ['Something odd.'] })).notes).toEqual(['Something odd.']);
  });
});
