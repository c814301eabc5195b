/** Most edits at which a word is still taken for a slip of another. */
const MOST_EDITS = 3;

/** Longest word compared; the effort grows with the square of it. */
const LONGEST_WORD = 64;

/**
 * The candidate that `word` is most likely a slip of, or `undefined` when none is close: at most
 * three edits, and fewer than half of the longer word.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, edits }) => {
      return edits <= MOST_EDITS && edits * 2 < Math.max(word.length, candidate.length);
    })
    .toSorted((left, right) => left.edits - right.edits);
  return ranked[0]?.candidate;
}

/** Levenshtein's distance: insertions, deletions and substitutions, row by row. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + substitution,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
