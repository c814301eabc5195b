/** How a declared encoding is decoded. */
export type TextEncoding =
  | { readonly kind: 'utf-8' }
  /** One byte, one character: cannot fail. */
  | { readonly kind: 'windows-1252' }
  /** No byte from 0x80. */
  | { readonly kind: 'ascii' }
  /** An encoding by its name in the WHATWG Encoding Standard. */
  | { readonly kind: 'label'; readonly label: string };

/** Names for UTF-8 and ASCII that the Encoding Standard does not know, or takes for windows-1252. */
const UNICODE_AND_ASCII: ReadonlyMap<string, TextEncoding> = new Map<string, TextEncoding>([
  ['utf-8', { kind: 'utf-8' }],
  ['utf8', { kind: 'utf-8' }],
  ['u8', { kind: 'utf-8' }],
  ['utf-8-sig', { kind: 'utf-8' }],
  ['cp65001', { kind: 'utf-8' }],
  ['ascii', { kind: 'ascii' }],
  ['us-ascii', { kind: 'ascii' }],
  ['646', { kind: 'ascii' }],
]);

/** Names Python and Ruby have for encodings that the Encoding Standard knows under these labels. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['latin-1', 'latin1'],
  ['iso-latin-1', 'latin1'],
  ['8859', 'latin1'],
  ['binary', 'latin1'],
  ['ascii-8bit', 'latin1'],
  ['latin-9', 'iso-8859-15'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['s-jis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['ujis', 'euc-jp'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp936', 'gbk'],
  ['cp950', 'big5'],
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
]);

/** Labels under which no declaration can be read: the file would not be ASCII where it declares. */
const IMPOSSIBLE = /^(?:utf-?(?:16|32|7)|ucs|unicode|iso-10646|csunicode|x-user-defined)/;

/** The Encoding Standard's name for a label; `undefined` when it has none. */
function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // There is no other way to ask.
    return undefined;
  }
}

/** Finds an encoding by the name a file declares; `undefined` when nobody knows it. */
export function findTextEncoding(declared: string): TextEncoding | undefined {
  // Emacs adds the kind of line ends to the name.
  const name = declared
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/-(?:unix|dos|mac)$/, '');
  const known = UNICODE_AND_ASCII.get(name);
  if (known !== undefined || IMPOSSIBLE.test(name)) return known;
  const candidates = [LABELS.get(name), name, name.replaceAll('-', '_')];
  const label = candidates
    .map((candidate) => (candidate === undefined ? undefined : standardName(candidate)))
    .find((candidate) => candidate !== undefined);
  if (label === undefined) return undefined;
  return label === 'windows-1252' ? { kind: 'windows-1252' } : { kind: 'label', label };
}

/**
 * Windows-1252's characters for the bytes 0x80 to 0x9F, by the Encoding Standard. `TextDecoder`
 * cannot be asked: many releases of Node 20 to 24 decode Latin-1 instead (nodejs/node#56542).
 */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes bytes of which each is a character. Never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (character) =>
      WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80),
    );
}
