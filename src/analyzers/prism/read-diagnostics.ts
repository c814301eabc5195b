/** An error or warning of Prism's; offsets are in UTF-8 bytes. */
export interface Diagnostic {
  /** Prism's number for this kind of diagnostic. */
  readonly id: number;
  readonly message: string;
  readonly startByte: number;
  readonly endByte: number;
}

/** Everything Prism says about one text. */
export interface Diagnostics {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

const MAGIC = 'PRISM';

/** The release whose layout is read here; a serialization names its own in its first bytes. */
const VERSION = [1, 9, 0] as const;

interface Reader {
  byte(): number;
  number(): number;
  text(length: number): string;
}

function createReader(bytes: Uint8Array): Reader {
  const decoder = new TextDecoder();
  let index = 0;
  const byte = (): number => {
    const value = bytes[index];
    if (value === undefined) throw new RangeError('Expected more of a Prism serialization.');
    index += 1;
    return value;
  };
  return {
    byte,
    // LEB128, unsigned.
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const part = byte();
        value += (part & 0x7f) * 2 ** shift;
        if (part < 0x80) return value;
      }
    },
    text(length) {
      index += length;
      return decoder.decode(bytes.subarray(index - length, index));
    },
  };
}

function checkHeader(reader: Reader): void {
  const magic = reader.text(MAGIC.length);
  const version = [reader.byte(), reader.byte(), reader.byte()];
  if (magic !== MAGIC || version.join('.') !== VERSION.join('.')) {
    throw new Error(
      `Expected a serialization of Prism ${VERSION.join('.')}, found ${version.join('.')}.`,
    );
  }
}

function skipNumbers(reader: Reader, count: number): void {
  for (let skipped = 0; skipped < count; skipped += 1) reader.number();
}

/** Skips what stands between the header and the diagnostics. */
function skipToDiagnostics(reader: Reader): void {
  // Whether location fields are left out, then the name of the encoding, then the first line's number.
  reader.byte();
  reader.text(reader.number());
  reader.number();
  // Line offsets; comments as a kind and a location; magic comments as two locations.
  skipNumbers(reader, reader.number());
  skipNumbers(reader, reader.number() * 3);
  skipNumbers(reader, reader.number() * 4);
  // Where the text after `__END__` is, if there is any.
  if (reader.byte() !== 0) skipNumbers(reader, 2);
}

function readList(reader: Reader): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const id = reader.number();
    const message = reader.text(reader.number());
    const startByte = reader.number();
    const endByte = startByte + reader.number();
    // The level. It says less than the id does.
    reader.byte();
    diagnostics.push({ id, message, startByte, endByte });
  }
  return diagnostics;
}

/**
 * Reads errors and warnings out of a serialized parse, and nothing of the syntax tree after them:
 * that would cost several times the parse itself. The layout is that of Prism's
 * docs/serialization.md, https://github.com/ruby/prism/blob/main/docs/serialization.md.
 */
export function readDiagnostics(serialized: Uint8Array): Diagnostics {
  const reader = createReader(serialized);
  checkHeader(reader);
  skipToDiagnostics(reader);
  return { errors: readList(reader), warnings: readList(reader) };
}
