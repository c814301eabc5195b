import type { Node } from 'web-tree-sitter';
import type {
  Assignment,
  Danger,
  FlowLanguage,
  PartsOf,
  TaintLanguage,
} from './flow/flow-language.ts';

/** Variables and attributes that hold what was assigned to them in the same method. */
const VARIABLES: ReadonlySet<string> = new Set([
  'global_variable',
  'identifier',
  'instance_variable',
]);

/** What Rails and Rack hand to a controller under these names is the sender's. */
const REQUEST_METHODS: ReadonlySet<string> = new Set(['cookies', 'params']);

/** Parts of `request` that its sender writes. */
const REQUEST_PARTS =
  /^(?:GET|POST|body|cookies|env|fullpath|headers|host|original_url|params|path|path_info|path_parameters|query_parameters|query_string|raw_post|request_parameters|url|user_agent)$/;

/** Methods whose result is a number, a truth value or a digest, whatever they are given. */
const HARMLESS =
  /[?]$|^(?:to_i|to_f|to_d|to_r|to_date|to_time|size|length|count|hash|hexdigest|digest|id|ids|class|parameterize|permitted|constantize|user|find|index|sum)$/;

/** What ends one danger, by the name of the method. */
const CURES: Readonly<Record<Danger, RegExp>> = {
  code: /^(?:escape|union|quote)$/,
  html: /^(?:h|html_escape|html_escape_once|escape|escapeHTML|escape_once|sanitize|strip_tags|strip_links|escape_javascript|j|json_escape|to_json|to_query|url_for|t|l)$/,
  name: /^(?:to_h)$/,
  path: /^(?:basename|path|tempfile|sanitize\w{0,30}|extname|slugify)$/,
  shell: /^(?:shellescape|shelljoin|escape|shellwords)$/,
  sql: /^(?:quote\w{0,20}|sanitize\w{0,30}|to_sql|escape\w{0,20})$/,
  url: /^(?:referr?er|headers|to_h|url_from|url_for|polymorphic_path|path|fullpath|\w{1,60}_(?:path|url))$/,
};

/** Functions that give back the text they were given, in whole or in part. */
const COPYING =
  /^(?:String|Array|URI|format|sprintf|raw|join|parse|decode\w{0,20}|unescape\w{0,20}|new|expand_path|urlsafe_decode64|strict_decode64|Pathname)$/;

/** Classes whose methods of such names do so. */
const COPYING_CLASSES =
  /^(?:Addressable::URI|Base64|CGI|ERB::Util|File|JSON|Pathname|Rack::Utils|URI|String|ActiveSupport::SafeBuffer)$/;

function argumentsOf(call: Node): readonly Node[] {
  return call.childForFieldName('arguments')?.namedChildren ?? [];
}

function nameOf(call: Node): string {
  return call.childForFieldName('method')?.text ?? '';
}

/** Whether a call's arguments come out of it: `format(…)`, `File.join(…)`. */
function isCopying(name: string, receiver: Node | null): boolean {
  return COPYING.test(name) && (receiver === null || COPYING_CLASSES.test(receiver.text));
}

/** `ids.map(&:to_i)` and `ids.map { |id| Integer(id) }` leave numbers. */
function makesNumbers(call: Node): boolean {
  const block = call.childForFieldName('block') ?? argumentsOf(call).at(-1);
  return /\bto_i\b|\bInteger\b/.test((block?.text ?? '').slice(0, 200));
}

function partsOfCall(call: Node, danger: Danger): readonly Node[] {
  const [name, receiver] = [nameOf(call), call.childForFieldName('receiver')];
  if (HARMLESS.test(name) || CURES[danger].test(name)) return [];
  if (receiver === null || /^(?:constant|scope_resolution)$/.test(receiver.type)) {
    return isCopying(name, receiver) ? argumentsOf(call) : [];
  }
  if (makesNumbers(call)) return [];
  return /^(?:join|concat)$/.test(name) ? [receiver, ...argumentsOf(call)] : [receiver];
}

