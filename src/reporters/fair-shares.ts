/**
 * Divides a budget among rules so that none gets more than another unless the other has no more to
 * show (max-min fairness). The whole budget is used as long as there is something to show. Which
 * rule gets the odd one left over depends on ids alone, not on the order of the counts.
 */
export function fairShares(
  counts: ReadonlyMap<string, number>,
  budget: number,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const rising = [...counts].toSorted(
    ([leftId, left], [rightId, right]) => left - right || (leftId < rightId ? -1 : 1),
  );
  let left = budget;
  rising.forEach(([rule, count], index) => {
    const share = Math.min(count, Math.floor(left / (rising.length - index)));
    shares.set(rule, share);
    left -= share;
  });
  return shares;
}
