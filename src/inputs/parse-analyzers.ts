import { invalidInput } from './invalid-input.ts';
import { nearest } from './nearest.ts';

/** Which analyzers run: every one that has files, except some, or only some. */
export type AnalyzerChoice =
  | { readonly kind: 'auto'; readonly off: readonly string[] }
  | { readonly kind: 'only'; readonly ids: readonly string[] };

const NAME = 'analyzers';

/**
 * Parses `auto`, `ruff, biome` or `-prism`; commas, spaces and lines all separate.
 *
 * The ids come back in the order of `knownIds`, each once. Throws `ConfigurationError` for an
 * unknown id, for a mix of both kinds, and when nothing would be left to run.
 */
export function parseAnalyzers(text: string, knownIds: readonly string[]): AnalyzerChoice {
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  const off = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const named = words.filter((word) => !word.startsWith('-') && word !== 'auto');
  for (const id of [...off, ...named]) assertKnown(id, knownIds);
  if (named.length === 0) return allBut(off, knownIds);
  if (named.length < words.length) throw mixed(text);
  return { kind: 'only', ids: knownIds.filter((id) => named.includes(id)) };
}

function allBut(off: readonly string[], knownIds: readonly string[]): AnalyzerChoice {
  if (knownIds.every((id) => off.includes(id))) {
    throw invalidInput(NAME, {
      expected: 'at least one analyzer left to run',
      found: off.map((id) => `-${id}`).join(', '),
      advice: 'Switch off fewer of them.',
    });
  }
  return { kind: 'auto', off: knownIds.filter((id) => off.includes(id)) };
}

function assertKnown(id: string, knownIds: readonly string[]): void {
  if (knownIds.includes(id)) return;
  const guess = nearest(id, [...knownIds, 'auto']);
  throw invalidInput(NAME, {
    expected: `auto or any of ${knownIds.join(', ')}`,
    found: id,
    advice: guess === undefined ? 'Use one of these names.' : `Did you mean "${guess}"?`,
  });
}

function mixed(text: string): Error {
  return invalidInput(NAME, {
    expected: 'either names to run or names with "-" to switch off',
    found: text,
    advice: 'Name only what should run, or use auto with what should not.',
  });
}
