/** What a column can be made of: the narrowest type that holds its numbers. */
export type Cells = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Rows in one piece: pieces are made as they are needed, so that a column never copies itself. */
const PIECE_ROWS = 4096;

/** A growing list of numbers that costs nothing besides their bytes. */
export class NumberColumn {
  readonly #make: (rows: number) => Cells;
  readonly #pieces: Cells[] = [];
  #length = 0;

  /** `make` gives an array of the type that the numbers need, with so many rows. */
  constructor(make: (rows: number) => Cells) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row and gives its index. */
  push(value: number): number {
    const row = this.#length % PIECE_ROWS;
    if (row === 0) this.#pieces.push(this.#make(PIECE_ROWS));
    const piece = this.#pieces.at(-1);
    if (piece !== undefined) piece[row] = value;
    this.#length += 1;
    return this.#length - 1;
  }

  /** @throws RangeError for a row that there is not. */
  at(index: number): number {
    const value = this.#pieces[Math.floor(index / PIECE_ROWS)]?.[index % PIECE_ROWS];
    if (value !== undefined && index < this.#length) return value;
    throw new RangeError(`Expected a row below ${this.#length}, found ${index}.`);
  }
}
