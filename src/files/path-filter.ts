import { ConfigurationError } from '../errors.ts';
import { expandBraces } from './brace-expansion.ts';
import { matchesGlob, type Glob } from './glob.ts';
import { parseGlob } from './parse-glob.ts';

/** Longer patterns, and more of them, are a mistake or an attack: matching takes time for each. */
const MAX_PATTERN_LENGTH = 1_000;
export const MAX_PATTERNS = 1_000;

/** One pattern of a list, without braces. */
export interface PathRule {
  /** As written, with its braces expanded and without `!`. */
  readonly text: string;
  /** Whether the pattern began with `!`: it takes back what patterns before it said. */
  readonly isNegated: boolean;
  readonly globs: readonly Glob[];
}

/** The patterns of `include` or `exclude`, in their order. */
export type PathFilter = readonly PathRule[];

/** An extended glob. `!(` at the start of a line takes back a name in parentheses, unless they hold a choice. */
const EXTENDED_GLOB = /(?<!\\)[?*+@]\(|(?<!\\|^)!\(|^!\([^)]*\|/;

/** What can be wrong with a line, most basic first; each answer completes "found … with". */
const MISTAKES: readonly ((line: string) => string | false)[] = [
  (line) =>
    line.length > MAX_PATTERN_LENGTH && `${line.length} characters; keep to ${MAX_PATTERN_LENGTH}`,
  (line) => /(?:^!?|\/)\.\.(?:\/|$)/.test(line) && 'a ".." in it; write it without',
  (line) => /^!?[a-z]:/i.test(line) && 'a drive letter; leave it away',
  (line) => /\\[\p{L}\p{N}_.]/u.test(line) && 'a "\\" between names; write "/"',
  (line) =>
    EXTENDED_GLOB.test(line) &&
    'an extended glob such as "!(a)"; write "{a,b}", or a line that begins with "!"',
  (line) => /(?<!\\)\{[^{},]*\.\.[^{},]*\}/.test(line) && 'a range in braces; write "{1,2,3}"',
];

function firstMistake(line: string): string | undefined {
  for (const check of MISTAKES) {
    const found = check(line);
    if (found !== false) return found;
  }
  return undefined;
}

function mistake(input: string, line: string, found: string): ConfigurationError {
  const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
  return new ConfigurationError(
    `Expected "${input}" to hold glob patterns relative to the analysed folder, one a line, ` +
      `found ${JSON.stringify(shown)} with ${found}.`,
  );
}

/**
 * The globs of one pattern without braces: the file it names, and everything below the folder it
 * names. Without a slash before its end it matches at any depth.
 */
function globTexts(pattern: string): readonly string[] {
  const isFolder = pattern.endsWith('/');
  const path = pattern
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .join('/');
  if (path === '') return ['**'];
  const isAnchored = /\/(?!\/*$)/.test(pattern);
  const anchored = isAnchored ? path : `**/${path}`;
  return isFolder ? [`${anchored}/**`] : [anchored, `${anchored}/**`];
}

function parseRules(input: string, line: string): readonly PathRule[] {
  const isNegated = line.startsWith('!');
  const pattern = isNegated ? line.slice(1).trim() : line;
  const found = firstMistake(line);
  if (found !== undefined) throw mistake(input, line, found);
  const expansion = expandBraces(pattern);
  if (expansion.kind === 'malformed') throw mistake(input, line, expansion.reason);
  return expansion.patterns.map((text) => ({
    text,
    isNegated,
    globs: globTexts(text).map((globText) => {
      const parsed = parseGlob(globText);
      if (parsed.kind === 'malformed') throw mistake(input, line, parsed.reason);
      return parsed.glob;
    }),
  }));
}

/**
 * Parses the lines of `include`, of `exclude`, or of the paths of an override in `evenkeel.yml`.
 *
 * - Patterns are relative to the analysed folder, with `/` on every platform; case counts.
 * - `*`, `?`, `[…]` and `**` mean what `parseGlob` says; `{a,b}` is either; `\` escapes.
 *   Parentheses stand for themselves.
 * - A pattern without a slash, or with one at its end only, matches at any depth. A leading `/`
 *   ties it to the analysed folder.
 * - A pattern that matches a folder matches everything below it; with a `/` at its end it matches
 *   folders only.
 * - A line that begins with `!` takes back what lines above it said; the last line that matches
 *   counts. Blank lines and lines that begin with `#` say nothing; `\!` and `\#` are names.
 *
 * Throws `ConfigurationError` for what cannot be meant.
 */
export function parsePathFilter(
  input: 'include' | 'exclude' | 'overrides' | 'tools',
  lines: readonly string[],
): PathFilter {
  const patterns = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (patterns.length > MAX_PATTERNS) {
    throw new ConfigurationError(
      `Expected "${input}" to hold at most ${MAX_PATTERNS} patterns, found ${patterns.length}; name folders instead of files.`,
    );
  }
  if (input === 'exclude' && patterns[0]?.startsWith('!') === true) {
    throw mistake(input, patterns[0], 'nothing above it that its "!" could take back');
  }
  return patterns.flatMap((line) => parseRules(input, line));
}

/** The last rule that matches a path, given as its names. */
function lastMatch(filter: PathFilter, names: readonly string[]): PathRule | undefined {
  return filter.findLast(({ globs }) => globs.some((glob) => matchesGlob(glob, names)));
}

/** Whether `exclude` leaves the path out. */
export function isExcluded(exclude: PathFilter, names: readonly string[]): boolean {
  return lastMatch(exclude, names)?.isNegated === false;
}

/** What `include` says of a path; `pattern` is the one that took it, where one did. */
export type Inclusion =
  { readonly kind: 'included'; readonly pattern?: string } | { readonly kind: 'not-included' };

/** An empty `include` takes everything, and so does one that begins with `!`, less what it names. */
export function inclusionOf(include: PathFilter, names: readonly string[]): Inclusion {
  const rule = lastMatch(include, names);
  if (rule === undefined) {
    const takesTheRest = include[0]?.isNegated ?? true;
    return takesTheRest ? { kind: 'included' } : { kind: 'not-included' };
  }
  return rule.isNegated ? { kind: 'not-included' } : { kind: 'included', pattern: rule.text };
}
