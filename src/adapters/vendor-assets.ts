import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Assets } from '../analyzers/define-analyzer.ts';
import type { CompiledModules } from '../pool/worker-pool.ts';

/** A large module is shipped compressed: hosts warn at files of 50 MB. */
function compile(folder: string, name: string): WebAssembly.Module {
  const path = join(folder, `${name}.wasm`);
  return new WebAssembly.Module(
    existsSync(path) ? readFileSync(path) : brotliDecompressSync(readFileSync(`${path}.br`)),
  );
}

/** The shipped files, to which compiled modules can be handed. */
export interface VendorAssets extends Assets {
  add(modules: CompiledModules): void;
}

/**
 * The shipped files in `folder`. A module that was not handed in is compiled when it is asked for,
 * once, which is right but slow: the engine hands them all in.
 */
export function openVendorAssets(folder: string, modules: CompiledModules = {}): VendorAssets {
  const compiled = new Map(Object.entries(modules));
  const require = createRequire(join(folder, 'require.cjs'));
  return {
    add(more) {
      for (const [name, module] of Object.entries(more)) compiled.set(name, module);
    },
    module(name) {
      const found = compiled.get(name) ?? compile(folder, name);
      compiled.set(name, found);
      return found;
    },
    bytes: (name) => readFileSync(join(folder, name)),
    require: (name) => require(`./${name}`),
  };
}
