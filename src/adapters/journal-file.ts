import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
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

function openAppendOnly(path: string): AppendOnlyFile {
  const { O_CREAT, O_EXCL, O_RDWR } = constants;
  const descriptor = openSync(path, O_CREAT | O_EXCL | O_RDWR, 0o600);
  let size = 0;
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
    close: () => closeSync(descriptor),
    remove: () => {
      closeSync(descriptor);
      rmSync(dirname(path), { recursive: true, force: true });
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
      return openAppendOnly(join(mkdtempSync(join(parent, 'evenkeel-')), 'journal.ndjson'));
    } catch {
      // Not writable: the next place, or memory.
      continue;
    }
  }
  return undefined;
}
