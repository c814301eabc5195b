import type { Finding } from '../model/finding.ts';
import { isOnChangedLine, type Placing } from './commit-place.ts';
import type { SeverityCounts } from './tally-findings.ts';

/** The findings on lines that the change under review touches. */
export interface ChangedTally {
  readonly counts: SeverityCounts;
  has(finding: Finding): boolean;
}

/** Counts them; `undefined` where it is not known which lines are changed. */
export function tallyChanged(
  findings: Iterable<Finding>,
  placing: Placing,
): ChangedTally | undefined {
  if (placing.lines?.knowsChanges !== true) return undefined;
  const has = (finding: Finding): boolean => isOnChangedLine(finding, placing);
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) if (has(finding)) counts[finding.severity] += 1;
  return { counts, has };
}
