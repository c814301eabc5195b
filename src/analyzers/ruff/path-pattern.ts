import { posix } from 'node:path';
import { compileGlob, type Matcher } from './glob.ts';

/** A glob of a configuration file, which is relative to the folder of that file. */
export interface PathPattern {
  /** Whether the whole path matches; the path is relative to the analysed folder. */
  matchesPath(path: string): boolean;
  /** Whether the name alone matches, wherever the file is. */
  matchesName(name: string): boolean;
}

const GLOB_CHARACTERS = /[*?[\]{}\\]/g;

/**
 * The pattern with the folder in front, as if the analysed folder were `/`. A pattern that is
 * absolute, or leads out of the analysed folder, can match no path here: `undefined`.
 */
function absolute(pattern: string, folder: string): string | undefined {
  if (pattern.startsWith('/')) return undefined;
  const escaped = folder.replaceAll(GLOB_CHARACTERS, String.raw`\$&`);
  const joined = posix.normalize(`${escaped === '' ? '.' : escaped}/${pattern}`);
  return joined.startsWith('..') ? undefined : `/${joined}`;
}

const never: Matcher = () => false;

/** Compiles a pattern; returns what is wrong with a broken one. */
export function compilePattern(pattern: string, folder: string): PathPattern | string {
  const rooted = absolute(pattern, folder);
  const path = rooted === undefined ? never : compileGlob(rooted);
  const name = compileGlob(pattern);
  if (typeof path === 'string') return path;
  if (typeof name === 'string') return name;
  return { matchesPath: (tested) => path(`/${tested}`), matchesName: name };
}

/** Whether a pattern of a list means a file or folder: by its path, or by its name alone. */
export function isMeant(pattern: PathPattern, path: string): boolean {
  return pattern.matchesPath(path) || pattern.matchesName(posix.basename(path));
}

/** Something that a configuration says about some files, such as the rules to ignore in them. */
export interface PerFile<Value> {
  readonly pattern: PathPattern;
  /** The pattern began with `!`: the value is for the files that do not match. */
  readonly isNegated: boolean;
  readonly value: Value;
}

/** The values that are for this file, in the configuration's order. */
export function valuesFor<Value>(entries: readonly PerFile<Value>[], path: string): Value[] {
  return entries
    .filter(({ pattern, isNegated }) => isMeant(pattern, path) !== isNegated)
    .map(({ value }) => value);
}
