import type { Node } from 'web-tree-sitter';
import type { Assignment, FlowLanguage, PartsOf, TaintLanguage } from './flow/flow-language.ts';

/** What PHP fills with what came with the request. */
const REQUEST: ReadonlySet<string> = new Set([
  '$HTTP_RAW_POST_DATA',
  '$_COOKIE',
  '$_GET',
  '$_POST',
  '$_REQUEST',
]);

/** Parts of `$_SERVER` that the sender writes. */
const SENT_HEADER = /^\$_SERVER\[['"](?:HTTP_(?!HOST)\w{1,60}|QUERY_STRING)['"]\]$/;

/** How Laravel's and Symfony's request objects hand out what was sent. */
const REQUEST_CALL =
  /^(?:\$(?:this->)?request->(?:(?:query|request|cookies|headers)->(?:get|all)|input|query|get|post|cookie|header|json|all|getContent|getQuery|getQueryParams|getParsedBody|getData)|request)\(['"\w)]/;

/** Functions that give back the text they were given, in whole or in part. */
const COPYING =
  /^\\?(?:l?trim|rtrim|chop|strto(?:lower|upper)|(?:uc|lc)(?:first|words)|v?sprintf|implode|join|explode|str_i?replace|substr|mb_substr|(?:raw)?urldecode|base64_decode|hex2bin|gzuncompress|gzinflate|stripslashes|wp_unslash|html_entity_decode|htmlspecialchars_decode|nl2br|strval|strrev|str_pad|stristr|strstr|strtr|utf8_(?:en|de)code|mb_convert_encoding|iconv|json_decode|array_(?:merge|values|shift|pop)|current|reset|end|realpath)$/;

/** Casts whose result is a number or a truth value. */
const NUMBER_CAST = /^(?:int|integer|float|double|bool|boolean)$/i;

const everything: PartsOf = ({ namedChildren }) => namedChildren;

function valuesOf(call: Node): Node[] {
  const passed = call.childForFieldName('arguments')?.namedChildren ?? [];
  return passed.flatMap((argument) => argument.namedChildren.slice(-1));
}

/** An address that begins so stays on one host, whatever follows. */
const FIXED_HOST =
  /^['"](?:Location:\s{0,5})?(?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#]|\.\.?\/|\w[\w-]{0,60}\.php)/i;

/** By the type of a node: which of its parts come out in its value. */
const PARTS: Readonly<Record<string, PartsOf>> = {
  argument: everything,
  array_creation_expression: everything,
  array_element_initializer: ({ namedChildren }) => namedChildren.slice(-1),
  binary_expression: (node) =>
    /^(?:\.|\?\?|\+|\?:)$/.test(node.childForFieldName('operator')?.type ?? '')
      ? node.namedChildren
      : [],
  cast_expression: (node) =>
    NUMBER_CAST.test(node.childForFieldName('type')?.text ?? '')
      ? []
      : node.namedChildren.slice(-1),
  conditional_expression: ({ namedChildren }) => namedChildren.slice(1),
  encapsed_string: everything,
  error_suppression_expression: everything,
  function_call_expression: (node) =>
    COPYING.test(node.childForFieldName('function')?.text ?? '') ? valuesOf(node) : [],
  heredoc: everything,
  heredoc_body: everything,
  parenthesized_expression: everything,
  sequence_expression: everything,
  shell_command_expression: everything,
  subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
};

function assignmentOf(node: Node): Assignment | undefined {
  if (node.type === 'foreach_statement') {
    const [list, target] = node.namedChildren;
    const value = target?.type === 'pair' ? target.namedChildren.at(-1) : target;
    if (list === undefined || value?.type !== 'variable_name') return undefined;
    return { names: [value.text], value: list, isAdded: false };
  }
  const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left === null || value === null) return undefined;
  const targets = left.type === 'list_literal' ? left.namedChildren : [left];
  const isAdded = node.type === 'augmented_assignment_expression';
  return { names: targets.map(({ text }) => text), value, isAdded };
}

const PHP_FLOW: FlowLanguage = {
  scopes: ['anonymous_function', 'arrow_function', 'function_definition', 'method_declaration'],
  closures: new Set(['anonymous_function', 'arrow_function']),
  branches: [
    'case_statement',
    'catch_clause',
    'compound_statement',
    'conditional_expression',
    'else_clause',
    'else_if_clause',
    'for_statement',
    'foreach_statement',
    'if_statement',
    'while_statement',
  ],
  assignments: [
    'assignment_expression',
    'augmented_assignment_expression',
    'foreach_statement',
    'reference_assignment_expression',
  ],
  conditions: ['conditional_expression', 'else_if_clause', 'if_statement', 'while_statement'],
  assignmentOf,
  parametersOf: (scope) =>
    (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap(
      (each) => each.childForFieldName('name')?.text ?? [],
    ),
};

/** What a request brings in PHP, Laravel and Symfony, and how it spreads. */
export const PHP_TAINT: TaintLanguage = {
  flow: PHP_FLOW,
  isSource(node) {
    switch (node.type) {
      case 'variable_name':
        return REQUEST.has(node.text);
      case 'subscript_expression':
        return REQUEST.has(node.namedChildren[0]?.text ?? '') || SENT_HEADER.test(node.text);
      case 'function_call_expression':
        return /^(?:\\?file_get_contents\(['"]php:\/\/input|\\?filter_input\(INPUT_(?:GET|POST|COOKIE),[^,]{1,60}\)$|request\(['"])/.test(
          node.text.slice(0, 200),
        );
      case 'member_call_expression':
        return REQUEST_CALL.test(node.text.slice(0, 200));
      default:
        return false;
    }
  },
  variableOf: ({ type, text }) =>
    type === 'variable_name' || type === 'member_access_expression' ? text : undefined,
  partsOf: (node, danger) =>
    danger === 'url' && FIXED_HOST.test(node.text.slice(0, 300))
      ? []
      : (PARTS[node.type]?.(node, danger) ?? []),
  checks:
    /\b(?:in_array|array_key_exists|array_search|is_numeric|is_int|ctype_\w{1,10}|preg_match|filter_var|str_starts_with|strncmp|hash_equals|checkdate|\w{0,30}(?:valid|allow|safe|check|verif|permi|nonce)\w{0,30})\s?\(|[!=]==?\s{0,2}['"]\w|isset\(\$(?!_(?:GET|POST|REQUEST|COOKIE))/i,
};
