import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { messageOf } from '../../errors.ts';
import type { ToolOutput, ToolProcess, ToolProcessEnd } from '../../pool/tool-run.ts';
import { cpuMsOf, groupBytes } from './group-usage.ts';
import { killGroup, killMarked, MARKER_VARIABLE } from './process-groups.ts';

/** A run of a tool, ready to be started. */
export interface ToolProcessStart {
  readonly command: readonly string[];
  /** Absolute path of the analysed folder, and where in it the tool is started. */
  readonly root: string;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Unlike that of any other run. */
  readonly marker: string;
  readonly output: 'stdout' | 'stderr' | 'either';
  /** More than this of one stream is not kept: the tool is ended. */
  readonly mostBytes: number;
  /** Told when the process is there, and when it is gone. */
  onProcess(pid: number, isAlive: boolean): void;
}

/** The end of stderr that is kept. */
const STDERR_BYTES = 8192;
/** Whoever holds the pipes open after the tool has ended is given so long to finish writing. */
const LINGER_MS = 500;

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Keeps the beginning of a stream, and says when there is more. */
class Beginning {
  readonly #chunks: Buffer[] = [];
  readonly #most: number;
  #bytes = 0;
  isCut = false;

  constructor(stream: Readable, mostBytes: number, onFull: () => void) {
    this.#most = mostBytes;
    stream.on('data', (chunk: Buffer) => {
      if (this.isCut) return;
      this.#take(chunk);
      if (this.isCut) onFull();
    });
  }

  get text(): string {
    return new TextDecoder().decode(Buffer.concat(this.#chunks));
  }

  #take(chunk: Buffer): void {
    this.isCut = this.#bytes + chunk.length > this.#most;
    this.#chunks.push(chunk.subarray(0, this.#most - this.#bytes));
    this.#bytes += chunk.length;
  }
}

/** Keeps the end of a stream. */
function keepEnd(stream: Readable): () => string {
  let kept = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]).subarray(-STDERR_BYTES);
  });
  return () => new TextDecoder().decode(kept);
}

/** The folder to start in. Links may not lead out of the analysed folder. */
function realDirectory({ root, workingDirectory }: ToolProcessStart): string {
  const path = realpathSync.native(join(root, workingDirectory));
  const isInside = path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
  if (!isInside || !statSync(path).isDirectory()) {
    throw new Error(`its working directory is no folder inside the analysed one`);
  }
  return path;
}

function spawnTool(start: ToolProcessStart, cwd: string): Child {
  const [program = '', ...args] = start.command;
  return spawn(program, args, {
    cwd,
    env: { ...start.environment, [MARKER_VARIABLE]: start.marker },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
    // A group of its own, so that all of it can be ended at once. On Windows this would open a window.
    detached: process.platform !== 'win32',
  });
}

function startFault(error: NodeJS.ErrnoException): ToolProcessEnd {
  if (error.code === 'ENOENT') return { kind: 'missing', detail: error.message };
  return { kind: 'unstartable', detail: error.message };
}

/** A tool that could not be started. */
function unstartable(error: unknown): ToolProcess {
  const end = async (): Promise<ToolProcessEnd> => ({
    kind: 'unstartable',
    detail: messageOf(error),
  });
  return {
    ended: end(),
    kill: () => undefined,
    cpuMs: () => null,
    memoryBytes: () => null,
  };
}

/** What is read of the two streams. */
function collect(child: Child, start: ToolProcessStart, onFull: () => void): () => ToolOutput {
  const stdout = new Beginning(child.stdout, start.mostBytes, onFull);
  const stderr = new Beginning(child.stderr, start.mostBytes, onFull);
  const stderrEnd = keepEnd(child.stderr);
  return () => {
    const isStderr =
      start.output === 'stderr' || (start.output === 'either' && stdout.text.trim() === '');
    const text = isStderr ? stderr.text : stdout.text;
    return { text, stderr: stderrEnd(), isCut: stdout.isCut || stderr.isCut };
  };
}

function toEnd(
  code: number | null,
  signal: NodeJS.Signals | null,
  output: ToolOutput,
): ToolProcessEnd {
  if (signal !== null || code === null)
    return { kind: 'killed', signal: signal ?? 'nobody', output };
  return { kind: 'exited', code, output };
}

/** Waits for the end of a child, and ends whatever it leaves behind. */
function watch(child: Child, start: ToolProcessStart): Promise<ToolProcessEnd> {
  const { pid } = child;
  const end = (): void => {
    if (pid !== undefined) killGroup(pid);
    killMarked(start.marker);
  };
  const output = collect(child, start, end);
  return new Promise((resolve) => {
    let linger: NodeJS.Timeout | undefined;
    const finish = (how: ToolProcessEnd): void => {
      clearTimeout(linger);
      child.stdout.destroy();
      child.stderr.destroy();
      if (pid !== undefined) start.onProcess(pid, false);
      resolve(how);
    };
    child.on('error', (error) => {
      if (pid === undefined) finish(startFault(error));
    });
    child.on('exit', (code, signal) => {
      end();
      linger = setTimeout(() => finish(toEnd(code, signal, output())), LINGER_MS);
    });
    child.on('close', (code, signal) => {
      if (pid !== undefined) finish(toEnd(code, signal, output()));
    });
  });
}

/** Starts a tool. Never throws: what cannot be started has ended. */
export function startToolProcess(start: ToolProcessStart): ToolProcess {
  let child: Child;
  try {
    child = spawnTool(start, realDirectory(start));
  } catch (error) {
    return unstartable(error);
  }
  const { pid } = child;
  if (pid !== undefined) start.onProcess(pid, true);
  return {
    ended: watch(child, start),
    kill: () => {
      if (pid !== undefined) killGroup(pid);
      killMarked(start.marker);
    },
    cpuMs: () => (pid === undefined ? null : cpuMsOf(pid)),
    memoryBytes: () => (pid === undefined ? null : groupBytes(pid)),
  };
}
