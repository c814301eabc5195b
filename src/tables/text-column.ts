import { NumberColumn } from './number-column.ts';

/** Bytes in one piece: most paths are below a hundred, so little is lost at a piece's end. */
const PIECE_BYTES = 65_536;
/** First bytes of UTF-8 from here on begin what UTF-16 writes as two surrogates, which sort earlier. */
const FIRST_ASTRAL = 0xf0;
const FIRST_PRIVATE = 0xee;

/** A byte's place in the order of UTF-16 code units: only U+E000 to U+FFFF sort differently there. */
function rankOf(byte: number): number {
  return byte === FIRST_PRIVATE || byte === FIRST_PRIVATE + 1 ? byte + FIRST_ASTRAL : byte;
}

/** The next border between pieces, or this one. */
function toBorder(position: number): number {
  return Math.ceil(position / PIECE_BYTES) * PIECE_BYTES;
}

const NO_BYTES = Buffer.alloc(0);

/**
 * A growing list of texts, kept as UTF-8 outside of the heap: a path costs its bytes and twelve more,
 * where a string costs twice as much and the collector's time.
 */
export class TextColumn {
  readonly #pieces: Buffer[] = [];
  readonly #starts = new NumberColumn((rows) => new Float64Array(rows));
  readonly #lengths = new NumberColumn((rows) => new Uint32Array(rows));
  #end = 0;

  get length(): number {
    return this.#starts.length;
  }

  push(text: string): void {
    const length = Buffer.byteLength(text);
    const start = this.#reserve(length);
    this.#pieceAt(start).write(text, start % PIECE_BYTES);
    // What follows a long text begins a piece: the numbers it covers have no bytes of their own.
    this.#end = length > PIECE_BYTES ? toBorder(start + length) : start + length;
    this.#starts.push(start);
    this.#lengths.push(length);
  }

  at(index: number): string {
    const start = this.#starts.at(index);
    const [from, length] = [start % PIECE_BYTES, this.#lengths.at(index)];
    return this.#pieceAt(start).toString('utf8', from, from + length);
  }

  /**
   * The order of two texts in UTF-16 code units, as `<` has it. It makes no object: sorting 100,000
   * paths compares them some two million times.
   */
  compare(left: number, right: number): number {
    const one = this.#pieceAt(this.#starts.at(left));
    const other = this.#pieceAt(this.#starts.at(right));
    const oneStart = this.#starts.at(left) % PIECE_BYTES;
    const otherStart = this.#starts.at(right) % PIECE_BYTES;
    const shorter = Math.min(this.#lengths.at(left), this.#lengths.at(right));
    for (let at = 0; at < shorter; at += 1) {
      const a = one[oneStart + at] ?? 0;
      const b = other[otherStart + at] ?? 0;
      if (a !== b) return rankOf(a) - rankOf(b);
    }
    return this.#lengths.at(left) - this.#lengths.at(right);
  }

  /** Finds room for so many bytes in one piece; a text longer than a piece gets one of its own. */
  #reserve(length: number): number {
    const isBegun = this.#pieces.length * PIECE_BYTES > this.#end;
    if (isBegun && (this.#end % PIECE_BYTES) + length <= PIECE_BYTES) return this.#end;
    const start =
      toBorder(this.#end) + (isBegun && this.#end % PIECE_BYTES === 0 ? PIECE_BYTES : 0);
    while (this.#pieces.length * PIECE_BYTES < start) this.#pieces.push(NO_BYTES);
    this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, length)));
    return start;
  }

  #pieceAt(start: number): Buffer {
    return this.#pieces[Math.floor(start / PIECE_BYTES)] ?? NO_BYTES;
  }
}
