import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Limits } from '../../src/allowance/limits.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import { CAPTURED_LINUX_FACTS } from '../../src/allowance/host-facts.ts';
import type { ReadText } from '../../src/allowance/read-text.ts';

/** Control files of a captured machine by their absolute path. */
export type CapturedFiles = Readonly<Record<string, string>>;

/** One machine and what it allows; `null` is "nothing says". What is absent is not asserted. */
export interface AllowanceCase {
  readonly name: string;
  readonly source: string;
  readonly why: string;
  readonly files: CapturedFiles;
  readonly expect: {
    readonly cpus: number | null;
    readonly memoryBytes: number | null;
    readonly affinity?: number | null;
    readonly workers?: number;
    readonly limitedBy?: string;
    readonly cpuSource?: string;
    readonly memorySource?: string;
    /** Part of one of the notes. */
    readonly note?: string;
    /** No note says that a cgroup could not be named. */
    readonly noteless?: boolean;
  };
}

/** The cases of a fixture file: `cases` are given machines, `pitfalls` are what others fell into. */
export async function readAllowanceCases(
  name: 'cases' | 'pitfalls',
): Promise<readonly AllowanceCase[]> {
  const file = path.join(import.meta.dirname, '../fixtures/allowance', `${name}.json`);
  // The fixture is our own file in this shape; the tests that loop over it would fail on any other.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(await readFile(file, 'utf8')) as readonly AllowanceCase[];
}

/** Reads from a record of files instead of a machine. */
export function readFrom(files: CapturedFiles): ReadText {
  return (file) => (Object.hasOwn(files, file) ? files[file] : undefined);
}

/** What a captured machine allows. */
export function limitsOf(files: CapturedFiles): Limits {
  return detectLimits(readFrom(files), CAPTURED_LINUX_FACTS);
}

/** A folder with files written into it, removed again when disposed. */
export interface WrittenTree extends AsyncDisposable {
  readonly root: string;
}

/** Writes captured files into a new temporary folder. */
export async function writeTree(files: CapturedFiles): Promise<WrittenTree> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'evenkeel-tree-'));
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return {
    root,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** The text of `/proc/self/mountinfo` with cgroup v2 in its usual place. */
const CGROUP2_MOUNT =
  '25 21 0:22 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n';

/** A machine whose process is in one cgroup v2 group, with the files of that hierarchy. */
export function cgroup2Machine(cgroup: string, controlFiles: CapturedFiles): CapturedFiles {
  const files = Object.entries(controlFiles).map(([file, text]) => [`/sys/fs/cgroup${file}`, text]);
  return {
    '/proc/self/cgroup': `0::${cgroup}\n`,
    '/proc/self/mountinfo': CGROUP2_MOUNT,
    ...Object.fromEntries<string>(files.map(([file = '', text = '']) => [file, text])),
  };
}
