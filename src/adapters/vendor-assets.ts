import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, brotliDecompressSync } from 'node:zlib';
import type { Assets } from '../analyzers/define-analyzer.ts';

/** Compiled modules by the name that analyzers know them by, such as `prism` for `prism.wasm`. */
export type CompiledModules = Readonly<Record<string, WebAssembly.Module>>;

/** Where a module lies, plain or compressed: hosts warn at files of 50 MB. */
function locate(folder: string, name: string): { path: string; isCompressed: boolean } {
  const path = join(folder, `${name}.wasm`);
  return existsSync(path)
    ? { path, isCompressed: false }
    : { path: `${path}.br`, isCompressed: true };
}

function compileNow(folder: string, name: string): WebAssembly.Module {
  const { path, isCompressed } = locate(folder, name);
  const bytes = readFileSync(path);
  return new WebAssembly.Module(isCompressed ? brotliDecompressSync(bytes) : bytes);
}

async function compile(folder: string, name: string): Promise<WebAssembly.Module> {
  const { path, isCompressed } = locate(folder, name);
  const bytes = await readFile(path);
  const plain = isCompressed ? await promisify(brotliDecompress)(bytes) : bytes;
  return WebAssembly.compile(plain);
}

/**
 * Compiles modules of the vendor folder once, to be posted to every worker. Node shares the machine
 * code behind a posted module, so a worker does not pay for it again.
 */
export async function compileVendorModules(
  folder: string,
  names: readonly string[],
): Promise<CompiledModules> {
  const entries = [];
  for (const name of names) entries.push([name, await compile(folder, name)] as const);
  return Object.fromEntries(entries);
}

/**
 * The shipped files in `folder`. A module that is not among `modules` is compiled when it is asked
 * for, once, which is right but slow: the engine hands them all in.
 */
export function openVendorAssets(folder: string, modules: CompiledModules = {}): Assets {
  const compiled = new Map(Object.entries(modules));
  const require = createRequire(join(folder, 'require.cjs'));
  return {
    module(name) {
      const found = compiled.get(name) ?? compileNow(folder, name);
      compiled.set(name, found);
      return found;
    },
    bytes: (name) => readFileSync(join(folder, name)),
    require: (name) => require(`./${name}`),
  };
}
