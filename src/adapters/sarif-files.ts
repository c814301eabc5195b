import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { messageOf } from '../errors.ts';
import { isContainedPath, toFileName } from '../files/listed-file.ts';
import { isExcluded, parsePathFilter } from '../files/path-filter.ts';

/** The files that patterns name. */
export interface FoundSarif {
  /** Relative to the workspace, with `/`; each once, in order. */
  readonly paths: readonly string[];
  /** Sentences: patterns that match nothing. */
  readonly unmatched: readonly string[];
  /** Sentences: what could not be looked for, or is too much. */
  readonly complaints: readonly string[];
}

/** More files than any workflow has tools. */
const MOST_FILES = 1000;

const OPTIONS = {
  followSymbolicLinks: false,
  implicitDescendants: false,
  matchDirectories: false,
} as const;

function toRelative(path: string, workspace: string): string {
  return relative(workspace, path).split(sep).join('/');
}

/** Whether all that a pattern can match lies in the workspace: nothing else is even looked at. */
function isInside(searchPaths: readonly string[], workspace: string): boolean {
  return searchPaths.every((path) => {
    const below = relative(workspace, path);
    return below === '' || (!isAbsolute(below) && isContainedPath(below.split(sep).join('/')));
  });
}

/** Lists with `@actions/glob`; throws where that cannot go on. */
async function globbed(
  patterns: readonly string[],
  workspace: string,
): Promise<string[] | undefined> {
  const { create } = await import('@actions/glob');
  const globber = await create(patterns.join('\n'), OPTIONS);
  if (!isInside(globber.getSearchPaths(), workspace)) return undefined;
  const paths = [];
  for await (const path of globber.globGenerator()) {
    const below = toRelative(path, workspace);
    if (isContainedPath(below)) paths.push(below);
    if (paths.length > MOST_FILES) break;
  }
  return paths;
}

/** Every file below a folder, past what cannot be read, by names that are UTF-8. */
async function* filesBelow(workspace: string, folder = ''): AsyncGenerator<string, void> {
  const entries = await readdir(join(workspace, folder), {
    withFileTypes: true,
    encoding: 'buffer',
  }).catch(() => []);
  for (const entry of entries) {
    const { path: name, pathBytes } = toFileName(entry.name);
    const path = folder === '' ? name : `${folder}/${name}`;
    if (pathBytes !== undefined || !isContainedPath(name)) continue;
    if (entry.isDirectory()) yield* filesBelow(workspace, path);
    else yield path;
  }
}

/** The same by our own means: `@actions/glob` gives up at a name that is not UTF-8, or a folder it may not read. */
async function walked(patterns: readonly string[], workspace: string): Promise<string[]> {
  const own = patterns.map((pattern) => {
    const isNegated = pattern.startsWith('!');
    const path = isNegated ? pattern.slice(1).trim() : pattern;
    const below = isAbsolute(path) ? toRelative(path, workspace) : path.replace(/^\.\//u, '');
    return `${isNegated ? '!' : ''}/${below}`;
  });
  const filter = parsePathFilter('include', own);
  const paths = [];
  for await (const path of filesBelow(workspace)) {
    if (isExcluded(filter, path.split('/'))) paths.push(path);
    if (paths.length > MOST_FILES) break;
  }
  return paths;
}

/**
 * Runs while nothing reaches stdout: `@actions/glob` writes `::debug::` lines there.
 */
async function silently<T>(work: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = () => true;
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
}

/** The files of one pattern, less what later ones take back; `undefined` where it leads outside. */
async function filesOf(
  patterns: readonly string[],
  workspace: string,
): Promise<string[] | undefined> {
  try {
    return await silently(() => globbed(patterns, workspace));
  } catch (error) {
    try {
      return await walked(patterns, workspace);
    } catch {
      // Our own globs say less; what the other one said is what the user should know.
      throw error;
    }
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/**
 * Finds the files that the patterns name, in the workspace alone. This process must be in that
 * folder: `@actions/glob` takes relative patterns from the current one.
 */
export async function findSarifFiles(
  patterns: readonly string[],
  workspace: string,
): Promise<FoundSarif> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  const complaints: string[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (/^[!#]/u.test(pattern)) continue;
    const later = patterns.slice(index + 1).filter((each) => each.startsWith('!'));
    const found = await lookFor([pattern, ...later], workspace);
    if (typeof found === 'string') complaints.push(found);
    else if (found.length === 0) unmatched.push(`Input "sarif-in": ${pattern} matches no file.`);
    else for (const path of found) paths.add(path);
  }
  if (paths.size > MOST_FILES)
    complaints.push(`Input "sarif-in": only ${MOST_FILES} files are read.`);
  return { paths: [...paths].toSorted().slice(0, MOST_FILES), unmatched, complaints };
}

/** The files of a pattern, or a sentence on why they cannot be looked for. */
async function lookFor(
  patterns: readonly string[],
  workspace: string,
): Promise<readonly string[] | string> {
  const [pattern = ''] = patterns;
  try {
    const isUpward = pattern.split(/[\\/]/u).includes('..');
    const found = isUpward ? undefined : await filesOf(patterns, workspace);
    if (found !== undefined) return found.filter((path) => isFile(join(workspace, path)));
    return `Input "sarif-in": ${pattern} leads out of the workspace, where nothing is read.`;
  } catch (error) {
    const reason = messageOf(error).replace(/\.$/u, '');
    return `Input "sarif-in": files could not be looked for by ${pattern}: ${reason}.`;
  }
}
