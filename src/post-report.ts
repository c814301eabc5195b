/** Sends a finished report everywhere the action reports to. */
import {
  printWorkflowCommands,
  saveState,
  writeJobSummary,
  writeOutputs,
} from './adapters/actions.ts';
import { readSecrets } from './adapters/read-secrets.ts';
import { readPublication } from './adapters/event.ts';
import { openPageParts } from './adapters/page-parts.ts';
import { writeReportFile } from './adapters/report-file.ts';
import type { SourceFolder } from './adapters/source-file.ts';
import type { Terminal } from './adapters/terminal.ts';
import { createRedactor } from './checks/redactor.ts';
import { deliverAll, type Deliver } from './deliver-all.ts';
import { assertNever } from './errors.ts';
import { cutFindings, MOST_WHEN_CANCELLED } from './findings/cut-findings.ts';
import { moveHelp } from './findings/move-help.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { CheckRunOutcome } from './model/delivery.ts';
import type { CommitLines } from './model/line-change.ts';
import { homeUrl } from './model/publication.ts';
import type { AnalysisReport } from './model/report.ts';
import { CHECK_RUN_STATE, type CheckRun } from './open-check-run.ts';
import { describeRule } from './open-run-ports.ts';
import { REPORTERS, reportFiles } from './reporters/index.ts';
import type { ReportOptions } from './reporters/reporter.ts';

/** What posting needs. */
export interface PostSetup {
  readonly inputs: Inputs;
  readonly terminal: Terminal;
  /** Where the lines of analysed files are read, for the page. */
  readonly folder: Pick<SourceFolder, 'readText'>;
  /** Reports named by a relative path are written below it. */
  readonly workspace: string;
  readonly checkRun: CheckRun;
  readonly journalPath: string | undefined;
  readonly cancel: AbortSignal;
  /** Where lines stand in the commit that annotations belong to. */
  readonly lines: CommitLines | undefined;
  /** Whose lines links lead to: those of the commit that was analyzed, unless told otherwise. */
  readonly linksTo?: 'annotated';
}

/** Name of the state that tells the `post` step how far main came with reporting. */
export const REPORT_STATE = 'report';

/** The values of that state: the job summary is written; nothing is left to annotate. Nothing before. */
export type ReportProgress = 'summary' | 'posted';

function saveProgress(progress: ReportProgress): void {
  saveState(REPORT_STATE, progress);
}

/** A check run is closed even when the budget is used up: so long, which a cancelled run has too. */
const LEAST_POSTING_MS = 6000;

/**
 * Files may be uploaded, and the runner masks its log and the job summary alone. Chunks end where
 * findings and files do, and so never in the middle of a secret.
 */
function* redacted(chunks: Iterable<string>): Iterable<string> {
  const redact = createRedactor(readSecrets());
  for (const chunk of chunks) yield redact(chunk);
}

function deliverTo({ terminal, workspace }: PostSetup): Deliver {
  return (delivery) => {
    switch (delivery.kind) {
      case 'file':
        return writeReportFile(workspace, delivery.path, redacted(delivery.chunks));
      case 'stdout':
        return terminal.print(delivery.chunks);
      case 'job-summary':
        return writeJobSummary(delivery.markdown);
      case 'outputs':
        return writeOutputs(delivery.values);
      case 'workflow-commands':
        return printWorkflowCommands(delivery.commands);
      case 'check-run':
        throw new Error('Expected a check run to be completed by the one that opened it.');
      default:
        return assertNever(delivery);
    }
  };
}

