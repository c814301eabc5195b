import type { Node } from 'web-tree-sitter';
import type { Assignment, PartsOf, TaintLanguage } from './flow/flow-language.ts';

/** How `net/http`, Gin, Echo and Gorilla hand out what was sent. */
const REQUEST_CALL =
  /^(?:(?:r|req|request)\.(?:(?:FormValue|PostFormValue|PathValue|UserAgent|Referer)\(|(?:URL\.Query\(\)|Form|PostForm|Header)\.Get\()|(?:c|ctx)\.(?:Query|DefaultQuery|Param|PostForm|QueryParam|FormValue|GetHeader)\(|(?:chi\.URLParam|mux\.Vars)\()/;

const REQUEST_FIELD =
  /^(?:r|req|request)\.(?:URL\.(?:Path|RawQuery|RawPath|Fragment)|RequestURI)$|^mux\.Vars\(\w{1,30}\)\[|^(?:r|req|request)\.URL\.Query\(\)\[/;

/** Functions that give back the text they were given, in whole or in part. */
const COPYING =
  /^(?:string|fmt\.(?:Sprint|Sprintf|Sprintln)|strings\.(?:TrimSpace|Trim|TrimPrefix|TrimSuffix|TrimLeft|TrimRight|ToLower|ToUpper|Title|Join|Split|Replace|ReplaceAll)|filepath\.(?:Join|Clean|Abs)|path\.(?:Join|Clean)|url\.(?:QueryUnescape|PathUnescape|Parse))$/;

/** What ends a danger: the first piece of a path that begins with it stays what it is. */
const FIXED_HOST = /^["`](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;

const everything: PartsOf = ({ namedChildren }) => namedChildren;

const PARTS: Readonly<Record<string, PartsOf>> = {
  argument_list: everything,
  binary_expression: (node) =>
    node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
  call_expression: (node) =>
    COPYING.test(node.childForFieldName('function')?.text ?? '')
      ? (node.childForFieldName('arguments')?.namedChildren ?? [])
      : [],
  expression_list: everything,
  index_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
  parenthesized_expression: everything,
  slice_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
  type_conversion_expression: ({ namedChildren }) => namedChildren.slice(-1),
};

function assignmentOf(node: Node): Assignment | undefined {
  const left = node.childForFieldName('left') ?? node.childForFieldName('name');
  const value = node.childForFieldName('right') ?? node.childForFieldName('value');
  if (left === null || value === null) return undefined;
  const targets = left.type === 'expression_list' ? left.namedChildren : [left];
  const isAdded = node.childForFieldName('operator')?.type === '+=';
  return { names: targets.map(({ text }) => text), value, isAdded };
}

/** What a request brings in Go's handlers, and how it spreads. */
export const GO_TAINT: TaintLanguage = {
  flow: {
    scopes: ['func_literal', 'function_declaration', 'method_declaration'],
    closures: new Set(['func_literal']),
    branches: ['block', 'communication_case', 'expression_case', 'type_case'],
    assignments: ['assignment_statement', 'short_var_declaration', 'var_spec'],
    conditions: ['if_statement'],
    assignmentOf,
    parametersOf: (scope) =>
      (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap(
        (each) => each.childForFieldName('name')?.text ?? [],
      ),
  },
  isSource({ type, text }) {
    if (type === 'call_expression') return REQUEST_CALL.test(text.slice(0, 200));
    const isField = type === 'selector_expression' || type === 'index_expression';
    return isField && REQUEST_FIELD.test(text.slice(0, 200));
  },
  variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
  partsOf: (node, danger) =>
    danger === 'url' && FIXED_HOST.test(node.text.slice(0, 300))
      ? []
      : (PARTS[node.type]?.(node, danger) ?? []),
  checks:
    /HasPrefix|Contains|Match|IsLocal|[aA]llow|[vV]alid|[cC]heck|[sS]afe|[!=]=\s"\w|:=\s\w{1,60}\[/,
};
