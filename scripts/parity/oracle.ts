import { spawnSync } from 'node:child_process';

/** What a tool, or we, said of a place. */
export interface Said {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  /** Where both sides mean the same by it. */
  readonly severity?: string;
}

/** A command that says the same as one of our analyzers, or as some of its rules. */
export interface Oracle {
  /** As it is told of: `rubocop`. */
  readonly name: string;
  /** The analyzer that is compared. */
  readonly analyzer: string;
  /** The configuration that both are given; its name is the tool's. */
  readonly configuration?: { readonly name: string; readonly text: string };
  /** Their rules by what ours are called; `undefined` where the names are the same. */
  readonly rules: Readonly<Record<string, string>> | undefined;
  /** How it tells its version; `undefined` where it is not installed. */
  version(): string | undefined;
  /** What it says of these files, which are paths below the current folder `folder`. */
  run(folder: string, files: readonly string[]): readonly Said[];
}

/** Most bytes of a tool's answer. */
const ANSWER_BYTES = 2 ** 29;

/** Most files given to one command: below the limits of a command line. */
const BATCH = 200;

/** What a command prints, whatever it ends with; `undefined` where there is none of that name. */
export function output(
  command: readonly string[],
  cwd = '.',
  input = '',
): { readonly stdout: string; readonly stderr: string; readonly status: number } | undefined {
  const [file = '', ...rest] = command;
  const ended = spawnSync(file, rest, { cwd, input, encoding: 'utf8', maxBuffer: ANSWER_BYTES });
  if (ended.error !== undefined) return undefined;
  return { stdout: ended.stdout, stderr: ended.stderr, status: ended.status ?? -1 };
}

/** The version that a command tells of itself. */
export function versionOf(command: readonly string[]): string | undefined {
  const told = output(command);
  return told === undefined ? undefined : /\d+\.\d+[\w.]*/.exec(told.stdout + told.stderr)?.[0];
}

/** Runs a command over files in batches and joins what is read of each answer. */
export function inBatches(
  files: readonly string[],
  run: (batch: readonly string[]) => readonly Said[],
): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < files.length; at += BATCH) said.push(...run(files.slice(at, at + BATCH)));
  return said;
}
