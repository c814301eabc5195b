import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/analyzers/define-analyzer.ts';
import type { HostEvent, HostRequest } from './analyzer-host.ts';
import type { AnalyzerCase, AnalyzerJob, AnalyzerReply } from './analyzer-worker.ts';

const HOST = fileURLToPath(new URL('analyzer-host.ts', import.meta.url));

/** What came out of a worker: by its port, and what it should not have printed. */
export interface AnalyzerRun {
  readonly replies: readonly AnalyzerReply[];
  readonly printed: string;
}

interface Host {
  readonly child: ChildProcess;
  readonly replies: readonly AnalyzerReply[];
  /** The worker's exit code and what was printed, when the process has ended. */
  readonly ended: Promise<{ readonly exitCode: number; readonly printed: string }>;
  tell(request: HostRequest): void;
}

async function endOf(child: ChildProcess, exitCodes: readonly number[]) {
  const [, signal] = await once(child, 'close');
  const [exitCode] = exitCodes;
  if (exitCode === undefined) throw new Error(`The analyzer's process ended by ${String(signal)}.`);
  return exitCode;
}

/** Starts a process whose worker thread runs the job. */
function openHost(job: AnalyzerJob): Host {
  const child = fork(HOST, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const replies: AnalyzerReply[] = [];
  const exitCodes: number[] = [];
  child.on('message', (message) => {
    // Only our own process is at the other end.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const event = message as HostEvent;
    if (event.kind === 'reply') replies.push(event.reply);
    else exitCodes.push(event.exitCode);
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('Expected pipes.');
  const all = Promise.all([text(stdout), text(stderr), endOf(child, exitCodes)]);
  const ended = all.then(([out, err, exitCode]) => ({ exitCode, printed: out + err }));
  const tell = (request: HostRequest): void => void child.send(request);
  tell({ kind: 'run', job });
  return { child, replies, ended, tell };
}

/** Runs an analyzer over cases in a worker thread of its own, until its engine breaks or all is done. */
export async function runAnalyzer(
  analyzer: string,
  cases: readonly AnalyzerCase[],
): Promise<AnalyzerRun> {
  const { replies, ended } = openHost({ analyzer, cases, isEndless: false });
  const { printed } = await ended;
  return { replies, printed };
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
  const host = openHost({ analyzer, cases: [only], isEndless: true });
  await Promise.race([once(host.child, 'message'), host.ended]);
  host.tell({ kind: 'terminate' });
  const { exitCode } = await host.ended;
  return exitCode;
}
