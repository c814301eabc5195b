import type { Node } from 'web-tree-sitter';
import type { Refinements } from './compile-rules.ts';
import type { Captures } from './rule.ts';
import { countPlaces } from './format-places.ts';
import { repeated } from './repeated.ts';
import { namedBelow, when } from './walk.ts';

/** A `return` in these leaves something else than the method around them. */
const OWN_RETURN: ReadonlySet<string> = new Set([
  'class',
  'lambda',
  'method',
  'module',
  'singleton_method',
]);

/** Errors that `rescue StandardError` does not catch, by their names or the beginning of these. */
const BEYOND_STANDARD =
  /^(?:Exception|ScriptError|LoadError|NotImplementedError|SyntaxError|SecurityError|NoMemoryError|SignalException|Interrupt|SystemExit|SystemStackError|Timeout::ExitException)$/;

/** Errors of the standard library that are known to be caught by it. */
const STANDARD =
  /^(?:ArgumentError|EncodingError|FiberError|IOError|EOFError|IndexError|KeyError|StopIteration|LocalJumpError|NameError|NoMethodError|RangeError|FloatDomainError|RegexpError|RuntimeError|FrozenError|ThreadError|TypeError|ZeroDivisionError|Errno::\w{1,20}|JSON::ParserError|Timeout::Error)$/;

/** Methods that change the collection they are called on. */
const CHANGING_LIST: ReadonlySet<string> = new Set([
  'clear',
  'delete',
  'delete_at',
  'insert',
  'shift',
  'unshift',
]);

function assignedConstants(body: Node): Node[] {
  return body.namedChildren
    .filter(({ type }) => type === 'assignment')
    .flatMap((assignment) => assignment.childForFieldName('left') ?? [])
    .filter(({ type }) => type === 'constant');
}

/** Methods of a class by their name, those of `self` apart; forgotten where one of them is kept by an alias. */
function repeatedMethods(body: Node | null): Node[] {
  const names = (body?.namedChildren ?? []).flatMap((each) =>
    /^(?:singleton_)?method$/.test(each.type) ? (each.childForFieldName('name') ?? []) : [],
  );
  const others = (body?.namedChildren ?? []).filter(({ type }) => !type.endsWith('method'));
  const words = others.flatMap(({ text }) =>
    text.length < 300 ? (text.match(/\w{1,100}/g) ?? []) : [],
  );
  const kept = new Set(words);
  return repeated(names, (name) =>
    kept.has(name.text)
      ? undefined
      : `${name.parent?.childForFieldName('object')?.text ?? ''} ${name.text}`,
  );
}

function classesOf(clause: Node): string[] {
  const named = clause.childForFieldName('exceptions')?.namedChildren ?? [];
  return clause.childForFieldName('exceptions') === null
    ? ['StandardError']
    : named.map(({ text }) => text);
}

/** Clauses whose classes were all caught above. */
function shadowedClauses(body: Node): Node[] {
  const caught = new Set<string>();
  const isCaught = (name: string): boolean =>
    caught.has(name) ||
    (caught.has('Exception') && (STANDARD.test(name) || BEYOND_STANDARD.test(name))) ||
    (caught.has('StandardError') && STANDARD.test(name));
  return body.namedChildren
    .filter(({ type }) => type === 'rescue')
    .filter((clause) => {
      const classes = classesOf(clause);
      const isShadowed = classes.length > 0 && classes.every(isCaught);
      for (const name of classes) caught.add(name);
      return isShadowed;
    });
}

function hasWrongCount(captures: Captures): boolean {
  const [format, values] = [captures.get('format'), captures.get('values')];
  if (format === undefined || values === undefined) return false;
  const given = values.namedChildren.filter(({ id }) => id !== format.id);
  const isOpen = given.some(({ type }) => /splat|pair|hash|block_argument|comment/.test(type));
  const isPlain = format.namedChildren.every(({ type }) =>
    /^(?:string_content|escape_sequence)$/.test(type),
  );
  const places = isOpen || !isPlain ? undefined : countPlaces(format.text.slice(1, -1));
  return places !== undefined && places !== given.length;
}

function valuesReturned(method: Node): Node[] {
  return [...namedBelow(method, OWN_RETURN)].filter(
    ({ type, namedChildren: [value] }) =>
      type === 'return' && value !== undefined && !/^(?:super|self)\b/.test(value.text),
  );
}

/** Methods defined on `self` below a `private`, unless they are made private by their name. */
function openMethods(body: Node): Node[] {
  let section = 'public';
  const open: Node[] = [];
  const closing = new Set<string>();
  for (const each of body.namedChildren) {
    if (/^(?:private|protected|public)$/.test(each.text.slice(0, 10))) section = each.text;
    else if (each.type === 'singleton_method' && section === 'private') open.push(each);
    else if (each.text.startsWith('private_class_method')) {
      for (const word of each.text.match(/\w{1,100}/g) ?? []) closing.add(word);
    }
  }
  return open.filter((method) => !closing.has(method.childForFieldName('name')?.text ?? ''));
}

function changesOf(call: Node, list: Node | undefined): Node[] {
  const block = call.childForFieldName('block');
  // Blocks in one another would be searched again and again.
  if (block === null || list === undefined || block.endIndex - block.startIndex > 20_000) return [];
  const [each, ...others] = block.childForFieldName('parameters')?.namedChildren ?? [];
  if (each === undefined || others.length > 0) return [];
  const changes = [...namedBelow(block)].filter(
    (node) =>
      node.type === 'call' &&
      node.childForFieldName('receiver')?.text === list.text &&
      CHANGING_LIST.has(node.childForFieldName('method')?.text ?? ''),
  );
  // Whoever leaves the loop right after the change is not hurt by it.
  return /\b(?:break|return)\b/.test(block.text) ? [] : changes.slice(0, 1);
}

const haveSameText = (captures: Captures): boolean => {
  const [one, other] = [captures.get('one'), captures.get('other')];
  return bodyOf(one) !== '' && bodyOf(one) === bodyOf(other);
};

/** What a branch says, without its keyword. */
function bodyOf(branch: Node | undefined): string {
  if (branch === undefined) return '';
  const isBlock = branch.type === 'then' || branch.type === 'else';
  return isBlock ? branch.namedChildren.map(({ text }) => text).join('\n') : branch.text;
}

/** What has a value of its own, other than true or false by its form. */
function isValue(node: Node | undefined): boolean {
  return /^(?:identifier|call|constant|element_reference|instance_variable|integer|nil|simple_symbol|string)$/.test(
    node?.type ?? '',
  );
}

/** What the queries of rules/ruby about slips cannot say, by rule. */
export const RUBY_LINT_REFINEMENTS: Refinements = {
  'constant-assigned-twice': (match) => repeated(assignedConstants(match), ({ text }) => text),
  'duplicate-method': (match) => repeatedMethods(match.childForFieldName('body')),
  'duplicate-rescue': shadowedClauses,
  'empty-condition-body': (match) =>
    when(match.namedChildren.length === 1 && !/#/.test(match.text), match),
  'format-argument-count': (match, captures) => when(hasWrongCount(captures), match),
  'hash-iteration-with-change': (match, captures) => changesOf(match, captures.get('list')),
  'identical-branches': (match, captures) => when(haveSameText(captures), match),
  'implicit-concatenation': (match) =>
    when(match.startPosition.row === match.endPosition.row, match),
  'ineffective-private': openMethods,
  'negated-comparison': (match, captures) =>
    when(isValue(captures.get('operand')) && isValue(captures.get('right')), match),
  'return-in-initialize': valuesReturned,
};
