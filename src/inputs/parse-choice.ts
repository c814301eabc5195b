import { type GetInput, type InputName, textOf } from './input-table.ts';
import { invalidInput } from './invalid-input.ts';
import { nearest } from './nearest.ts';

/** Parses an input that is one of a few words; case does not matter. */
export function parseChoice<Choice extends string>(
  get: GetInput,
  name: InputName,
  choices: readonly Choice[],
): Choice {
  const text = textOf(get, name);
  const choice = choices.find((candidate) => candidate === text.toLowerCase());
  if (choice !== undefined) return choice;
  const guess = nearest(text, choices);
  throw invalidInput(name, {
    expected: `one of ${choices.join(', ')}`,
    found: text,
    advice: guess === undefined ? 'Use one of these words.' : `Did you mean "${guess}"?`,
  });
}

/** Parses `true` or `false`; case does not matter. */
export function parseBoolean(get: GetInput, name: InputName): boolean {
  return parseChoice(get, name, ['true', 'false']) === 'true';
}
