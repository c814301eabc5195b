import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/analyzers/decode-source.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  );
}

function text(decoded: ReturnType<typeof decodeSource>): string {
  return decoded.kind === 'text' ? decoded.text : `${decoded.kind}: ${decoded.detail}`;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

describe('decodeSource', () => {
  it.each([
    ['nothing', bytes(), ''],
    ['one byte', bytes('x'), 'x'],
    ['UTF-8', bytes('é😀'), 'é😀'],
    ['every kind of line end', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['UTF-8 with its mark', bytes(UTF8_MARK, 'é'), 'é'],
    ['a mark that is not at the start', bytes('a', UTF8_MARK), 'a\uFEFF'],
    ['UTF-16 little-endian', bytes([0xff, 0xfe, 0xe9, 0x00, 0x3d, 0xd8, 0x00, 0xde]), 'é😀'],
    ['UTF-16 big-endian', bytes([0xfe, 0xff, 0x00, 0xe9]), 'é'],
    ['a replacement character that is really there', bytes('a\uFFFDb'), 'a\uFFFDb'],
  ])('reads %s', (_, source, expected) => {
    expect(text(decodeSource(source, 'a.js'))).toBe(expected);
  });

  it.each([
    ['a NUL byte', bytes('a\0b'), 'binary: it has a NUL byte at offset 1'],
    [
      'UTF-16 without its mark',
      bytes([0x61, 0x00, 0x62, 0x00]),
      'binary: it has a NUL byte at offset 1',
    ],
    [
      'UTF-32',
      bytes([0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]),
      'binary: it has a NUL character',
    ],
    [
      'half a UTF-16 character',
      bytes([0xff, 0xfe, 0x61]),
      'invalid-encoding: it begins as UTF-16 does, and is not',
    ],
    [
      'a lone surrogate',
      bytes([0xff, 0xfe, 0x00, 0xd8]),
      'invalid-encoding: it begins as UTF-16 does, and is not',
    ],
    ['Latin-1', bytes('ab', [0xe9]), 'invalid-encoding: it is not UTF-8: byte 0xE9 at offset 2'],
    [
      'a cut character',
      bytes('é\uFFFD', [0xe2, 0x82]),
      'invalid-encoding: it is not UTF-8: byte 0xE2 at offset 5',
    ],
    [
      'a surrogate in UTF-8',
      bytes([0xed, 0xa0, 0x80]),
      'invalid-encoding: it is not UTF-8: byte 0xED at offset 0',
    ],
    [
      'an overlong character',
      bytes(UTF8_MARK, [0xc0, 0x80]),
      'invalid-encoding: it is not UTF-8: byte 0xC0 at offset 3',
    ],
  ])('tells of %s', (_, source, expected) => {
    expect(text(decodeSource(source, 'a.js'))).toBe(expected);
  });
});

describe('decodeSource of Python', () => {
  it.each([
    ['latin-1', '# -*- coding: latin-1 -*-\n', [0xe9], 'é'],
    ['windows-1252', '#coding=cp1252\n', [0x80], '€'],
    ['ISO-8859-15', '# vim: set fileencoding=iso-8859-15 :\n', [0xa4], '€'],
    ['KOI8-R', '# coding: koi8-r\n', [0xc1], 'а'],
    ['Shift JIS', '# coding: cp932\n', [0x82, 0xa0], 'あ'],
    ['EUC-JP, spelled with _', '# coding: euc_jp\n', [0xa4, 0xa2], 'あ'],
    ['GB 18030', '# coding: gb18030\n', [0x81, 0x30, 0x81, 0x30], '\u0080'],
    ['the second line', '#!/usr/bin/python\n# coding: latin-1\n', [0xe9], 'é'],
    ['the second line after a blank one', '\r\n\t# coding: latin-1\r\n', [0xe9], 'é'],
    ['Emacs’s name for line ends', '# -*- coding: latin-1-unix -*-\n', [0xe9], 'é'],
    ['UTF-8', '# coding: UTF-8\n', [0xc3, 0xa9], 'é'],
  ] as const)('follows a declaration of %s', (...[, head, tail, expected]) => {
    expect(text(decodeSource(bytes(head, tail), 'a.py'))).toBe(`${head}${expected}`);
  });

  it.each([
    ['after code', 'x = 1\n# coding: latin-1\n'],
    ['on the third line', '#\n#\n# coding: latin-1\n'],
    ['outside of a comment', 'coding = "coding: latin-1"\n'],
  ])('does not follow a declaration %s', (_, head) => {
    expect(decodeSource(bytes(head, [0xe9]), 'a.py').kind).toBe('invalid-encoding');
  });

  it('does not follow a declaration after a byte order mark', () => {
    expect(text(decodeSource(bytes(UTF8_MARK, '# coding: latin-1\né'), 'a.py'))).toBe(
      '# coding: latin-1\né',
    );
  });

  it.each([
    ['nonsense', 'it declares "nonsense", an encoding that is not known'],
    ['utf-16', 'it declares "utf-16", an encoding that is not known'],
    ['ascii', 'it declares ASCII and is not: byte 0xE9 at offset 16'],
    ['euc-jp', 'it declares euc-jp and is not'],
  ])('refuses %s', (declared, detail) => {
    const head = `# coding: ${declared}\n`.padStart(16, ' ');
    expect(decodeSource(bytes(head, [0xe9]), 'a.pyi')).toEqual({
      kind: 'invalid-encoding',
      detail,
    });
  });

  it('takes ASCII at its word', () => {
    expect(text(decodeSource(bytes('# coding: ascii\nx'), 'a.py'))).toBe('# coding: ascii\nx');
  });
});

describe('decodeSource of Ruby', () => {
  it.each([
    ['encoding', '# encoding: iso-8859-1\n'],
    ['any case', '# Encoding: ISO-8859-1\n'],
    ['Emacs’s form', '# -*- coding: iso-8859-1; mode: ruby -*-\n'],
    ['the line after a shebang', '#!/usr/bin/env ruby\n# encoding: iso-8859-1\n'],
    ['binary', '# encoding: ASCII-8BIT\n'],
  ])('follows a magic comment: %s', (_, head) => {
    expect(text(decodeSource(bytes(head, [0xe9]), 'Rakefile'))).toBe(`${head}é`);
  });

  it('does not follow one on the second line without a shebang', () => {
    expect(decodeSource(bytes('#\n# encoding: latin1\n', [0xe9]), 'a.rb').kind).toBe(
      'invalid-encoding',
    );
  });
});

describe('decodeSource of PHP', () => {
  it('takes UTF-8 for UTF-8, and anything else a character a byte', () => {
    expect(text(decodeSource(bytes('<?php "é"'), 'a.php'))).toBe('<?php "é"');
    expect(text(decodeSource(bytes('<?php "', [0x80, 0x81, 0x92, 0xe9, 0xff]), 'a.php'))).toBe(
      '<?php "€\u0081’éÿ',
    );
  });

  it('keeps to text', () => {
    expect(decodeSource(bytes('<?php \0'), 'a.php').kind).toBe('binary');
  });
});

describe('decodeSource of a language that declares nothing', () => {
  it('does not follow what looks like a declaration', () => {
    expect(decodeSource(bytes('# coding: latin-1\n', [0xe9]), 'a.css').kind).toBe(
      'invalid-encoding',
    );
  });
});
