import type { Limit } from './parse-limit.ts';
import type { CgroupLevel, Controller, ControllerLocation } from './locate-controller.ts';
import { printable } from './printable.ts';

/** A limit and the cgroup that sets it, so that usage can be watched where the limit is. */
export interface LevelLimit extends CgroupLevel {
  readonly controller: Controller;
  readonly version: 1 | 2;
  /** Name of the control file, such as `cpu.max`. */
  readonly file: string;
  /** CPUs, bytes, or a number of threads and processes. */
  readonly value: number;
}

/** The limits found on the way up, the own cgroup's first, and what was odd about the files. */
export interface LevelLimits {
  readonly limits: readonly LevelLimit[];
  readonly notes: readonly string[];
}

/** What one control file of one level says. */
export interface ControlReading {
  readonly file: string;
  readonly limit: Limit;
}

/**
 * Reads the limits at every level of a location. A missing file is no limit: the real root of a
 * hierarchy has none, nor has a level where the controller is not switched on.
 */
export function readLevelLimits(
  location: ControllerLocation,
  readLevel: (level: CgroupLevel) => readonly ControlReading[],
): LevelLimits {
  const { controller, version } = location;
  const limits: LevelLimit[] = [];
  const notes: string[] = [];
  for (const level of location.levels) {
    for (const { file, limit } of readLevel(level)) {
      if (limit.kind === 'limited') {
        limits.push({ ...level, controller, version, file, value: limit.value });
      } else if (limit.kind === 'malformed') {
        const text = printable(limit.text.trim());
        notes.push(`${file} of ${printable(level.cgroup)} is not a limit: "${text}".`);
      }
    }
  }
  return { limits, notes };
}

/** The limit that binds: the smallest, and of equal ones the nearest to the own cgroup. */
export function tightest(limits: readonly LevelLimit[]): LevelLimit | undefined {
  return limits.reduce<LevelLimit | undefined>(
    (least, limit) => (least === undefined || limit.value < least.value ? limit : least),
    undefined,
  );
}
