import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/analyzers/decode-source.ts';
import { decodeWindows1252 } from '../../src/analyzers/text-encoding.ts';

const path = fc.constantFrom('a.py', 'a.rb', 'a.php', 'a.js', 'Gemfile', 'a');

/** Bytes that look enough like a source file to get past the first look. */
const source = fc
  .tuple(
    fc.constantFrom('', '# coding: ', '#!x\n# encoding: ', '\uFEFF', '# -*- coding: '),
    fc.oneof(
      fc.string(),
      fc.constantFrom('latin-1', 'utf-8', 'euc_jp', 'utf-16', 'ascii', 'gb18030'),
    ),
    fc.uint8Array({ maxLength: 60 }),
  )
  .map(([head, name, tail]) => Buffer.concat([Buffer.from(`${head}${name}\n`), tail]));

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), source);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('decodeSource', () => {
  it('answers for any bytes under any name', () => {
    fc.assert(
      fc.property(anyBytes, path, (bytes, name) => {
        const decoded = decodeSource(bytes, name);
        if (decoded.kind === 'text') expect(decoded.text).not.toContain('\0');
        else expect(decoded.detail).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads any text back from UTF-8, with and without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        for (const mark of ['', '\uFEFF']) {
          expect(decodeSource(Buffer.from(mark + text), 'a.js')).toEqual({ kind: 'text', text });
        }
      }),
    );
  });

  it('reads any text back from UTF-16 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
        expect(decodeSource(little, 'a.js')).toEqual({ kind: 'text', text });
        expect(decodeSource(Buffer.from(little).swap16(), 'a.js')).toEqual({ kind: 'text', text });
      }),
    );
  });

  it('names the byte from which the text is no longer UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        (text, tail) => {
          const bytes = Buffer.concat([Buffer.from(`x${text}`), tail]);
          fc.pre(!bytes.includes(0) && !isUtf8(bytes));
          const decoded = decodeSource(bytes, 'a.js');
          const offset = Number(
            /at offset (\d+)$/.exec('detail' in decoded ? decoded.detail : '')?.[1],
          );
          expect(isUtf8(bytes.subarray(0, offset))).toBe(true);
          const lengths = [1, 2, 3, 4].filter((length) => offset + length <= bytes.length);
          expect(lengths.some((length) => isUtf8(bytes.subarray(offset, offset + length)))).toBe(
            false,
          );
        },
      ),
    );
  });

  it('takes any PHP without a NUL byte for text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (tail) => {
        const bytes = Buffer.concat([
          Buffer.from('<?php '),
          Buffer.from(tail.map((byte) => byte || 1)),
        ]);
        expect(decodeSource(bytes, 'a.php').kind).toBe('text');
      }),
    );
  });
});

describe('decodeWindows1252', () => {
  it('makes one character of each byte, each its own', () => {
    const decoded = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    expect(decoded).toHaveLength(256);
    expect(new Set(decoded).size).toBe(256);
  });
});