function isJoining(operator: string | undefined): boolean {
  return operator !== undefined && ['%', '&&', '+', '<<', 'and', 'or', '||'].includes(operator);
}

/** An address that begins so stays on one host, whatever follows. */
const FIXED_HOST = /^["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;

/** Whether text that begins as this does can do no harm of this kind, whatever follows. */
function hasSafeBeginning({ text }: Node, danger: Danger): boolean {
  if (danger === 'url') return FIXED_HOST.test(text.slice(0, 300));
  // `send("export_#{format}")` reaches what is named so, and nothing else.
  return danger === 'name' && /^["']\w/.test(text.slice(0, 2));
}

const everything: PartsOf = ({ namedChildren }) => namedChildren;

/** By the type of a node: which of its parts come out in its value. */
const PARTS: Readonly<Record<string, PartsOf>> = {
  // The values beside a statement with placeholders stand in an array.
  array: ({ namedChildren }, danger) =>
    danger === 'sql' ? namedChildren.slice(0, 1) : namedChildren,
  binary: (node) => (isJoining(node.childForFieldName('operator')?.type) ? node.namedChildren : []),
  call: partsOfCall,
  chained_string: everything,
  conditional: ({ namedChildren }) => namedChildren.slice(1),
  element_reference: ({ namedChildren }) => namedChildren.slice(0, 1),
  interpolation: everything,
  parenthesized_statements: everything,
  regex: everything,
  string: everything,
  subshell: everything,
};

function assignmentOf(node: Node): Assignment | undefined {
  const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left === null || value === null) return undefined;
  const targets = left.type === 'left_assignment_list' ? left.namedChildren : [left];
  const names = targets.filter(({ type }) => VARIABLES.has(type)).map(({ text }) => text);
  return { names, value, isAdded: node.type === 'operator_assignment' };
}

const RUBY_FLOW: FlowLanguage = {
  scopes: ['block', 'class', 'do_block', 'lambda', 'method', 'module', 'singleton_method'],
  closures: new Set(['block', 'do_block', 'lambda']),
  branches: [
    'case',
    'else',
    'elsif',
    'ensure',
    'for',
    'if_modifier',
    'rescue',
    'rescue_modifier',
    'then',
    'unless_modifier',
    'until',
    'while',
    'while_modifier',
  ],
  assignments: ['assignment', 'operator_assignment'],
  conditions: ['conditional', 'elsif', 'if', 'if_modifier', 'unless', 'unless_modifier', 'while'],
  assignmentOf,
  parametersOf: (scope) =>
    (scope.childForFieldName('parameters')?.namedChildren ?? []).map(
      (each) => (each.childForFieldName('name') ?? each).text,
    ),
};

/** What a request brings in Rails, Sinatra and Rack, and how it spreads. */
export const RUBY_TAINT: TaintLanguage = {
  flow: RUBY_FLOW,
  isSource(node, isLocal) {
    if (node.type === 'element_reference') {
      const object = node.namedChildren[0];
      return object !== undefined && this.isSource(object, isLocal);
    }
    if (node.type === 'identifier') return REQUEST_METHODS.has(node.text) && !isLocal(node.text);
    if (node.type !== 'call') return false;
    const receiver = node.childForFieldName('receiver');
    return receiver?.text === 'request' && REQUEST_PARTS.test(nameOf(node)) && !isLocal('request');
  },
  variableOf: (node) => (VARIABLES.has(node.type) ? node.text : undefined),
  partsOf: (node, danger) =>
    hasSafeBeginning(node, danger) ? [] : (PARTS[node.type]?.(node, danger) ?? []),
  checks:
    /\b(?:include|key|has_key|member|match|in|exclude|cover|start_with|valid\w{0,20}|allowed\w{0,20})\?|=~|[!=]=|\bmatch\b/,
};
