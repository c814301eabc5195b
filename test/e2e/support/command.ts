import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './shipped.ts';

/** How a command is started. */
export interface CommandSettings {
  readonly cwd?: string;
  /** Besides what a program needs to start: nothing else of the tests' own environment is passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs it. */
  readonly node?: string;
  /** The `cli.js` that is run. */
  readonly file?: string;
  /** Starts it as the head of a process group, as a shell at a terminal does. */
  readonly ownGroup?: boolean;
}

/** What a program needs to start on each system. */
const NEEDED = ['PATH', 'SystemRoot'] as const;

function baseEnvironment(): Record<string, string> {
  const entries = NEEDED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), HOME: tmpdir(), LC_ALL: 'C.UTF-8' };
}

/** The names that the systems have for the folder of temporary files. */
function temporaryFolder(path: string): Record<string, string> {
  return { TMPDIR: path, TEMP: path, TMP: path };
}

/** How a command ended, and what it printed. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** What it has written to stderr so far. */
  stderr(): string;
  kill(signal: NodeJS.Signals): void;
}

function collect(child: ChildProcess, name: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = [];
  child[name]?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Starts the shipped command line. */
export function startCommand(args: readonly string[], settings: CommandSettings = {}): Running {
  const { cwd = tmpdir(), node = process.execPath, file = CLI, ownGroup = false } = settings;
  // A run that does not end complete leaves its journal there.
  const temporary = mkdtempSync(join(tmpdir(), 'evenkeel-command-'));
  const child = spawn(node, [file, ...args], {
    cwd,
    env: { ...baseEnvironment(), ...temporaryFolder(temporary), ...settings.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  const stdout = collect(child, 'stdout');
  const stderr = collect(child, 'stderr');
  const pid = child.pid ?? 0;
  const ended = once(child, 'close').then((): Ended => {
    rmSync(temporary, { recursive: true, force: true });
    const { exitCode, signalCode: signal } = child;
    return { exitCode, signal, stdout: stdout(), stderr: stderr() };
  });
  return {
    pid,
    ended,
    stderr,
    kill: (signal) => {
      process.kill(ownGroup ? -pid : pid, signal);
    },
  };
}

/** Runs the shipped command line to its end. */
export async function runCommand(
  args: readonly string[],
  settings: CommandSettings = {},
): Promise<Ended> {
  return startCommand(args, settings).ended;
}
