import { nearestOf } from './nearest.ts';

/** Most names that are told. */
const MOST_GUESSES = 3;

/** What a word is the name of. */
export type RuleSearch =
  | { readonly kind: 'found'; readonly ruleId: string }
  | { readonly kind: 'ambiguous'; readonly ruleIds: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** A rule's id without its analyzer, and without its group where it has one. */
function shortNames(ruleId: string): readonly string[] {
  const bare = ruleId.slice(ruleId.indexOf('/') + 1);
  return [bare, bare.slice(bare.lastIndexOf('/') + 1)];
}

/** Looks for the rule that a user means, by its whole id or the end of it, in any case. */
export function findRule(word: string, ruleIds: readonly string[]): RuleSearch {
  if (ruleIds.includes(word)) return { kind: 'found', ruleId: word };
  const lower = word.toLowerCase();
  const meant = ruleIds.filter((ruleId) =>
    [ruleId, ...shortNames(ruleId)].some((name) => name.toLowerCase() === lower),
  );
  const [only] = meant;
  if (only !== undefined) {
    return meant.length === 1
      ? { kind: 'found', ruleId: only }
      : { kind: 'ambiguous', ruleIds: meant };
  }
  const names = word.includes('/')
    ? ruleIds.map((ruleId) => [ruleId, ruleId] as const)
    : ruleIds.flatMap((ruleId) => shortNames(ruleId).map((name) => [name, ruleId] as const));
  const near = nearestOf(lower, [...new Set(names.map(([name]) => name))]);
  const told = near.flatMap((name) => names.filter(([each]) => each === name).map(([, id]) => id));
  return { kind: 'unknown', nearest: [...new Set(told)].slice(0, MOST_GUESSES) };
}
