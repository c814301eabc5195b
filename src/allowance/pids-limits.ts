import type { ControlReading, LevelLimit, LevelLimits } from './level-limits.ts';
import { readLevelLimits } from './level-limits.ts';
import { parseCount, parsePidsMax } from './parse-limit.ts';
import type { ControllerLocation } from './locate-controller.ts';
import type { ReadText } from './read-text.ts';

/** Left free for Node itself, which starts with 7 threads a process, and for the tools it runs. */
const RESERVED_THREADS = 16;

/** The limits on threads and processes of every level; both cgroup versions use the same files. */
export function readPidsLimits(read: ReadText, location: ControllerLocation): LevelLimits {
  return readLevelLimits(location, ({ directory }): ControlReading[] => {
    const text = read(`${directory}/pids.max`);
    return text === undefined ? [] : [{ file: 'pids.max', limit: parsePidsMax(text) }];
  });
}

/** How many workers, one thread each, may still be started below the limits; `null` without limits. */
export function readPidsRoom(read: ReadText, limits: readonly LevelLimit[]): number | null {
  if (limits.length === 0) return null;
  const rooms = limits.map(
    ({ directory, value }) =>
      value - (parseCount(read(`${directory}/pids.current`)) ?? 0) - RESERVED_THREADS,
  );
  return Math.max(0, Math.min(...rooms));
}
