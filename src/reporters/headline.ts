import { SEVERITIES } from '../model/finding.ts';
import type { AnalysisReport, Conclusion } from '../model/report.ts';
import { countOf, countText } from './figures.ts';

const CONCLUSION_WORDS: Readonly<Record<Conclusion, string>> = {
  success: 'Passed',
  failure: 'Failed',
  neutral: 'Neutral',
  timed_out: 'Timed out',
  cancelled: 'Cancelled',
};

/** The answer in one line: `Failed: 12 errors, 1 notice; 2 files not analyzed`. Holds words and numbers of our own only. */
export function headline(report: AnalysisReport): string {
  const counts = SEVERITIES.filter((severity) => report.counts[severity] > 0)
    .map((severity) => countOf(report.counts[severity], severity))
    .join(', ');
  const missing = report.files.unanalyzed.length;
  const gap = missing === 0 ? '' : `; ${countOf(missing, 'file')} not analyzed`;
  return `${CONCLUSION_WORDS[report.conclusion]}: ${counts === '' ? 'no findings' : counts}${gap}${toolGap(report)}`;
}

/** `; 2 tools failed`, or nothing. */
function toolGap({ tools = [] }: AnalysisReport): string {
  const failed = tools.filter(({ failures }) => failures.length > 0).length;
  return failed === 0 ? '' : `; ${countOf(failed, 'tool')} failed`;
}

/** `1,204 of 1,206 files analyzed`. */
export function coverage({ files }: AnalysisReport): string {
  return `${countText(files.analyzed)} of ${countOf(files.selected, 'file')} analyzed`;
}
