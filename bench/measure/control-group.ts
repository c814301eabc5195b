import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../src/errors.ts';

/** What the kernel counted for a group; `null` is "this kernel does not tell". */
export interface GroupUsage {
  readonly cpuMs: number | null;
  /** The most memory the group was charged with, file pages that it read first included. */
  readonly peakMemoryBytes: number | null;
  /** Enforcement periods in which the group wanted to run, and those in which it was held back. */
  readonly periods: number | null;
  readonly throttledPeriods: number | null;
}

/** A control group of our own, fresh, so that its counters begin at zero. */
export interface ControlGroup {
  readonly version: 1 | 2;
  /** The command that runs another command inside the group, children included. */
  inside(command: readonly string[]): readonly string[];
  readUsage(): GroupUsage;
  /** Removes the group; what still runs in it is ended. */
  dispose(): Promise<void>;
}

/** A group, or the reason why this machine lets nobody make one. */
export type ControlGroupResult =
  | { readonly kind: 'open'; readonly group: ControlGroup }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** One mounted hierarchy, and where in it this process is. */
interface Hierarchy {
  readonly version: 1 | 2;
  readonly mountPoint: string;
  readonly own: string;
}

interface Folder {
  readonly path: string;
  readonly undo: readonly (() => void)[];
}

const PERIOD_US = 100_000;

/**
 * The kernel's largest weights, for a group with a quota: that shall limit it, not what else runs on
 * the machine. Without a quota they would starve the one who measures.
 */
const MOST_WEIGHT = { 1: ['cpu.shares', '262144'], 2: ['cpu.weight', '10000'] } as const;
const V2_CONTROLLERS = '+cpu +memory';

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

/** The version 1 hierarchy that has a controller, or else the version 2 one. */
function findHierarchy(controller: string): Hierarchy | undefined {
  const memberships = lines('/proc/self/cgroup').map((line) => line.split(':'));
  const mounts = lines('/proc/self/mounts').map((line) => line.split(' '));
  const v1 = memberships.find(([, names = '']) => names.split(',').includes(controller));
  const v2 = memberships.find(([id]) => id === '0');
  const membership = v1 ?? v2;
  const mount = mounts.find(([, , type = '', options = '']) =>
    v1 === undefined
      ? type === 'cgroup2'
      : type === 'cgroup' && options.split(',').includes(controller),
  );
  const mountPoint = mount?.[1];
  if (membership === undefined || mountPoint === undefined) return undefined;
  return { version: v1 === undefined ? 2 : 1, mountPoint, own: membership[2] ?? '/' };
}

/** Passes the controllers on to the groups below; version 1 has them everywhere. */
function enableBelow(parent: string): (() => void)[] {
  const file = join(parent, 'cgroup.subtree_control');
  const enabled = readFileSync(file, 'utf8').trim().split(/\s+/);
  const missing = V2_CONTROLLERS.split(' ').filter((name) => !enabled.includes(name.slice(1)));
  if (missing.length === 0) return [];
  writeFileSync(file, missing.join(' '));
  return [() => writeFileSync(file, missing.join(' ').replaceAll('+', '-'))];
}

function makeBelow(parent: string, version: 1 | 2, name: string): Folder {
  const undo = version === 2 ? enableBelow(parent) : [];
  const path = join(parent, name);
  mkdirSync(path);
  return { path, undo: [...undo, () => rmdirSync(path)] };
}

/** Makes a group as near below our own as the kernel allows: version 2 wants no processes beside it. */
function makeFolder({ version, mountPoint, own }: Hierarchy, name: string): Folder {
  let failure: unknown;
  for (let at = own; ; at = dirname(at)) {
    try {
      return makeBelow(join(mountPoint, at), version, name);
    } catch (error) {
      failure = error;
    }
    if (at === '/' || at === '.') throw failure;
  }
}

function readNumber(file: string): number | null {
  try {
    const value = Number(readFileSync(file, 'utf8').trim());
    return Number.isFinite(value) ? value : null;
  } catch {
    // The kernel is older than this file.
    return null;
  }
}

function readFields(file: string): ReadonlyMap<string, number> {
  return new Map(
    lines(file).map((line) => {
      const [key = '', value] = line.split(' ');
      return [key, Number(value)] as const;
    }),
  );
}

