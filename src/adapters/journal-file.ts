import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AppendOnlyFile } from '../journal/journal.ts';

function readFully(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
    if (count === 0) throw new Error('Expected the journal to be whole, found it cut short.');
    filled += count;
  }
  return bytes;
}

/** The name is new: what waits there, such as a link, is never opened. */
function create(path: string, mode: number): number {
  const { O_CREAT, O_EXCL, O_RDWR } = constants;
  return openSync(path, O_CREAT | O_EXCL | O_RDWR, mode);
}

/** An append-only file over a descriptor; `leftovers` is what is deleted with it. */
function openAppendOnly(path: string, descriptor: number, leftovers: string): AppendOnlyFile {
  let size = 0;
  let isOpen = true;
  // Twice when a second signal comes while the first one's end is on its way.
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    path,
    append(bytes) {
      const offset = size;
      let written = 0;
      // A full disk writes a part and throws at the rest: the next append then overwrites the part.
      while (written < bytes.length) {
        written += writeSync(descriptor, bytes, written, bytes.length - written, offset + written);
      }
      size = offset + written;
      return offset;
    },
    read: (offset, length) => readFully(descriptor, offset, length),
    close,
    remove: () => {
      close();
      rmSync(leftovers, { recursive: true, force: true });
    },
  };
}

/**
 * Creates a journal in a fresh folder of its own, in the runner's temporary folder or else the
 * system's. `undefined` where neither can be written to.
 */
export function createJournalFile(runnerTemp: string | undefined): AppendOnlyFile | undefined {
  for (const parent of [runnerTemp, tmpdir()]) {
    if (parent === undefined || parent === '') continue;
    try {
      const path = join(mkdtempSync(join(parent, 'evenkeel-')), 'journal.ndjson');
      return openAppendOnly(path, create(path, 0o600), dirname(path));
    } catch {
      // Not writable: the next place, or memory.
      continue;
    }
  }
  return undefined;
}

/**
 * Creates a journal where the user wants it, in place of what was there, links not followed. It is
 * there from the first record on, so that it can be read even when its writer is killed.
 * @throws when it cannot be written.
 */
export function createNamedJournal(path: string): AppendOnlyFile {
  const temporary = `${path}.${process.pid}.tmp`;
  const descriptor = create(temporary, 0o644);
  try {
    renameSync(temporary, path);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
  return openAppendOnly(path, descriptor, path);
}
