import type * as WebTreeSitter from 'web-tree-sitter';
import type { Assets } from '../define-analyzer.ts';

/** Web-tree-sitter, started; one for each worker, whatever number of languages it parses. */
export interface Runtime {
  readonly library: typeof WebTreeSitter;
  /** Linear memory, shared by the grammars. */
  memoryBytes(): number;
}

/** Emscripten's name for the memory among a module's imports. */
interface Imports {
  readonly env: { readonly memory: WebAssembly.Memory };
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** By the library object, which a worker has one of. */
const runtimes = new WeakMap<object, Promise<Runtime>>();

async function start(library: typeof WebTreeSitter, module: WebAssembly.Module): Promise<Runtime> {
  let memory: WebAssembly.Memory | undefined;
  await library.Parser.init({
    // Without this hook the library compiles its own bytes again in each worker.
    instantiateWasm(imports: Imports, done: Instantiated) {
      ({ memory } = imports.env);
      done(new WebAssembly.Instance(module, imports), module);
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  });
  return { library, memoryBytes: () => memory?.buffer.byteLength ?? 0 };
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
