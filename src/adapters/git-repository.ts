import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Writable } from 'node:stream';

import type { MarksReader } from '../files/discover-files.ts';
import { describeFailure, toGitCommand } from '../files/git-command.ts';
import { toPathBytes, type ListingEvent } from '../files/listed-file.ts';
import { FIELDS_PER_FILE, MARK_ATTRIBUTES, toMarks } from '../files/mark-records.ts';
import { createRecordSplitter } from '../files/nul-records.ts';
import { createStageReader } from '../files/stage-records.ts';

/** How Git is started. */
export interface GitOptions {
  /** The environment Git's own is picked from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly executable?: string;
  /** Git is killed when it is waited for this long and says nothing: a FIFO can be in its way. */
  readonly stallMs?: number;
}

/** The repository around the analysed folder, read through the `git` command. */
export interface GitRepository {
  /** The tracked files below the folder, with paths relative to it. Ends early when the signal aborts. */
  listTracked(signal: AbortSignal): AsyncGenerator<ListingEvent, void>;
  /** Git's word on `.gitattributes`, all files of it that count. */
  openTrackedMarks(signal: AbortSignal): MarksReader;
}

/** The commit a folder was checked out from, and where its repository's work tree begins. */
export interface Checkout {
  readonly root: string;
  readonly sha: string;
}

const STALL_MS = 60_000;

/** Enough of what Git complains about for one sentence. */
const MAX_STDERR_LENGTH = 4_096;

const NUL = Buffer.of(0);

/** One run of Git. */
interface GitRun {
  readonly stdin: Writable;
  /** What Git prints; killed when nobody listens any more. */
  readonly chunks: AsyncGenerator<Buffer, void>;
  /** Why Git failed, once it has ended; `undefined` when it did not. */
  readonly failure: Promise<string | undefined>;
}

type Start = (command: readonly string[], signal: AbortSignal) => GitRun;

/**
 * The work tree's top, when it has the same owner as the analysed folder. Git refuses repositories
 * of other users, which a checkout is to root in a container. Its reason is the commands in their
 * configuration, which are off here; what is left is whose list of files it is.
 */
function sameOwnersTop(folder: string): string | undefined {
  const owner = statSync(folder).uid;
  for (let top = folder; ; top = dirname(top)) {
    const repository = lstatSync(join(top, '.git'), { throwIfNoEntry: false });
    if (repository !== undefined) {
      return repository.uid === owner ? top.split(sep).join('/') : undefined;
    }
    if (top === dirname(top)) return undefined;
  }
}

function failureOf(child: ChildProcessWithoutNullStreams): Promise<string | undefined> {
  let stderr = '';
  let error: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < MAX_STDERR_LENGTH) stderr += text;
  });
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      error = message;
    });
    // An aborted Git is not gone at its error, but at its close, which a failed start has as well.
    child.once('close', (exitCode, signal) => {
      resolve(error ?? describeFailure({ exitCode, signal, stderr }));
    });
  });
}

/** What a process prints. The clock runs only while something is waited for. */
async function* chunksOf(
  child: ChildProcessWithoutNullStreams,
  stallMs: number,
): AsyncGenerator<Buffer, void> {
  const chunks: AsyncIterator<Buffer> = child.stdout[Symbol.asyncIterator]();
  let isAtEnd = false;
  try {
    while (!isAtEnd) {
      const stall = setTimeout(() => child.kill('SIGKILL'), stallMs);
      const next = await chunks.next().finally(() => {
        clearTimeout(stall);
      });
      isAtEnd = next.done === true;
      if (next.done !== true) yield next.value;
    }
  } finally {
    // At the end of its output Git is about to leave by itself, with an exit code worth having.
    if (!isAtEnd) child.kill('SIGKILL');
  }
}

function prepareGit(
  folder: string,
  { environment, executable = 'git', stallMs = STALL_MS }: GitOptions,
): Start {
  return (command, signal) => {
    const call = toGitCommand({ folder, trustedTop: sameOwnersTop(folder), command }, environment);
    const child = spawn(executable, call.args, {
      // Not the analysed folder: Windows looks for programs in the current one first.
      cwd: dirname(process.execPath),
      env: call.environment,
      stdio: 'pipe',
      windowsHide: true,
      signal,
      killSignal: 'SIGKILL',
    });
    // A Git that ends early breaks the pipe; `failure` says why it did.
    child.stdin.on('error', () => child.stdin.destroy());
    return { stdin: child.stdin, chunks: chunksOf(child, stallMs), failure: failureOf(child) };
  };
}

async function* listTracked(run: GitRun): AsyncGenerator<ListingEvent, void> {
  run.stdin.end();
  const splitter = createRecordSplitter();
  const reader = createStageReader();
  for await (const chunk of run.chunks) {
    const records = splitter.push(chunk);
    const files = records === undefined ? undefined : reader.read(records);
    if (files === undefined) {
      yield { kind: 'failed', reason: 'what it printed is no list of files' };
      return;
    }
    yield { kind: 'files', files };
  }
  const reason = await run.failure;
  if (reason !== undefined) yield { kind: 'failed', reason };
}

/** Asks one `git check-attr` again and again. After the first failure every answer is that failure. */
function createMarksReader(start: () => GitRun): MarksReader {
  const splitter = createRecordSplitter();
  const fields: Buffer[] = [];
  let run: GitRun | undefined;
  return {
    async read(files) {
      if (files.length === 0) return { kind: 'marks', marks: [] };
      run ??= start();
      run.stdin.write(Buffer.concat(files.flatMap((file) => [toPathBytes(file), NUL])));
      const wanted = files.length * FIELDS_PER_FILE;
      while (fields.length < wanted) {
        const chunk = await run.chunks.next();
        if (chunk.done === true) {
          return { kind: 'failed', reason: (await run.failure) ?? 'it ended early' };
        }
        fields.push(...(splitter.push(chunk.value) ?? []));
      }
      return { kind: 'marks', marks: toMarks(fields.splice(0, wanted)) };
    },
    close() {
      run?.stdin.end();
      void run?.chunks.return();
    },
  };
}

/** Opens the repository around a folder, given by its real path. Starts nothing yet. */
export function openGitRepository(folder: string, options: GitOptions): GitRepository {
  const start = prepareGit(folder, options);
  return {
    listTracked: (signal) => listTracked(start(['ls-files', '-z', '--stage'], signal)),
    openTrackedMarks: (signal) =>
      createMarksReader(() => start(['check-attr', '-z', '--stdin', ...MARK_ATTRIBUTES], signal)),
  };
}

/** Reads which commit a folder, given by its real path, is a checkout of; `undefined` for one of none. */
export async function readCheckout(
  folder: string,
  options: GitOptions,
): Promise<Checkout | undefined> {
  const command = ['rev-parse', '--show-toplevel', '--verify', '--end-of-options', 'HEAD'];
  const run = prepareGit(folder, options)(command, AbortSignal.timeout(STALL_MS));
  run.stdin.end();
  const chunks: Buffer[] = [];
  for await (const chunk of run.chunks) chunks.push(chunk);
  const printed = /^(.+)\n([0-9a-f]{40,64})\n$/s.exec(Buffer.concat(chunks).toString('utf8'));
  const [, root, sha] = printed ?? [];
  const failure = await run.failure;
  return failure !== undefined || root === undefined || sha === undefined
    ? undefined
    : { root, sha };
}
