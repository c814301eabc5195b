import { readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import type { HostFacts } from '../allowance/host-facts.ts';
import { CAPTURED_LINUX_FACTS } from '../allowance/host-facts.ts';
import type { ReadText } from '../allowance/read-text.ts';
import { ConfigurationError } from '../errors.ts';

/** The machine, or what was captured of one, as the allowance reads it. */
export interface Host {
  readonly read: ReadText;
  readonly facts: HostFacts;
}

/** Where to look: this machine, or a folder that holds a captured `/proc` and `/sys`. */
export interface HostOptions {
  readonly root?: string | undefined;
}

/** The largest file a captured tree may make us read; the largest real one is a `mountinfo`. */
const LARGEST_CAPTURED_BYTES = 4 * 1024 * 1024;

function readWhole(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there, not allowed, not switched on: for a limit it is all the same.
    return undefined;
  }
}

/** Resolves a path below a real folder; `undefined` where a link leads out or nothing is there. */
function resolveWithin(realRoot: string, file: string): string | undefined {
  try {
    const target = realpathSync.native(path.join(realRoot, path.posix.normalize(`/${file}`)));
    const relative = path.relative(realRoot, target);
    const isWithin = !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
    const stats = statSync(target);
    // A pipe would be waited for, and a device read without end.
    const isReadable = stats.isFile() && stats.size <= LARGEST_CAPTURED_BYTES;
    return isWithin && isReadable ? target : undefined;
  } catch {
    // A path that cannot be resolved is one that is not in the tree.
    return undefined;
  }
}

function openRoot(root: string): string {
  try {
    const realRoot = realpathSync.native(root);
    if (statSync(realRoot).isDirectory()) return realRoot;
  } catch (error) {
    throw new ConfigurationError(
      `Expected "--root" to name a folder with a captured /proc and /sys, found nothing at "${root}". Check the path.`,
      { cause: error },
    );
  }
  throw new ConfigurationError(
    `Expected "--root" to name a folder with a captured /proc and /sys, found a file at "${root}". Name the folder it is in.`,
  );
}

function readFacts(): HostFacts {
  return {
    platform: process.platform,
    availableParallelism: os.availableParallelism(),
    cpuCount: os.cpus().length || null,
    totalMemoryBytes: os.totalmem(),
    availableMemoryBytes: readAvailableMemory(),
  };
}

/** Free memory with what can be freed at once: on macOS `os.freemem` leaves out almost all of it. */
function readAvailableMemory(): number {
  // Node 20 has the function from 20.13 on.
  const node: Partial<Pick<NodeJS.Process, 'availableMemory'>> = process;
  return node.availableMemory?.() ?? os.freemem();
}

/**
 * Opens this machine or a captured Linux tree. Of a tree nothing outside its folder is read, and
 * nothing of this machine is taken for it.
 *
 * @throws ConfigurationError when `root` names no folder.
 */
export function openHost({ root }: HostOptions = {}): Host {
  if (root === undefined) {
    const facts = readFacts();
    return { read: facts.platform === 'linux' ? readWhole : () => undefined, facts };
  }
  const realRoot = openRoot(root);
  const read: ReadText = (file) => {
    const target = resolveWithin(realRoot, file);
    return target === undefined ? undefined : readWhole(target);
  };
  return { read, facts: CAPTURED_LINUX_FACTS };
}
