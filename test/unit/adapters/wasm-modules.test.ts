import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileModules } from '../../../src/adapters/wasm-modules.ts';

/** The smallest module: magic number and version 1. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A module with a section of so many bytes that means nothing, after the empty one's eight. */
function withCustomSection(length: number): Uint8Array {
  const size = [0, 1, 2, 3].map((group) => ((length >> (7 * group)) & 127) | (group < 3 ? 128 : 0));
  // Its first byte says that its name is empty.
  const section = new Uint8Array(length);
  return Buffer.concat([EMPTY_MODULE, Uint8Array.of(0, ...size), section]);
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasm-modules-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('compileModules', () => {
  it('compiles plain and compressed modules, by their names', async () => {
    writeFileSync(join(folder, 'plain.wasm'), EMPTY_MODULE);
    writeFileSync(join(folder, 'packed.wasm.br'), brotliCompressSync(EMPTY_MODULE));
    const modules = await compileModules(folder, ['plain', 'packed']);
    expect(Object.keys(modules)).toEqual(['plain', 'packed']);
    for (const module of Object.values(modules)) expect(module).toBeInstanceOf(WebAssembly.Module);
  });

  it('compiles nothing where nothing is asked for', async () => {
    expect(await compileModules(folder, [])).toEqual({});
  });

  it.runIf('transfer' in ArrayBuffer.prototype)(
    'holds nothing of a large module besides the module',
    async () => {
      const padded = withCustomSection(4 * 2 ** 20);
      writeFileSync(join(folder, 'plain.wasm'), padded);
      writeFileSync(join(folder, 'packed.wasm.br'), brotliCompressSync(padded));
      const before = process.memoryUsage().arrayBuffers;
      const modules = await compileModules(folder, ['plain', 'packed']);
      expect(Object.keys(modules)).toHaveLength(2);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
    },
  );

  it('names the file that is missing', async () => {
    await expect(compileModules(folder, ['lost'])).rejects.toThrow('lost.wasm');
  });

  it.each([
    ['cut short', EMPTY_MODULE.slice(0, 6)],
    ['empty', new Uint8Array()],
    ['not a module', new TextEncoder().encode('<html>not found</html>')],
  ])('refuses a module that is %s', async (_what, bytes) => {
    writeFileSync(join(folder, 'damaged.wasm'), bytes);
    await expect(compileModules(folder, ['damaged'])).rejects.toThrow('damaged');
  });

  it('refuses a compressed module that is cut short', async () => {
    writeFileSync(join(folder, 'damaged.wasm.br'), brotliCompressSync(EMPTY_MODULE).subarray(0, 5));
    await expect(compileModules(folder, ['damaged'])).rejects.toThrow('damaged');
  });
});
