import type { Refinements } from './compile-rules.ts';
import { PYTHON_TAINT } from './python-taint.ts';
import { sameText, taintedIn } from './shared-refinements.ts';

const tainted = taintedIn(PYTHON_TAINT);

/** What the queries of rules/python cannot say, by rule. */
export const PYTHON_REFINEMENTS: Refinements = {
  'command-of-request': tainted('shell'),
  'deserialization-of-request': tainted('code'),
  'eval-of-request': tainted('code'),
  'html-of-request': tainted('html'),
  'identical-branches': sameText,
  'open-redirect': tainted('url'),
  'path-of-request': tainted('path'),
  'sql-of-request': tainted('sql'),
  'url-of-request': tainted('url'),
};