function divide(value: number | null | undefined, by: number): number | null {
  return value === null || value === undefined ? null : value / by;
}

function readVersion1(folders: Readonly<Record<string, string | undefined>>): GroupUsage {
  const { cpu, cpuacct, memory } = folders;
  const stat = cpu === undefined ? new Map<string, number>() : readFields(join(cpu, 'cpu.stat'));
  return {
    cpuMs: cpuacct === undefined ? null : divide(readNumber(join(cpuacct, 'cpuacct.usage')), 1e6),
    peakMemoryBytes:
      memory === undefined ? null : readNumber(join(memory, 'memory.max_usage_in_bytes')),
    periods: stat.get('nr_periods') ?? null,
    throttledPeriods: stat.get('nr_throttled') ?? null,
  };
}

function readVersion2(folder: string): GroupUsage {
  const stat = readFields(join(folder, 'cpu.stat'));
  return {
    cpuMs: divide(stat.get('usage_usec'), 1000),
    peakMemoryBytes: readNumber(join(folder, 'memory.peak')),
    periods: stat.get('nr_periods') ?? null,
    throttledPeriods: stat.get('nr_throttled') ?? null,
  };
}

function setQuota(folder: string, version: 1 | 2, cpus: number): void {
  const [weightFile, weight] = MOST_WEIGHT[version];
  writeFileSync(join(folder, weightFile), weight);
  const quota = String(Math.round(cpus * PERIOD_US));
  if (version === 2) {
    writeFileSync(join(folder, 'cpu.max'), `${quota} ${PERIOD_US}`);
    return;
  }
  writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US));
  writeFileSync(join(folder, 'cpu.cfs_quota_us'), quota);
}

function endRemaining(folder: string): void {
  for (const pid of lines(join(folder, 'cgroup.procs'))) {
    if (pid !== '') process.kill(Number(pid), 'SIGKILL');
  }
}

const REMOVE_TRIES = 50;

/** A group can be removed once the last process in it is gone, which may be a little after its end. */
async function remove(folders: readonly Folder[]): Promise<void> {
  const steps = folders.flatMap(({ undo }) => undo);
  let triesLeft = REMOVE_TRIES;
  for (let step = steps.pop(); step !== undefined;) {
    try {
      step();
      step = steps.pop();
    } catch (error) {
      triesLeft -= 1;
      if (triesLeft === 0) throw error;
      for (const { path } of folders) endRemaining(path);
      await wait(100);
    }
  }
}

/** Version 1 has a hierarchy for each controller, some of them perhaps mounted together. */
function makeFolders(name: string): { version: 1 | 2; of: Record<string, Folder> } {
  const cpu = findHierarchy('cpu');
  if (cpu === undefined) throw new Error('no cpu controller is mounted');
  const made: Record<string, Folder> = { cpu: makeFolder(cpu, name) };
  if (cpu.version === 2) return { version: 2, of: made };
  for (const controller of ['cpuacct', 'memory']) {
    const hierarchy = findHierarchy(controller);
    if (hierarchy?.version !== 1) continue;
    const isWithCpu = hierarchy.mountPoint === cpu.mountPoint;
    made[controller] = isWithCpu
      ? { path: made['cpu']?.path ?? '', undo: [] }
      : makeFolder(hierarchy, name);
  }
  return { version: 1, of: made };
}

/** Makes a fresh group of its own, with a quota in CPUs or without one. */
export function openControlGroup(name: string, cpus?: number): ControlGroupResult {
  try {
    const { version, of } = makeFolders(`${name}-${process.pid}`);
    const paths = Object.fromEntries(Object.entries(of).map(([key, { path }]) => [key, path]));
    const cpuFolder = paths['cpu'] ?? '';
    if (cpus !== undefined) setQuota(cpuFolder, version, cpus);
    const enter = Object.values(paths).map((path) => `echo $$ > '${join(path, 'cgroup.procs')}'`);
    const group: ControlGroup = {
      version,
      inside: (command) => ['sh', '-c', `${enter.join(' && ')} && exec "$@"`, 'sh', ...command],
      readUsage: () => (version === 2 ? readVersion2(cpuFolder) : readVersion1(paths)),
      dispose: () => remove(Object.values(of)),
    };
    return { kind: 'open', group };
  } catch (error) {
    return { kind: 'unavailable', reason: messageOf(error) };
  }
}
