import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux shows it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly arguments: readonly string[];
}

/** A file of /proc, or nothing when its process has ended meanwhile or is another user's. */
function readEntry(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return undefined;
  }
}

function toEntry(pid: number): ProcessEntry | undefined {
  const status = readEntry(pid, 'status');
  const command = readEntry(pid, 'cmdline');
  if (status === undefined || command === undefined || /^State:\s+[ZX]/m.test(status)) {
    return undefined;
  }
  const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
  return { pid, parent, arguments: command.split('\0') };
}

/** Every process that lives; one that has ended and waits for its parent does not count. */
function listProcesses(): readonly ProcessEntry[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => toEntry(Number(pid)) ?? []);
}

/** Whether a process lives. */
export function isAlive(pid: number): boolean {
  return toEntry(pid) !== undefined;
}

/** The engine a process has started, if it has one now. */
export function findEngine(parent: number): ProcessEntry | undefined {
  return listProcesses().find(
    (entry) =>
      entry.parent === parent && entry.arguments.some((text) => text.endsWith('engine.js')),
  );
}

/** The environment a process was started with, as `NAME=value`. */
export function environmentOf(pid: number): readonly string[] | undefined {
  return readEntry(pid, 'environ')?.split('\0');
}

/** The processes that were started with this variable, such as one that only they can have. */
export function findByVariable(assignment: string): readonly ProcessEntry[] {
  return listProcesses().filter(({ pid }) => environmentOf(pid)?.includes(assignment) === true);
}
