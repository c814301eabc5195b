/**
 * Compiled queries as they lie in tree-sitter's memory, made when `dist/` is built.
 *
 * Compiling a query for a large grammar takes most of a small run: 0.9 s of CPU in each worker for
 * Ruby's rules, when measured. What comes of it is a few blocks of memory that point at each other
 * and at the grammar; they can be written down once and be put into any memory.
 */
export interface ReadyQuery {
  /** The text that it was compiled from. */
  readonly source: string;
  /** The blocks, one after the other; addresses in them count from the first byte. */
  readonly image: Uint8Array;
  /** Where in the image words are addresses in the image. */
  readonly pointers: readonly number[];
  /** Where in the image words are the address of the grammar. */
  readonly grammars: readonly number[];
}

/** The name of the shipped file with a grammar's ready queries. */
export function readyQueriesFile(grammar: string): string {
  return `${grammar}.queries`;
}

/** A ready query as it lies in a file: all but the image as JSON, in one line, and then the images. */
type Head = Omit<ReadyQuery, 'image'> & { readonly bytes: number };

const NEWLINE = 0x0a;

/** Writes ready queries as a file. */
export function packQueries(queries: readonly ReadyQuery[]): Uint8Array {
  const heads = queries.map(({ image, ...rest }): Head => ({ ...rest, bytes: image.length }));
  const head = new TextEncoder().encode(`${JSON.stringify(heads)}\n`);
  const packed = new Uint8Array(
    queries.reduce((sum, { image }) => sum + image.length, head.length),
  );
  packed.set(head);
  let offset = head.length;
  for (const { image } of queries) {
    packed.set(image, offset);
    offset += image.length;
  }
  return packed;
}

/** Reads what `packQueries` wrote. */
export function unpackQueries(packed: Uint8Array): readonly ReadyQuery[] {
  let offset = packed.indexOf(NEWLINE) + 1;
  // Our own build wrote it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const heads = JSON.parse(new TextDecoder().decode(packed.subarray(0, offset))) as readonly Head[];
  return heads.map(({ bytes, ...rest }) => {
    const image = packed.subarray(offset, offset + bytes);
    offset += bytes;
    return { ...rest, image };
  });
}

/** Where a query is put, and what it belongs to. */
export interface Destination {
  readonly memory: WebAssembly.Memory;
  /** Address of the grammar. */
  readonly grammar: number;
  /** tree-sitter's own `malloc`. */
  readonly allocate: (bytes: number) => number;
}

/** Puts a ready query into memory and gives its address. It stays as long as the memory does. */
export function placeQuery(query: ReadyQuery, { memory, grammar, allocate }: Destination): number {
  const { image, pointers, grammars } = query;
  const base = allocate(image.length);
  // Allocating may have moved the buffer.
  const target = new Uint8Array(memory.buffer, base, image.length);
  target.set(image);
  const words = new DataView(memory.buffer, base, image.length);
  for (const at of pointers) words.setUint32(at, words.getUint32(at, true) + base, true);
  for (const at of grammars) words.setUint32(at, grammar, true);
  return base;
}
