/** Most edits at which a word is still taken for a slip of another. */
const MOST_EDITS = 3;

/** Longest word compared; the effort grows with the square of it. */
const LONGEST_WORD = 64;

/**
 * The candidate that `word` is most likely a slip of, or `undefined` when none is close: at most
 * three edits, and fewer than half of the longer word.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestOf(word, candidates)[0];
}

/** All candidates that `word` may be a slip of, the likeliest first. */
export function nearestOf(word: string, candidates: readonly string[]): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const lower = word.toLowerCase();
  return candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= MOST_EDITS)
    .map((candidate) => {
      const text = candidate.toLowerCase();
      return { candidate, edits: editDistance(lower, text), start: commonStart(lower, text) };
    })
    .filter(({ candidate, edits }) => {
      return edits <= MOST_EDITS && edits * 2 < Math.max(word.length, candidate.length);
    })
    .toSorted((left, right) => left.edits - right.edits || right.start - left.start)
    .map(({ candidate }) => candidate);
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** What `from` and `to` cost so far: the row before the last, and the last. */
type Rows = readonly [beforeLast: readonly number[], last: readonly number[]];

/** What it costs when the last two letters are the same, swapped. */
function swapCost(from: string, to: string, before: number | undefined): number {
  const isSwap = from[0] === to[1] && from[1] === to[0];
  return isSwap && before !== undefined ? before + 1 : Infinity;
}

/** The costs of one more letter of `from`, which is the last of these two. */
function nextRow(letters: string, to: string, [beforeLast, last]: Rows): readonly number[] {
  const row = [(last[0] ?? 0) + 1];
  for (let column = 1; column <= to.length; column += 1) {
    const substitution = letters[1] === to[column - 1] ? 0 : 1;
    const swap = swapCost(letters, to.slice(column - 2, column), beforeLast[column - 2]);
    const around = Math.min(last[column] ?? 0, row[column - 1] ?? 0) + 1;
    row.push(Math.min(around, (last[column - 1] ?? 0) + substitution, swap));
  }
  return row;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours: the distance of optimal string
 * alignment, row by row.
 */
function editDistance(from: string, to: string): number {
  let rows: Rows = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const letters = row === 1 ? ` ${from[0] ?? ''}` : from.slice(row - 2, row);
    rows = [rows[1], nextRow(letters, to, rows)];
  }
  return rows[1][to.length] ?? 0;
}
