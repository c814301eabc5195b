import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { sep } from 'node:path';

import { ConfigurationError } from '../errors.ts';
import { describeSystemError } from '../files/describe-system-error.ts';
import { isContainedPath, toPathBytes, type FileName } from '../files/listed-file.ts';
import { describeObstacle, type OnDisk } from '../files/on-disk.ts';

/** What reading a file gave. */
export type SourceRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly detail: string };

/** The analysed folder, whose contents are hostile. Nothing outside of it is opened for its sake. */
export interface SourceFolder {
  /** The folder's own path, with every symbolic link on the way to it resolved. */
  readonly root: string;
  /** What a path is, without opening it and without following a link. */
  readStatus(file: FileName): OnDisk;
  /** The bytes that are there now, at most `maxBytes`: what a listing said can be out of date. */
  read(file: FileName, maxBytes: number): SourceRead;
  /** A regular file of at most 1 MiB, such as a configuration file; what is not UTF-8 becomes U+FFFD. */
  readText(path: string): string | undefined;
}

/** What differs between systems. Tests pass those of another one. */
export interface FileSystemFacts {
  /** With `\`, a backslash or a colon in a name is refused: both lead elsewhere on Windows. */
  readonly separator: '/' | '\\';
  /** Where the system tells which file a descriptor is, as Linux does. */
  readonly descriptors: string | undefined;
}

/** A path in two spellings: one to take apart, and the system's own. */
interface Place {
  readonly path: string;
  /** Folders on the way that need no second look. */
  readonly known: Set<string>;
  /** The system's path of the place, or of a folder on the way to it. */
  readonly locate: (path: string) => string | Buffer;
}

/** The analysed folder, open. */
interface Base {
  /** Its real path, with a separator at the end. */
  readonly path: string;
  readonly facts: FileSystemFacts;
  readonly known: Set<string>;
}

/** Configuration files are written by hand; 1 MiB is far beyond any. */
const MAX_TEXT_BYTES = 1 << 20;

/** Folders remembered by one worker; a repository can have any number. */
const MAX_FOLDERS_REMEMBERED = 20_000;

/** Room for files that say they are empty: those in /proc do, and are not. */
const UNTOLD_SIZE_BYTES = 1 << 14;

/**
 * Never follow a link in the last name, never wait for the other end of a FIFO, never take over a
 * terminal. Windows has none of the three; there the looks before and after opening have to do.
 */
const OPEN_FLAGS =
  constants.O_RDONLY |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0) |
  (constants.O_NOCTTY ?? 0);

const THIS_SYSTEM: FileSystemFacts = {
  separator: sep,
  descriptors: process.platform === 'linux' ? '/proc/self/fd' : undefined,
};

function unreadable(detail: string): SourceRead {
  return { kind: 'unreadable', detail };
}

function toOnDisk(stats: Stats | undefined): OnDisk {
  if (stats?.isFile() === true) return { kind: 'file', sizeBytes: stats.size };
  if (stats?.isSymbolicLink() === true) return { kind: 'symlink' };
  if (stats === undefined) return { kind: 'missing' };
  // A folder in the place of a file: the file is gone.
  return stats.isDirectory() ? { kind: 'missing', isFolder: true } : { kind: 'special' };
}

/** Looks along the folders to a place; `undefined` when each is a real one. */
function obstacleBefore({ path, known, locate }: Place): OnDisk | undefined {
  if (known.has(path.slice(0, Math.max(0, path.lastIndexOf('/'))))) return undefined;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (known.has(folder)) continue;
    const stats = lstatSync(locate(folder), { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true) {
      return { kind: stats?.isSymbolicLink() === true ? 'symlink' : 'missing' };
    }
    if (known.size >= MAX_FOLDERS_REMEMBERED) known.clear();
    known.add(folder);
  }
  return undefined;
}

function statusOf(place: Place): OnDisk {
  return (
    obstacleBefore(place) ??
    toOnDisk(lstatSync(place.locate(place.path), { throwIfNoEntry: false }))
  );
}

/** Asks Linux where an open file is; where /proc is masked the answer is `undefined`. */
function isBelow(base: string, link: string): boolean | undefined {
  try {
    const path = readlinkSync(link, 'latin1');
    const start = Buffer.from(base).toString('latin1');
    return path.startsWith(start) && isContainedPath(path.slice(start.length));
  } catch (error) {
    describeSystemError(error);
    return undefined;
  }
}

