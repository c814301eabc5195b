import type * as WebTreeSitter from 'web-tree-sitter';
import type { Assets } from '../define-analyzer.ts';
import { placeQuery, type ReadyQuery } from './ready-queries.ts';

/** Web-tree-sitter, started; one for each worker, whatever number of languages it parses. */
export interface Runtime {
  readonly library: typeof WebTreeSitter;
  /** Linear memory, shared by the grammars. */
  memoryBytes(): number;
  /** Compiles a query for a grammar, or takes the one that was compiled when this was built. */
  query(language: WebTreeSitter.Language, source: string, ready?: ReadyQuery): WebTreeSitter.Query;
}

/** Emscripten's name for the memory among a module's imports. */
interface Imports {
  readonly env: { readonly memory: WebAssembly.Memory };
}

/** Emscripten's names for functions that the library calls. */
const MALLOC = '_malloc';
const QUERY_NEW = '_ts_query_new';
const QUERY_DELETE = '_ts_query_delete';

/** What the library is started with; Emscripten makes its module of it, which the library calls. */
interface Emscripten {
  instantiateWasm(imports: Imports, done: Instantiated): object;
  print(): void;
  printErr(): void;
  [MALLOC]?: (bytes: number) => number;
  [QUERY_NEW]?: (grammar: number, ...rest: readonly number[]) => number;
  [QUERY_DELETE]?: (query: number) => void;
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** By the library object, which a worker has one of. */
const runtimes = new WeakMap<object, Promise<Runtime>>();

/** Its memory, once it is started. */
interface Started {
  readonly emscripten: Emscripten;
  readonly memory: WebAssembly.Memory;
}

async function startLibrary(
  library: typeof WebTreeSitter,
  module: WebAssembly.Module,
): Promise<Started> {
  let memory: WebAssembly.Memory | undefined;
  const emscripten: Emscripten = {
    // Without this hook the library compiles its own bytes again in each worker.
    instantiateWasm(imports, done) {
      ({ memory } = imports.env);
      done(new WebAssembly.Instance(module, imports), module);
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  };
  await library.Parser.init(emscripten);
  if (memory === undefined) throw new Error('Expected web-tree-sitter to be instantiated.');
  return { emscripten, memory };
}

/** Lets the library make a query object of one that lies in its memory already. */
function queryPlacer({ emscripten, memory }: Started): (ready: ReadyQuery) => () => void {
  const { [MALLOC]: allocate, [QUERY_NEW]: compile, [QUERY_DELETE]: remove } = emscripten;
  if (allocate === undefined || compile === undefined || remove === undefined) {
    throw new Error('Expected web-tree-sitter to be as its pinned version is.');
  }
  const placed = new Set<number>();
  // Its blocks are not `malloc`'s: they are never freed one by one.
  emscripten[QUERY_DELETE] = (query) => {
    if (!placed.has(query)) remove(query);
  };
  return (ready) => {
    emscripten[QUERY_NEW] = (grammar) => {
      const query = placeQuery(ready, { memory, grammar, allocate });
      placed.add(query);
      return query;
    };
    return () => {
      emscripten[QUERY_NEW] = compile;
    };
  };
}

async function start(library: typeof WebTreeSitter, module: WebAssembly.Module): Promise<Runtime> {
  const started = await startLibrary(library, module);
  const place = queryPlacer(started);
  return {
    library,
    memoryBytes: () => started.memory.buffer.byteLength,
    query(language, source, ready) {
      if (ready === undefined) return new library.Query(language, source);
      const restore = place(ready);
      try {
        return new library.Query(language, source);
      } finally {
        restore();
      }
    },
  };
}

/** The module of the runtime itself, to be named by every analyzer that uses it. */
export const RUNTIME_MODULE = 'web-tree-sitter';

/** Starts web-tree-sitter, or hands out the one already started in this worker. */
export function openRuntime(assets: Assets): Promise<Runtime> {
  // Shipped from the pinned package, whose own types these are.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const library = assets.require(`${RUNTIME_MODULE}.cjs`) as typeof WebTreeSitter;
  const started = runtimes.get(library) ?? start(library, assets.module(RUNTIME_MODULE));
  runtimes.set(library, started);
  return started;
}
