import { assertNever } from '../errors.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { isPhpFile } from './php-files.ts';
import { decodeWindows1252, findTextEncoding, type TextEncoding } from './text-encoding.ts';

/** What a file's bytes are. Details are half sentences about the file. */
export type DecodedSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly detail: string }
  | { readonly kind: 'invalid-encoding'; readonly detail: string };

const REPLACEMENT_CHARACTER = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT_CHARACTER);

function invalid(detail: string): DecodedSource {
  return { kind: 'invalid-encoding', detail };
}

/** Decodes strictly, without a byte order mark; `undefined` when the bytes are not in the encoding. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Where UTF-8 ends: the offset of the first replacement character that is not in the bytes themselves. */
function firstInvalidByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = lossy.indexOf(REPLACEMENT_CHARACTER, from);
    offset += Buffer.byteLength(lossy.slice(from, Math.max(from, at)));
    const isReal = REPLACEMENT_BYTES.equals(
      bytes.subarray(offset, offset + REPLACEMENT_BYTES.length),
    );
    if (at < 0 || !isReal) return offset;
    offset += REPLACEMENT_BYTES.length;
    from = at + 1;
  }
}

function decodeUtf8(bytes: Uint8Array): DecodedSource {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { kind: 'text', text };
  const offset = firstInvalidByte(bytes);
  return invalid(`it is not UTF-8: byte ${hex(bytes[offset])} at offset ${offset}`);
}

/** UTF-16 is told by its byte order mark alone; without one its NUL bytes make it binary. */
function decodeUtf16(bytes: Uint8Array): DecodedSource | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return undefined;
  const text = decodeStrictly(bytes, isLittle ? 'utf-16le' : 'utf-16be');
  if (text === undefined) return invalid('it begins as UTF-16 does, and is not');
  // UTF-32 begins the same way, and has a NUL in every character.
  return text.includes('\0')
    ? { kind: 'binary', detail: 'it has a NUL character' }
    : { kind: 'text', text };
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedSource {
  switch (encoding.kind) {
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'windows-1252':
      return { kind: 'text', text: decodeWindows1252(bytes) };
    case 'ascii': {
      const offset = bytes.findIndex((byte) => byte >= 0x80);
      if (offset < 0) return decodeUtf8(bytes);
      return invalid(
        `it declares ASCII and is not: byte ${hex(bytes[offset])} at offset ${offset}`,
      );
    }
    case 'label': {
      const text = decodeStrictly(bytes, encoding.label);
      if (text === undefined) return invalid(`it declares ${encoding.label} and is not`);
      return { kind: 'text', text };
    }
    default:
      return assertNever(encoding);
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): DecodedSource {
  const encoding = findTextEncoding(declared);
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  return invalid(
    `it declares ${JSON.stringify(declared.slice(0, 40))}, an encoding that is not known`,
  );
}

/** PHP takes bytes as they are, so every file is text: UTF-8 where it can be, else a character a byte. */
function decodePhp(bytes: Uint8Array): DecodedSource {
  return { kind: 'text', text: decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes) };
}

/**
 * Decodes a source file the way its language does. In this order: a byte order mark decides (UTF-8,
 * UTF-16) and is not part of the text; a NUL byte makes it binary; an encoding that a Python or Ruby
 * file declares is followed; PHP is text whatever its bytes; everything else is UTF-8 or invalid.
 * Never throws.
 */
export function decodeSource(bytes: Uint8Array, path: string): DecodedSource {
  const utf16 = decodeUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', detail: `it has a NUL byte at offset ${nul}` };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = hasMark ? undefined : declaredEncoding(bytes, path);
  if (declared !== undefined) return decodeDeclared(bytes, declared);
  return isPhpFile(path) ? decodePhp(bytes) : decodeUtf8(bytes);
}

/**
 * Decodes a file of which nothing is known but that it might be text: as `decodeSource` does, and
 * where that fails for its encoding, a character a byte. `undefined` for what is no text.
 */
export function decodeAnyText(bytes: Uint8Array, path: string): string | undefined {
  const decoded = decodeSource(bytes, path);
  if (decoded.kind === 'text') return decoded.text;
  return decoded.kind === 'binary' ? undefined : decodeWindows1252(bytes);
}
