import type { Unbalanced } from '../brackets/lex-brackets.ts';
import { lexPhp, type LexedPhp, type PhpToken } from './lex-php.ts';
import type { SyntaxProblem } from '../syntax-match.ts';

const VALUES: ReadonlySet<string> = new Set(['number', 'string', 'variable']);

const VALUE_ENDS: ReadonlySet<string> = new Set([...VALUES, 'closing']);

/** Words that may follow a value or a list of parameters directly. */
const INFIX_WORDS: ReadonlySet<string> = new Set(
  'and as extends implements instanceof or use xor'.split(' '),
);

/** Operators that need a value after them. */
const DANGLING: ReadonlySet<string> = new Set(
  '! != !== % && * ** *= + += - -= -> . .= / :: < <= <=> = == === => > >= ?-> ?? ??= ^ ||'.split(
    ' ',
  ),
);

const ENDS: ReadonlySet<string> = new Set([')', ';', ']', '}']);

/** Longest text quoted in a message, in UTF-16 code units. */
const QUOTE_LIMIT = 40;

const quote = (text: string): string =>
  `\`${text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text}\``;

function judgePair(left: PhpToken, right: PhpToken): string | undefined {
  if (left.kind === 'operator') {
    return DANGLING.has(left.text) && ENDS.has(right.text)
      ? `Expected a value after ${quote(left.text)}, found ${quote(right.text)}.`
      : undefined;
  }
  const isOperand =
    VALUES.has(right.kind) || (right.kind === 'name' && !INFIX_WORDS.has(right.text.toLowerCase()));
  return VALUE_ENDS.has(left.kind) && isOperand
    ? `Expected an operator or \`;\` after ${quote(left.text)}, found ${quote(right.text)}.`
    : undefined;
}

function judgeNeighbours(tokens: readonly PhpToken[]): SyntaxProblem | undefined {
  for (const [index, right] of tokens.entries()) {
    const left = tokens[index - 1];
    const message = left === undefined ? undefined : judgePair(left, right);
    if (message !== undefined) {
      return { message, start: right.start, end: right.start + right.text.length };
    }
  }
  return undefined;
}

function describe({ kind, text, start }: Unbalanced): SyntaxProblem {
  const message =
    kind === 'unclosed' ? `${quote(text)} is never closed.` : `${quote(text)} closes nothing.`;
  return { message, start, end: start + text.length };
}

function isFirst(error: SyntaxProblem | undefined, { unbalanced }: LexedPhp): boolean {
  return unbalanced === undefined || (error !== undefined && error.start < unbalanced.start);
}

/**
 * Judges a text that tree-sitter could not parse. Its grammar for PHP has gaps, so its word alone is not
 * enough: an error is reported where a lexer that knows no grammar finds what no version of PHP allows,
 * a bracket or quote without its partner, or two tokens that can never be neighbours. What is then left
 * out, and how often the two agree, is measured in docs/decisions/0006-rules-as-queries.md.
 */
export function judgePhpSyntax(text: string): SyntaxProblem | undefined {
  const lexed = lexPhp(text);
  const neighbours = judgeNeighbours(lexed.tokens);
  if (isFirst(neighbours, lexed) || lexed.unbalanced === undefined) return neighbours;
  return describe(lexed.unbalanced);
}
