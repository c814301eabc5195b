import type { GetInput } from '../../src/inputs/input-table.ts';

/** Ids as a registry would have them; the real ones do not matter to parsing. */
export const ANALYZER_IDS = ['ruff', 'biome', 'prism', 'php'] as const;

/** Looks inputs up in a record; what is not in it was not given. */
export function inputsFrom(values: Readonly<Record<string, string>>): GetInput {
  return (name) => values[name] ?? '';
}

/** The message of the error a call throws; fails when it throws nothing. */
export function errorOf(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Expected the call to throw an Error, and it did not.');
}
