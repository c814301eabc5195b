import type { Node, Tree } from 'web-tree-sitter';
import type { Refinements } from './compile-rules.ts';
import type { Danger } from './flow/flow-language.ts';
import { isTainted } from './flow/taint.ts';
import { RUBY_FLOW_REFINEMENTS } from './ruby-flow-refinements.ts';
import { RUBY_LINT_REFINEMENTS } from './ruby-lint-refinements.ts';
import { RUBY_TAINT } from './ruby-taint.ts';
import { isChosen, namedBelow, when } from './walk.ts';

/**
 * A `return` in these does not leave the method around them, or not always; one in an `ensure` within
 * is found from there.
 */
const OWN_RETURN: ReadonlySet<string> = new Set([
  'binary',
  'block',
  'case',
  'class',
  'do_block',
  'ensure',
  'if',
  'if_modifier',
  'lambda',
  'method',
  'module',
  'singleton_class',
  'singleton_method',
  'unless',
  'unless_modifier',
  'while',
]);

/** Ways not to swallow an exception. */
const ESCALATIONS: ReadonlySet<string> = new Set([
  'abort',
  'exit',
  'exit!',
  'fail',
  'raise',
  'throw',
]);

/** Calls that give another result each time, or change something. */
const CHANGING =
  /\b(?:advance|call|get|getbyte|getc|gets|next|now|peek|pop|rand|read|readchar|readline|scan|shift|skip|succ|take)\b/;

/** Words of an option that switches off the check of certificates. */
const TLS_OPTION = /verify|insecure|ssl|tls|cert/i;

/** Longest stretch of code that is searched for the use of a variable, in UTF-16 code units. */
const SEARCH_LIMIT = 20_000;

/** Methods whose result cannot change the text around it: a number, or quoted; the latter by a part of the name. */
const NEUTRAL = /^(?:to_i|to_f|to_sql|pid|hash|length|size|count|id)$/;
const QUOTING = /escape|quote|sanitize/;

/** Names that say that a value was made safe. */
const MADE_SAFE = /(?:^|_)(?:quoted|escaped|sanitized|safe)(?:_|$)/;

/** Names of what cannot be a placeholder in SQL: parts of the statement itself. */
const SQL_PART =
  /(?:^|_)(?:tables?|columns?|fields?|sql|class|model|cond|conditions?|clause|join|joins|(?:table|column|class|index|field|schema)_name|order|query|scope|select|statement|subquery|subselect)$|^(?:table|column|sql)_/;

const SAFE_TYPES: ReadonlySet<string> = new Set([
  'constant',
  'float',
  'integer',
  'scope_resolution',
  'simple_symbol',
]);

const NAMED: ReadonlySet<string> = new Set(['call', 'identifier', 'instance_variable']);

/** Names of a call's method or of a variable. */
function nameOf(node: Node): string {
  return (node.childForFieldName('method') ?? node).text;
}

function isHarmless(method: string): boolean {
  return NEUTRAL.test(method) || QUOTING.test(method);
}

function isQuoted(value: Node): boolean {
  if (SAFE_TYPES.has(value.type)) return true;
  if (!NAMED.has(value.type)) return false;
  if (MADE_SAFE.test(nameOf(value))) return true;
  const receiver = value.childForFieldName('receiver');
  return (value.type === 'call' && isHarmless(nameOf(value))) || receiver?.text === 'Shellwords';
}

function interpolatedIn(text: Node): Node[] {
  const interpolations = text.namedChildren.filter(({ type }) => type === 'interpolation');
  return interpolations.flatMap((interpolation) => interpolation.namedChildren.slice(0, 1));
}

function isSqlPart(value: Node): boolean {
  return NAMED.has(value.type) && SQL_PART.test(nameOf(value));
}

function repeatedConditions(first: Node): Node[] {
  const seen = new Set<string>();
  const repeated: Node[] = [];
  for (let branch: Node | null = first; branch !== null;) {
    const condition = branch.childForFieldName('condition');
    const text = condition?.text ?? '';
    if (condition !== null && seen.has(text) && !CHANGING.test(text)) repeated.push(condition);
    seen.add(text);
    const next: Node | null = branch.childForFieldName('alternative');
    branch = next?.type === 'elsif' ? next : null;
  }
  return repeated;
}

function isCopyOrLiteral(data: Node | undefined): boolean {
  if (data === undefined || data.text.startsWith('Marshal.dump')) return true;
  return data.type === 'string' && interpolatedIn(data).length === 0;
}

