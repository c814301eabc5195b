import type { HostMemory } from './host-memory.ts';
import type { LevelLimit } from './level-limits.ts';
import { readMemoryRoom } from './memory-limits.ts';
import type { ReadText } from './read-text.ts';

/** The part of a limit that may be planned with: the kernel kills at the limit, not before. */
const USABLE_SHARE = 0.9;

const GIBIBYTE = 1024 ** 3;

/**
 * What a machine without a limit keeps for everything else on it: 1 GiB (1.5 on Windows) and 5 % of
 * what is above 8 GiB, as github/codeql-action reserves; of a very small machine at most half.
 */
function reserveOf(totalBytes: number, platform: string): number {
  const fixedBytes = (platform === 'win32' ? 1.5 : 1) * GIBIBYTE;
  const scaledBytes = 0.05 * Math.max(0, totalBytes - 8 * GIBIBYTE);
  return Math.min(totalBytes / 2, fixedBytes + scaledBytes);
}

function hostBudgets(host: HostMemory, platform: string): number[] {
  const { totalBytes, availableBytes, isShare } = host;
  const budgets = availableBytes === null ? [] : [availableBytes];
  if (totalBytes !== null) {
    budgets.push(
      isShare ? totalBytes * USABLE_SHARE : totalBytes - reserveOf(totalBytes, platform),
    );
  }
  return budgets;
}

/** What a run may plan to use when its memory is set by hand: nothing measured is held against it. */
export function budgetOfOverride(memoryBytes: number): number {
  return memoryBytes * USABLE_SHARE;
}

/** What memory budgets are made of. */
export interface MemoryState {
  readonly limits: readonly LevelLimit[];
  readonly host: HostMemory;
  readonly platform: string;
}

/**
 * Bytes that this run may plan to use, main, engine and workers together: the least of what every
 * limit leaves free and of what the machine has to spare. `null` when nothing is known.
 */
export function readMemoryBudget(read: ReadText, state: MemoryState): number | null {
  const { limits, host, platform } = state;
  const budgets = [
    ...limits.flatMap((limit) => [limit.value * USABLE_SHARE, readMemoryRoom(read, limit)]),
    ...hostBudgets(host, platform),
  ];
  return budgets.length === 0 ? null : Math.min(...budgets);
}
