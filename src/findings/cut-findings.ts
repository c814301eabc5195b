import type { Finding } from '../model/finding.ts';
import type { AnalysisReport } from '../model/report.ts';

/**
 * Read again by a dozen passes of all reporters within a second or two; of a million, one pass alone
 * may take longer than a runner gives a cancelled step.
 */
export const MOST_WHEN_CANCELLED = 20_000;

function* first(findings: Iterable<Finding>, most: number): Iterable<Finding> {
  let left = most;
  if (left <= 0) return;
  for (const finding of findings) {
    yield finding;
    left -= 1;
    if (left === 0) return;
  }
}

/**
 * The report with its first findings only, which a note says; the counts stay those of all. `undefined`
 * when there are no more than so many.
 */
export function cutFindings(report: AnalysisReport, most: number): AnalysisReport | undefined {
  const { error, warning, notice } = report.counts;
  const total = error + warning + notice;
  if (total <= most) return undefined;
  const { findings, notes } = report;
  const [kept, all] = [most, total].map((count) => count.toLocaleString('en-US'));
  const note =
    `The run was cancelled with ${all} findings. All are counted by severity; lists, and numbers of rules,` +
    ` files or changes, are of the first ${kept} in order of their paths. Report files were left out.`;
  return {
    ...report,
    findings: { [Symbol.iterator]: () => first(findings, most)[Symbol.iterator]() },
    notes: [...notes, note],
  };
}
