import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { messageOf } from '../errors.ts';

async function readModule(folder: string, name: string): Promise<Uint8Array> {
  const plain = join(folder, `${name}.wasm`);
  try {
    return await readFile(plain);
  } catch {
    // A large module is shipped compressed; when that is missing too, its error names the file.
    const compressed = await readFile(`${plain}.br`);
    return promisify(brotliDecompress)(compressed);
  }
}

async function compileModule(folder: string, name: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(await readModule(folder, name));
  } catch (error) {
    const message = `Expected the shipped module "${name}" to be whole, found: ${messageOf(error)}`;
    throw new Error(message, { cause: error });
  }
}

/**
 * Reads, inflates and compiles the named modules of a vendor folder, all at the same time. Rejects
 * when one is missing or damaged, and names it.
 */
export async function compileModules(
  folder: string,
  names: readonly string[],
): Promise<Readonly<Record<string, WebAssembly.Module>>> {
  const entries = names.map(async (name) => [name, await compileModule(folder, name)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
