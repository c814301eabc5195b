import { compareFindings, type Finding } from '../model/finding.ts';

function isRepeated(finding: Finding, index: number, sorted: readonly Finding[]): boolean {
  const before = sorted[index - 1];
  return before !== undefined && compareFindings(before, finding) === 0;
}

/** Puts together what several tools found in one file: in total order, each once. */
export function mergeFindings(
  own: readonly Finding[],
  others: readonly Finding[],
): readonly Finding[] {
  if (others.length === 0) return own;
  return [...own, ...others]
    .toSorted(compareFindings)
    .filter((finding, index, sorted) => !isRepeated(finding, index, sorted));
}
