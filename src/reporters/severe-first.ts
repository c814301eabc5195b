import type { Severity } from '../model/finding.ts';

/** A number for each severity. */
export type SeverityBudget = Readonly<Record<Severity, number>>;

/** Divides a total: errors take what they need, warnings what is left, then notices. */
export function severeFirst(counts: SeverityBudget, total: number): SeverityBudget {
  const error = Math.min(counts.error, total);
  const warning = Math.min(counts.warning, total - error);
  const notice = Math.min(counts.notice, total - error - warning);
  return { error, warning, notice };
}
