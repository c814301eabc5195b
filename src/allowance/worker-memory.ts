const MEGABYTE = 1_000_000;

/** Heap one worker may grow to unless its share of the memory is smaller: the soft limit it is watched by. */
export const DEFAULT_WORKER_HEAP_BYTES = 256 * MEGABYTE;

/** Below this an engine hardly loads; a worker gets it even where the memory does not seem to suffice. */
export const MIN_WORKER_HEAP_BYTES = 64 * MEGABYTE;

/**
 * What a worker holds besides its heap: WebAssembly memory, buffers, its thread. Measured with eight
 * workers, a heap limit of 256 MB and no other: 1.7 GB in all.
 */
const WORKER_OVERHEAD_BYTES = 100 * MEGABYTE;

/** What main and engine hold before the first worker starts. */
const BASE_BYTES = 150 * MEGABYTE;

/** Memory that a number of workers needs in all, in bytes. */
export function memoryNeedOf(workers: number, heapBytes: number): number {
  return BASE_BYTES + workers * (heapBytes + WORKER_OVERHEAD_BYTES);
}

/** How many workers of a heap fit into a budget: at least one, whose heap is then kept smaller. */
export function workersInMemory(budgetBytes: number, heapBytes: number): number {
  const fitting = (budgetBytes - BASE_BYTES) / (heapBytes + WORKER_OVERHEAD_BYTES);
  return Math.max(1, Math.floor(fitting));
}

/**
 * The heap of each worker, in bytes: as wanted when all of them fit into the budget with it, else
 * their share of it, so that one worker runs on the smallest machine.
 */
export function workerHeapFor(
  workers: number,
  wantedBytes: number,
  budgetBytes: number | null,
): number {
  if (budgetBytes === null) return wantedBytes;
  const share = Math.floor((budgetBytes - BASE_BYTES) / workers) - WORKER_OVERHEAD_BYTES;
  return Math.max(Math.min(MIN_WORKER_HEAP_BYTES, wantedBytes), Math.min(wantedBytes, share));
}
