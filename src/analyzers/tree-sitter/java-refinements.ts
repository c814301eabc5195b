import type { Refinements } from './compile-rules.ts';
import { JAVA_TAINT } from './java-taint.ts';
import { sameText, taintedIn, withoutCalls } from './shared-refinements.ts';
import { namedBelow, when } from './walk.ts';

const tainted = taintedIn(JAVA_TAINT);

/** A `return` in these leaves something else than the method around them, or is found from there. */
const OWN_RETURN: ReadonlySet<string> = new Set([
  'class_body',
  'finally_clause',
  'lambda_expression',
]);

/** What the queries of rules/java cannot say, by rule. */
export const JAVA_REFINEMENTS: Refinements = {
  'command-of-request': tainted('shell'),
  'identical-branches': sameText,
  // An anonymous class, or the value of a switch.
  'missing-throw': (match) =>
    when(
      match.namedChildren.every(({ type }) => type !== 'class_body') &&
        match.parent?.parent?.type !== 'switch_rule',
      match,
    ),
  'path-of-request': tainted('path'),
  'return-in-finally': (match) =>
    [...namedBelow(match, OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
  'self-comparison': withoutCalls,
  'sql-of-request': tainted('sql'),
};
