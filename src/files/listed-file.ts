/** What a listing says a path is, before anything on disk was looked at. */
export type ListedKind = 'file' | 'symlink' | 'submodule' | 'special';

/** How a file is named: for people, and exactly. */
export interface FileName {
  /** Relative to the analysed folder, with `/`; bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** The path's bytes in base64, only where `path` could not show them exactly. */
  readonly pathBytes?: string;
}

/** One entry of a listing. */
export interface ListedFile extends FileName {
  readonly kind: ListedKind;
}

/** What a listing delivers, a piece at a time: 100,000 files are never held as one array of paths. */
export type ListingEvent =
  | { readonly kind: 'files'; readonly files: readonly ListedFile[] }
  /** A folder nothing is known of: its files are neither selected nor counted as skipped. */
  | { readonly kind: 'unreadable-folder'; readonly path: string; readonly reason: string }
  /** The listing is worthless as a whole, also what it delivered before. Nothing follows. */
  | { readonly kind: 'failed'; readonly reason: string };

const REPLACEMENT_CHARACTER = '\uFFFD';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Buffer): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The length a UTF-8 sequence must have, judged by its first byte. */
function announcedLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function showBytes(bytes: Buffer): string {
  let shown = '';
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = announcedLength(lead);
    const character = decodeStrictly(bytes.subarray(at, at + length));
    shown += character ?? `\\x${lead.toString(16).padStart(2, '0')}`;
    at += character === undefined ? 1 : length;
  }
  return shown;
}

/** Names a file from the bytes the system knows it by. */
export function toFileName(bytes: Buffer): FileName {
  const text = bytes.toString('utf8');
  // Only a name with a replacement character can have lost something in decoding.
  if (!text.includes(REPLACEMENT_CHARACTER) || decodeStrictly(bytes) !== undefined) {
    return { path: text };
  }
  return { path: showBytes(bytes), pathBytes: bytes.toString('base64') };
}

/** The bytes the system knows a file by. */
export function toPathBytes(name: FileName): Buffer {
  return name.pathBytes === undefined
    ? Buffer.from(name.path, 'utf8')
    : Buffer.from(name.pathBytes, 'base64');
}

/** `.git` and the short name Windows gives it, in any case: never listed, never read. */
const GIT_FOLDER = /^(?:\.git|git~\d)$/i;

/**
 * Whether a path stays below the folder it is relative to and outside of `.git`. An index is a file
 * of the repository: one made by hand can hold `../../etc/passwd`.
 */
export function isContainedPath(path: string): boolean {
  return path
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !GIT_FOLDER.test(name));
}

/** A listing's entry for a path of these bytes. A path that leads elsewhere is `special`, whatever the listing says. */
export function toListedFile(bytes: Buffer, kind: ListedKind): ListedFile {
  const name = toFileName(bytes);
  const contained = isContainedPath(name.path) ? kind : 'special';
  return name.pathBytes === undefined
    ? { path: name.path, kind: contained }
    : { ...name, kind: contained };
}
