import { assertNever } from '../errors.ts';
import { parseCgroupMemberships } from './cgroup-membership.ts';
import { readCpuQuotas } from './cpu-quota.ts';
import type { LevelLimit, LevelLimits } from './level-limits.ts';
import type { Controller, ControllerLocation } from './locate-controller.ts';
import { locateController } from './locate-controller.ts';
import { readMemoryLimits } from './memory-limits.ts';
import type { Mount } from './mount-info.ts';
import { readPidsLimits } from './pids-limits.ts';
import type { ReadText } from './read-text.ts';

const CONTROLLERS: readonly Controller[] = ['cpu', 'memory', 'pids'];

/** What the cgroups of this process allow. */
export interface CgroupLimits {
  /** Where each controller was looked for. */
  readonly locations: readonly ControllerLocation[];
  /** Every limit of every level that binds. */
  readonly limits: readonly LevelLimit[];
  readonly notes: readonly string[];
}

/**
 * Reads the limits of one controller at its levels. A location stays right while a process stays in
 * its cgroup, but its limits may change: an orchestrator can resize a container that runs.
 */
export function readLimitsAt(read: ReadText, location: ControllerLocation): LevelLimits {
  switch (location.controller) {
    case 'cpu':
      return readCpuQuotas(read, location);
    case 'memory':
      return readMemoryLimits(read, location);
    case 'pids':
      return readPidsLimits(read, location);
    default:
      return assertNever(location.controller);
  }
}

/** Finds the cgroups of this process and reads their limits, each controller for itself. */
export function readCgroupLimits(read: ReadText, mounts: readonly Mount[]): CgroupLimits {
  const text = read('/proc/self/cgroup');
  if (text === undefined) {
    const note = '/proc/self/cgroup cannot be read: limits of a container are not known.';
    return { locations: [], limits: [], notes: [note] };
  }
  const memberships = parseCgroupMemberships(text);
  const locations = CONTROLLERS.map((controller) =>
    locateController(controller, memberships, mounts),
  ).filter((location) => location !== undefined);
  const found = locations.map((location) => readLimitsAt(read, location));
  return {
    locations,
    limits: found.flatMap(({ limits }) => limits),
    notes: [
      // The limit on threads is far away where it is not looked for: not worth a note.
      ...locations.flatMap(({ controller, gap }) =>
        controller === 'pids' || gap === undefined ? [] : [gap],
      ),
      ...found.flatMap(({ notes }) => notes),
    ],
  };
}