/** Whether a node hands the exception on: to whoever called, or to whoever looks where it is kept. */
function handsOn(node: Node, exception: string | undefined): boolean {
  if (node.type === 'super') return true;
  if (node.type === 'identifier') return ESCALATIONS.has(node.text);
  const kept = node.type === 'assignment' ? node.childForFieldName('right')?.text : undefined;
  return kept !== undefined && (kept === exception || kept === '$!');
}

function letsPass(clause: Node): boolean {
  const exceptions = clause.childForFieldName('exceptions')?.text ?? '';
  return /\b(?:SystemExit|SignalException|Interrupt)\b/.test(exceptions);
}

/** By the id of what holds the clauses: it is asked for each of them, and there can be thousands. */
const passing = new WeakMap<Tree, Map<number, boolean>>();

/** Whether another clause beside this one lets interrupts and exits pass. */
function hasPassingNeighbour({ parent, tree }: Node): boolean {
  if (parent === null) return false;
  const known = passing.get(tree) ?? new Map<number, boolean>();
  passing.set(tree, known);
  const answer =
    known.get(parent.id) ??
    parent.namedChildren.some((each) => each.type === 'rescue' && letsPass(each));
  known.set(parent.id, answer);
  return answer;
}

function swallowsAll(clause: Node | undefined): boolean {
  if (clause === undefined || hasPassingNeighbour(clause)) return false;
  // Clauses in one another would be searched again and again.
  if (clause.endIndex - clause.startIndex > SEARCH_LIMIT) return false;
  const variable = clause.childForFieldName('variable')?.namedChildren[0];
  if (variable !== undefined && variable.type !== 'identifier') return false;
  return ![...namedBelow(clause)].some((node) => handsOn(node, variable?.text));
}

/** Whether the exception of an empty handler is used after it. */
function isKept(clause: Node): boolean {
  const variable = clause.childForFieldName('variable')?.namedChildren[0];
  if (variable === undefined) return false;
  const around = clause.parent?.parent ?? clause.parent;
  if (variable.type !== 'identifier' || around === null) return true;
  return around.endIndex - around.startIndex > SEARCH_LIMIT || countOf(variable.text, around) > 1;
}

function countOf(name: string, root: Node): number {
  const names = [...namedBelow(root)].filter(({ type }) => type === 'identifier');
  return names.filter(({ text }) => text === name).length;
}

const definers = new WeakMap<Tree, boolean>();

/** A file that has a method `eval` of its own does not call Ruby's. */
function definesEval({ tree }: Node): boolean {
  const isDefiner = definers.get(tree) ?? tree.rootNode.text.includes('def eval');
  definers.set(tree, isDefiner);
  return isDefiner;
}

/** What a request brings is reported by a rule of its own. */
function isRequested(value: Node | undefined, danger: Danger): boolean {
  return value !== undefined && isTainted(value, danger, RUBY_TAINT);
}

/** What the queries of rules/ruby cannot say, by rule. */
export const RUBY_REFINEMENTS: Refinements = {
  ...RUBY_FLOW_REFINEMENTS,
  ...RUBY_LINT_REFINEMENTS,
  'duplicate-condition': repeatedConditions,
  'eval-of-variable': (match, captures) =>
    when(!definesEval(match) && !isRequested(captures.get('code'), 'code'), match),
  'marshal-load': (match, captures) => when(!isCopyOrLiteral(captures.get('data')), match),
  'rescue-exception': (match, captures) => when(swallowsAll(captures.get('clause')), match),
  'return-in-ensure': (match) =>
    [...namedBelow(match, OWN_RETURN)].filter(({ type }) => type === 'return'),
  'self-comparison': (match, captures) =>
    when(!CHANGING.test(captures.get('left')?.text ?? ''), match),
  'shell-interpolation': (match) =>
    when(
      match.namedChildCount > 1 &&
        !interpolatedIn(match).every(isQuoted) &&
        !isRequested(match, 'shell'),
      match,
    ),
  'sql-interpolation': (match) =>
    when(
      !interpolatedIn(match).every((value) => isQuoted(value) || isSqlPart(value)) &&
        !isRequested(match, 'sql'),
      match,
    ),
  'tls-verification-off': (match) => when(!isChosen(match, TLS_OPTION), match),
  'swallowed-exception': (match) =>
    when(!match.namedChildren.some(({ type }) => type === 'comment') && !isKept(match), match),
};
