/** Longest message in UTF-16 code units. An engine's message may quote a whole line of the file. */
const MESSAGE_LIMIT = 400;

/** C0 and C1 control characters, and the two line separators that are neither. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const BREAKING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Makes one bounded line of a message: it may quote hostile text. */
export function toLine(text: string): string {
  const line = text
    .slice(0, 2 * MESSAGE_LIMIT)
    .replaceAll(BREAKING, ' ')
    .trim();
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT - 1)}…` : line;
}

/** Makes one bounded line of an engine's message, as a sentence. */
export function toMessage(text: string): string {
  const bounded = toLine(text);
  const sentence = bounded.charAt(0).toUpperCase() + bounded.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
