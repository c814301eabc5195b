import { Worker } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import type { Digest, Digestion } from '../pool/tool-run.ts';

/** A reading of an output, ready to be started. */
export interface DigestionStart {
  /** The thread's entry. */
  readonly filename: string;
  readonly workerData: unknown;
  readonly heapMebibytes: number;
  /** Longer it may not take. */
  readonly timeoutMs: number;
}

function failed(problem: string): Digest {
  return { findings: [], dropped: 0, read: 0, problem };
}

/**
 * Reads an output in a thread of its own, which is ended when that takes too long: a regular
 * expression of the repository's can take for ever.
 */
export function startDigestion(start: DigestionStart): Digestion {
  const worker = new Worker(start.filename, {
    workerData: start.workerData,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: start.heapMebibytes },
  });
  const ended = new AbortController();
  const seconds = (start.timeoutMs / 1000).toFixed(0);
  const done = new Promise<Digest>((resolve) => {
    const finish = (digest: Digest): void => {
      clearTimeout(timer);
      resolve(digest);
      void worker.terminate();
    };
    const late = `reading it took longer than ${seconds} s and was given up`;
    const timer = setTimeout(() => finish(failed(late)), start.timeoutMs);
    // The thread is this same program's; it posts a digest and nothing else.
    worker.on('message', (digest: Digest) => finish(digest));
    worker.on('error', (error) => finish(failed(`reading it failed: ${messageOf(error)}`)));
    worker.on('exit', () => finish(failed('reading it was ended')));
    ended.signal.addEventListener('abort', () => finish(failed('reading it was given up')));
  });
  return { done, stop: () => ended.abort() };
}
