import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { messageOf } from '../errors.ts';
import type {
  CompiledModules,
  LastWords,
  RunEnd,
  WorkerPool,
  WorkerReading,
  WorkerReply,
  WorkerRequest,
} from '../pool/worker-pool.ts';
import type { ThreadClock } from '../pool/thread-clock.ts';

/** How the pool is set up. */
export interface PoolOptions {
  /** File or URL of the worker's entry. */
  readonly filename: string;
  readonly workers: number;
  readonly hardHeapMebibytes: number;
  readonly workerData: unknown;
  /** What is sent along with each file. No file is started before they are there. */
  readonly modules: Promise<CompiledModules>;
  readonly clock: ThreadClock;
}

/** `getHeapStatistics` came with Node 22.16 and 24.0. */
interface HeapReader {
  getHeapStatistics?: () => Promise<{ used_heap_size: number; external_memory: number }>;
}

/** A worker's memory: its heap, and what lies outside of it. */
type WorkerHeap = Pick<WorkerReading, 'heapBytes' | 'externalBytes'>;

async function readHeap(worker: Worker & HeapReader): Promise<WorkerHeap | null> {
  if (typeof worker.getHeapStatistics !== 'function') return null;
  // A worker that is just ending rejects; its end is reported by `run`, not here.
  const heap = await worker.getHeapStatistics().catch(() => null);
  if (heap === null) return null;
  return { heapBytes: heap.used_heap_size, externalBytes: heap.external_memory };
}

/** How long a look waits for a worker's answer: as long as until the next look. */
const PATIENCE_MS = 50;

/**
 * Makes a question that is put to each worker once at a time and not waited for long. A worker in
 * native code or in a long garbage collection answers nobody, and must not hide the others. A late
 * answer is not lost: the next look has it, or a starved worker would seem to do nothing.
 */
function ask<T>(
  question: (worker: Worker) => Promise<T | null>,
): (worker: Worker) => Promise<T | null> {
  const asked = new WeakSet<Worker>();
  const answers = new WeakMap<Worker, T | null>();
  const put = async (worker: Worker): Promise<void> => {
    asked.add(worker);
    answers.set(worker, await question(worker));
    asked.delete(worker);
  };
  return async (worker) => {
    if (!asked.has(worker)) await Promise.race([put(worker), wait(PATIENCE_MS)]);
    const answer = answers.get(worker) ?? null;
    answers.delete(worker);
    return answer;
  };
}

function explain(error: unknown, signal: AbortSignal): RunEnd {
  if (signal.aborted) return { kind: 'stopped' };
  const isMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const detail = messageOf(error) === '' ? 'the outcome could not be sent' : messageOf(error);
  return { kind: 'died', reason: isMemory ? 'out-of-memory' : 'crashed', detail };
}

type Threads = Pick<WorkerPool, 'threadIds' | 'retire' | 'resize'>;

function threadsOf(pool: Piscina<WorkerRequest, WorkerReply>): Threads {
  return {
    threadIds: () => pool.threads.map(({ threadId }) => threadId),
    retire: async (threadId) => {
      await pool.threads.find((thread) => thread.threadId === threadId)?.terminate();
    },
    resize: (workers) => {
      // The options are the pool's own object; it looks at them when a thread ends or a task waits.
      pool.options.minThreads = workers;
      pool.options.maxThreads = workers;
    },
  };
}

/**
 * Opens a piscina pool. `minThreads = maxThreads`, because piscina refills a pool only up to its
 * minimum after a death; `env: {}`, because a worker needs nothing of the environment; `atomics`
 * off, because a worker that waits in `Atomics.wait` cannot be told from one that hangs.
 */
export function openPiscinaPool(options: PoolOptions): WorkerPool {
  const pool = new Piscina<WorkerRequest, WorkerReply>({
    filename: options.filename,
    minThreads: options.workers,
    maxThreads: options.workers,
    resourceLimits: { maxOldGenerationSizeMb: options.hardHeapMebibytes },
    env: {},
    recordTiming: false,
    atomics: 'disabled',
    workerData: options.workerData,
  });
  // An idle worker that dies is replaced by piscina; without a listener its error would end the engine.
  pool.on('error', () => undefined);
  const [askHeap, askClock] = [ask(readHeap), ask(options.clock)];
  const readWorker = async (worker: Worker): Promise<WorkerReading> => {
    const { threadId } = worker;
    const [heap, times] = await Promise.all([askHeap(worker), askClock(worker)]);
    const { cpuMs = null, waitedMs = null } = times ?? {};
    return { threadId, heapBytes: null, externalBytes: null, ...heap, cpuMs, waitedMs };
  };
  return {
    run: async (request, signal) => {
      try {
        const modules = await options.modules;
        return { kind: 'replied', reply: await pool.run({ ...request, modules }, { signal }) };
      } catch (error) {
        return explain(error, signal);
      }
    },
    read: (threadIds) =>
      Promise.all(
        pool.threads.filter(({ threadId }) => threadIds.includes(threadId)).map(readWorker),
      ),
    ...threadsOf(pool),
    onLastWords: (listener) => {
      pool.on('message', (words: LastWords) => listener(words));
    },
    // `close()` can end before its tasks do, or never (piscina 5.3.2); every task is settled by now.
    close: () => pool.destroy(),
  };
}
