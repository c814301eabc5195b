import type { SyntaxProblem } from '../syntax-match.ts';
import type { Unbalanced } from './lex-brackets.ts';

/** Says what is unbalanced. */
export function describeUnbalanced({ kind, text, start }: Unbalanced): SyntaxProblem {
  const message =
    kind === 'unclosed' ? `\`${text}\` is never closed` : `\`${text}\` closes nothing`;
  return { message, start, end: start + text.length };
}
