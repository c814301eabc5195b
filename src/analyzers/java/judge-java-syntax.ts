import { describeUnbalanced } from '../brackets/describe-unbalanced.ts';
import { lexBrackets, type Token } from '../brackets/lex-brackets.ts';
import type { SyntaxProblem } from '../syntax-match.ts';
import { JAVA_LEXICON } from './java-lexicon.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const CLOSERS = words(') ] } ;');

/** Operators that need a value after them. `*` ends an import, `<`, `>`, `?` and `&` stand among types. */
const DANGLING = words('! != % && += -= /= == *= %= &= |= ^= . / = <= >= ^ || + - ->');

/** Words that a text or a number may follow directly. */
const BEFORE_VALUE = words('assert case default do else in instanceof return throw when yield');

/** Words that go on after a value. */
const AFTER_VALUE = words('instanceof when');

/** Words that begin a statement and nothing else. */
const STATEMENT = words('break continue for if return throw try while');

/** Words that are no value, so that a statement may follow them. */
const NO_VALUE = words('default do else finally try yield');

/** Words that go on after a call, or after a list of parameters. */
const AFTER_CALL = words('default extends implements instanceof permits throws when');

/** Words before a parenthesis that make no call of it. */
const KEYWORDS = words(
  'assert case catch default do else finally for if in instanceof new return switch synchronized throw try when while yield',
);

/** Longest name quoted in a message, in UTF-16 code units. */
const NAME_LIMIT = 40;

/** Brackets that no comma follows, and none stands before. A brace and an enumeration's `;` may. */
const BEFORE_COMMA = words('( [ ,');
const AFTER_COMMA = words(') ]');

const isLiteral = ({ kind }: Token): boolean => kind === 'text' || kind === 'number';

function isValue(token: Token): boolean {
  return isLiteral(token) || (token.kind === 'name' && !BEFORE_VALUE.has(token.text));
}

/** Whether a value ends before a word that begins a statement, or another value. */
function isUnseparated(left: Token, right: Token): boolean {
  if (isLiteral(right)) return isValue(left);
  if (right.kind !== 'name') return false;
  if (isLiteral(left)) return !AFTER_VALUE.has(right.text);
  const endsValue = left.text === ']' || (left.kind === 'name' && !NO_VALUE.has(left.text));
  return endsValue && STATEMENT.has(right.text);
}

function judgePair(left: Token, right: Token): string | undefined {
  if (isUnseparated(left, right)) return 'expected an operator or `;` before this';
  const isDangling = left.kind === 'operator' && DANGLING.has(left.text) && CLOSERS.has(right.text);
  const isEmptyBefore = right.text === ',' && BEFORE_COMMA.has(left.text);
  const isEmptyAfter = left.text === ',' && AFTER_COMMA.has(right.text);
  return isDangling || isEmptyBefore || isEmptyAfter
    ? `expected a value between \`${left.text}\` and \`${right.text}\``
    : undefined;
}

/** Whether what stands before an opening parenthesis can be called: no keyword, and no annotation's name. */
function isCallee(tokens: readonly Token[], at: number): boolean {
  const callee = tokens[at];
  if (callee?.kind !== 'name' || KEYWORDS.has(callee.text)) return false;
  let before = at - 1;
  while (tokens[before]?.text === '.') before -= 2;
  return tokens[before]?.text !== '@';
}

/** The closing parentheses of calls and of lists of parameters, by their place among the tokens. */
function endsOfCalls(tokens: readonly Token[]): ReadonlySet<Token> {
  const open: number[] = [];
  const ends = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') open.push(at);
    if (token.text === ')' && isCallee(tokens, (open.pop() ?? 0) - 1)) ends.add(token);
  }
  return ends;
}

function judgeNeighbours(tokens: readonly Token[]): SyntaxProblem | undefined {
  const ends = endsOfCalls(tokens);
  for (const [index, right] of tokens.entries()) {
    const left = tokens[index - 1];
    if (left === undefined) continue;
    const isAfterCall = ends.has(left) && right.kind === 'name' && !AFTER_CALL.has(right.text);
    const message = isAfterCall
      ? `expected an operator or \`;\` before \`${right.text.slice(0, NAME_LIMIT)}\``
      : judgePair(left, right);
    if (message !== undefined) {
      return { message, start: right.start, end: right.start + right.text.length };
    }
  }
  return undefined;
}

/**
 * Judges a text that tree-sitter could not parse: an error is told where a lexer that knows no grammar
 * finds what no version of Java allows, a bracket or quote without its partner, or two tokens that can
 * never be neighbours.
 */
export function judgeJavaSyntax(text: string): SyntaxProblem | undefined {
  const { tokens, unbalanced } = lexBrackets(text, JAVA_LEXICON);
  const neighbours = judgeNeighbours(tokens);
  if (unbalanced === undefined || (neighbours && neighbours.start < unbalanced.start)) {
    return neighbours;
  }
  return describeUnbalanced(unbalanced);
}
