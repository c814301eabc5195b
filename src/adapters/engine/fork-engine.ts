import { type ChildProcess, fork as forkNode } from 'node:child_process';
import { dirname } from 'node:path';
import { childEnvironment } from '../../model/child-environment.ts';

/**
 * glibc gives each thread pools of memory of its own, and what is freed in one is of no use to
 * another. One pool for all kept an engine with one worker at 195 instead of 264 MB when measured
 * (300 files of JavaScript), for no more CPU; with more workers they would wait for each other.
 */
const ONE_POOL = { MALLOC_ARENA_MAX: '1' } as const;

function engineEnvironment(workers: number): NodeJS.ProcessEnv {
  return { ...childEnvironment(process.env), ...(workers === 1 && ONE_POOL) };
}

/** Starts an engine's process. Throws when the system has no room for one. */
export function forkEngine(filename: string, workers: number): ChildProcess {
  return forkNode(filename, [], {
    env: engineEnvironment(workers),
    execArgv: [],
    // Our own folder: the current one may be gone, and then no worker starts.
    cwd: dirname(filename),
    // Nothing an analyzed file makes an engine print may reach the runner's log.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** An engine's process that is started before it is known what it is to do. */
export interface SpareEngine {
  /** Its process, once at most, if it lives and suits an engine with so many workers. */
  take(workers: number): ChildProcess | undefined;
  /** Ends it, unless it was taken. */
  dismiss(): void;
}

function isAlive({ connected, exitCode, signalCode }: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null;
}

/** Starts an engine ahead: Node's own start takes 50 ms, in which main can list files. Never throws. */
export function forkSpareEngine(
  filename: string,
  workers: number,
  fork: typeof forkEngine = forkEngine,
): SpareEngine {
  let child: ChildProcess | undefined;
  try {
    child = fork(filename, workers);
    // Nobody misses one that could not be started: then the next is.
    child.on('error', () => undefined);
  } catch {
    // Such as EAGAIN. The engine that is needed is started later, and tells.
  }
  const release = (): ChildProcess | undefined => {
    const released = child;
    child = undefined;
    return released;
  };
  return {
    take(wanted) {
      const spare = release();
      if (spare === undefined) return undefined;
      if (isAlive(spare) && (wanted === 1) === (workers === 1)) return spare;
      spare.kill('SIGKILL');
      return undefined;
    },
    dismiss: () => {
      release()?.kill('SIGKILL');
    },
  };
}
