import { assertNever } from '../../errors.ts';
import type { PlainTable, PlainValue } from './plain-table.ts';
import { parseSelector, type Rule, type Selector } from './rules.ts';

/** Which rules are on. */
export interface RuleSelection {
  readonly codes: ReadonlySet<string>;
  /** Those that the project asked for itself, rather than ours by default. */
  readonly chosen: ReadonlySet<string>;
  /** Those that it named one by one: a docstring convention does not take them away. */
  readonly named: ReadonlySet<string>;
}

/** How a configuration wants preview rules treated. */
export interface Preview {
  readonly isOn: boolean;
  /** `explicit-preview-rules`: only those that are named. */
  readonly isByName: boolean;
}

/** The strings of a list; anything else is not for us to judge. */
export function stringsOf(value: PlainValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isSelected(rule: Rule, selector: Selector, preview: Preview): boolean {
  switch (rule.status) {
    case 'stable':
      return true;
    case 'preview':
      return preview.isOn && (selector.isExact || !preview.isByName);
    case 'deprecated':
      return !preview.isOn && selector.isExact;
    case 'removed':
      return false;
    default:
      return assertNever(rule.status);
  }
}

interface Update {
  readonly selector: Selector;
  readonly isOn: boolean;
}

function updatesOf(texts: readonly string[], isOn: boolean, preview: Preview): Update[] {
  return texts
    .map((text) => parseSelector(text, preview.isOn))
    .filter((selector) => selector !== undefined)
    .map((selector) => ({ selector, isOn }));
}

/** Selectors in Ruff's order: the less specific first, and at the same level ignoring comes last. */
function inOrder(updates: readonly Update[]): readonly Update[] {
  return updates.toSorted(
    (left, right) =>
      left.selector.specificity - right.selector.specificity ||
      Number(right.isOn) - Number(left.isOn),
  );
}

/** Applies one file's `select`, `extend-select` and `ignore` to what the files before it selected. */
class Selecting {
  readonly codes: Set<string>;
  readonly chosen = new Set<string>();
  readonly named = new Set<string>();
  readonly #preview: Preview;
  /** What a file ignored that selects nothing: it is for the file that extends it. */
  #carried: readonly string[] = [];

  constructor(defaults: Iterable<string>, preview: Preview) {
    this.codes = new Set(defaults);
    this.#preview = preview;
  }

  add(lint: PlainTable): void {
    const hasSelect = Array.isArray(lint['select']);
    const selected = [...stringsOf(lint['select']), ...stringsOf(lint['extend-select'])];
    const ignored = [...stringsOf(lint['ignore']), ...stringsOf(lint['extend-ignore'])];
    if (hasSelect) for (const set of [this.codes, this.chosen, this.named]) set.clear();
    this.#apply([
      ...updatesOf(selected, true, this.#preview),
      ...updatesOf([...ignored, ...this.#carried], false, this.#preview),
    ]);
    this.#carried = hasSelect && selected.length === 0 ? ignored : [];
  }

  #apply(updates: readonly Update[]): void {
    for (const { selector, isOn } of inOrder(updates)) {
      for (const rule of selector.rules) {
        if (isOn && isSelected(rule, selector, this.#preview)) this.#turnOn(rule, selector);
        else if (!isOn) this.codes.delete(rule.code);
      }
    }
  }

  #turnOn(rule: Rule, selector: Selector): void {
    this.codes.add(rule.code);
    this.chosen.add(rule.code);
    if (selector.isExact) this.named.add(rule.code);
  }
}

/**
 * Which rules a chain of configuration files turns on, base first, as Ruff decides it: `select`
 * replaces what came before, the rest adds and takes away, the more specific selector wins. Where no
 * file selects, `defaults` is what they add to and take from.
 */
export function selectRules(
  layers: readonly PlainTable[],
  defaults: Iterable<string>,
  preview: Preview,
): RuleSelection {
  const selecting = new Selecting(defaults, preview);
  for (const layer of layers) selecting.add(layer);
  return selecting;
}
