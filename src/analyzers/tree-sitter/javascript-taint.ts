import type { Node } from 'web-tree-sitter';
import type { Assignment, Danger, PartsOf, TaintLanguage } from './flow/flow-language.ts';

/** How Express, Koa and Fastify hand out what was sent. */
const REQUEST =
  /^(?:(?:req|request)\.(?:query|body|params|cookies|headers|originalUrl|url|hostname|get\(|param\(|header\()|ctx\.(?:request\.(?:query|body|params|headers)|query|params|headers))/;

/** Methods that give back text of their object. */
const COPYING_METHOD =
  /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString|replace|replaceAll|slice|substring|substr|split|join|concat|normalize|at|pop|shift)$/;

/** Functions that give back the text they were given, in whole or in part. */
const COPYING =
  /^(?:String|decodeURIComponent|decodeURI|unescape|atob|path\.(?:join|resolve|normalize)|Buffer\.from|JSON\.parse|JSON\.stringify|util\.format|Object\.assign)$/;

/** An address that begins so stays on one host, whatever follows: a base of the program's own counts. */
const FIXED_HOST =
  /^["'`](?:\$\{(?![^}]{0,80}req)[^}]{1,80}\}\/|https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;

const everything: PartsOf = ({ namedChildren }) => namedChildren;

function partsOfCall(call: Node): readonly Node[] {
  const target = call.childForFieldName('function');
  const values = call.childForFieldName('arguments')?.namedChildren ?? [];
  if (target === null) return [];
  if (COPYING.test(target.text.slice(0, 60))) return values;
  const object = target.childForFieldName('object');
  const method = target.childForFieldName('property')?.text ?? '';
  return object !== null && COPYING_METHOD.test(method) ? [object] : [];
}

const PARTS: Readonly<Record<string, PartsOf>> = {
  array: everything,
  as_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
  await_expression: everything,
  binary_expression: (node) =>
    /^(?:\+|\|\||\?\?)$/.test(node.childForFieldName('operator')?.type ?? '')
      ? node.namedChildren
      : [],
  call_expression: partsOfCall,
  // A part of what was sent is sent as well.
  member_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
  non_null_expression: everything,
  parenthesized_expression: everything,
  subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
  template_string: everything,
  template_substitution: everything,
  ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};

/** The names that a pattern such as `{ id, name: title = '' }` binds. */
function namesIn(pattern: Node): string[] {
  if (!pattern.type.endsWith('pattern') || pattern.namedChildCount === 0) return [pattern.text];
  const bound = pattern.childForFieldName('value') ?? pattern.childForFieldName('left');
  if (bound !== null && pattern.type === 'pair_pattern') return namesIn(bound);
  if (pattern.type.endsWith('assignment_pattern')) return [pattern.namedChildren[0]?.text ?? ''];
  return pattern.namedChildren.flatMap((each) => namesIn(each));
}

function assignmentOf(node: Node): Assignment | undefined {
  const left = node.childForFieldName('left') ?? node.childForFieldName('name');
  const value = node.childForFieldName('right') ?? node.childForFieldName('value');
  if (left === null || value === null) return undefined;
  const isAdded = node.type === 'augmented_assignment_expression';
  return { names: left.type === 'object_pattern' ? namesIn(left) : [left.text], value, isAdded };
}

function hasFixedHost({ text }: Node, danger: Danger): boolean {
  return danger === 'url' && FIXED_HOST.test(text.slice(0, 300));
}

/** What a request brings in Express, Koa and Fastify, and how it spreads. */
export const JAVASCRIPT_TAINT: TaintLanguage = {
  flow: {
    scopes: [
      'arrow_function',
      'function_declaration',
      'function_expression',
      'generator_function_declaration',
      'method_definition',
    ],
    closures: new Set(['arrow_function', 'function_declaration', 'function_expression']),
    branches: [
      'else_clause',
      'if_statement',
      'statement_block',
      'switch_case',
      'ternary_expression',
    ],
    assignments: [
      'assignment_expression',
      'augmented_assignment_expression',
      'variable_declarator',
    ],
    conditions: ['if_statement', 'ternary_expression', 'while_statement'],
    assignmentOf,
    parametersOf: (scope) => {
      const list = scope.childForFieldName('parameters') ?? scope.childForFieldName('parameter');
      const named = list?.type === 'identifier' ? [list] : (list?.namedChildren ?? []);
      return named.map((each) => (each.childForFieldName('pattern') ?? each).text);
    },
  },
  isSource: ({ type, text }) =>
    (type === 'member_expression' || type === 'call_expression') &&
    REQUEST.test(text.slice(0, 100)),
  variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
  partsOf: (node, danger) =>
    hasFixedHost(node, danger) ? [] : (PARTS[node.type]?.(node, danger) ?? []),
  checks:
    /\.(?:includes|has|test|match|startsWith|indexOf|hasOwnProperty)\(|\bin\s|Number\.is|isNaN|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck|[vV]erif|[wW]hitelist)\w{0,30}\(|[!=]==?\s["'`]\w/,
};
