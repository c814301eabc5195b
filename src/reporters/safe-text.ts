/** Everything that some reader of a log takes for the end of a line. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Characters that act instead of showing: controls (colours, cursor movement, line ends), formats
 * (bidirectional overrides, zero-width spaces, tags), lone surrogates, and what is invisible by
 * default. .NET's culture-aware search, which the runner uses, also skips most of them.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\t', String.raw`\t`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
]);

/**
 * Makes untrusted text safe to print on a terminal and in a GitHub log, as a piece of one line.
 *
 * Nothing in it moves the cursor, hides or reorders text, ends the line, or is read as a workflow
 * command. The runner reads two forms, on stdout and stderr alike: `::name::` at the start of a
 * line after white space, and `##[name]` anywhere in it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). A backslash
 * breaks both. A zero-width space would not do: the runner's search ignores it.
 *
 * Pieces put side by side need a character of ours between them, any but `#`, `[` and `:`.
 */
export function safeText(text: string): string {
  return text
    .replace(ACTIVE, escapeCharacter)
    .replaceAll('##[', String.raw`##\[`)
    .replace(/^\s*(?=::)/u, '$&\\');
}

/** Splits untrusted text at everything that ends a line, and makes each line safe. */
export function safeLines(text: string): readonly string[] {
  return text.split(LINE_BREAKS).map(safeText);
}

/** Untrusted text on one line, its lines joined by spaces. */
export function safeSentence(text: string): string {
  return safeText(text.split(LINE_BREAKS).join(' '));
}

/**
 * JSON on one line that is safe to print as it is: what `safeText` escapes stands as `\uXXXX` inside
 * strings, so that a parser reads back the same value. `value` must be representable in JSON.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(ACTIVE, unicodeEscapes)
    .replaceAll('##[', String.raw`##\u005b`);
}

/** Cuts text to at most `length` UTF-16 code units, never inside a character, and shows that it did. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const isInsidePair = /[\uD800-\uDBFF]$/u.test(text.slice(0, length - 1));
  return `${text.slice(0, length - (isInsidePair ? 2 : 1))}…`;
}

function escapeCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hexadecimal = codePoint.toString(16);
  return (
    ESCAPES.get(character) ??
    (codePoint < 0x100
      ? String.raw`\x${hexadecimal.padStart(2, '0')}`
      : String.raw`\u{${hexadecimal}}`)
  );
}

function unicodeEscapes(character: string): string {
  return Array.from(character.split(''), (unit) => {
    return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }).join('');
}
