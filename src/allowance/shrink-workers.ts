import { formatBytes, formatCpus } from './format-amount.ts';
import { sourceText } from './limit-source.ts';
import type { Limits } from './limits.ts';
import { budgetOfOverride } from './memory-budget.ts';
import { workersInMemory } from './worker-memory.ts';

/** Fewer workers, because a limit has shrunk, and the sentence that says so. */
export interface Shrinking {
  readonly workers: number;
  readonly note: string;
}

/** What a run began with. */
export interface RunningSize {
  readonly workers: number;
  readonly workerHeapBytes: number;
}

function isLess(now: number | null, before: number | null): now is number {
  return now !== null && now < (before ?? Infinity) * (1 - 1e-9);
}

/**
 * Compares the limits with those before and says how many workers are right now, if fewer. Only what
 * has shrunk counts: memory in use is this run's own by now. It never grows: a worker that came late
 * would hardly earn its start, and limits that swing would make the pool swing.
 */
export function shrinkWorkers(
  before: Limits,
  now: Limits,
  { workers, workerHeapBytes }: RunningSize,
): Shrinking | undefined {
  const bounds: { readonly most: number; readonly what: string }[] = [];
  if (isLess(now.cpus, before.cpus)) {
    const was = before.cpus === null ? 'unknown' : formatCpus(before.cpus);
    const what = `CPUs shrank from ${was} to ${formatCpus(now.cpus)} (${sourceText(now.cpuSource)})`;
    bounds.push({ most: Math.max(1, Math.floor(now.cpus + 1e-9)), what });
  }
  if (isLess(now.memoryBytes, before.memoryBytes)) {
    const was = before.memoryBytes === null ? 'unknown' : formatBytes(before.memoryBytes);
    const is = formatBytes(now.memoryBytes);
    const what = `memory shrank from ${was} to ${is} (${sourceText(now.memorySource)})`;
    const most = workersInMemory(budgetOfOverride(now.memoryBytes), workerHeapBytes);
    bounds.push({ most, what });
  }
  const most = Math.min(workers, ...bounds.map((bound) => bound.most));
  if (bounds.length === 0) return undefined;
  const what = bounds.map((bound) => bound.what).join(', ');
  const effect = most < workers ? `${workers} worker(s) became ${most}` : 'the workers stay';
  return { workers: most, note: `the allowance changed while running: ${what}; ${effect}` };
}
