import { toFileName } from '../files/listed-file.ts';

/** Escapes in Git's quoted names, as in C (git-config, `core.quotePath`). */
const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A name that Git prints in quotes, and what follows it. `text` has one character for each byte. */
export interface QuotedName {
  readonly name: string;
  readonly rest: string;
}

const QUOTED = /^"((?:[^"\\]|\\.)*)"/s;

const ESCAPED = /\\(?:([0-3][0-7]{2})|(.))/gs;

/** Reads a name in quotes at the beginning of a text; `undefined` when it does not end. */
export function parseQuotedName(text: string): QuotedName | undefined {
  const [whole, quoted] = QUOTED.exec(text) ?? [];
  if (whole === undefined || quoted === undefined) return undefined;
  const name = quoted.replace(ESCAPED, (_, octal: string | undefined, letter: string) =>
    String.fromCharCode(
      octal === undefined ? (ESCAPES[letter] ?? letter.charCodeAt(0)) : Number.parseInt(octal, 8),
    ),
  );
  return { name, rest: text.slice(whole.length) };
}

/** A name as a header line has it: in quotes, or as it is with a tab behind it where it holds a space. */
export function parseName(text: string): string | undefined {
  return text.startsWith('"') ? parseQuotedName(text)?.name : text.replace(/\t$/, '');
}

/** The path for people and reports, from a name with one character for each byte. */
export function toPath(name: string): string {
  return toFileName(Buffer.from(name, 'latin1')).path;
}
