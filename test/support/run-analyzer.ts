import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../../src/analyzers/define-analyzer.ts';
import type { AnalyzerCase, AnalyzerJob, AnalyzerReply } from './analyzer-worker.ts';

const ENTRY = new URL('analyzer-worker.ts', import.meta.url);

/** What came out of a worker: by its port, and what it should not have printed. */
export interface AnalyzerRun {
  readonly replies: readonly AnalyzerReply[];
  readonly printed: string;
}

function openWorker(job: AnalyzerJob): Worker {
  return new Worker(ENTRY, { workerData: job, stdout: true, stderr: true });
}

/** Runs an analyzer over cases in a worker thread of its own, until its engine breaks or all is done. */
export async function runAnalyzer(
  analyzer: string,
  cases: readonly AnalyzerCase[],
): Promise<AnalyzerRun> {
  const worker = openWorker({ analyzer, cases, isEndless: false });
  const replies: AnalyzerReply[] = [];
  worker.on('message', (reply: AnalyzerReply) => replies.push(reply));
  const printed = Promise.all([text(worker.stdout), text(worker.stderr)]);
  await once(worker, 'exit');
  return { replies, printed: (await printed).join('') };
}

/** As `runAnalyzer` over files without a project, with a new worker after each that broke. */
export async function runAnalyzerOverAll(
  analyzer: string,
  files: readonly SourceFile[],
): Promise<AnalyzerRun> {
  const run = await runAnalyzer(analyzer, [{ project: {}, files }]);
  const rest = files.slice(run.replies.length);
  if (rest.length === 0 || run.replies.at(-1)?.kind !== 'threw') return run;
  const others = await runAnalyzerOverAll(analyzer, rest);
  return {
    replies: [...run.replies, ...others.replies],
    printed: run.printed + others.printed,
  };
}

/** Terminates a worker while its analyzer is at work; resolves with the worker's exit code. */
export async function killAnalyzer(analyzer: string, only: AnalyzerCase): Promise<number> {
  const worker = openWorker({ analyzer, cases: [only], isEndless: true });
  await once(worker, 'message');
  return worker.terminate();
}
