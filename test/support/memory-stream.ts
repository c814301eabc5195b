import { Writable } from 'node:stream';
import type { OutputStream } from '../../src/adapters/terminal.ts';

/** A stream that keeps what is written to it, and may say it is a terminal. */
export interface MemoryStream extends OutputStream {
  readonly written: string[];
}

/** Opens a stream over memory; `failure` is what every write ends in. */
export function openMemoryStream(
  facts: { readonly isTTY?: boolean; readonly columns?: number; readonly failure?: Error } = {},
): MemoryStream {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      written.push(String(chunk));
      done(facts.failure);
    },
  });
  return Object.assign(stream, {
    written,
    isTTY: facts.isTTY ?? false,
    ...(facts.columns !== undefined && { columns: facts.columns }),
  });
}
