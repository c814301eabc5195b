import type { Node } from 'web-tree-sitter';
import type { Refinements } from './compile-rules.ts';
import { countPlaces } from './format-places.ts';
import type { Captures } from './rule.ts';
import { around, isChosen, when } from './walk.ts';

/** Comments, and what PHP defines before the first statement runs. */
const NOT_RUN =
  /^(?:comment|function_definition|class_declaration|interface_declaration|trait_declaration|enum_declaration|text_interpolation|named_label_statement|empty_statement|php_tag)$/;

/** Classes of which the first catches the others. */
const FAMILY: Readonly<Record<string, RegExp>> = {
  Error: /^\\?(?:\w{0,30}Error)$/,
  Exception: /^\\?\w{1,60}Exception$/,
  Throwable: /^\\?\w{1,60}(?:Exception|Error)$/,
};

function isShadowed(name: string, earlier: readonly string[]): boolean {
  return earlier.some((each) => {
    const bare = each.replace(/^\\/, '');
    return bare === name.replace(/^\\/, '') || (FAMILY[bare]?.test(name) ?? false);
  });
}

/** Handlers that never run, since one above takes the same. */
function shadowedHandlers(statement: Node): Node[] {
  const earlier: string[] = [];
  return statement.namedChildren
    .filter(({ type }) => type === 'catch_clause')
    .filter((clause) => {
      const names = (clause.childForFieldName('type')?.namedChildren ?? []).map(({ text }) => text);
      const never = names.length > 0 && names.every((name) => isShadowed(name, earlier));
      earlier.push(...names);
      return never;
    });
}

function hasWrongCount(captures: Captures): boolean {
  const [format, values] = [captures.get('format'), captures.get('values')];
  if (format === undefined || values === undefined) return false;
  const isPlain = format.namedChildren.every(({ type }) =>
    /^(?:string_content|escape_sequence)$/.test(type),
  );
  const passed = values.namedChildren.filter(({ type }) => type === 'argument');
  if (!isPlain || passed.some(({ text }) => text.startsWith('...') || /^\w+:/.test(text)))
    return false;
  const places = countPlaces(format.text.slice(1, -1));
  return places !== undefined && places > passed.length - 1;
}

/** Uses of a loop's variable after the loop, in the same block, before `unset`. */
function usesAfter(loop: Node, name: string): boolean {
  let next = loop.nextNamedSibling;
  for (let count = 0; next !== null && count < 50; count += 1, next = next.nextNamedSibling) {
    const text = next.text.slice(0, 5000);
    const isThere = new RegExp(`${name.replace('$', '\\$')}\\b`).test(text);
    if (isThere) return !/^unset\b/.test(text) && next.type !== 'foreach_statement';
  }
  return false;
}

/** Whether a function is called where somebody has asked whether it exists. */
function isGuarded(call: Node): boolean {
  return (
    isChosen(call, /function_exists|extension_loaded|PHP_VERSION|version_compare/i) ||
    [...around(call)].some(({ type }) => type === 'function_static_declaration')
  );
}

function bodyOf(branch: Node | undefined): string {
  const text = branch?.text ?? '';
  return branch?.type === 'else_clause' ? (branch.childForFieldName('body')?.text ?? text) : text;
}

/** What the queries of rules/php about slips cannot say, by rule. */
export const PHP_LINT_REFINEMENTS: Refinements = {
  'duplicate-catch': shadowedHandlers,
  'format-argument-count': (match, captures) => when(hasWrongCount(captures), match),
  'identical-branches': (match, captures) =>
    when(
      bodyOf(captures.get('one')) === bodyOf(captures.get('other')) &&
        !/^\{\s*\}$/.test(bodyOf(captures.get('one'))),
      match,
    ),
  'loop-reference-kept': (match, captures) =>
    when(usesAfter(match, captures.get('name')?.text ?? ''), match),
  'removed-function': (match) => when(!isGuarded(match), match),
  'unreachable-code': (match) =>
    when(!NOT_RUN.test(match.type) && match.type !== 'break_statement', match),
};
