import type { Node } from 'web-tree-sitter';
import type { Refinements } from './compile-rules.ts';
import type { Danger } from './flow/flow-language.ts';
import { isTainted } from './flow/taint.ts';
import { PHP_TAINT } from './php-taint.ts';
import type { Refinement } from './rule.ts';
import { when } from './walk.ts';

/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const tainted =
  (danger: Danger): Refinement =>
  (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, PHP_TAINT), match);
  };

const unserialized = tainted('code');
const sql = tainted('sql');

/** SQL as it begins; anything else with a request's value in it is not for a database. */
const SQL_TEXT =
  /^.{0,3}\s{0,20}(?:SELECT\s|INSERT\s{1,4}INTO|UPDATE\s|DELETE\s{1,4}FROM|REPLACE\s{1,4}INTO)/i;

/** Whether a text is SQL, and not only the left part of a longer one. */
function isWholeStatement(text: Node): boolean {
  return SQL_TEXT.test(text.text.slice(0, 60)) && text.parent?.type !== 'binary_expression';
}

/** Rules for PHP that follow values of a request. */
export const PHP_FLOW_REFINEMENTS: Refinements = {
  'callback-of-request': tainted('name'),
  'command-of-request': tainted('shell'),
  'echo-of-request': tainted('html'),
  'eval-of-request': tainted('code'),
  'include-of-request': tainted('path'),
  'ldap-of-request': tainted('code'),
  'open-redirect': tainted('url'),
  'path-of-request': tainted('path'),
  'regexp-of-request': tainted('code'),
  'session-of-request': tainted('code'),
  'sql-of-request': (match, captures) =>
    captures.has('text') && !isWholeStatement(match) ? [] : sql(match, captures),
  // What is turned into arrays and numbers only can do no harm.
  'unserialize-of-request': (match, captures) =>
    match.text.includes('allowed_classes') ? [] : unserialized(match, captures),
  'url-of-request': tainted('url'),
};
