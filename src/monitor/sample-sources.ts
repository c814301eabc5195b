import type { CgroupLevel } from '../allowance/locate-controller.ts';
import { locateController } from '../allowance/locate-controller.ts';
import { parseCgroupMemberships, type CgroupMembership } from '../allowance/cgroup-membership.ts';
import { tightest, type LevelLimit } from '../allowance/level-limits.ts';
import type { Limits } from '../allowance/limits.ts';
import { parseMountInfo, type Mount } from '../allowance/mount-info.ts';
import { printable } from '../allowance/printable.ts';
import type { ReadText } from '../allowance/read-text.ts';

/** A group's folder of control files, and the cgroup version it speaks. */
export interface GroupFolder {
  readonly version: 1 | 2;
  readonly directory: string;
}

/** Where each signal is read. What is absent is not told here. */
export interface SampleSources {
  /** `container`, `unit NAME` or `machine`. */
  readonly scope: string;
  /** CPU time used; absent on a machine without limits, where `/proc/stat` tells. */
  readonly usage?: GroupFolder;
  /** The quota that binds. */
  readonly quota?: GroupFolder;
  /** The file that tells the pressure on CPUs; `isWhole` where `full` means nothing. */
  readonly pressure: { readonly file: string; readonly isWholeMachine: boolean };
  /** The memory limit that binds. */
  readonly memory?: LevelLimit;
}

function scopeOf(limits: readonly (LevelLimit | undefined)[]): string {
  const binding = limits.find((limit) => limit !== undefined);
  if (binding === undefined) return 'machine';
  const unit = binding.cgroup
    .split('/')
    .findLast((name) => /\.(?:service|scope|slice)$/u.test(name));
  return unit === undefined ? 'container' : `unit ${printable(unit)}`;
}

/** The level of a hierarchy that is the same cgroup, or else the own one. */
function sameLevel(levels: readonly CgroupLevel[], cgroup: string): CgroupLevel | undefined {
  return levels.find((level) => level.cgroup === cgroup) ?? levels[0];
}

interface Hierarchies {
  readonly memberships: readonly CgroupMembership[];
  readonly mounts: readonly Mount[];
}

/** Where CPU time is accounted: version 2 does it with the quota, version 1 has a controller for it. */
function usageOf(limit: LevelLimit | undefined, at: Hierarchies): GroupFolder | undefined {
  if (limit === undefined || limit.version === 2) return limit;
  const levels = locateController('cpuacct', at.memberships, at.mounts)?.levels ?? [];
  const level = sameLevel(levels, limit.cgroup);
  return level === undefined ? undefined : { version: 1, directory: level.directory };
}

/** Pressure is told by version 2 alone, also where the limits are version 1's and both are mounted. */
function pressureOf(
  read: ReadText,
  limit: LevelLimit | undefined,
  { memberships, mounts }: Hierarchies,
): SampleSources['pressure'] {
  const unified = memberships.filter(({ version }) => version === 2);
  const levels = locateController('', unified, mounts)?.levels ?? [];
  const level = limit === undefined ? undefined : sameLevel(levels, limit.cgroup);
  const file = `${level?.directory ?? ''}/cpu.pressure`;
  return level === undefined || read(file) === undefined
    ? { file: '/proc/pressure/cpu', isWholeMachine: true }
    : { file, isWholeMachine: false };
}

/** Finds where to read: at the level that holds the limit, since a limit binds all below it together. */
export function findSources(read: ReadText, { levels }: Pick<Limits, 'levels'>): SampleSources {
  const at = {
    memberships: parseCgroupMemberships(read('/proc/self/cgroup') ?? ''),
    mounts: parseMountInfo(read('/proc/self/mountinfo') ?? ''),
  };
  const quota = tightest(levels.filter(({ controller }) => controller === 'cpu'));
  const memory = tightest(levels.filter(({ controller }) => controller === 'memory'));
  const usage = usageOf(quota ?? memory, at);
  return {
    scope: scopeOf([quota, memory]),
    ...(usage !== undefined && { usage }),
    ...(quota !== undefined && { quota }),
    pressure: pressureOf(read, quota ?? memory, at),
    ...(memory !== undefined && { memory }),
  };
}
