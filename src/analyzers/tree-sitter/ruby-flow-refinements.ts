import type { Refinement } from './rule.ts';
import type { Refinements } from './compile-rules.ts';
import type { Danger } from './flow/flow-language.ts';
import { isTainted } from './flow/taint.ts';
import { RUBY_TAINT } from './ruby-taint.ts';
import { when } from './walk.ts';

/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const tainted =
  (danger: Danger): Refinement =>
  (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, RUBY_TAINT), match);
  };

/** Rules for Ruby that follow values of a request. */
export const RUBY_FLOW_REFINEMENTS: Refinements = {
  'command-of-request': tainted('shell'),
  'deserialization-of-request': tainted('code'),
  'eval-of-request': tainted('code'),
  'html-of-request': tainted('html'),
  'open-redirect': tainted('url'),
  'path-of-request': tainted('path'),
  'regexp-of-request': tainted('code'),
  'render-of-request': tainted('path'),
  'send-of-params': tainted('name'),
  'sql-of-request': tainted('sql'),
  'url-of-request': tainted('url'),
};
