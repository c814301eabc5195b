import type { AppendOnlyFile } from '../../src/journal/journal.ts';

/** A file in memory that fails when it is told to. */
export interface MemoryFile extends AppendOnlyFile {
  /** Makes every further write throw. */
  failWith(message: string): void;
  text(): string;
}

/** Creates an empty file in memory. */
export function createMemoryFile(): MemoryFile {
  let bytes = new Uint8Array();
  let failure: string | undefined;
  return {
    path: '/journal.ndjson',
    append(more) {
      if (failure !== undefined) throw new Error(failure);
      const offset = bytes.length;
      const grown = new Uint8Array(offset + more.length);
      grown.set(bytes);
      grown.set(more, offset);
      bytes = grown;
      return offset;
    },
    read: (offset, length) => bytes.slice(offset, offset + length),
    close: () => undefined,
    remove: () => undefined,
    failWith(message) {
      failure = message;
    },
    text: () => new TextDecoder().decode(bytes),
  };
}
