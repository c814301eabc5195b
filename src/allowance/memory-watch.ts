import { readMemoryRoom } from './memory-limits.ts';
import type { LevelLimit } from './level-limits.ts';
import type { HostFacts } from './host-facts.ts';
import { readHostMemory } from './host-memory.ts';
import type { Limits } from './limits.ts';
import { parseMountInfo } from './mount-info.ts';
import type { ReadText } from './read-text.ts';

/** How much memory may still be used, and below which limit. */
export interface MemoryRoom {
  readonly roomBytes: number;
  readonly limitBytes: number;
}

/** The memory a user set for this run, against which its own processes are held. */
export interface SetMemory {
  readonly limitBytes: number;
  readonly usedBytes: () => number;
}

function leastOf(rooms: readonly MemoryRoom[]): MemoryRoom | undefined {
  return rooms.reduce<MemoryRoom | undefined>(
    (least, room) => (least === undefined || room.roomBytes < least.roomBytes ? room : least),
    undefined,
  );
}

/**
 * Gives a reader of the room below the limit that leaves least: of the control groups' limits, or of
 * the machine where none of them limits memory, and of what the user set. `undefined` is "not known".
 */
export function openMemoryWatch(
  read: ReadText,
  limits: Pick<Limits, 'levels'>,
  options: { readonly facts: () => HostFacts; readonly set?: SetMemory },
): () => MemoryRoom | undefined {
  const levels: readonly LevelLimit[] = limits.levels.filter(
    ({ controller }) => controller === 'memory',
  );
  const mounts = parseMountInfo(read('/proc/self/mountinfo') ?? '');
  const machine = (): MemoryRoom[] => {
    const { totalBytes, availableBytes } = readHostMemory(read, options.facts(), mounts);
    if (totalBytes === null || availableBytes === null) return [];
    return [{ roomBytes: availableBytes, limitBytes: totalBytes }];
  };
  const set = (): MemoryRoom[] => {
    if (options.set === undefined) return [];
    const { limitBytes, usedBytes } = options.set;
    return [{ roomBytes: Math.max(0, limitBytes - usedBytes()), limitBytes }];
  };
  const groups = (): MemoryRoom[] =>
    levels.map((level) => ({ roomBytes: readMemoryRoom(read, level), limitBytes: level.value }));
  return () => leastOf([...(levels.length > 0 ? groups() : machine()), ...set()]);
}
