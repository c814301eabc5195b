import type { FileSpan } from '../model/profile.ts';

/** A stopped file matters more than any that ended well. */
function weightOf({ wallMs, reason }: FileSpan): number {
  return reason === undefined ? wallMs : Number.MAX_VALUE;
}

/**
 * At most so many spans, the longest, in the order they came; of equally long ones the first. Stopped
 * files go before all others. Two passes, and nothing held but a number for each span.
 */
export function* longestSpans(spans: Iterable<FileSpan>, most: number): Iterable<FileSpan> {
  const chosen = Float64Array.from(spans, weightOf).toSorted().slice(-most);
  const least = chosen[0] ?? 0;
  let ties = chosen.filter((weight) => weight === least).length;
  for (const span of spans) {
    const weight = weightOf(span);
    if (weight < least || (weight === least && ties === 0)) continue;
    if (weight === least) ties -= 1;
    yield span;
  }
}
