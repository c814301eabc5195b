/**
 * A WebAssembly module is a header of eight bytes and sections: an id, a length as LEB128, and so many
 * bytes (the WebAssembly specification, 5.5). Custom sections have id 0 and begin with a name.
 */
const HEADER_BYTES = 8;
const CUSTOM = 0;
const NAMES = 'name';
/** A length takes five bytes at most. */
const MOST_LEB_BYTES = 5;

/** Reads a number in LEB128; gives it and the offset after it, or nothing where there is none. */
function readLeb(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let index = 0; index < MOST_LEB_BYTES; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value += (byte % 128) * 128 ** index;
    if (byte < 128) return { value, end: start + index + 1 };
  }
  return undefined;
}

interface Section {
  readonly end: number;
  readonly hasNames: boolean;
}

function readSection(bytes: Uint8Array, start: number): Section | undefined {
  const length = readLeb(bytes, start + 1);
  const end = length === undefined ? Infinity : length.end + length.value;
  if (length === undefined || end > bytes.length) return undefined;
  if (bytes[start] !== CUSTOM) return { end, hasNames: false };
  const name = readLeb(bytes, length.end);
  if (name?.value !== NAMES.length) return { end, hasNames: false };
  const text = bytes.subarray(name.end, name.end + name.value);
  return { end, hasNames: text.every((byte, index) => byte === NAMES.codePointAt(index)) };
}

/**
 * A module without its section of names, which only debuggers read. V8 keeps a module's bytes for as long
 * as it lives, and in Biome's 7.7 of 45.6 MB are names. Other custom sections stay: a grammar's `dylink.0`
 * says what it needs. It is done in the memory of the module, which is as large as any here; bytes that
 * are no module are left for the compiler to refuse.
 */
export function withoutNames(module: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let kept = HEADER_BYTES;
  for (let at = HEADER_BYTES; at < module.length;) {
    const section = readSection(module, at);
    if (section === undefined) return module;
    if (!section.hasNames) {
      if (kept !== at) module.copyWithin(kept, at, section.end);
      kept += section.end - at;
    }
    at = section.end;
  }
  return module.subarray(0, Math.min(kept, module.length));
}
