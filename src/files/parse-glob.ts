import type { CodePointRange, Glob, Segment, Token } from './glob.ts';

/** What a pattern's text says; `malformed` has the reason for people. */
export type ParsedGlob =
  | { readonly kind: 'glob'; readonly glob: Glob }
  | { readonly kind: 'malformed'; readonly reason: string };

/** The POSIX classes as Git knows them: ASCII only, whatever the locale. */
const POSIX_CLASSES: ReadonlyMap<string, string> = new Map([
  ['alnum', '09AZaz'],
  ['alpha', 'AZaz'],
  ['blank', '  \t\t'],
  ['cntrl', '\u0000\u001F\u007F\u007F'],
  ['digit', '09'],
  ['graph', '!~'],
  ['lower', 'az'],
  ['print', ' ~'],
  ['punct', '!/:@[`{~'],
  ['space', '  \t\r'],
  ['upper', 'AZ'],
  ['xdigit', '09AFaf'],
]);

const UNCLOSED_SET = 'a "[" without its "]"';

function codePointOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? -1;
}

function posixClass(name: string): readonly CodePointRange[] | undefined {
  const bounds = POSIX_CLASSES.get(name);
  if (bounds === undefined) return undefined;
  return Array.from({ length: bounds.length / 2 }, (_, index) => [
    bounds.charCodeAt(index * 2),
    bounds.charCodeAt(index * 2 + 1),
  ]);
}

/** A place in a pattern's code points, moved along by what is read from it. */
interface Cursor {
  readonly characters: readonly string[];
  at: number;
}

/** Reads one character of a set, with its backslash if it has one. */
function readMember(cursor: Cursor): number {
  if (cursor.characters[cursor.at] === '\\') cursor.at += 1;
  const codePoint = codePointOf(cursor.characters[cursor.at]);
  cursor.at += 1;
  return codePoint;
}

/**
 * Reads a member or a range of a set. A `-` before the closing bracket stands for itself; a range
 * that runs backwards is its first member.
 */
function readRange(cursor: Cursor): CodePointRange {
  const first = readMember(cursor);
  const [dash, next] = cursor.characters.slice(cursor.at, cursor.at + 2);
  if (dash !== '-' || next === undefined || next === ']') return [first, first];
  cursor.at += 1;
  return [first, Math.max(first, readMember(cursor))];
}

/** Reads a member, a range or a class such as `[:digit:]`; `undefined` for a class nobody knows. */
function readMembers(cursor: Cursor): readonly CodePointRange[] | undefined {
  const end = cursor.characters.indexOf(']', cursor.at + 2);
  const text = cursor.characters.slice(cursor.at, end + 1).join('');
  const name = /^\[:(.*):\]$/su.exec(text)?.[1];
  if (name === undefined) return [readRange(cursor)];
  cursor.at = end + 1;
  return posixClass(name);
}

/** Reads a set from after its `[` to after its `]`; `undefined` when it is not closed or not known. */
function readSet(cursor: Cursor): Token | undefined {
  const isNegated = ['!', '^'].includes(cursor.characters[cursor.at] ?? '');
  if (isNegated) cursor.at += 1;
  const ranges: CodePointRange[] = [];
  // A `]` that comes first stands for itself.
  for (let isFirst = true; isFirst || cursor.characters[cursor.at] !== ']'; isFirst = false) {
    if (cursor.at >= cursor.characters.length) return undefined;
    const members = readMembers(cursor);
    if (members === undefined) return undefined;
    ranges.push(...members);
  }
  cursor.at += 1;
  return { kind: 'set', isNegated, ranges };
}

/** Reads one token; `undefined` when the pattern is malformed there. */
function readToken(cursor: Cursor): Token | undefined {
  const character = cursor.characters[cursor.at];
  cursor.at += 1;
  if (character === '*') return { kind: 'star' };
  if (character === '?') return { kind: 'any' };
  if (character === '[') return readSet(cursor);
  if (character !== '\\') return { kind: 'character', codePoint: codePointOf(character) };
  const escaped = cursor.characters[cursor.at];
  cursor.at += 1;
  return escaped === undefined ? undefined : { kind: 'character', codePoint: codePointOf(escaped) };
}

/** Moves past a slash. Escaped or not, it parts two names. */
function skipSlash(cursor: Cursor): boolean {
  const [first, second] = cursor.characters.slice(cursor.at, cursor.at + 2);
  if (first === '/') cursor.at += 1;
  else if (first === '\\' && second === '/') cursor.at += 2;
  else return false;
  return true;
}

function toSegment(tokens: readonly Token[]): Segment {
  if (tokens.length > 1 && tokens.every((token) => token.kind === 'star')) {
    return { kind: 'globstar' };
  }
  const literal = tokens.map((token) =>
    token.kind === 'character' ? String.fromCodePoint(token.codePoint) : undefined,
  );
  return literal.includes(undefined)
    ? { kind: 'tokens', tokens }
    : { kind: 'literal', text: literal.join('') };
}

/**
 * Parses a pattern over paths with `/`:
 *
 * | pattern  | matches                                                                   |
 * | -------- | ------------------------------------------------------------------------- |
 * | `*`      | any characters of one name, also none, also a leading dot                 |
 * | `?`      | one character of a name                                                   |
 * | `[a-z]`  | one of a set; `[!…]` and `[^…]` one outside of it; `[[:digit:]]` a class  |
 * | `**`     | as a whole name: any number of names, also none; at the end at least one  |
 * | `\`      | takes the next character as it stands                                     |
 *
 * This is what Git does in `.gitattributes` for a pattern with a slash.
 */
export function parseGlob(pattern: string): ParsedGlob {
  const cursor: Cursor = { characters: Array.from(pattern), at: 0 };
  const segments: Segment[] = [];
  let tokens: Token[] = [];
  while (cursor.at < cursor.characters.length) {
    if (skipSlash(cursor)) {
      segments.push(toSegment(tokens));
      tokens = [];
      continue;
    }
    const isSet = cursor.characters[cursor.at] === '[';
    const token = readToken(cursor);
    if (token === undefined) {
      return { kind: 'malformed', reason: isSet ? UNCLOSED_SET : 'a "\\" at the end' };
    }
    tokens.push(token);
  }
  segments.push(toSegment(tokens));
  return {
    kind: 'glob',
    glob: segments.filter(
      (segment, index) => segment.kind !== 'globstar' || segments[index + 1]?.kind !== 'globstar',
    ),
  };
}
