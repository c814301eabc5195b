import { reportCheckRun } from './check-run.ts';
import { reportJobSummary } from './job-summary.ts';
import { jsonReport } from './json-report.ts';
import { reportOutputs } from './outputs.ts';
import type { Reporter } from './reporter.ts';
import { terminalText } from './terminal-text.ts';
import { reportWorkflowCommands } from './workflow-commands.ts';

const reportJson: Reporter = (report, { jsonFile }) => {
  const chunks = jsonReport(report);
  return [
    jsonFile === undefined ? { kind: 'stdout', chunks } : { kind: 'file', path: jsonFile, chunks },
  ];
};

const reportTerminal: Reporter = (report, { color }) => [
  { kind: 'stdout', chunks: terminalText(report, { color: color ?? false }) },
];

/** Every reporter by name; a new one is one file and one line here. */
export const REPORTERS = {
  'terminal-text': reportTerminal,
  'json-report': reportJson,
  'workflow-commands': reportWorkflowCommands,
  'job-summary': reportJobSummary,
  'check-run': reportCheckRun,
  outputs: reportOutputs,
} as const satisfies Readonly<Record<string, Reporter>>;
