import type { Annotation, CheckRunOutcome, Delivery, WorkflowCommand } from '../model/delivery.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { chooseFindings } from './choose-findings.ts';
import { isOnChangedLine, placeInCommit, type CommitPlace } from './commit-place.ts';
import { countText } from './figures.ts';
import { toldMessage } from './told-message.ts';
import type { Reporter } from './reporter.ts';
import { safeLines, safeSentence, safeText, shorten } from './safe-text.ts';

/** The runner shows so many of each level for a step and drops the rest without a word (actions/runner, ExecutionContext). */
const COMMANDS_PER_LEVEL = 10;

/** The runner cuts a message at 4,096 characters (actions/runner, ExecutionContext). */
const COMMAND_MESSAGE_CHARS = 4000;

const COMMAND_TITLE_CHARS = 200;

/** The findings worth one of the few commands the runner shows, best first, and how many there are besides. */
export const reportWorkflowCommands: Reporter = (report, { lines, checkRun }) => {
  // What is annotated by the check run already is not annotated a second time.
  if (checkRun !== undefined && checkRun.kind !== 'unavailable' && checkRun.posted > 0) {
    return toDeliveries(bestOfEachLevel(checkRun.missing), checkRun.missing.length);
  }
  const { counts } = report;
  const placing = { lines, pathPrefix: report.context?.pathPrefix };
  const chosen = chooseFindings(report.findings, {
    limit: COMMANDS_PER_LEVEL * SEVERITIES.length,
    perSeverity: COMMANDS_PER_LEVEL,
    isChanged: (finding) => isOnChangedLine(finding, placing),
    canShow: (finding) => placeInCommit(finding, placing) !== undefined,
  });
  const found = chosen.flatMap((finding) => {
    const place = placeInCommit(finding, placing);
    return place === undefined ? [] : [toCommand(finding, place)];
  });
  const why = whyNoCheckRun(checkRun);
  const commands = why.length === 0 ? found : withoutTenthNotice(found);
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return [...why, ...toDeliveries(commands, total)];
};

/** One notice that says why there is no check run and what to do; none where the user wants none. */
function whyNoCheckRun(checkRun: CheckRunOutcome | undefined): readonly Delivery[] {
  if (checkRun?.kind !== 'unavailable' || checkRun.advice === '') return [];
  const message = safeSentence(`There is no check run: ${checkRun.reason}. ${checkRun.advice}`);
  return [
    { kind: 'workflow-commands', commands: [{ level: 'notice', title: 'Evenkeel', message }] },
  ];
}

/** The runner shows ten notices, and the one on the check run is the first. */
function withoutTenthNotice(commands: readonly WorkflowCommand[]): readonly WorkflowCommand[] {
  const notices = commands.filter(({ level }) => level === 'notice');
  const tenth = notices[COMMANDS_PER_LEVEL - 1];
  return commands.filter((command) => command !== tenth);
}

function toDeliveries(commands: readonly WorkflowCommand[], total: number): readonly Delivery[] {
  const left = total - commands.length;
  if (left === 0) return [{ kind: 'workflow-commands', commands }];
  const line = `${countText(left)} more findings are counted in the job summary.\n`;
  return [
    { kind: 'workflow-commands', commands },
    { kind: 'stdout', chunks: [line] },
  ];
}

const LEVELS: Readonly<Record<Annotation['annotation_level'], Severity>> = {
  failure: 'error',
  warning: 'warning',
  notice: 'notice',
};

/** Annotations that could not be posted, in their order, as far as the runner shows them. */
function bestOfEachLevel(annotations: readonly Annotation[]): readonly WorkflowCommand[] {
  const commands = annotations.map(annotationToCommand);
  return SEVERITIES.flatMap((severity) =>
    commands.filter(({ level }) => level === severity).slice(0, COMMANDS_PER_LEVEL),
  );
}

function annotationToCommand(annotation: Annotation): WorkflowCommand {
  const { start_column: startColumn, end_column: endColumn } = annotation;
  return {
    level: LEVELS[annotation.annotation_level],
    message: shorten(annotation.message, COMMAND_MESSAGE_CHARS),
    title: annotation.title,
    path: safeText(annotation.path),
    startLine: annotation.start_line,
    endLine: annotation.end_line,
    ...(startColumn !== undefined && endColumn !== undefined && { startColumn, endColumn }),
  };
}

function toCommand(finding: Finding, place: CommitPlace): WorkflowCommand {
  const { path, startLine, endLine, columns } = place;
  return {
    level: finding.severity,
    message: shorten(safeLines(toldMessage(finding)).join('\n'), COMMAND_MESSAGE_CHARS),
    title: shorten(safeText(finding.ruleId), COMMAND_TITLE_CHARS),
    path: safeText(path),
    startLine,
    endLine,
    ...(columns && { startColumn: columns.start, endColumn: columns.end }),
  };
}
