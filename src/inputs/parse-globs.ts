import { type GetInput, textOf } from './input-table.ts';

/** Splits a list of globs, one a line; blank lines do not count. What a line means is judged where it is used. */
export function parseGlobs(
  get: GetInput,
  name: 'include' | 'exclude' | 'sarif-in',
): readonly string[] {
  return textOf(get, name)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
