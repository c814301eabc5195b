import { type GetInput, textOf } from './input-table.ts';
import { invalidInput } from './invalid-input.ts';

const ADVICE = {
  include: (pattern: string) => `Put "${pattern.slice(1)}" under exclude.`,
  exclude: () => 'Narrow the other patterns so that they leave these files alone.',
};

/**
 * Parses globs, one a line; blank lines do not count. A pattern that begins with `!` is refused: in
 * other tools it takes files out again, here it would mean "every file but these". `!(a|b)`, which
 * is an ordinary glob, is allowed.
 */
export function parseGlobs(get: GetInput, name: 'include' | 'exclude'): readonly string[] {
  const patterns = textOf(get, name)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const negated = patterns.find((pattern) => /^!(?!\()/u.test(pattern));
  if (negated === undefined) return patterns;
  throw invalidInput(name, {
    expected: 'globs without a leading "!"',
    found: negated,
    advice: ADVICE[name](negated),
  });
}
