import { describe, expect, it } from 'vitest';
import { openVendorAssets } from '../../../src/adapters/vendor-assets.ts';
import { VENDOR_FOLDER } from '../../support/analyzer-context.ts';

describe('openVendorAssets', () => {
  it('hands out the very module it was given', () => {
    const prism = openVendorAssets(VENDOR_FOLDER).module('prism');
    expect(openVendorAssets(VENDOR_FOLDER, { prism }).module('prism')).toBe(prism);
  });

  it('compiles a module it was not given, once', () => {
    const assets = openVendorAssets(VENDOR_FOLDER);
    expect(assets.module('prism')).toBeInstanceOf(WebAssembly.Module);
    expect(assets.module('prism')).toBe(assets.module('prism'));
  });

  it('names the file of a module that is not there', () => {
    expect(() => openVendorAssets(VENDOR_FOLDER).module('nothing')).toThrow('nothing.wasm');
  });

  it('requires shipped CommonJS, and reads shipped bytes', () => {
    const assets = openVendorAssets(VENDOR_FOLDER);
    expect(assets.require('web-tree-sitter.cjs')).toHaveProperty('Parser');
    expect(assets.bytes('prism.wasm').subarray(0, 4)).toEqual(Buffer.from('\0asm'));
  });
});
