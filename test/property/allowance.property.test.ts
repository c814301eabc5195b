import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeAllowance } from '../../src/allowance/describe-allowance.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import { CAPTURED_LINUX_FACTS } from '../../src/allowance/host-facts.ts';
import type { LimitOverrides } from '../../src/allowance/override-limits.ts';
import type { SizedAllowance, WorkerOptions } from '../../src/allowance/size-workers.ts';
import { sizeWorkers } from '../../src/allowance/size-workers.ts';
import type { CapturedFiles } from '../support/cgroup-tree.ts';
import { limitsOf, readAllowanceCases, readFrom } from '../support/cgroup-tree.ts';

const GIBIBYTE = 1024 ** 3;
const known = [
  ...(await readAllowanceCases('cases')),
  ...(await readAllowanceCases('pitfalls')),
].map(({ files }) => files);

/** Pieces that control files are made of, so that random text comes near to real text. */
const PIECES = [
  ['max', '0', '-1', '100000', '9223372036854771712', '18446744073709551616', '1e9', 'NaN'],
  ['/', '/..', '..', '.', ':', '::', ',', '-', ' ', '\t', '\n', '\0', '\\040', '\\134', '\\777'],
  ['0::', '4:cpu,cpuacct:', '2:memory:', 'cgroup', 'cgroup2', 'fuse.lxcfs', 'rw,cpu', 'rw,memory'],
  ['/sys/fs/cgroup', '1 2 0:3 / ', ' rw - ', 'Cpus_allowed_list:\t', '0-3', '3-0', 'MemTotal: '],
  [' kB\n', 'hierarchical_memory_limit ', 'inactive_file ', '__proto__', 'constructor'],
].flat();

const pieces = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.nat().map(String),
);
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

/** A known machine of which some files hold other text. */
const brokenMachine = fc
  .constantFrom(...known)
  .chain((files) =>
    fc
      .dictionary(
        fc.constantFrom(...Object.keys(files), '/proc/self/status', '/proc/meminfo'),
        text,
      )
      .map((changes): CapturedFiles => ({ ...files, ...changes })),
  );

/** Finds any text in any file that is asked for. */
const anyText = fc.func(fc.option(text, { nil: undefined }));

function expectSound({ cpus, memoryBytes, affinity, workers, ...rest }: SizedAllowance): void {
  for (const amount of [cpus, memoryBytes, affinity]) {
    expect(amount === null || (amount > 0 && Number.isFinite(amount))).toBe(true);
  }
  expect(Number.isSafeInteger(workers) && workers >= 1 && workers <= 8).toBe(true);
  expect(Number.isSafeInteger(rest.workerHeapBytes) && rest.workerHeapBytes > 0).toBe(true);
  expect((cpus ?? 1) <= (affinity ?? Infinity)).toBe(true);
}

