import type { Allowance, LimitedBy } from '../model/allowance.ts';
import { formatBytes } from './format-amount.ts';
import { sourceText } from './limit-source.ts';
import type { Limits } from './limits.ts';
import {
  DEFAULT_WORKER_HEAP_BYTES,
  memoryNeedOf,
  workerHeapFor,
  workersInMemory,
} from './worker-memory.ts';

/**
 * Most workers unless set. Eight workers of CPU-bound work held 1.8 to 2.6 GB when measured; the cap
 * only ever lowers their number.
 */
const DEFAULT_MAX_WORKERS = 8;

/** Makes up for the last binary digit of a fraction: 2.9999999999 CPUs are three. */
const ROUNDING_SLACK = 1e-9;

/** What else decides the number of workers. */
export interface WorkerOptions {
  /** Number of tasks there are; absent when nobody has counted them, and then they do not limit. */
  readonly tasks?: number | undefined;
  /** Sets the number of workers, whatever the limits say. */
  readonly workers?: number | undefined;
  /** Most workers; 8 unless set. */
  readonly maxWorkers?: number | undefined;
  /** Heap wanted for each worker; {@link DEFAULT_WORKER_HEAP_BYTES} unless set. */
  readonly workerHeapBytes?: number | undefined;
}

/** How many workers each thing allows by itself; `null` does not limit. */
export interface WorkerBounds {
  readonly cpu: number;
  readonly memory: number | null;
  readonly pids: number | null;
  readonly tasks: number | null;
  readonly cap: number;
}

/** The allowance with what the pool needs to keep to it. */
export interface SizedAllowance extends Allowance {
  readonly bounds: WorkerBounds;
  /** Heap each worker may grow to. */
  readonly workerHeapBytes: number;
}

function boundsOf(limits: Limits, options: WorkerOptions): WorkerBounds {
  const { memoryBudgetBytes, threadRoom } = limits;
  const heapBytes = options.workerHeapBytes ?? DEFAULT_WORKER_HEAP_BYTES;
  return {
    // Where nothing says how many CPUs there are, one worker is the only number that cannot be wrong.
    cpu: Math.max(1, Math.floor((limits.cpus ?? 1) + ROUNDING_SLACK)),
    memory: memoryBudgetBytes === null ? null : workersInMemory(memoryBudgetBytes, heapBytes),
    pids: threadRoom,
    tasks: options.tasks ?? null,
    cap: options.maxWorkers ?? DEFAULT_MAX_WORKERS,
  };
}

/**
 * The least bound, at least one worker, and its name. Of equal bounds the one that is hardest to
 * change is the reason: raising a cap does not help where there are no more CPUs.
 */
function leastBound({ cpu, memory, pids, tasks, cap }: WorkerBounds): {
  readonly workers: number;
  readonly limitedBy: LimitedBy;
} {
  const bounds: readonly (readonly [LimitedBy, number | null])[] = [
    ['cpu', cpu],
    ['memory', memory],
    ['pids', pids],
    ['tasks', tasks],
    ['cap', cap],
  ];
  return bounds
    .map(([limitedBy, bound]) => ({ limitedBy, workers: Math.max(1, bound ?? Infinity) }))
    .reduce((least, bound) => (bound.workers < least.workers ? bound : least));
}

function memoryNotes(limits: Limits, workers: number, heapBytes: number): string[] {
  const { memoryBudgetBytes } = limits;
  if (memoryBudgetBytes === null) return [];
  const neededBytes = memoryNeedOf(workers, heapBytes);
  if (neededBytes > memoryBudgetBytes) {
    return [
      `Memory is short: ${formatBytes(memoryBudgetBytes)} may be used, ${String(workers)} worker(s) may need ${formatBytes(neededBytes)}.`,
    ];
  }
  return [];
}

function heapNotes(wantedBytes: number, heapBytes: number): string[] {
  return heapBytes < wantedBytes
    ? [`The heap of each worker is kept to ${formatBytes(heapBytes)}, its share of the memory.`]
    : [];
}

/**
 * Decides the number of workers: the least of what CPU, memory, threads, tasks and the cap allow,
 * and at least one. A number set by the user wins over all of them.
 */
export function sizeWorkers(limits: Limits, options: WorkerOptions = {}): SizedAllowance {
  const bounds = boundsOf(limits, options);
  const least = leastBound(bounds);
  const workers = options.workers ?? least.workers;
  const wantedBytes = options.workerHeapBytes ?? DEFAULT_WORKER_HEAP_BYTES;
  const workerHeapBytes = workerHeapFor(workers, wantedBytes, limits.memoryBudgetBytes);
  const overrideNotes =
    options.workers === undefined
      ? []
      : [
          `Workers are set to ${String(workers)} by the input "workers"; the limits allow ${String(least.workers)} (${least.limitedBy}).`,
        ];
  return {
    cpus: limits.cpus,
    cpuSource: sourceText(limits.cpuSource),
    affinity: limits.affinity,
    memoryBytes: limits.memoryBytes,
    memorySource: sourceText(limits.memorySource),
    workers,
    limitedBy: options.workers === undefined ? least.limitedBy : 'override',
    notes: [
      ...limits.notes,
      ...overrideNotes,
      ...heapNotes(wantedBytes, workerHeapBytes),
      ...memoryNotes(limits, workers, workerHeapBytes),
    ],
    bounds,
    workerHeapBytes,
  };
}
