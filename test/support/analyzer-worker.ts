/** Entry of a worker thread that runs one analyzer as the pool's workers do. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Found, LoadedAnalyzer, SourceFile } from '../../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import type { Match } from '../../src/model/finding.ts';
import { openAnalyzerContext } from './analyzer-context.ts';

/** Files that are analysed one after another by one loaded analyzer, in a project of their own. */
export interface AnalyzerCase {
  readonly project: Readonly<Record<string, string>>;
  readonly files: readonly SourceFile[];
}

/** What the worker is started with. */
export interface AnalyzerJob {
  readonly analyzer: string;
  readonly cases: readonly AnalyzerCase[];
  /** Whether to analyse the first file for ever, once its result was told. */
  readonly isEndless: boolean;
}

/** How one file ended. */
export type AnalyzerReply =
  | { readonly kind: 'matches'; readonly matches: readonly Match[]; readonly memoryBytes: number }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string };

// The test that starts this file gives it a job.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const job = workerData as AnalyzerJob;
const analyzer = ANALYZERS.find(({ id }) => id === job.analyzer);
if (analyzer === undefined) throw new Error(`Expected an analyzer, found ${job.analyzer}.`);

async function analyze(loaded: LoadedAnalyzer<Found>, file: SourceFile): Promise<AnalyzerReply> {
  try {
    const matches = await loaded.analyze(file);
    return { kind: 'matches', matches, memoryBytes: loaded.memoryBytes() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'threw', name, message };
  }
}

let isBroken = false;
for (const { project, files } of job.cases) {
  const loaded = await analyzer.load(openAnalyzerContext(project));
  for (const file of files) {
    // A worker whose engine broke is not used again.
    if (isBroken) break;
    const reply = await analyze(loaded, file);
    isBroken = reply.kind === 'threw';
    parentPort?.postMessage(reply);
    while (job.isEndless) await analyze(loaded, file);
  }
}
