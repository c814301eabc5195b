/**
 * Entry of a process that has one worker thread run an analyzer, as the engine does: where V8 itself
 * breaks, one test ends with it and not the whole file.
 */
import { Worker } from 'node:worker_threads';
import type { AnalyzerJob, AnalyzerReply } from './analyzer-worker.ts';

/** What the process is told: a job to begin with, then perhaps to terminate its worker. */
export type HostRequest =
  { readonly kind: 'run'; readonly job: AnalyzerJob } | { readonly kind: 'terminate' };

/** What it tells: each reply of the worker, and the worker's exit code in the end. */
export type HostEvent =
  | { readonly kind: 'reply'; readonly reply: AnalyzerReply }
  | { readonly kind: 'exit'; readonly exitCode: number };

let worker: Worker | undefined;

function send(event: HostEvent): void {
  process.send?.(event);
}

function run(job: AnalyzerJob): void {
  worker = new Worker(new URL('analyzer-worker.ts', import.meta.url), { workerData: job });
  worker.on('message', (reply: AnalyzerReply) => send({ kind: 'reply', reply }));
  worker.on('exit', (exitCode) => {
    send({ kind: 'exit', exitCode });
    process.disconnect();
  });
}

process.on('message', (message) => {
  // Only the test that started this file speaks to it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const request = message as HostRequest;
  if (request.kind === 'run') run(request.job);
  else void worker?.terminate();
});
