import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../../src/pool/without-names.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function custom(name: string, ...content: number[]): number[] {
  const bytes = [name.length, ...Buffer.from(name), ...content];
  return [0, bytes.length, ...bytes];
}

/** One type: a function of nothing. */
const TYPES = [1, 4, 1, 0x60, 0, 0];

function strip(...sections: readonly number[][]): number[] {
  return [...withoutNames(Uint8Array.from([...HEADER, ...sections.flat()]))];
}

describe('withoutNames', () => {
  it('takes the names away wherever they stand, and nothing else', () => {
    const names = custom('name', 1, 2, 3);
    const needs = custom('dylink.0', 7);
    const expected = [...HEADER, ...needs, ...TYPES];
    expect(strip(needs, TYPES, names)).toEqual(expected);
    expect(strip(names, needs, TYPES)).toEqual(expected);
    expect(strip(needs, names, TYPES, names)).toEqual(expected);
    expect(strip(needs, TYPES)).toEqual(expected);
    expect(strip(custom('nome', 1), custom('names', 1))).toHaveLength(25);
  });

  it.each([
    ['nothing', []],
    ['a header alone', HEADER],
    ['a section that is cut', [...HEADER, 1, 9, 1]],
    ['a length without an end', [...HEADER, 1, 255, 255, 255, 255, 255, 255]],
    ['an id alone', [...HEADER, 0]],
  ])('leaves %s as it is', (_name, bytes) => {
    expect([...withoutNames(Uint8Array.from(bytes))]).toEqual(bytes);
  });

  it('leaves a module that works', async () => {
    const path = new URL('../../../dist/vendor/tree-sitter-go.wasm', import.meta.url);
    const bytes = Uint8Array.from(readFileSync(path));
    await expect(WebAssembly.compile(withoutNames(bytes))).resolves.toBeDefined();
  });
});
