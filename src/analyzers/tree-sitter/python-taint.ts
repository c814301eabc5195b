import type { Node } from 'web-tree-sitter';
import type { Assignment, Danger, PartsOf, TaintLanguage } from './flow/flow-language.ts';

/** How Flask, Django and FastAPI hand out what was sent. */
const REQUEST =
  /^(?:self\.)?request\.(?:args|form|values|json|data|cookies|headers|GET|POST|COOKIES|META|body|query_string|query_params|get_json\(|get_data\(|get_argument\()/;

/** Methods that give back text of their object. */
const COPYING_METHOD =
  /^(?:strip|lstrip|rstrip|lower|upper|title|replace|decode|encode|format|join|split|get|getlist|pop|read)$/;

/** Functions that give back the text they were given, in whole or in part. */
const COPYING =
  /^(?:str|bytes|unquote|unquote_plus|urllib\.parse\.unquote|os\.path\.(?:join|abspath|normpath)|Path|pathlib\.Path|base64\.b64decode|b64decode|base64\.urlsafe_b64decode|json\.loads)$/;

const FIXED_HOST = /^[fF]?["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;

const everything: PartsOf = ({ namedChildren }) => namedChildren;

function partsOfCall(call: Node): readonly Node[] {
  const target = call.childForFieldName('function');
  const values = call.childForFieldName('arguments')?.namedChildren ?? [];
  if (target === null) return [];
  if (COPYING.test(target.text.slice(0, 60))) return values;
  const object = target.childForFieldName('object');
  const method = target.childForFieldName('attribute')?.text ?? '';
  if (object === null || !COPYING_METHOD.test(method)) return [];
  return /^(?:format|join|replace)$/.test(method) ? [object, ...values] : [object];
}

const PARTS: Readonly<Record<string, PartsOf>> = {
  await: everything,
  // In SQL the values beside a statement stand in a tuple; in a format they become text.
  binary_operator: (node) =>
    /^[+%/]$/.test(node.childForFieldName('operator')?.type ?? '') ? node.namedChildren : [],
  boolean_operator: everything,
  call: partsOfCall,
  concatenated_string: everything,
  conditional_expression: ({ namedChildren }) => [
    ...namedChildren.slice(0, 1),
    ...namedChildren.slice(2),
  ],
  dictionary: () => [],
  interpolation: everything,
  keyword_argument: (node) => node.namedChildren.slice(-1),
  list: everything,
  parenthesized_expression: everything,
  string: everything,
  subscript: ({ namedChildren }) => namedChildren.slice(0, 1),
  tuple: everything,
};

function assignmentOf(node: Node): Assignment | undefined {
  const left = node.childForFieldName('left') ?? node.childForFieldName('name');
  const value = node.childForFieldName('right') ?? node.childForFieldName('value');
  if (left === null || value === null) return undefined;
  const targets = left.type === 'pattern_list' ? left.namedChildren : [left];
  return {
    names: targets.map(({ text }) => text),
    value,
    isAdded: node.type === 'augmented_assignment',
  };
}

function hasFixedHost({ text }: Node, danger: Danger): boolean {
  return danger === 'url' && FIXED_HOST.test(text.slice(0, 300));
}

/** What a request brings in Flask, Django and FastAPI, and how it spreads. */
export const PYTHON_TAINT: TaintLanguage = {
  flow: {
    scopes: ['function_definition', 'lambda'],
    closures: new Set(['function_definition', 'lambda']),
    branches: ['block', 'conditional_expression'],
    assignments: ['assignment', 'augmented_assignment', 'named_expression'],
    conditions: ['conditional_expression', 'elif_clause', 'if_statement', 'while_statement'],
    assignmentOf,
    parametersOf: (scope) =>
      (scope.childForFieldName('parameters')?.namedChildren ?? []).map(
        (each) => (each.childForFieldName('name') ?? each.namedChildren[0] ?? each).text,
      ),
  },
  isSource: ({ type, text }) =>
    (type === 'attribute' || type === 'call') && REQUEST.test(text.slice(0, 100)),
  variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
  partsOf: (node, danger) =>
    hasFixedHost(node, danger) ? [] : (PARTS[node.type]?.(node, danger) ?? []),
  checks:
    /\b(?:not\s)?in\s|\.is(?:digit|alnum|alpha|numeric)\(|match\(|startswith\(|\w{0,30}(?:valid|allow|safe|check|verif)\w{0,30}\(|[!=]=\s["']\w/,
};
