import { type GetInput, type InputName, textOf } from './input-table.ts';
import { invalidInput } from './invalid-input.ts';
import { parseDuration } from './parse-duration.ts';
import { parseSize } from './parse-size.ts';

/** A kind of number with a unit, and the words for talking about it. */
interface Quantity {
  /** The number in its base unit, or `undefined` when the text is not of this kind. */
  readonly parse: (text: string) => number | undefined;
  /** A noun phrase with examples, such as `a duration such as 90s`. */
  readonly noun: string;
  readonly advice: (text: string) => string;
}

/** The smallest and largest value allowed, as the user would write them. */
export interface Bounds {
  readonly least: string;
  readonly most: string;
}

/** Milliseconds, from text such as `25m` or `1h30m`. */
export const DURATION: Quantity = {
  parse: parseDuration,
  noun: 'a duration such as 90s, 25m or 1h30m',
  advice: (text) =>
    isNumber(text)
      ? `Say which unit is meant: "${text}s", "${text}m" or "${text}h".`
      : 'Write whole or decimal numbers, each followed by h, m, s or ms.',
};

/** Bytes, from text such as `1MiB` or `4g`. */
export const SIZE: Quantity = {
  parse: parseSize,
  noun: 'a size such as 512KiB, 1MiB or 4GiB',
  advice: () => 'Write a number, followed by KiB, MiB or GiB where it does not count bytes.',
};

/** A number of CPUs, which may be a fraction. */
export const CPUS: Quantity = {
  parse: (text) => (isNumber(text) ? Number(text) : undefined),
  noun: 'a number of CPUs such as 2 or 0.5',
  advice: () => 'Write a plain decimal number.',
};

/** A whole number. */
export const COUNT: Quantity = {
  parse: (text) => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined),
  noun: 'a whole number',
  advice: () => 'Write it in plain digits.',
};

/** Digits with an optional fraction: no sign, no exponent, no other base. */
function isNumber(text: string): boolean {
  return /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/u.test(text);
}

/** One input that holds a quantity. */
export interface QuantityInput {
  readonly name: InputName;
  readonly quantity: Quantity;
  readonly bounds: Bounds;
}

/** Parses an input to its quantity's base unit; outside its bounds is an error, never a clamp. */
export function parseQuantity(get: GetInput, input: QuantityInput): number {
  const { name, quantity, bounds } = input;
  const text = textOf(get, name);
  const value = quantity.parse(text);
  if (value === undefined) {
    throw invalidInput(name, {
      expected: quantity.noun,
      found: text,
      advice: quantity.advice(text),
    });
  }
  const isWithin =
    value >= (quantity.parse(bounds.least) ?? 0) && value <= (quantity.parse(bounds.most) ?? 0);
  if (isWithin) return value;
  throw invalidInput(name, {
    expected: `${quantity.noun}, from ${bounds.least} to ${bounds.most}`,
    found: text,
    advice: 'Choose a value within these bounds.',
  });
}

/** Like `parseQuantity`, where the word `auto` leaves the choice to the program: `undefined`. */
export function parseQuantityOrAuto(get: GetInput, input: QuantityInput): number | undefined {
  if (textOf(get, input.name).toLowerCase() === 'auto') return undefined;
  const quantity = { ...input.quantity, noun: `auto or ${input.quantity.noun}` };
  return parseQuantity(get, { ...input, quantity });
}
