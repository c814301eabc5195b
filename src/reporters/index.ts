import type { Delivery } from '../model/delivery.ts';
import type { AnalysisReport } from '../model/report.ts';
import { reportCheckRun } from './check-run.ts';
import { htmlPage } from './html-page.ts';
import { reportJobSummary } from './job-summary.ts';
import { jsonReport } from './json-report.ts';
import { reportOutputs } from './outputs.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { reportSarif } from './sarif.ts';
import { terminalText } from './terminal-text.ts';
import { traceOf } from './trace.ts';
import { reportWorkflowCommands } from './workflow-commands.ts';

const reportJson: Reporter = (report, { jsonFile }) => {
  const chunks = jsonReport(report);
  return [
    jsonFile === undefined ? { kind: 'stdout', chunks } : { kind: 'file', path: jsonFile, chunks },
  ];
};

const reportHtmlPage: Reporter = (report, { htmlFile, page }) =>
  htmlFile === undefined || page === undefined
    ? []
    : [{ kind: 'file', path: htmlFile, chunks: htmlPage(report, page) }];

const reportTrace: Reporter = (report, { traceFile }) =>
  traceFile === undefined ? [] : [{ kind: 'file', path: traceFile, chunks: traceOf(report) }];

const reportTerminal: Reporter = (report, { color }) => [
  { kind: 'stdout', chunks: terminalText(report, { color: color ?? false }) },
];

/** Every reporter by name; a new one is one file and one line here. */
export const REPORTERS = {
  'terminal-text': reportTerminal,
  'json-report': reportJson,
  'html-page': reportHtmlPage,
  trace: reportTrace,
  sarif: reportSarif,
  'workflow-commands': reportWorkflowCommands,
  'job-summary': reportJobSummary,
  'check-run': reportCheckRun,
  outputs: reportOutputs,
} as const satisfies Readonly<Record<string, Reporter>>;

/** The reports that were asked for as files. */
export function reportFiles(report: AnalysisReport, options: ReportOptions): readonly Delivery[] {
  return [
    ...(options.jsonFile === undefined ? [] : REPORTERS['json-report'](report, options)),
    ...REPORTERS['html-page'](report, options),
    ...REPORTERS.trace(report, options),
    ...REPORTERS.sarif(report, options),
  ];
}
