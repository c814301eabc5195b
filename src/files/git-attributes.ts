import { matchesGlob, type Glob } from './glob.ts';
import { parseGlob } from './parse-glob.ts';

/** What a line gives a file: `true` is set, `false` unset (`-name`), `undefined` unspecified (`!name`). */
export interface Assignment {
  readonly name: string;
  readonly value: string | boolean | undefined;
}

/** One line with a pattern, which is relative to the folder that holds the file. */
interface AttributeRule {
  readonly glob: Glob;
  readonly assignments: readonly Assignment[];
}

/** One `.gitattributes` file. */
export interface AttributeFile {
  /** The last line first, for it is the one that counts. */
  readonly rules: readonly AttributeRule[];
  /** `[attr]name …` lines: what `name` stands for when it is set. */
  readonly macros: ReadonlyMap<string, readonly Assignment[]>;
}

/** Git ignores longer lines (attr.h, `ATTR_MAX_LINE_LENGTH`). */
const MAX_LINE_BYTES = 2_048;

/**
 * More lines than any project writes by hand. Every line costs time for every file, and the lines
 * are the analysed repository's to choose.
 */
export const MAX_ATTRIBUTE_LINES = 2_000;

/** Git knows this one without being told. */
const BUILT_IN_MACROS: AttributeFile['macros'] = new Map([
  ['binary', ['diff', 'merge', 'text'].map((name) => ({ name, value: false }))],
]);

/** The start of a macro's line, up to its name. */
const MACRO = /^\[attr\](.+)$/;
const VALID_NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;

/** A letter for every byte of a text in UTF-8: to Git a `?` is a byte, not a character. */
function toByteText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function parseAssignment(token: string): Assignment {
  const prefix = /^[-!]/.exec(token)?.[0];
  if (prefix !== undefined) {
    return { name: token.slice(1), value: prefix === '-' ? false : undefined };
  }
  const equals = token.indexOf('=');
  return equals < 0
    ? { name: token, value: true }
    : { name: token.slice(0, equals), value: token.slice(equals + 1) };
}

/** The attributes of a line; `undefined` when one of them has no valid name: Git drops such a line whole. */
function parseAssignments(text: string): readonly Assignment[] | undefined {
  const assignments = text
    .split(/[ \t\r]+/)
    .filter((token) => token !== '')
    .map((token) => parseAssignment(token));
  return assignments.every(({ name }) => VALID_NAME.test(name)) ? assignments : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A quoted pattern at the start of a line: C's escapes, and bytes in octal. */
const QUOTED = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/;

/** Undoes the quoting. */
function unquote(text: string): string {
  return text.replaceAll(
    /\\(?:([0-3][0-7]{2})|(.))/g,
    (_, octal: string | undefined, escaped: string) =>
      octal === undefined
        ? (ESCAPES[escaped] ?? escaped)
        : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** Splits a line into its pattern and its attributes. */
function splitLine(line: string): { readonly pattern: string; readonly rest: string } {
  const quoted = QUOTED.exec(line);
  if (quoted !== null) {
    return { pattern: unquote(quoted[1] ?? ''), rest: line.slice(quoted[0].length) };
  }
  const pattern = /^[^ \t\r]*/.exec(line)?.[0] ?? '';
  return { pattern, rest: line.slice(pattern.length) };
}

/**
 * The glob of a pattern, relative to the file's folder; `undefined` for one that can match no file:
 * `!…` is not allowed here, and a `/` at the end asks for a folder.
 */
function attributeGlob(pattern: string): Glob | undefined {
  if (pattern.startsWith('!') || pattern.endsWith('/')) return undefined;
  const isAnchored = pattern.includes('/');
  const parsed = parseGlob(isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`);
  return parsed.kind === 'glob' ? parsed.glob : undefined;
}

/** What one line says; `undefined` for one Git passes over. */
type Line =
  | { readonly kind: 'rule'; readonly rule: AttributeRule }
  | { readonly kind: 'macro'; readonly name: string; readonly expansion: readonly Assignment[] };

function parseLine(line: string): Line | undefined {
  const text = line.replace(/^[ \t\r]+/, '');
  if (text === '' || text.startsWith('#') || line.length >= MAX_LINE_BYTES) {
    return undefined;
  }
  const { pattern, rest } = splitLine(text);
  const assignments = parseAssignments(rest);
  if (assignments === undefined) return undefined;
  const name = MACRO.exec(pattern)?.[1];
  if (name !== undefined) return { kind: 'macro', name, expansion: assignments };
  const glob = attributeGlob(pattern);
  return glob === undefined ? undefined : { kind: 'rule', rule: { glob, assignments } };
}

/** Parses a `.gitattributes` file as gitattributes(5) has it. Never throws: what Git ignores is ignored. */
export function parseAttributeFile(text: string): AttributeFile {
  const lines = toByteText(text.replace(/^\uFEFF/, ''))
    .split('\n')
    .map((line) => parseLine(line))
    .filter((line) => line !== undefined)
    .slice(0, MAX_ATTRIBUTE_LINES);
  return {
    rules: lines.flatMap((line) => (line.kind === 'rule' ? [line.rule] : [])).toReversed(),
    macros: new Map(
      lines.flatMap((line) => (line.kind === 'macro' ? [[line.name, line.expansion]] : [])),
    ),
  };
}

/** A `.gitattributes` file that has a say about a path. */
interface Scope {
  readonly file: AttributeFile;
  /** The path's names below the folder that holds the file. */
  readonly names: readonly string[];
}

/** The scopes of a path, from the root to the path's own folder. */
function scopesOf(
  path: string,
  fileIn: (folder: string) => AttributeFile | undefined,
): readonly Scope[] {
  const folders = path.split('/').slice(0, -1);
  const names = toByteText(path).split('/');
  return names.flatMap((_, depth) => {
    const file = fileIn(folders.slice(0, depth).join('/'));
    return file === undefined ? [] : [{ file, names: names.slice(depth) }];
  });
}

/**
 * Git's order: the deepest file first, within a file the last line first, within a line the last
 * attribute first; what is said first counts.
 */
function* assignmentsFor(scopes: readonly Scope[]): Generator<Assignment> {
  for (const { file, names } of scopes.toReversed()) {
    for (const { glob, assignments } of file.rules) {
      if (matchesGlob(glob, names)) yield* assignments.toReversed();
    }
  }
}

/**
 * The attributes of a path, by the `.gitattributes` files of the folders on the way to it; `''` is
 * the root. Macros count only in the root's file.
 */
export function attributesOf(
  path: string,
  fileIn: (folder: string) => AttributeFile | undefined,
): ReadonlyMap<string, Assignment['value']> {
  const macros = fileIn('')?.macros;
  const values = new Map<string, Assignment['value']>();
  const assign = ({ name, value }: Assignment): void => {
    if (values.has(name)) return;
    values.set(name, value);
    if (value !== true) return;
    // Recursion ends: a name that has its value is not looked at again.
    const expansion = macros?.get(name) ?? BUILT_IN_MACROS.get(name) ?? [];
    for (const assignment of expansion.toReversed()) assign(assignment);
  };
  for (const assignment of assignmentsFor(scopesOf(path, fileIn))) assign(assignment);
  return values;
}
