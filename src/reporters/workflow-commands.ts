import type { WorkflowCommand } from '../model/delivery.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { countText } from './figures.ts';
import { fromRoot, toPlace } from './finding-place.ts';
import type { Reporter } from './reporter.ts';
import { safeLines, safeText, shorten } from './safe-text.ts';
import type { SeverityBudget } from './select-findings.ts';
import { selectFindings } from './select-findings.ts';
import { tallyFindings } from './tally-findings.ts';

/** The runner shows so many of each level for a step and drops the rest without a word (actions/runner, ExecutionContext). */
const COMMANDS_PER_LEVEL = 10;

/** The runner cuts a message at 4,096 characters (actions/runner, ExecutionContext). */
const COMMAND_MESSAGE_CHARS = 4000;

const COMMAND_TITLE_CHARS = 200;

/** The findings worth one of the few commands the runner shows, best first, and how many there are besides. */
export const reportWorkflowCommands: Reporter = (report) => {
  const tally = tallyFindings(report.findings);
  const chosen = selectFindings(report.findings, tally.rules, budgetFor(tally.total));
  const commands = chosen.map((finding) => toCommand(finding, report.context?.pathPrefix));
  const total = SEVERITIES.reduce((sum, severity) => sum + tally.total[severity], 0);
  const left = total - commands.length;
  if (left === 0) return [{ kind: 'workflow-commands', commands }];
  const line = `${countText(left)} more findings are counted in the job summary.\n`;
  return [
    { kind: 'workflow-commands', commands },
    { kind: 'stdout', chunks: [line] },
  ];
};

function budgetFor(counts: Readonly<Record<Severity, number>>): SeverityBudget {
  return {
    error: Math.min(counts.error, COMMANDS_PER_LEVEL),
    warning: Math.min(counts.warning, COMMANDS_PER_LEVEL),
    notice: Math.min(counts.notice, COMMANDS_PER_LEVEL),
  };
}

function toCommand(finding: Finding, pathPrefix: string | undefined): WorkflowCommand {
  const { startLine, endLine, columns } = toPlace(finding);
  return {
    level: finding.severity,
    message: shorten(safeLines(finding.message).join('\n'), COMMAND_MESSAGE_CHARS),
    title: shorten(safeText(finding.ruleId), COMMAND_TITLE_CHARS),
    path: safeText(fromRoot(finding.path, pathPrefix)),
    startLine,
    endLine,
    ...(columns && { startColumn: columns.start, endColumn: columns.end }),
  };
}
