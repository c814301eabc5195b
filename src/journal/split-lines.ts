/** A line of a journal. Its bytes are good until the next one is asked for. */
export type JournalLine =
  | { readonly kind: 'line'; readonly offset: number; readonly bytes: Uint8Array }
  /** Longer than any record; it was passed over. */
  | { readonly kind: 'too-long' }
  /** The last line, without an end: whoever wrote it was stopped. */
  | { readonly kind: 'cut' };

const NEWLINE = 0x0a;

/** Joins what came in pieces, without copying where there is one piece only. */
function join(pieces: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (pieces.length === 0) return last;
  return Buffer.concat([...pieces, last]);
}

/** Splits chunks of bytes into lines, one at a time; holds no more than one line of `mostBytes`. */
export function* splitLines(
  chunks: Iterable<Uint8Array>,
  mostBytes: number,
): Generator<JournalLine, void> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, end);
      length += last.length;
      yield length > mostBytes
        ? { kind: 'too-long' }
        : { kind: 'line', offset, bytes: join(pieces, last) };
      offset += length + 1;
      pieces = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    // A line that is too long already is only counted from here on.
    if (length > mostBytes) pieces = [];
    else if (rest.length > 0) pieces.push(rest.slice());
  }
  if (length > 0) yield { kind: 'cut' };
}