async function completeCheckRun(
  report: AnalysisReport,
  options: ReportOptions,
  { checkRun, cancel, inputs }: PostSetup,
): Promise<CheckRunOutcome> {
  if (checkRun.kind === 'unavailable') {
    saveProgress('posted');
    return checkRun;
  }
  const [delivery] = REPORTERS['check-run'](report, options);
  if (delivery?.kind !== 'check-run') throw new Error('Expected a completion of the check run.');
  const budgetMs = Math.max(LEAST_POSTING_MS, inputs.timeoutMs - performance.now());
  const outcome = await checkRun.complete(delivery.completion, { signal: cancel, budgetMs });
  const { completion } = delivery;
  const { conclusion, title } = (cancel.aborted ? completion.ifCancelled : undefined) ?? completion;
  // What could not be closed now is closed by the `post` step, with the conclusion it ought to have.
  // Short: the runner hands a state on as an environment variable, which Linux takes up to 128 KiB.
  const summary = `The whole report is in the job summary of ${checkRun.request.runUrl}.`;
  const left = { ...checkRun.request, id: checkRun.id, completion: { conclusion, title, summary } };
  // Before the check run is forgotten, and before anything is printed: killed in between, an
  // annotation that is lost is better than one that comes twice.
  saveProgress('posted');
  saveState(CHECK_RUN_STATE, outcome.kind === 'completed' ? '' : JSON.stringify(left));
  return outcome;
}

function isAnnotated(checkRun: CheckRunOutcome, { inputs }: PostSetup): boolean {
  if (inputs.report === 'summary') return true;
  return checkRun.kind === 'completed' && checkRun.dropped === 0;
}

/** As the check run is called, which has a name of its own for each leg of a matrix, and the folder. */
function categoryOf({ context }: AnalysisReport, { inputs, checkRun }: PostSetup): string {
  const name = checkRun.kind === 'opened' ? checkRun.request.name : inputs.checkName;
  const folder = context?.pathPrefix ?? '';
  return folder === '' ? name : `${name}/${folder}`;
}

/** Files take all findings, or say what is not true; a later step is told of none. */
function withoutFiles({
  jsonFile: _json,
  htmlFile: _html,
  traceFile: _trace,
  sarifFile: _sarif,
  ...others
}: Inputs): Omit<Inputs, 'jsonFile' | 'htmlFile' | 'traceFile' | 'sarifFile'> {
  return others;
}

/**
 * Posts a report: files first, the network last, then what can only be said once the network has
 * answered. A runner gives a cancelled run seconds: of very many findings it then reads the first
 * only. Gives a sentence for each thing that could not be sent. Never rejects for one of them.
 */
export async function postReport(
  found: AnalysisReport,
  setup: PostSetup,
): Promise<readonly string[]> {
  const publication = readPublication();
  const cut = setup.cancel.aborted ? cutFindings(found, MOST_WHEN_CANCELLED) : undefined;
  let report = moveHelp(cut ?? found, publication);
  const { inputs, journalPath, lines, linksTo } = setup;
  const deliver = deliverTo(setup);
  const options = {
    ...(cut === undefined ? inputs : withoutFiles(inputs)),
    page: openPageParts(setup.folder),
    describeRule,
    home: homeUrl(publication),
    category: categoryOf(report, setup),
    ...(journalPath !== undefined && { journalPath }),
    ...(lines && { lines }),
    ...(linksTo && { linksTo }),
  };
  const onDisk = [
    ...reportFiles(report, options),
    ...REPORTERS['job-summary'](report, options),
    ...REPORTERS.outputs(report, options),
    ...REPORTERS['terminal-text'](report, options),
  ];
  const failures = await deliverAll(onDisk, deliver);

  saveProgress('summary');

  const checkRun = await completeCheckRun(report, options, setup);
  if (setup.cancel.aborted) report = { ...report, conclusion: 'cancelled' };
  const answered = { ...options, checkRun };
  const afterwards = [
    ...(isAnnotated(checkRun, setup) ? [] : REPORTERS['workflow-commands'](report, answered)),
    ...REPORTERS['job-summary'](report, answered),
    ...REPORTERS.outputs(report, answered),
  ];
  // The summary is written twice; that it could not be is told once.
  return [...new Set([...failures, ...(await deliverAll(afterwards, deliver))])];
}
