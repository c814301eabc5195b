import { NOTICE_PHP } from '../../e2e/support/sample-files.ts';
import type { SkipReason } from '../../../src/model/skip.ts';
import type { UnanalyzedReason } from '../../../src/model/task.ts';

/** What must become of a file. */
export type Fate =
  | { readonly kind: 'analyzed' }
  | { readonly kind: 'unanalyzed'; readonly reason: UnanalyzedReason }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** A file with odd contents. */
export interface OddFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fate: Fate;
}

const ANALYZED: Fate = { kind: 'analyzed' };
const BINARY: Fate = { kind: 'unanalyzed', reason: 'binary' };
const INVALID: Fate = { kind: 'unanalyzed', reason: 'invalid-encoding' };

/** One extension of each analyzer's languages. */
const EXTENSIONS = ['js', 'ts', 'css', 'graphql', 'json', 'py', 'rb', 'php'] as const;

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Bytes of a text in an encoding, and what that makes of a file of each language. */
const KINDS: Readonly<
  Record<string, { readonly of: (extension: string) => Uint8Array; readonly fate: Fate }>
> = {
  empty: { of: () => Buffer.of(), fate: ANALYZED },
  'one-byte': { of: () => Buffer.from(' '), fate: ANALYZED },
  'one-line-end': { of: () => Buffer.from('\n'), fate: ANALYZED },
  'mark-alone': { of: () => UTF_8_MARK, fate: ANALYZED },
  'mark-twice': { of: () => Buffer.concat([UTF_8_MARK, UTF_8_MARK]), fate: ANALYZED },
  crlf: { of: () => Buffer.from('\r\n\r\n'), fate: ANALYZED },
  'lone-returns': { of: () => Buffer.from('\r\r\r'), fate: ANALYZED },
  'nul-byte': { of: () => Buffer.from('a\0b'), fate: BINARY },
  'nul-bytes': { of: () => Buffer.alloc(5000), fate: BINARY },
  'utf-16le-without-mark': { of: () => Buffer.from('a = 1\n', 'utf16le'), fate: BINARY },
  'utf-16be-without-mark': { of: () => utf16be('a = 1\n'), fate: BINARY },
  'utf-16le': { of: () => Buffer.from('\ufeff\n', 'utf16le'), fate: ANALYZED },
  'utf-16be': { of: () => utf16be('\ufeff\n'), fate: ANALYZED },
  'utf-16-cut': { of: () => Buffer.from([0xff, 0xfe, 0x0a]), fate: INVALID },
  'utf-32le': { of: () => Buffer.from([0xff, 0xfe, 0, 0, 0x0a, 0, 0, 0]), fate: BINARY },
  'utf-8-cut': { of: () => Buffer.from([0x0a, 0xe2, 0x82]), fate: INVALID },
  surrogate: { of: () => Buffer.from([0x0a, 0xed, 0xa0, 0x80, 0x0a]), fate: INVALID },
  'latin-1': { of: () => Buffer.from('# caf\xe9\n', 'latin1'), fate: INVALID },
  'many-lines': { of: () => Buffer.from('\n'.repeat(200_000)), fate: ANALYZED },
  'one-long-line': { of: () => Buffer.from(' '.repeat(1_000_000)), fate: ANALYZED },
  controls: { of: () => Buffer.from('\u0001\u0008\u000b\u001b[2J\u007f\n'), fate: ANALYZED },
};

/** PHP takes bytes as they are: only what begins as UTF-16 and is not cannot be read. */
function fateOf(kind: string, extension: string, fate: Fate): Fate {
  const isPhpText = extension === 'php' && fate === INVALID && kind !== 'utf-16-cut';
  return isPhpText ? ANALYZED : fate;
}

const IN_EVERY_LANGUAGE: readonly OddFile[] = Object.entries(KINDS).flatMap(
  ([kind, { of, fate }]) =>
    EXTENSIONS.map((extension) => ({
      path: `${kind}.${extension}`,
      bytes: of(extension),
      fate: fateOf(kind, extension, fate),
    })),
);

/** Text around the default of `max-file-size`, which is 1 MiB. */
const LIMIT = 2 ** 20;

function php(length: number): Buffer {
  return Buffer.from(NOTICE_PHP.padEnd(length, ' '));
}

const SIZES: readonly OddFile[] = [
  { path: 'size/limit.php', bytes: php(LIMIT), fate: ANALYZED },
  {
    path: 'size/above.php',
    bytes: php(LIMIT + 1),
    fate: { kind: 'skipped', reason: 'too-large' },
  },
  {
    path: 'size/one-line-of-50-mb.js',
    bytes: Buffer.from('a=1;'.repeat(12_500_000)),
    fate: { kind: 'skipped', reason: 'too-large' },
  },
];

/** Work out of all proportion for whoever compares everything with everything, or searches again and again. */
const BAIT: Readonly<Record<string, string>> = {
  'bait/one-line.py': 'x=y;'.repeat(8000),
  'bait/one-line.php': `<?php ${'var_dump($a);'.repeat(8000)}`,
  'bait/cases.php': `<?php switch ($a) {${'case f(): break;'.repeat(8000)}}`,
  'bait/elseif.php': `<?php if ($a) {}${' elseif ($b) {}'.repeat(8000)}`,
  'bait/finally.php': `<?php ${'try {} finally {'.repeat(5000)}return 1;${'}'.repeat(5000)}`,
  'bait/condition.php': `<?php if (${'$a || '.repeat(20_000)} $b) { ${'var_dump($a);'.repeat(5000)} }`,
  'bait/rescue.rb': `begin\na\n${'rescue Exception\n'.repeat(5000)}end\n`,
  'bait/escape.rb': `x = "select #{${'escape'.repeat(30_000)}!(a)}"\n`,
  'bait/erb.css': `a { : }\n${'<%'.repeat(20_000)}`,
  'bait/jinja.css': `a { : }\n${'{%'.repeat(5000)}`,
  'bait/line-ends.js': `const a = 1;\n${'\n'.repeat(500_000)}`,
  'bait/expressions.js': `export const a = /(a+)+$/.test('${'a'.repeat(50_000)}!');\n`,
  'bait/expressions.py': `import re\nprint(re.match(r"(a+)+$", "${'a'.repeat(50_000)}!"))\n`,
  'bait/expressions.rb': `puts(/(a+)+$/.match?("${'a'.repeat(50_000)}!"))\n`,
  'bait/expressions.php': `<?php\npreg_match('/(a+)+$/', '${'a'.repeat(50_000)}!');\n`,
  'bait/expressions.json': JSON.stringify({ pattern: '(a+)+$', text: 'a'.repeat(50_000) }),
  'bait/expressions.css': `a[href^="${'a'.repeat(50_000)}!"] { color: red; }\n`,
  'bait/expressions.graphql': `type A { a(b: String = "${'a'.repeat(50_000)}!"): Int }\n`,
};

const BAITS: readonly OddFile[] = Object.entries(BAIT).map(([path, text]) => ({
  path,
  bytes: Buffer.from(text),
  fate: ANALYZED,
}));

/** A generated corpus: one row for each kind of oddity in each language. */
export const ODD_CONTENTS: readonly OddFile[] = [...IN_EVERY_LANGUAGE, ...SIZES, ...BAITS];
