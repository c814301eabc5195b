import type { Node, Tree } from 'web-tree-sitter';
import type { FlowLanguage } from './flow-language.ts';

/** A stretch of the file, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A function, or the file around all of them. */
interface Scope extends Span {
  /** The scope that this one is in. */
  readonly around: Scope | undefined;
  /** The scope whose variables can be seen here too. */
  readonly outer: Scope | undefined;
  readonly parameters: ReadonlySet<string>;
  readonly assignments: Map<string, Write[]>;
  readonly conditions: { readonly start: number; readonly text: string }[];
}

/** A value that a variable may hold. */
interface Write extends Span {
  readonly value: Node;
  readonly isAdded: boolean;
  /** The innermost branch around it: past its end the write may not have happened. */
  readonly branch: Span;
}

/** Longest condition that is looked into, in UTF-16 code units. */
const CONDITION_LIMIT = 2000;

/** Most conditions before a use that are looked at, the nearest ones. */
const CHECK_LIMIT = 100;

/** What a variable may hold, and what was asked about it, anywhere in a file. */
export class FlowIndex {
  readonly #file: Scope;
  readonly #scopes: Scope[] = [];

  /** Reads a tree once, in one pass over the nodes that count. */
  constructor(root: Node, language: FlowLanguage) {
    const span = { start: 0, end: Infinity };
    this.#file = createScope(span, { around: undefined, outer: undefined }, []);
    this.#scopes.push(this.#file);
    const scopes = [this.#file];
    const branches: Span[] = [span];
    const { scopes: scopeTypes, branches: branchTypes, assignments, conditions } = language;
    const types = [...new Set([...scopeTypes, ...branchTypes, ...assignments, ...conditions])];
    for (const node of root.descendantsOfType(types)) {
      if (!node.isNamed) continue;
      leave(scopes, node.startIndex);
      leave(branches, node.startIndex);
      this.#enter(node, language, { scopes, branches });
    }
  }

  #enter(
    node: Node,
    language: FlowLanguage,
    { scopes, branches }: { readonly scopes: Scope[]; readonly branches: Span[] },
  ): void {
    const scope = scopes.at(-1) ?? this.#file;
    const span = { start: node.startIndex, end: node.endIndex };
    if (language.conditions.includes(node.type)) noteCondition(node, scope);
    if (language.assignments.includes(node.type)) {
      noteAssignment(node, language, { scope, branch: branches.at(-1) ?? this.#file });
    }
    if (language.branches.includes(node.type)) branches.push(span);
    if (!language.scopes.includes(node.type)) return;
    const outer = language.closures.has(node.type) ? scope : undefined;
    const inner = createScope(span, { around: scope, outer }, language.parametersOf(node));
    this.#scopes.push(inner);
    scopes.push(inner);
    branches.push(span);
  }

  /** What a variable may hold where it is used: the last writes before, back to one that surely happened. */
  valuesOf(name: string, position: number): readonly Node[] {
    let scope: Scope | undefined = this.#scopeAt(position);
    for (; scope !== undefined; scope = scope.outer) {
      const writes = scope.assignments.get(name);
      if (writes !== undefined) return reaching(writes, position);
      if (scope.parameters.has(name)) return [];
    }
    return [];
  }

  /** Whether a name is a parameter or is written to, here or in the functions around. */
  isLocal(name: string, position: number): boolean {
    let scope: Scope | undefined = this.#scopeAt(position);
    for (; scope !== undefined; scope = scope.outer) {
      if (scope.assignments.has(name) || scope.parameters.has(name)) return true;
    }
    return false;
  }

  /** Whether a condition before the position, in the same function, names the text and checks it. */
  isChecked(text: string, position: number, checks: RegExp): boolean {
    let scope: Scope | undefined = this.#scopeAt(position);
    for (; scope !== undefined; scope = scope.outer) {
      const count = countUpTo(scope.conditions, position);
      const nearest = scope.conditions.slice(Math.max(0, count - CHECK_LIMIT), count);
      if (nearest.some(({ text: asked }) => mentions(asked, text) && checks.test(asked)))
        return true;
    }
    return false;
  }

  /** Scopes are in order of their starts; the innermost is the last one before, or one around it. */
  #scopeAt(position: number): Scope {
    let scope = this.#scopes[countUpTo(this.#scopes, position) - 1];
    while (scope !== undefined && scope.end <= position) scope = scope.around;
    return scope ?? this.#file;
  }
}

/** How many of the spans, in order of their starts, start at a position or before. */
function countUpTo(spans: readonly { readonly start: number }[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createScope(
  span: Span,
  { around, outer }: Pick<Scope, 'around' | 'outer'>,
  parameters: readonly string[],
): Scope {
  const empty = { assignments: new Map<string, Write[]>(), conditions: [] };
  return { ...span, ...empty, around, outer, parameters: new Set(parameters) };
}

/** Whether a text contains another that does not go on with a letter, as `$id` does in `$ids`. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/^\w/.test(text.slice(at + name.length, at + name.length + 1))) return true;
  }
  return false;
}

function leave(open: Span[], position: number): void {
  while (open.length > 1 && (open.at(-1)?.end ?? Infinity) <= position) open.pop();
}

function noteCondition(node: Node, scope: Scope): void {
  const condition = node.childForFieldName('condition');
  if (condition === null || condition.endIndex - condition.startIndex > CONDITION_LIMIT) return;
  // `work if checked` says its condition last.
  scope.conditions.push({ start: node.startIndex, text: condition.text });
}

function noteAssignment(
  node: Node,
  language: FlowLanguage,
  { scope, branch }: { readonly scope: Scope; readonly branch: Span },
): void {
  const assignment = language.assignmentOf(node);
  if (assignment === undefined) return;
  const { names, value, isAdded } = assignment;
  const write = { start: node.startIndex, end: node.endIndex, value, isAdded, branch };
  for (const name of names) {
    const writes = scope.assignments.get(name) ?? [];
    writes.push(write);
    scope.assignments.set(name, writes);
  }
}

/** Most writes to one variable that are followed from one use. */
const WRITE_LIMIT = 20;

function reaching(writes: readonly Write[], position: number): Node[] {
  const values: Node[] = [];
  for (const { end, value, isAdded, branch } of writes.toReversed()) {
    if (end > position) continue;
    values.push(value);
    const hidesEarlier = !isAdded && position < branch.end;
    if (hidesEarlier || values.length >= WRITE_LIMIT) break;
  }
  return values;
}

const indexes = new WeakMap<Tree, FlowIndex>();

/** The index of a node's file, made when it is first asked for. */
export function flowOf({ tree }: Node, language: FlowLanguage): FlowIndex {
  const index = indexes.get(tree) ?? new FlowIndex(tree.rootNode, language);
  indexes.set(tree, index);
  return index;
}
