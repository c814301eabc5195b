/**
 * Compiles the queries of our own rules and writes down what lies in tree-sitter's memory then, as
 * `src/analyzers/tree-sitter/ready-queries.ts` reads it.
 *
 * It is done twice, in memories in which everything lies elsewhere: a word that is the same in both is
 * data, one that is not is an address. An address leads to a block of `malloc`, and so on, until all
 * that can be reached from the query has been seen.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as WebTreeSitter from 'web-tree-sitter';
import { querySources } from '../../src/analyzers/tree-sitter/compile-rules.ts';
import {
  packQueries,
  readyQueriesFile,
  type ReadyQuery,
} from '../../src/analyzers/tree-sitter/ready-queries.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';

/** Emscripten's name for the function. */
const MALLOC = '_malloc';

/** Emscripten's module, as far as it is used here. */
interface Emscripten {
  instantiateWasm(imports: Imports, done: Instantiated): object;
  [MALLOC]?: (bytes: number) => number;
}

interface Imports {
  readonly env: { readonly memory: WebAssembly.Memory };
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** A query in the memory that it was compiled in. */
interface Compiled {
  readonly memory: DataView;
  readonly query: number;
  readonly grammar: number;
  /** What frees it when nobody holds it any more. */
  readonly holders: readonly object[];
}

/** The same query in two memories, in the second of which everything lies further up. */
type Twins = readonly [first: Compiled, second: Compiled];

/** Packages to compile with, and what to compile. */
export interface QueryParts {
  readonly modules: string;
  /** Path of the grammar's module. */
  readonly grammar: string;
  readonly source: string;
}

const WORD = 4;
/** dlmalloc keeps a block's size in the word before it; the low bits are flags, the word itself counts. */
const SIZE_MASK = ~7;
const ALIGNMENT = 8;
/** Small blocks that were freed would be used again, and lie at the same address in both memories. */
const DRAINED = { blocks: 100, mostBytes: 1024 };
const PADDING = 1 << 20;

async function compile(parts: QueryParts, padding: number): Promise<Compiled> {
  const require = createRequire(import.meta.url);
  const folder = join(parts.modules, 'web-tree-sitter');
  const path = join(folder, 'web-tree-sitter.cjs');
  // A library is bound to the first memory that it is started with.
  delete require.cache[path];
  // The package's own types.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const library = require(path) as typeof WebTreeSitter;
  const module = new WebAssembly.Module(await readFile(join(folder, 'web-tree-sitter.wasm')));
  let memory: WebAssembly.Memory | undefined;
  const emscripten: Emscripten = {
    instantiateWasm(imports, done) {
      ({ memory } = imports.env);
      done(new WebAssembly.Instance(module, imports), module);
      return {};
    },
  };
  await library.Parser.init(emscripten);
  const allocate = emscripten[MALLOC];
  if (memory === undefined || allocate === undefined) throw new Error('Expected a memory.');
  allocate(padding);
  const language = library.Language.loadSync(new WebAssembly.Module(await readFile(parts.grammar)));
  for (let bytes = ALIGNMENT; bytes <= DRAINED.mostBytes; bytes += ALIGNMENT) {
    for (let block = 0; block < DRAINED.blocks; block += 1) allocate(bytes);
  }
  const query = new library.Query(language, parts.source);
  const [address, grammar] = [query, language].map((object) => Number(Reflect.get(object, 0)));
  if (address === undefined || grammar === undefined) throw new Error('Expected addresses.');
  const holders = [query, language];
  return { memory: new DataView(memory.buffer), query: address, grammar, holders };
}

function sizeOf(memory: DataView, block: number): number {
  return (memory.getUint32(block - WORD, true) & SIZE_MASK) - WORD;
}

/**
 * How many bytes of a block an array has written, or `undefined` where a word is no array's: tree-sitter
 * has nothing but arrays in a query, an address with the number of items and the room for them behind
 * it. Everything was allocated in the same order, so all lies as far apart as the query itself does. What
 * is in the rest of the room was left there by others.
 */
function arrayBytes([first, second]: Twins, at: number, other: number): number | undefined {
  const { memory } = first;
  const read = (index: number): number => memory.getUint32(at + index * WORD, true);
  const [value, items, room] = [read(0), read(1), read(2)] as const;
  const isTwin = other - value === second.query - first.query && value % ALIGNMENT === 0;
  if (!isTwin || value < WORD || other >= second.memory.byteLength) return undefined;
  const bytes = sizeOf(memory, value);
  if (items > room || room === 0 || room > bytes) return undefined;
  return Math.ceil((items * Math.floor(bytes / room)) / WORD) * WORD;
}

/** A block and how much of it is written, in the first memory. */
interface Block {
  readonly address: number;
  readonly offset: number;
  readonly bytes: number;
}

/** What is reached from a query, as it grows. */
class Image {
  readonly #twins: Twins;
  readonly #blocks: Block[] = [];
  readonly #words: (readonly [at: number, value: number])[] = [];
  readonly #pointers: number[] = [];
  readonly #grammars: number[] = [];
  #bytes = 0;

