import type { Node } from 'web-tree-sitter';
import type { Refinements } from './compile-rules.ts';
import { isTainted } from './flow/taint.ts';
import { PHP_FLOW_REFINEMENTS } from './php-flow-refinements.ts';
import { PHP_LINT_REFINEMENTS } from './php-lint-refinements.ts';
import { PHP_TAINT } from './php-taint.ts';
import { repeated } from './repeated.ts';
import { around, isChosen, namedBelow, when } from './walk.ts';

/** A `return` in these leaves something else than the function around them, or is found from there. */
const OWN_RETURN: ReadonlySet<string> = new Set([
  'anonymous_class',
  'anonymous_function',
  'anonymous_function_creation_expression',
  'arrow_function',
  'finally_clause',
  'function_definition',
  'method_declaration',
]);

/** Kinds of values that no input can change. */
const FIXED: ReadonlySet<string> = new Set([
  'boolean',
  'cast_expression',
  'class_constant_access_expression',
  'escape_sequence',
  'float',
  'heredoc_end',
  'integer',
  'name',
  'nowdoc',
  'null',
  'qualified_name',
  'string',
  'string_content',
]);

/** Functions whose result is quoted, or a number, and names that say so of a variable. */
const QUOTED =
  /^\\?(?:escapeshell(?:arg|cmd)|intval|floatval|count|strlen|time|getmypid|implode)$|(?:^\$?|_|->)(?:escaped|safe|quoted)|(?:Escaped|Safe|Quoted|_escaped|_safe|_quoted)$|^\$_SERVER\['(?:argv|PHP_SELF)'\]$|escape|quote/i;

/** What gives another result each time, or changes something. */
const CHANGING =
  /\+\+|--|[^=!<>]=[^=>]|\b(?:current|each|f?get[cs]?|fetch\w{0,20}|fread|fgets|next|prev|rand|read\w{0,20}|shift|array_shift|array_pop|try\w{0,20}|match\w{0,20}|accept\w{0,20}|consume\w{0,20}|peek\w{0,20}|skip\w{0,20}|preg_match)\b/i;

/** Words of an option that asks for the inside of the program. */
const DEBUGGING = /debug|dump|\bdd\b|trace|verbos|log|print/i;

/** Words of an option that switches off the check of certificates. */
const TLS_OPTION = /verify|insecure|ssl|tls|cert/i;

function isFixed(value: Node): boolean {
  if (FIXED.has(value.type)) return true;
  const callee = value.childForFieldName('function') ?? value.childForFieldName('name') ?? value;
  return QUOTED.test(value.type.endsWith('call_expression') ? callee.text : value.text);
}

/** The pieces that a text is put together from: by `.`, or within quotes. A loop, since chains are long. */
function piecesOf(text: Node): Node[] {
  const pieces: Node[] = [];
  const waiting = [text];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const isComposed = ['binary_expression', 'parenthesized_expression'].includes(node.type);
    if (isComposed || node.type.startsWith('encapsed') || node.type.startsWith('shell_command')) {
      waiting.push(...node.namedChildren);
    } else if (node.type === 'conditional_expression') {
      waiting.push(...node.namedChildren.slice(1));
    } else pieces.push(node);
  }
  return pieces;
}

/** An integer-like text is the same key as the integer. */
function keyOf(key: Node): string | undefined {
  if (key.type === 'integer') return key.text;
  const isPlain = key.namedChildren.every(({ type }) => type === 'string_content');
  const isText = key.type === 'string' || key.type === 'encapsed_string';
  return isText && isPlain ? key.text.slice(1, -1) : undefined;
}

function keysOf(array: Node): Node[] {
  const elements = array.namedChildren.filter(({ type }) => type === 'array_element_initializer');
  return elements.flatMap(({ namedChildren: [key, value] }) =>
    key === undefined || value === undefined ? [] : [key],
  );
}

function fieldsOf(nodes: readonly Node[], field: string): Node[] {
  return nodes.flatMap((node) => node.childForFieldName(field) ?? []);
}

const unlessChanging = ({ text }: Node): string | undefined =>
  CHANGING.test(text) ? undefined : text;

function conditionsOf(statement: Node): Node[] {
  const clauses = statement.namedChildren.filter(({ type }) => type === 'else_if_clause');
  return fieldsOf([statement, ...clauses], 'condition');
}

function hasUsedResult(call: Node): boolean {
  const [, second] = call.childForFieldName('arguments')?.namedChildren ?? [];
  return call.childForFieldName('function')?.text === 'print_r' && second !== undefined;
}

/** Whether somebody asked for the output: by an option, or by calling a function that is named so. */
function isMeantForDebugging(call: Node): boolean {
  if (isChosen(call, DEBUGGING)) return true;
  return [...around(call)].some(
    (outer) =>
      /^(?:function_definition|method_declaration)$/.test(outer.type) &&
      DEBUGGING.test(outer.childForFieldName('name')?.text ?? ''),
  );
}

/** `EXTR_SKIP` keeps what is there, and a prefix keeps it apart. */
function overwrites(call: Node): boolean {
  const [, flags] = call.childForFieldName('arguments')?.namedChildren ?? [];
  return flags === undefined || !/EXTR_(?:SKIP|PREFIX_)/.test(flags.text);
}

/** What a request brings is reported by a rule of its own. */
function isTaintedCode(values: Node): boolean {
  return (
    values.type === 'arguments' &&
    values.namedChildren.some((each) => isTainted(each, 'code', PHP_TAINT))
  );
}

/** What the queries of rules/php cannot say, by rule. */
export const PHP_REFINEMENTS: Refinements = {
  ...PHP_FLOW_REFINEMENTS,
  ...PHP_LINT_REFINEMENTS,
  'debug-output': (match) => when(!hasUsedResult(match) && !isMeantForDebugging(match), match),
  'duplicate-array-key': (match) => repeated(keysOf(match), keyOf),
  'duplicate-case': (match) => repeated(fieldsOf(match.namedChildren, 'value'), unlessChanging),
  'duplicate-condition': (match) => repeated(conditionsOf(match), unlessChanging),
  'eval-of-variable': (match) =>
    when(!match.namedChildren.some((each) => isTaintedCode(each)), match),
  'extract-of-request': (match) => when(overwrites(match), match),
  'return-in-finally': (match) =>
    [...namedBelow(match, OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
  'shell-of-variable': (match) =>
    when(
      match.namedChildCount > 1 &&
        !piecesOf(match).every(isFixed) &&
        !isTainted(match, 'shell', PHP_TAINT),
      match,
    ),
  'tls-verification-off': (match) => when(!isChosen(match, TLS_OPTION), match),
};
