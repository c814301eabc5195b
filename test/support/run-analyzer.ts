import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { AnalyzerJob, AnalyzerReply } from './analyzer-worker.ts';

const ENTRY = new URL('analyzer-worker.ts', import.meta.url);

/** What came out of a worker: by its port, and what it should not have printed. */
export interface AnalyzerRun {
  readonly replies: readonly AnalyzerReply[];
  readonly printed: string;
}

function openWorker(job: AnalyzerJob): Worker {
  return new Worker(ENTRY, { workerData: job, stdout: true, stderr: true });
}

/** Runs an analyzer over files, one after another, in a worker thread of its own, to its end. */
export async function runAnalyzer(job: Omit<AnalyzerJob, 'isEndless'>): Promise<AnalyzerRun> {
  const worker = openWorker({ ...job, isEndless: false });
  const replies: AnalyzerReply[] = [];
  worker.on('message', (reply: AnalyzerReply) => replies.push(reply));
  const printed = Promise.all([text(worker.stdout), text(worker.stderr)]);
  await once(worker, 'exit');
  return { replies, printed: (await printed).join('') };
}

/** Terminates a worker while its analyzer is at work; resolves with the worker's exit code. */
export async function killAnalyzer(job: Omit<AnalyzerJob, 'isEndless'>): Promise<number> {
  const worker = openWorker({ ...job, isEndless: true });
  await once(worker, 'message');
  return worker.terminate();
}
