import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { messageOf } from '../errors.ts';
import { withoutNames } from '../pool/without-names.ts';

/**
 * A module is inflated into one piece of memory of this size, of which only what is written is ever
 * really there. In pieces it would be held twice: once in pieces, once joined.
 */
const INFLATE_BYTES = 64 * 2 ** 20;

/** Far above Node's pool of small buffers, which must not be given away. */
const WORTH_FREEING_BYTES = 2 ** 20;

async function readModule(folder: string, name: string): Promise<Buffer<ArrayBuffer>> {
  const plain = join(folder, `${name}.wasm`);
  try {
    return await readFile(plain);
  } catch {
    // A large module is shipped compressed; when that is missing too, its error names the file.
    const compressed = await readFile(`${plain}.br`);
    return promisify(brotliDecompress)(compressed, { chunkSize: INFLATE_BYTES });
  }
}

/** `transfer` came with Node 21. */
interface Givable extends ArrayBuffer {
  transfer?: (newLength: number) => ArrayBuffer;
}

/**
 * Gives the bytes back at once. The engine itself makes so little garbage that it may never collect
 * any: Biome's bytes stayed for the whole run, 93 MB of them, when measured.
 */
function free({ buffer }: Buffer<ArrayBuffer>): void {
  const givable: Givable = buffer;
  if (buffer.byteLength > WORTH_FREEING_BYTES) givable.transfer?.(0);
}

async function compileModule(folder: string, name: string): Promise<WebAssembly.Module> {
  try {
    const bytes = await readModule(folder, name);
    const module = await WebAssembly.compile(withoutNames(bytes));
    free(bytes);
    return module;
  } catch (error) {
    const message = `Expected the shipped module "${name}" to be whole, found: ${messageOf(error)}`;
    throw new Error(message, { cause: error });
  }
}

/**
 * Reads, inflates and compiles the named modules of a vendor folder, one after the other: V8 keeps a
 * copy of a module's bytes, so that each is there twice while it is compiled. Rejects when one is
 * missing or damaged, and names it.
 */
export async function compileModules(
  folder: string,
  names: readonly string[],
): Promise<Readonly<Record<string, WebAssembly.Module>>> {
  const modules: Record<string, WebAssembly.Module> = {};
  for (const name of names) modules[name] = await compileModule(folder, name);
  return modules;
}