describe('the allowance of any text', () => {
  it('is sound, shown in one line, and never an exception', () => {
    fc.assert(
      fc.property(anyText, (read) => {
        const limits = detectLimits(read, CAPTURED_LINUX_FACTS);
        const allowance = sizeWorkers(limits);
        expectSound(allowance);
        expect(describeAllowance(allowance, limits)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(allowance.notes.join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is sound for known machines with broken files', () => {
    fc.assert(
      fc.property(brokenMachine, (files) => {
        expectSound(sizeWorkers(limitsOf(files)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The limits of one level; what is absent has no file. */
interface LevelFiles {
  readonly cpuQuotaUs: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly pids: number | undefined;
}

const level: fc.Arbitrary<LevelFiles> = fc.record({
  cpuQuotaUs: fc.option(fc.integer({ min: 1000, max: 6_400_000 }), { nil: undefined }),
  memoryBytes: fc.option(fc.integer({ min: 1, max: 64 * GIBIBYTE }), { nil: undefined }),
  pids: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
});

interface Machine {
  readonly version: 1 | 2;
  /** From the mount point down to the own cgroup. */
  readonly levels: readonly LevelFiles[];
  readonly affinity: number;
  readonly totalBytes: number;
  readonly usedBytes: number;
}

const machine: fc.Arbitrary<Machine> = fc.record({
  version: fc.constantFrom(1 as const, 2 as const),
  levels: fc.array(level, { minLength: 1, maxLength: 5 }),
  affinity: fc.integer({ min: 1, max: 128 }),
  totalBytes: fc.integer({ min: 1, max: 128 * 1024 * 1024 }).map((kibibytes) => kibibytes * 1024),
  usedBytes: fc.integer({ min: 0, max: GIBIBYTE }),
});

const MOUNTS = {
  1: '1 2 0:3 / /c rw - cgroup cgroup rw,cpu,memory,pids\n',
  2: '1 2 0:3 / /c rw - cgroup2 cgroup2 rw\n',
};

function filesOfLevel(version: 1 | 2, files: LevelFiles): Record<string, string | undefined> {
  const { cpuQuotaUs, memoryBytes, pids } = files;
  const quota = cpuQuotaUs?.toString();
  const cpu =
    version === 2
      ? { 'cpu.max': quota === undefined ? undefined : `${quota} 100000\n` }
      : { 'cpu.cfs_quota_us': quota, 'cpu.cfs_period_us': '100000\n' };
  const memoryFile = version === 2 ? 'memory.max' : 'memory.limit_in_bytes';
  return { ...cpu, [memoryFile]: memoryBytes?.toString(), 'pids.max': pids?.toString() };
}

function filesOf({ version, levels, affinity, totalBytes, usedBytes }: Machine): CapturedFiles {
  const files: Record<string, string> = {
    '/proc/self/cgroup': `${version === 2 ? '0:' : '3:cpu,memory,pids'}:${'/g'.repeat(levels.length - 1) || '/'}\n`,
    '/proc/self/mountinfo': MOUNTS[version],
    '/proc/self/status': `Cpus_allowed_list:\t0-${String(affinity - 1)}\n`,
    '/proc/meminfo': `MemTotal: ${String(totalBytes / 1024)} kB\n`,
  };
  for (const [depth, limits] of levels.entries()) {
    const directory = `/c${'/g'.repeat(depth)}`;
    for (const [name, content] of Object.entries(filesOfLevel(version, limits))) {
      if (content !== undefined) files[`${directory}/${name}`] = content;
    }
    files[`${directory}/${version === 2 ? 'memory.current' : 'memory.usage_in_bytes'}`] =
      String(usedBytes);
  }
  return files;
}

function least(values: readonly (number | undefined)[]): number {
  return Math.min(...values.map((value) => value ?? Infinity));
}

/** One limit of one level made tighter. */
const tightened = machine.chain((loose) =>
  fc
    .record({
      depth: fc.nat({ max: loose.levels.length - 1 }),
      share: fc.double({ min: 0.001, max: 1, noNaN: true }),
      name: fc.constantFrom('cpuQuotaUs' as const, 'memoryBytes' as const, 'pids' as const),
    })
    .map(({ depth, share, name }) => {
      const levels = loose.levels.map((files, index) =>
        index === depth
          ? { ...files, [name]: Math.max(1, Math.floor((files[name] ?? 6_400_000) * share)) }
          : files,
      );
      return { loose, tight: { ...loose, levels } };
    }),
);

describe('the allowance of any hierarchy', () => {
  it('is the tightest level of each kind, never above affinity and memory', () => {
    fc.assert(
      fc.property(machine, (any) => {
        const limits = limitsOf(filesOf(any));
        const quota = least(any.levels.map(({ cpuQuotaUs }) => cpuQuotaUs)) / 100_000;
        const memory = least(any.levels.map(({ memoryBytes }) => memoryBytes));
        expect(limits.cpus).toBe(Math.min(any.affinity, quota));
        expect(limits.memoryBytes).toBe(Math.min(any.totalBytes, memory));
        expectSound(sizeWorkers(limits));
      }),
    );
  });

  it('never grows when a limit gets tighter', () => {
    fc.assert(
      fc.property(tightened, ({ loose, tight }) => {
        const [before, after] = [limitsOf(filesOf(loose)), limitsOf(filesOf(tight))];
        expect(after.cpus ?? 0).toBeLessThanOrEqual(before.cpus ?? 0);
        expect(after.memoryBytes ?? 0).toBeLessThanOrEqual(before.memoryBytes ?? 0);
        expect(after.memoryBudgetBytes ?? 0).toBeLessThanOrEqual(before.memoryBudgetBytes ?? 0);
        expect(sizeWorkers(after).workers).toBeLessThanOrEqual(sizeWorkers(before).workers);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on whether the limits are told by version 1 or 2', () => {
    fc.assert(
      fc.property(machine, (any) => {
        const [one, two] = [1 as const, 2 as const].map((version) =>
          sizeWorkers(limitsOf(filesOf({ ...any, version }))),
        );
        expect(one).toMatchObject({
          cpus: two?.cpus,
          memoryBytes: two?.memoryBytes,
          workers: two?.workers,
          limitedBy: two?.limitedBy,
        });
      }),
    );
  });
});

const options: fc.Arbitrary<WorkerOptions> = fc.record({
  tasks: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
  maxWorkers: fc.option(fc.integer({ min: 1, max: 64 }), { nil: undefined }),
});

const overrides: fc.Arbitrary<LimitOverrides> = fc.record({
  cpus: fc.option(fc.double({ min: 0.001, max: 256, noNaN: true }), { nil: undefined }),
  memoryBytes: fc.option(fc.integer({ min: 1, max: 64 * GIBIBYTE }), { nil: undefined }),
});

describe('the number of workers', () => {
  it('is the least of its bounds, at least one, and named after a bound that is as low', () => {
    fc.assert(
      fc.property(machine, options, (any, { tasks, maxWorkers }) => {
        const allowance = sizeWorkers(limitsOf(filesOf(any)), { tasks, maxWorkers });
        const { bounds, workers, limitedBy } = allowance;
        expect(workers).toBe(
          Math.max(1, least(Object.values(bounds).map((bound) => bound ?? undefined))),
        );
        const named = limitedBy === 'override' ? null : bounds[limitedBy];
        expect(Math.max(1, named ?? Infinity)).toBe(workers);
      }),
    );
  });

  it('follows what the user sets, whatever the machine says', () => {
    fc.assert(
      fc.property(machine, overrides, (any, set) => {
        const limits = detectLimits(readFrom(filesOf(any)), CAPTURED_LINUX_FACTS, set);
        if (set.cpus !== undefined) expect(limits.cpus).toBe(set.cpus);
        if (set.memoryBytes !== undefined) expect(limits.memoryBytes).toBe(set.memoryBytes);
        expect(sizeWorkers(limits, { workers: 5 })).toMatchObject({
          workers: 5,
          limitedBy: 'override',
        });
      }),
    );
  });

  it('keeps the heaps of all workers within the budget, unless they are at their least', () => {
    fc.assert(
      fc.property(machine, (any) => {
        const limits = limitsOf(filesOf(any));
        const { workers, workerHeapBytes, notes } = sizeWorkers(limits);
        const neededBytes = 150e6 + workers * (workerHeapBytes + 100e6);
        const isWithin = neededBytes <= (limits.memoryBudgetBytes ?? Infinity);
        expect(isWithin || notes.some((note) => note.startsWith('Memory is short'))).toBe(true);
      }),
    );
  });
});
