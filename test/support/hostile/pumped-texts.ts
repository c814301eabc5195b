import { parseRegExpLiteral } from '@eslint-community/regexpp';
import type { Alternative, CharacterClassElement, Element } from '@eslint-community/regexpp/ast';

/** Texts made to make one regular expression back-track. */
export interface Pump {
  /** Leads the expression to the place where it can be pumped. */
  readonly before: string;
  readonly pumped: string;
  /** Keeps it from matching after all. */
  readonly after: string;
}

/** Characters to try for sets that name none. */
const COMMON = ['a', ' ', '\n', '0', '_', '!', '\t'];

/** Alternatives tried of one group: the first few are as good as the rest. */
const MOST_EXAMPLES = 4;

function membersOf(element: CharacterClassElement): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterClassRange') return [String.fromCodePoint(element.min.value)];
  return COMMON;
}

/** Characters that one place of the expression takes. */
function charactersOf(element: Element): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterSet') {
    const set = new RegExp(`^${element.raw}$`, 'su');
    return COMMON.filter((character) => set.test(character));
  }
  if (element.type !== 'CharacterClass') return [];
  const members = element.elements.flatMap((each) =>
    each.type === 'Character' || each.type === 'CharacterClassRange' ? membersOf(each) : COMMON,
  );
  const set = new RegExp(`^${element.raw}$`, 'su');
  return [...COMMON, ...members].filter((character) => set.test(character));
}

/** A few short texts that an element takes. */
function examplesOf(element: Element): string[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.slice(0, 12).flatMap((each) => examplesOfAll(each.elements));
    case 'Quantifier':
      return examplesOf(element.element);
    case 'Assertion':
    case 'Backreference':
      return [''];
    default:
      return charactersOf(element).slice(0, MOST_EXAMPLES);
  }
}

/** Joins the elements' first examples, and swaps in the others one place at a time. */
function examplesOfAll(elements: readonly Element[]): string[] {
  const examples = elements.map(examplesOf);
  const first = examples.map(([example = '']) => example);
  const others = examples.flatMap((all, index) =>
    all.slice(1).map((other) => first.with(index, other).join('')),
  );
  return [first.join(''), ...others];
}

function nested(element: Element): readonly Alternative[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return element.alternatives;
  if (element.type === 'Quantifier') return nested(element.element);
  if (element.type === 'Assertion' && 'alternatives' in element) return element.alternatives;
  return [];
}

/** Every alternative of an expression, however deep. */
function* alternativesOf(top: readonly Alternative[]): Generator<Alternative> {
  for (const alternative of top) {
    yield alternative;
    for (const element of alternative.elements) yield* alternativesOf(nested(element));
  }
}

/** Pumps of an expression: every stretch of it, again and again, after what comes before it. */
export function pumpsOf(literal: RegExp): readonly Pump[] {
  const pumps = new Map<string, Pump>();
  const { pattern } = parseRegExpLiteral(literal);
  for (const { elements } of alternativesOf(pattern.alternatives)) {
    for (let start = 0; start < elements.length; start += 1) {
      const [before = ''] = examplesOfAll(elements.slice(0, start));
      for (let end = start + 1; end <= Math.min(elements.length, start + 12); end += 1) {
        for (const pumped of examplesOfAll(elements.slice(start, end))) {
          if (pumped !== '') pumps.set(pumped, { before, pumped, after: '\u0001' });
        }
      }
    }
  }
  return [...pumps.values()];
}
