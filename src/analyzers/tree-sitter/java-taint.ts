import type { Node } from 'web-tree-sitter';
import type { Assignment, PartsOf, TaintLanguage } from './flow/flow-language.ts';

/** How servlets hand out what was sent. */
const REQUEST_CALL =
  /^(?:req|request|httpRequest|servletRequest|httpServletRequest)\.(?:getParameter|getHeader|getQueryString|getRequestURI|getPathInfo|getParameterValues|getReader)\(/;

/** Methods that give back text of their object or of what they are given. */
const COPYING =
  /^(?:trim|strip|toLowerCase|toUpperCase|toString|substring|replace|concat|format|valueOf|join|decode|append|get|of)$/;

const everything: PartsOf = ({ namedChildren }) => namedChildren;

const PARTS: Readonly<Record<string, PartsOf>> = {
  argument_list: everything,
  array_access: ({ namedChildren }) => namedChildren.slice(0, 1),
  array_creation_expression: everything,
  array_initializer: everything,
  binary_expression: (node) =>
    node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
  cast_expression: ({ namedChildren }) => namedChildren.slice(-1),
  method_invocation: (node) =>
    COPYING.test(node.childForFieldName('name')?.text ?? '') ? node.namedChildren : [],
  object_creation_expression: (node) =>
    /^(?:String|StringBuilder|File|URL|URI)$/.test(node.childForFieldName('type')?.text ?? '')
      ? (node.childForFieldName('arguments')?.namedChildren ?? [])
      : [],
  parenthesized_expression: everything,
  ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};

function assignmentOf(node: Node): Assignment | undefined {
  const left = node.childForFieldName('left') ?? node.childForFieldName('name');
  const value = node.childForFieldName('right') ?? node.childForFieldName('value');
  if (left === null || value === null) return undefined;
  const isAdded = node.childForFieldName('operator')?.type === '+=';
  return { names: [left.text], value, isAdded };
}

/** What a request brings in Java's servlets, and how it spreads. */
export const JAVA_TAINT: TaintLanguage = {
  flow: {
    scopes: ['constructor_declaration', 'lambda_expression', 'method_declaration'],
    closures: new Set(['lambda_expression']),
    branches: ['block', 'if_statement', 'switch_block_statement_group', 'ternary_expression'],
    assignments: ['assignment_expression', 'variable_declarator'],
    conditions: ['if_statement', 'ternary_expression', 'while_statement'],
    assignmentOf,
    parametersOf: (scope) =>
      (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap(
        (each) => each.childForFieldName('name')?.text ?? [],
      ),
  },
  isSource: ({ type, text }) =>
    type === 'method_invocation' && REQUEST_CALL.test(text.slice(0, 100)),
  variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
  partsOf: (node, danger) => PARTS[node.type]?.(node, danger) ?? [],
  checks:
    /\.(?:contains|containsKey|matches|startsWith)\(|equals\("\w|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck)\w{0,30}\(/,
};
