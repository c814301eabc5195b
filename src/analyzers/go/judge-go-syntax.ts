import type { SyntaxProblem } from '../syntax-match.ts';
import type { GoParse, GoParser } from './create-go-parser.ts';

type GoError = Extract<GoParse, { kind: 'error' }>;

/** What only the end of a cut text brings about. */
const END_OF_TEXT = /EOF|not terminated/;

/** Lines of a template that has yet to become Go. */
const TEMPLATE = /<%|\{%|\{\{-?\s*(?:[.$]|(?:block|define|else|end|if|range|template|with)\b)/;

/** Whether the first lines of a text are broken already: by an error of theirs, or by many. */
function isBroken(parse: GoParse): boolean {
  return (
    parse.kind === 'many-errors' || (parse.kind === 'error' && !END_OF_TEXT.test(parse.message))
  );
}

/**
 * The first of many errors: the fewest lines that are broken have it, and few others. Halving finds
 * them in some ten parses, of files that are broken only.
 */
function firstOfMany(lines: readonly string[], parser: GoParser): GoError | undefined {
  const parseFirst = (count: number): GoParse => parser.parse(lines.slice(0, count).join('\n'));
  let [sound, broken] = [0, lines.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBroken(parseFirst(middle))) broken = middle;
    else sound = middle;
  }
  const parse = parseFirst(broken);
  return parse.kind === 'error' ? parse : undefined;
}

function findError(text: string, parser: GoParser): GoError | undefined {
  const parse = parser.parse(text);
  if (parse.kind === 'many-errors') return firstOfMany(text.split('\n'), parser);
  return parse.kind === 'error' ? parse : undefined;
}

/** Turns a column of bytes into one of UTF-16 code units. */
function toUtf16(line: string, bytes: number): number {
  const before = new TextEncoder().encode(line).subarray(0, bytes);
  return Math.min(line.length, new TextDecoder().decode(before).length);
}

function place(text: string, { line, column, message }: GoError): SyntaxProblem {
  const before = text.split('\n', line - 1).join('\n');
  const lineStart = line === 1 ? 0 : before.length + 1;
  const [own = ''] = text.slice(lineStart).split('\n', 1);
  const start = lineStart + toUtf16(own, column - 1);
  const [token = ''] = /^(?:\w+|\S)/.exec(text.slice(start, lineStart + own.length)) ?? [];
  return { message, start, end: start + token.length };
}

function untilEndOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return end === -1 ? text : text.slice(0, end);
}

/**
 * Judges a text that tree-sitter could not parse, by Go's own parser. Alone it would say the same of all
 * files, but it takes as long as everything else that is done with one.
 */
export function judgeGoSyntax(text: string, parser: GoParser): SyntaxProblem | undefined {
  const error = findError(text, parser);
  if (error === undefined) return undefined;
  const problem = place(text, error);
  return TEMPLATE.test(untilEndOfLine(text, problem.end)) ? undefined : problem;
}
