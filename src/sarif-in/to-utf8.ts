/** What the first bytes of JSON in UTF-16 are, with a byte order mark or without. */
const UTF_16 = [
  { encoding: 'utf-16le', starts: [Buffer.of(0xff, 0xfe), Buffer.from('{\0', 'latin1')] },
  { encoding: 'utf-16be', starts: [Buffer.of(0xfe, 0xff), Buffer.from('\0{', 'latin1')] },
] as const;

const UTF_8_MARK = Buffer.of(0xef, 0xbb, 0xbf);

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The bytes of JSON as UTF-8 without a mark. PowerShell's `>` writes UTF-16. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  if (startsWith(bytes, UTF_8_MARK)) return bytes.subarray(UTF_8_MARK.length);
  const found = UTF_16.find(({ starts }) => starts.some((start) => startsWith(bytes, start)));
  return found === undefined ? bytes : Buffer.from(new TextDecoder(found.encoding).decode(bytes));
}
