import type { Reporter } from './reporter.ts';

/** The step's outputs, all of them always: a name that is written cannot be set by a line in the log. */
export const reportOutputs: Reporter = (report, { checkRun, journalPath, sarifFile }) => {
  const { allowance, counts, files } = report;
  const checkRunUrl = checkRun === undefined || checkRun.kind === 'unavailable' ? '' : checkRun.url;
  const values = {
    conclusion: report.conclusion,
    complete: String(report.complete),
    findings: String(counts.error + counts.warning + counts.notice),
    errors: String(counts.error),
    warnings: String(counts.warning),
    notices: String(counts.notice),
    'files-selected': String(files.selected),
    'files-analyzed': String(files.analyzed),
    'files-unanalyzed': String(files.unanalyzed.length),
    cpus: allowance.cpus === null ? '' : String(allowance.cpus),
    workers: String(allowance.workers),
    'duration-ms': String(Math.round(report.timing.durationMs)),
    'check-run-url': checkRunUrl,
    'sarif-file': sarifFile ?? '',
    journal: journalPath ?? '',
  };
  return [{ kind: 'outputs', values }];
};
