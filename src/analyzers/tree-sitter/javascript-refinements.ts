import type { Refinements } from './compile-rules.ts';
import { JAVASCRIPT_TAINT } from './javascript-taint.ts';
import { sameText, taintedIn } from './shared-refinements.ts';

const tainted = taintedIn(JAVASCRIPT_TAINT);

/** What the queries of rules/javascript cannot say, by rule. */
export const JAVASCRIPT_REFINEMENTS: Refinements = {
  'command-of-request': tainted('shell'),
  'eval-of-request': tainted('code'),
  'html-of-request': tainted('html'),
  'identical-branches': sameText,
  'open-redirect': tainted('url'),
  'path-of-request': tainted('path'),
  'prototype-of-request': tainted('name'),
  'query-of-request': tainted('sql'),
  'regexp-of-request': tainted('code'),
  'sql-of-request': tainted('sql'),
  'url-of-request': tainted('url'),
};
