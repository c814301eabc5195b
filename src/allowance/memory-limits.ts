import type { ControlReading, LevelLimit, LevelLimits } from './level-limits.ts';
import { readLevelLimits } from './level-limits.ts';
import { findStat, parseCount, parseMemoryLimit } from './parse-limit.ts';
import type { ControllerLocation } from './locate-controller.ts';
import type { ReadText } from './read-text.ts';

/** The names of what is read, by cgroup version. */
const FILES = {
  1: {
    limits: ['memory.limit_in_bytes'],
    usage: 'memory.usage_in_bytes',
    inactiveFile: 'total_inactive_file',
  },
  // Above memory.high the kernel slows the group down to reclaim memory: as good as a limit.
  2: {
    limits: ['memory.max', 'memory.high'],
    usage: 'memory.current',
    inactiveFile: 'inactive_file',
  },
} as const;

const HIERARCHICAL_LIMIT = 'hierarchical_memory_limit';

function readOwnFiles(read: ReadText, location: ControllerLocation): LevelLimits {
  return readLevelLimits(location, ({ directory }) =>
    FILES[location.version].limits.flatMap((file): ControlReading[] => {
      const text = read(`${directory}/${file}`);
      return text === undefined ? [] : [{ file, limit: parseMemoryLimit(text) }];
    }),
  );
}

/**
 * The minimum over a cgroup v1 level and all above it, seen or not, as `memory.stat` of the nearest
 * level tells it; `Infinity` when none of them has a limit.
 */
function readHierarchicalLimit(
  read: ReadText,
  { controller, version, levels }: ControllerLocation,
): LevelLimit | undefined {
  for (const level of levels) {
    const told = findStat(read(`${level.directory}/memory.stat`), HIERARCHICAL_LIMIT);
    const limit = parseMemoryLimit(told ?? '');
    if (limit.kind !== 'malformed') {
      const value = limit.kind === 'limited' ? limit.value : Infinity;
      return { ...level, controller, version, file: `memory.stat ${HIERARCHICAL_LIMIT}`, value };
    }
  }
  return undefined;
}

/** The levels of a cgroup v1 location that are charged together: up to where `use_hierarchy` is off. */
function chargedTogether(read: ReadText, location: ControllerLocation): ControllerLocation {
  const { levels } = location;
  const isOff = (directory: string): boolean =>
    parseCount(read(`${directory}/memory.use_hierarchy`)) === 0;
  // A group is charged to its parent when the parent's switch is on; its own can only follow.
  const last = levels.findIndex(({ directory }, index) => {
    const parent = levels[index + 1];
    return isOff(directory) || (parent !== undefined && isOff(parent.directory));
  });
  return last < 0 ? location : { ...location, levels: levels.slice(0, last + 1) };
}

/**
 * Adds what the kernel says is the minimum over all ancestors, seen or not. A level above with a
 * tighter limit cannot bind then: `use_hierarchy` is off below it.
 */
function withHierarchicalLimit(
  { limits, notes }: LevelLimits,
  hierarchical: LevelLimit,
  location: ControllerLocation,
): LevelLimits {
  const depthOf = (directory: string): number =>
    location.levels.findIndex((level) => level.directory === directory);
  const least = hierarchical.value;
  const binding = limits.filter(
    ({ directory, value }) =>
      value >= least || depthOf(directory) <= depthOf(hierarchical.directory),
  );
  const isExplained = least === Infinity || binding.some(({ value }) => value <= least);
  return { limits: isExplained ? binding : [...binding, hierarchical], notes };
}

/**
 * The memory limits of every level that binds, in bytes. Soft limits and swap are no limits.
 */
export function readMemoryLimits(read: ReadText, location: ControllerLocation): LevelLimits {
  if (location.version === 2) return readOwnFiles(read, location);
  const hierarchical = readHierarchicalLimit(read, location);
  return hierarchical === undefined
    ? readOwnFiles(read, chargedTogether(read, location))
    : withHierarchicalLimit(readOwnFiles(read, location), hierarchical, location);
}

/**
 * How much more memory may be used below a limit, in bytes. File pages that nobody used lately do
 * not count as used, since the kernel drops them first: the rule of the kubelet's working set and
 * of .NET. Without a usage file all of the limit is taken to be free.
 */
export function readMemoryRoom(read: ReadText, limit: LevelLimit): number {
  const { usage, inactiveFile } = FILES[limit.version];
  const usedBytes = parseCount(read(`${limit.directory}/${usage}`)) ?? 0;
  const statistics = read(`${limit.directory}/memory.stat`);
  const cachedBytes = parseCount(findStat(statistics, inactiveFile)) ?? 0;
  return Math.max(0, limit.value - Math.max(0, usedBytes - cachedBytes));
}
