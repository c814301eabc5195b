import type { Refinements } from './compile-rules.ts';
import { GO_TAINT } from './go-taint.ts';
import { hasWrongCount, sameText, taintedIn, withoutCalls } from './shared-refinements.ts';
import { when } from './walk.ts';

const tainted = taintedIn(GO_TAINT);

/** What the queries of rules/go cannot say, by rule. */
export const GO_REFINEMENTS: Refinements = {
  'command-of-request': tainted('shell'),
  'format-argument-count': (match, captures) => when(hasWrongCount(captures), match),
  'html-of-request': tainted('html'),
  'identical-branches': sameText,
  'open-redirect': tainted('url'),
  'path-of-request': tainted('path'),
  'self-comparison': withoutCalls,
  'sql-of-request': tainted('sql'),
  'unreachable-code': (match) => when(!/comment|label/.test(match.type), match),
  'url-of-request': tainted('url'),
};
