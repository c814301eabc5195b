import { describeUnbalanced } from '../brackets/describe-unbalanced.ts';
import { lexBrackets } from '../brackets/lex-brackets.ts';
import type { SyntaxProblem } from '../syntax-match.ts';
import { RUST_LEXICON } from './rust-lexicon.ts';

/** A script for Cargo begins with what is no Rust. */
const FRONT_MATTER = /^(?:#![^\n]*\n)?\s*---/;

/**
 * Judges a text that tree-sitter could not parse. Its grammar for Rust is behind the language, but
 * brackets and quotes are balanced in all Rust, whatever macros make of it.
 */
export function judgeRustSyntax(text: string): SyntaxProblem | undefined {
  if (FRONT_MATTER.test(text)) return undefined;
  const { unbalanced } = lexBrackets(text, RUST_LEXICON);
  return unbalanced && describeUnbalanced(unbalanced);
}
