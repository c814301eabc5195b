import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Writable } from 'node:stream';

import { describeFailure, toGitCommand, type GitCommand } from '../../files/git-command.ts';

/** How Git is started. */
export interface GitOptions {
  /** The environment Git's own is picked from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly executable?: string;
  /** Git is killed when it is waited for this long and says nothing: a FIFO can be in its way. */
  readonly stallMs?: number;
}

/** Git is given up when it says nothing for so long, or does not end. */
export const STALL_MS = 30_000;

/** Enough of what Git complains about for one sentence. */
const MAX_STDERR_LENGTH = 4_096;

/** One run of Git. */
export interface GitRun {
  readonly stdin: Writable;
  /** What Git prints; killed when nobody listens any more. */
  readonly chunks: AsyncGenerator<Buffer, void>;
  /** Why Git failed, once it has ended; `undefined` when it did not. */
  readonly failure: Promise<string | undefined>;
}

/** How a short command ended. */
export type GitAnswer =
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Starts Git with a command; the signal kills it. */
export type Start = (command: readonly string[], signal: AbortSignal) => GitRun;

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
  { stdout }: ChildProcessWithoutNullStreams,
  { stallMs, kill }: { readonly stallMs: number; readonly kill: () => void },
): AsyncGenerator<Buffer, void> {
  const chunks: AsyncIterator<Buffer> = stdout[Symbol.asyncIterator]();
  let isAtEnd = false;
  try {
    while (!isAtEnd) {
      const stall = setTimeout(kill, stallMs);
      const next = await chunks.next().finally(() => {
        clearTimeout(stall);
      });
      isAtEnd = next.done === true;
      if (next.done !== true) yield next.value;
    }
  } finally {
    // At the end of its output Git is about to leave by itself, with an exit code worth having.
    if (!isAtEnd) kill();
  }
}

/**
 * Kills Git with everything it has started, such as the program that speaks HTTP: that one would
 * wait for its server, and hold Git's output open as long.
 */
function killWhole(child: ChildProcessWithoutNullStreams): void {
  try {
    // A negative number names the process group. Windows has none.
    if (process.platform !== 'win32' && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
  child.kill('SIGKILL');
}

/** Starts Git exactly as it is told to, in a process group of its own. */
export function startGit(
  { args, environment }: GitCommand,
  { executable = 'git', stallMs = STALL_MS }: Omit<GitOptions, 'environment'>,
  signal: AbortSignal,
): GitRun {
  const child = spawn(executable, args, {
    // Not the analysed folder: Windows looks for programs in the current one first.
    cwd: dirname(process.execPath),
    env: environment,
    stdio: 'pipe',
    windowsHide: true,
    detached: process.platform !== 'win32',
    signal,
    killSignal: 'SIGKILL',
  });
  const kill = () => killWhole(child);
  signal.addEventListener('abort', kill, { once: true });
  child.once('close', () => {
    signal.removeEventListener('abort', kill);
  });
  // A Git that ends early breaks the pipe; `failure` says why it did.
  child.stdin.on('error', () => child.stdin.destroy());
  return {
    stdin: child.stdin,
    chunks: chunksOf(child, { stallMs, kill }),
    failure: failureOf(child),
  };
}

/** Git in a folder of a repository that may be hostile: see `toGitCommand`. Starts nothing yet. */
export function prepareGit(folder: string, { environment, ...options }: GitOptions): Start {
  return (command, signal) => {
    const call = toGitCommand({ folder, trustedTop: sameOwnersTop(folder), command }, environment);
    return startGit(call, options, signal);
  };
}

/** Everything a run prints, which must be little; or why it failed. */
export async function readPrinted(run: GitRun): Promise<GitAnswer> {
  run.stdin.end();
  const chunks: Buffer[] = [];
  for await (const chunk of run.chunks) chunks.push(chunk);
  const reason = await run.failure;
  return reason === undefined
    ? { kind: 'printed', text: Buffer.concat(chunks).toString('utf8') }
    : { kind: 'failed', reason };
}