  constructor(twins: Twins) {
    const [{ memory, query }] = twins;
    this.#twins = twins;
    this.#add(query, sizeOf(memory, query));
    for (const block of this.#blocks) this.#copy(block);
  }

  toQuery(source: string): ReadyQuery {
    const bytes = new DataView(new ArrayBuffer(this.#bytes));
    for (const [at, value] of this.#words) bytes.setUint32(at, value, true);
    const image = new Uint8Array(bytes.buffer);
    return { source, image, pointers: this.#pointers, grammars: this.#grammars };
  }

  /** Gives the place of a block in the image. No two arrays share one. */
  #add(address: number, bytes: number): number {
    const offset = this.#bytes;
    this.#blocks.push({ address, offset, bytes });
    this.#bytes += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return offset;
  }

  #copy({ address, offset, bytes }: Block): void {
    const [first, second] = this.#twins;
    const shift = second.query - first.query;
    for (let at = 0; at < bytes; at += WORD) {
      const value = first.memory.getUint32(address + at, true);
      const other = second.memory.getUint32(address + shift + at, true);
      if (value === other) this.#words.push([offset + at, value]);
      else if (value === first.grammar && other === second.grammar) {
        this.#grammars.push(offset + at);
      } else this.#follow(address + at, other, offset + at);
    }
  }

  /** A block may be larger than its array; what stands behind that was left there by others. */
  #follow(at: number, other: number, place: number): void {
    const bytes = arrayBytes(this.#twins, at, other);
    if (bytes === undefined) return;
    this.#pointers.push(place);
    const address = this.#twins[0].memory.getUint32(at, true);
    this.#words.push([place, this.#add(address, bytes)]);
  }
}

/** Compiles a query and takes it out of its memory. */
async function readyQuery(parts: QueryParts): Promise<ReadyQuery> {
  const first = await compile(parts, PADDING);
  const second = await compile(parts, 2 * PADDING);
  const ready = new Image([first, second]).toQuery(parts.source);
  // Until here somebody has to hold them, or what they hold would be freed.
  if (first.holders.length !== second.holders.length) throw new Error('Expected the same twice.');
  return ready;
}

/** Writes the ready queries of every grammar that our own rules are for. */
export async function writeReadyQueries(modules: string, folder: string): Promise<void> {
  for (const { language } of Object.values(RULE_SETS)) {
    const enabled = language.rules.filter(({ isEnabled }) => isEnabled);
    for (const grammar of language.grammars) {
      const parts = { modules, grammar: join(folder, `${grammar}.wasm`) };
      const queries = [];
      for (const source of querySources(enabled)) {
        queries.push(await readyQuery({ ...parts, source }));
      }
      await writeFile(join(folder, readyQueriesFile(grammar)), packQueries(queries));
    }
  }
}
