import type { Diagnostic, Diagnostics } from './read-diagnostics.ts';
import type { RubyParser } from './create-ruby-parser.ts';

/** Errors reported for one file: one missing `end` is echoed by everything after it. */
const ERROR_LIMIT = 3;

/** The oldest grammar Prism has. Later ones reject some code that runs on earlier releases. */
const OLDEST = '3.3';

/** Shell scripts that hand themselves to Ruby begin with lines that are not Ruby. */
const SHELL_SHEBANG = /^#!.*\b(?:ba|da|k|z)?sh\b/;

/** Generators keep ERB under a `.rb` name in folders of this name. */
const TEMPLATE_FOLDER = /(?:^|\/)templates?\//;

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end === -1 ? undefined : end);
}

function isTemplate(path: string, text: string, first: Diagnostic): boolean {
  if (!text.includes('<%')) return false;
  if (TEMPLATE_FOLDER.test(path)) return true;
  // Only here are bytes turned back into text, for one offset of a file that does not parse.
  const before = new TextEncoder().encode(text).subarray(0, first.startByte);
  return lineAround(text, new TextDecoder().decode(before).length).includes('<%');
}

/** What the parser says when it goes on after an error by guessing. */
const GUESSES: ReadonlySet<string> = new Set([
  'unexpected_token_close_context',
  'unexpected_token_ignore',
]);

function withoutEchoes(errors: readonly Diagnostic[], parser: RubyParser): Diagnostic[] {
  const certain = errors.filter(({ id }) => !GUESSES.has(parser.nameOf(id)));
  const byStart = new Map<number, Diagnostic>();
  for (const error of certain.length === 0 ? errors : certain) {
    if (!byStart.has(error.startByte)) byStart.set(error.startByte, error);
  }
  const distinct = [...byStart.values()].toSorted(
    (left, right) => left.startByte - right.startByte,
  );
  return distinct.slice(0, ERROR_LIMIT);
}

/** What is wrong with a Ruby file, by every grammar Prism has; nothing when the file is not only Ruby. */
export function judgeSyntax(path: string, text: string, parser: RubyParser): Diagnostics {
  const newest = parser.parse(text, 'latest');
  const [first] = newest.errors;
  if (first === undefined) return newest;
  if (isTemplate(path, text, first) || SHELL_SHEBANG.test(text))
    return { errors: [], warnings: [] };
  const oldest = parser.parse(text, OLDEST);
  return oldest.errors.length === 0
    ? oldest
    : { errors: withoutEchoes(newest.errors, parser), warnings: [] };
}
