import { lstatSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { messageOf } from '../errors.ts';
import { describeSystemError } from '../files/describe-system-error.ts';
import {
  isContainedPath,
  toFileName,
  toListedFile,
  type ListedFile,
  type ListedKind,
  type ListingEvent,
} from '../files/listed-file.ts';

/** Files in one event: few enough to be judged at once, enough to make an event worth its while. */
const FILES_PER_EVENT = 256;

/**
 * Every name but `.git`. `@actions/glob` has an exclusion (`!pattern`), but that only keeps quiet
 * about a folder; what no pattern can match is not entered at all. Matching seven patterns takes
 * half as long again as matching one, so they are for folders that hold a `.git`.
 */
const NOT_GIT = ['[!.]*', '.[!g]*', '.g[!i]*', '.gi[!t]*', '.git?*', '.g', '.gi'] as const;

/** Escapes a path for `@actions/glob`, where a backslash escapes too, except on Windows. */
function escapeGlob(path: string): string {
  const escaped = sep === '\\' ? path : path.replaceAll('\\', '\\\\');
  return escaped.replaceAll(/[*?[]/g, '[$&]');
}

/**
 * Runs the start of something while nothing reaches stdout. `@actions/glob` writes `::debug::`
 * lines there, which would stand in the middle of a JSON report. It writes them before it waits
 * for anything, so nobody else's output can be lost.
 */
function silently<T>(start: () => T): T {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = () => true;
  try {
    return start();
  } finally {
    stdout.write = write;
  }
}

function kindAt(path: string): ListedKind {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true) return 'symlink';
  // What is gone by now is found missing later.
  return stats === undefined || stats.isFile() ? 'file' : 'special';
}

/** The paths of everything below a folder but folders. A symbolic link is such a path, and not followed. */
async function* pathsBelow(root: string): AsyncGenerator<string, void> {
  const below = escapeGlob(root.endsWith(sep) ? root : root + sep);
  const hasGit = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined;
  const patterns = hasGit ? NOT_GIT.map((name) => `${below}${name}/**`) : [`${below}**`];
  const options = {
    followSymbolicLinks: false,
    implicitDescendants: false,
    matchDirectories: false,
  };
  // Loaded only here: it brings an HTTP client along, of 30 MB when loaded.
  const { create } = await import('@actions/glob');
  const globber = await silently(() => create(patterns.join('\n'), options));
  const paths = globber.globGenerator();
  for (
    let next = await silently(() => paths.next());
    next.done !== true;
    next = await paths.next()
  ) {
    yield next.value;
  }
}

/**
 * Lists a folder's files with `@actions/glob`, lazily, given its real path. It ends as a failure at
 * the first name that is not UTF-8, the first folder that cannot be read, and the first file that
 * vanishes: `@actions/glob` cannot go on from there.
 */
async function* walk(root: string, signal: AbortSignal): AsyncGenerator<ListingEvent, void> {
  let files: ListedFile[] = [];
  try {
    for await (const path of pathsBelow(root)) {
      if (signal.aborted) return;
      const relative = path.slice(root.length).split(sep).join('/').replace(/^\//, '');
      if (!isContainedPath(relative)) continue;
      files.push({ path: relative, kind: kindAt(path) });
      if (files.length >= FILES_PER_EVENT) {
        yield { kind: 'files', files };
        files = [];
      }
    }
  } catch (error) {
    yield { kind: 'failed', reason: messageOf(error) };
    return;
  }
  yield { kind: 'files', files };
}

const SLASH = Buffer.from('/');

/** What one folder holds: files, and folders to go on with. Paths are bytes, with `/`. */
interface Contents {
  readonly files: readonly ListedFile[];
  readonly folders: readonly Buffer[];
}

function kindOf(entry: Dirent<Buffer>): ListedKind {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}

function toContents(folder: Buffer, entries: readonly Dirent<Buffer>[]): Contents {
  const files: ListedFile[] = [];
  const folders: Buffer[] = [];
  for (const entry of entries) {
    const path = folder.length === 0 ? entry.name : Buffer.concat([folder, SLASH, entry.name]);
    if (!isContainedPath(entry.name.toString('latin1'))) continue;
    if (entry.isDirectory()) folders.push(path);
    else files.push(toListedFile(path, kindOf(entry)));
  }
  return { files, folders };
}

async function readFolder(root: string, folder: Buffer): Promise<Contents | ListingEvent> {
  const path = Buffer.concat([Buffer.from(root.endsWith(sep) ? root : root + sep), folder]);
  try {
    const entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' });
    return toContents(folder, entries);
  } catch (error) {
    const reason = describeSystemError(error);
    if (folder.length === 0) return { kind: 'failed', reason };
    return { kind: 'unreadable-folder', path: toFileName(folder).path, reason };
  }
}

/**
 * Lists a folder's files, given its real path, whatever they are called: it works on the bytes the
 * system has. A folder that cannot be read is told and left; `.git` is not entered; symbolic links
 * are not followed.
 */
async function* walkRaw(root: string, signal: AbortSignal): AsyncGenerator<ListingEvent, void> {
  const folders: Buffer[] = [Buffer.alloc(0)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (signal.aborted) return;
    const contents = await readFolder(root, folder);
    if ('kind' in contents) {
      yield contents;
      continue;
    }
    for (const child of contents.folders) folders.push(child);
    if (contents.files.length > 0) yield { kind: 'files', files: contents.files };
  }
}

/** Two ways to list every file of a folder. */
export interface FolderWalk {
  /** With `@actions/glob`; ends as a failure where that cannot go on. */
  walk(signal: AbortSignal): AsyncGenerator<ListingEvent, void>;
  /** Slower to write, harder to stop: by bytes, past everything that cannot be read. */
  walkRaw(signal: AbortSignal): AsyncGenerator<ListingEvent, void>;
}

/** Opens a folder, given by its real path. Reads nothing yet. */
export function openFolderWalk(root: string): FolderWalk {
  return {
    walk: (signal) => walk(root, signal),
    walkRaw: (signal) => walkRaw(root, signal),
  };
}
