import { posix } from 'node:path';
import type { ConfigProblem } from './config-problem.ts';
import type { ConfigFile } from './read-config.ts';

/** A configuration file and those it extends, the file itself first. */
export interface ConfigChain {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads a configuration file, or finds that there is none. */
export type OpenConfig = (path: string) => ConfigFile | undefined;

/** Files that extend one another; real chains have two or three. */
const CHAIN_LIMIT = 8;

type Step =
  | { readonly kind: 'file'; readonly file: ConfigFile }
  | { readonly kind: 'problem'; readonly problem: ConfigProblem };

function problem(file: ConfigFile, reason: string): Step {
  return {
    kind: 'problem',
    problem: {
      path: file.path,
      rule: 'invalid-configuration',
      severity: 'warning',
      message: `The file that "extend" names is not followed: ${reason}`,
      place: { kind: 'key', keys: [...file.keys, 'extend'] },
    },
  };
}

function follow(file: ConfigFile, seen: readonly ConfigFile[], open: OpenConfig): Step | undefined {
  const target = file.settings['extend'];
  if (target === undefined) return undefined;
  if (typeof target !== 'string') return problem(file, 'expected a path.');
  // Ruff expands a home folder and variables of the environment here. Neither is the repository's.
  const path = posix.normalize(`${file.folder === '' ? '.' : file.folder}/${target}`);
  if (/^[/~]|\$/.test(target) || path.startsWith('..')) {
    return problem(file, 'it is outside the analysed folder.');
  }
  if (seen.some((earlier) => earlier.path === path)) return problem(file, 'it extends this file.');
  if (seen.length >= CHAIN_LIMIT) return problem(file, `more than ${CHAIN_LIMIT} files in a row.`);
  const extended = open(path);
  if (extended === undefined) return problem(file, 'it is not there.');
  return { kind: 'file', file: extended };
}

/** Follows `extend` from one file, inside the analysed folder, a bounded number of times. */
export function followExtends(first: ConfigFile, open: OpenConfig): ConfigChain {
  const files = [first];
  for (let step = follow(first, files, open); step !== undefined;) {
    if (step.kind === 'problem') return { files, problems: [step.problem] };
    files.push(step.file);
    step = follow(step.file, files, open);
  }
  return { files, problems: [] };
}
