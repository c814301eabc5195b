const MARK = '…';

const FOLD_END = '\n</details>';
const MARK_BYTES = 3;

/** Length in UTF-8, which is what GitHub's limits are safest read as. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Cuts text to at most that many bytes of UTF-8, never inside a character, and shows that it did. */
export function clipBytes(text: string, mostBytes: number): string {
  if (utf8Bytes(text) <= mostBytes) return text;
  const bytes = Buffer.from(text, 'utf8');
  let end = Math.max(0, mostBytes - MARK_BYTES);
  // 10xxxxxx continues a character: the cut goes before the byte that begins it.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end) + MARK;
}

/** Cuts a text of lines to at most that many bytes, at the end of a line. */
export function clipLines(text: string, mostBytes: number, lastLine: string): string {
  if (utf8Bytes(text) <= mostBytes) return text;
  const room = mostBytes - utf8Bytes(`\n${FOLD_END}\n\n${lastLine}\n`);
  const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, room));
  const end = cut.lastIndexOf(0x0a);
  const kept = cut.toString('utf8', 0, Math.max(0, end));
  // What is folded away must not swallow the last line. Folds are our own, and not nested.
  const isFolded = kept.lastIndexOf('\n<details>') > kept.lastIndexOf(FOLD_END);
  return `${kept}\n${isFolded ? `${FOLD_END}\n\n` : ''}${lastLine}\n`;
}
