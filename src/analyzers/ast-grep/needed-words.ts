import type { RuleConfig } from './parse-rules.ts';

/** Shorter ones are in every file. */
const WORD = /[\p{L}_][\p{L}\p{N}_]{2,}/gu;
const VARIABLE = /\$[A-Z_][A-Z0-9_]*/gu;

/**
 * Words that a text must have for a rule to find anything in it: those of its pattern, where the rule
 * has one by itself. The engine compiles a rule anew for each file and walks the whole tree, so it is
 * worth not to ask.
 */
export function neededWords({ rule }: RuleConfig): readonly string[] {
  const { pattern } = Object(rule);
  if (typeof pattern !== 'string') return [];
  return pattern.replaceAll(VARIABLE, ' ').match(WORD) ?? [];
}