/** Looks at the place once more, nothing remembered, and compares what is there with an open file. */
function isAtPlace(descriptor: number, place: Place): boolean {
  if (obstacleBefore({ ...place, known: new Set() }) !== undefined) return false;
  const opened = fstatSync(descriptor, { bigint: true });
  const there = lstatSync(place.locate(place.path), { bigint: true, throwIfNoEntry: false });
  return there?.isFile() === true && there.ino === opened.ino && there.dev === opened.dev;
}

/** Reads to the end, or until there is more than `maxBytes`. */
function readDescriptor(descriptor: number, maxBytes: number): SourceRead {
  const toldBytes = fstatSync(descriptor).size || UNTOLD_SIZE_BYTES;
  let buffer = Buffer.allocUnsafeSlow(Math.min(toldBytes, maxBytes) + 1);
  let length = 0;
  while (length <= maxBytes) {
    if (length === buffer.length) {
      buffer = Buffer.concat([buffer], Math.min(2 * length, maxBytes + 1));
    }
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return { kind: 'bytes', bytes: buffer.subarray(0, length) };
    length += count;
  }
  return { kind: 'too-large', detail: `it has more than ${maxBytes} bytes` };
}

/** Whether an open file is what it should be. Only this is certain: paths can change under any look. */
function isRegularInside(descriptor: number, place: Place, base: Base): boolean {
  if (!fstatSync(descriptor).isFile()) return false;
  const { descriptors } = base.facts;
  const link = descriptors === undefined ? undefined : `${descriptors}/${descriptor}`;
  return (
    (link === undefined ? undefined : isBelow(base.path, link)) ?? isAtPlace(descriptor, place)
  );
}

function readPlace(place: Place, maxBytes: number, base: Base): SourceRead {
  const obstacle = describeObstacle(statusOf(place));
  if (obstacle !== undefined) return unreadable(obstacle);
  const descriptor = openSync(place.locate(place.path), OPEN_FLAGS);
  try {
    return isRegularInside(descriptor, place, base)
      ? readDescriptor(descriptor, maxBytes)
      : unreadable('it was replaced while it was opened');
  } finally {
    closeSync(descriptor);
  }
}

/** Where a file is; `undefined` for a path that leads elsewhere. */
function toPlace({ path, pathBytes }: FileName, base: Base): Place | undefined {
  const isForeign = base.facts.separator === '\\' && /[\\:]/.test(path);
  if (isForeign || path.includes('\0') || !isContainedPath(path)) return undefined;
  if (pathBytes === undefined) {
    return { path, known: base.known, locate: (within) => `${base.path}${within}` };
  }
  return {
    path: toPathBytes({ path, pathBytes }).toString('latin1'),
    // Spelled a letter a byte, a name can look like another's: nothing of it is remembered.
    known: new Set(),
    locate: (within) => Buffer.concat([Buffer.from(base.path), Buffer.from(within, 'latin1')]),
  };
}

/** The folder's real path. */
function realFolder(path: string): string {
  const found = (what: string): ConfigurationError =>
    new ConfigurationError(
      `Expected "path" to name a folder, found ${JSON.stringify(path)}: ${what}.`,
    );
  try {
    const root = realpathSync.native(path);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw found(describeSystemError(error));
  }
  throw found('it is not a folder');
}

function readFile(file: FileName, maxBytes: number, base: Base): SourceRead {
  const place = toPlace(file, base);
  if (place === undefined)
    return unreadable('its path leads out of the analysed folder, or into .git');
  try {
    return readPlace(place, maxBytes, base);
  } catch (error) {
    return unreadable(describeSystemError(error));
  }
}

function readStatus(file: FileName, base: Base): OnDisk {
  const place = toPlace(file, base);
  if (place === undefined) return { kind: 'special' };
  try {
    return statusOf(place);
  } catch (error) {
    describeSystemError(error);
    // It is there, but not for us: reading it will fail as well, and say why.
    return { kind: 'file', sizeBytes: 0 };
  }
}

/** Opens the analysed folder. Throws `ConfigurationError` when there is no such folder. */
export function openSourceFolder(path: string, facts: FileSystemFacts = THIS_SYSTEM): SourceFolder {
  const root = realFolder(path);
  const base = {
    path: root.endsWith(sep) ? root : `${root}${sep}`,
    facts,
    known: new Set<string>(),
  };
  return {
    root,
    readStatus: (file) => readStatus(file, base),
    read: (file, maxBytes) => readFile(file, maxBytes, base),
    readText(name) {
      const result = readFile({ path: name }, MAX_TEXT_BYTES, base);
      return result.kind === 'bytes' ? new TextDecoder().decode(result.bytes) : undefined;
    },
  };
}
