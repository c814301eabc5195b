import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { ConfigurationError } from '../errors.ts';
import { describeSystemError } from '../files/describe-system-error.ts';
import type { JournalSource } from '../journal/read-journal.ts';

/** Larger than any journal of a run that ends in time; a journal can be an artifact from anybody. */
const MOST_BYTES = 2 * 2 ** 30;

/** Read at once: few system calls, and little memory. */
const CHUNK_BYTES = 256 * 1024;

function refuse(path: string, found: string): never {
  throw new ConfigurationError(
    `Expected "${path}" to be a journal that can be read, found ${found}: name a file that Evenkeel wrote.`,
  );
}

/** Opens without following a link and without waiting for the writer of a FIFO. */
function openRegular(path: string): number {
  // Windows has neither flag, and there they count for nothing.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let descriptor: number;
  try {
    descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    return refuse(path, describeSystemError(error));
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile() && stats.size <= MOST_BYTES) return descriptor;
  closeSync(descriptor);
  return refuse(path, stats.isFile() ? 'a file above 2 GiB' : 'something that is no file');
}

function* chunksOf(descriptor: number): Generator<Uint8Array, void> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let offset = 0;
  // A file that still grows is read up to the bound and no further.
  while (offset < MOST_BYTES) {
    const count = readSync(descriptor, buffer, 0, CHUNK_BYTES, offset);
    if (count === 0) return;
    yield buffer.subarray(0, count);
    offset += count;
  }
}

function readAt(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
    // Cut short since: what is left does not parse, which tells.
    if (count === 0) return bytes.subarray(0, filled);
    filled += count;
  }
  return bytes;
}

/**
 * Opens a journal to be read; close it when nothing of it is needed any more.
 * @throws ConfigurationError when it is not a regular file, is a link, too large, or cannot be read.
 */
export function openJournalSource(path: string): JournalSource {
  const descriptor = openRegular(path);
  return {
    path,
    chunks: () => chunksOf(descriptor),
    read: (offset, length) => readAt(descriptor, offset, length),
    close: () => closeSync(descriptor),
  };
}
