const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

/** The text is not JSON at this place, or ends too early. Thrown to the reader of the file, never further. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** What ends a number or a word. */
function isEndOfWord(byte: number | undefined): boolean {
  return (
    byte === undefined ||
    byte === COMMA ||
    byte === CLOSE_ARRAY ||
    byte === CLOSE_OBJECT ||
    isSpace(byte)
  );
}

/**
 * Walks along JSON in UTF-8, and makes values only of what is asked for. What is passed over costs no
 * memory and no stack, whatever its size and nesting, and is looked at no closer than to find its end.
 */
export class JsonCursor {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether this begins here. */
  isAt(kind: 'object' | 'array'): boolean {
    this.#passSpace();
    return this.#bytes[this.#at] === (kind === 'object' ? OPEN_OBJECT : OPEN_ARRAY);
  }

  /** The names of an object's members; the cursor is at the value, which may be read or left. */
  *members(): Generator<string, void> {
    this.#take(OPEN_OBJECT);
    for (let isFirst = true; !this.#isEnd(CLOSE_OBJECT, isFirst); isFirst = false) {
      const name = this.value(MOST_NAME_BYTES);
      if (typeof name !== 'string') throw this.#fault('a name');
      this.#take(COLON);
      yield* this.#offer(name);
    }
  }

  /** The positions of an array's elements, from 0; the cursor is at the element, which may be read or left. */
  *elements(): Generator<number, void> {
    this.#take(OPEN_ARRAY);
    for (let index = 0; !this.#isEnd(CLOSE_ARRAY, index === 0); index += 1) {
      yield* this.#offer(index);
    }
  }

  /** Calls for each element of an array. */
  each(visit: (index: number) => void): void {
    for (const index of this.elements()) visit(index);
  }

  /** The value here, and `undefined` for one of more bytes, or one that is no JSON: it is passed over. */
  value(mostBytes: number): unknown {
    this.#passSpace();
    const start = this.#at;
    this.skip();
    if (this.#at - start > mostBytes) return undefined;
    try {
      const value: unknown = JSON.parse(this.#bytes.toString('utf8', start, this.#at));
      return value;
    } catch {
      return undefined;
    }
  }

  /** Passes over the value here. */
  skip(): void {
    this.#passSpace();
    let depth = 0;
    do {
      depth += this.#passToken();
    } while (depth > 0);
  }

  *#offer<Item>(item: Item): Generator<Item, void> {
    this.#passSpace();
    const start = this.#at;
    yield item;
    if (this.#at === start) this.skip();
  }

  /** Passes over one word or bracket, and gives by how much it nests deeper. */
  #passToken(): -1 | 0 | 1 {
    this.#passSeparators();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new JsonFault('it ends in the middle');
    if (byte === QUOTE) {
      this.#passString();
      return 0;
    }
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return this.#step(1);
    if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) return this.#step(-1);
    this.#passWord();
    return 0;
  }

  #step<Depth extends -1 | 1>(depth: Depth): Depth {
    this.#at += 1;
    return depth;
  }

  #passSeparators(): void {
    for (let byte = this.#bytes[this.#at]; ; byte = this.#bytes[this.#at]) {
      if (byte !== COMMA && byte !== COLON && !isSpace(byte)) return;
      this.#at += 1;
    }
  }

  #passWord(): void {
    const start = this.#at;
    while (!isEndOfWord(this.#bytes[this.#at])) this.#at += 1;
    if (this.#at === start) throw this.#fault('a value');
  }

  #passString(): void {
    for (let end = this.#at + 1; ; end += 1) {
      end = this.#bytes.indexOf(QUOTE, end);
      if (end < 0) throw new JsonFault('it ends in the middle');
      let slash = end;
      while (this.#bytes[slash - 1] === BACKSLASH) slash -= 1;
      if ((end - slash) % 2 === 1) continue;
      this.#at = end + 1;
      return;
    }
  }

  #passSpace(): void {
    while (isSpace(this.#bytes[this.#at])) this.#at += 1;
  }

  #isEnd(closing: number, isFirst: boolean): boolean {
    this.#passSpace();
    if (this.#bytes[this.#at] === closing) {
      this.#at += 1;
      return true;
    }
    if (!isFirst) this.#take(COMMA);
    return false;
  }

  #take(expected: number): void {
    this.#passSpace();
    if (this.#bytes[this.#at] !== expected) throw this.#fault(`"${String.fromCharCode(expected)}"`);
    this.#at += 1;
  }

  #fault(expected: string): JsonFault {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return new JsonFault('it ends in the middle');
    const before = this.#bytes.subarray(0, this.#at);
    let line = 1;
    for (let at = before.indexOf(0x0a); at >= 0; at = before.indexOf(0x0a, at + 1)) line += 1;
    return new JsonFault(`expected ${expected} in line ${String(line)}`);
  }
}

/** Names of members are words; a longer one is none that is looked for. */
const MOST_NAME_BYTES = 4096;
