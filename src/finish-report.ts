/** Reports what a killed main could not: from its journal, in the `post` step. */
import {
  printWorkflowCommands,
  readInput,
  readState,
  writeJobSummary,
} from './adapters/actions.ts';
import { readPublication } from './adapters/event.ts';
import { openJournalSource } from './adapters/journal-source.ts';
import { createPause } from './adapters/pause.ts';
import type { Terminal } from './adapters/terminal.ts';
import type { CheckRuns, StaleCheckRun, TimeLimits } from './checks/check-run-port.ts';
import { textField } from './checks/json-fields.ts';
import { createCommitLines } from './changes/commit-lines.ts';
import { compareCheckout } from './compare-checkout.ts';
import { deliverAll, type Deliver } from './deliver-all.ts';
import { describeCheckout, type DescribedCheckout } from './describe-checkout.ts';
import { messageOf } from './errors.ts';
import { moveHelp } from './findings/move-help.ts';
import { parseAnnotationInputs } from './inputs/parse-inputs.ts';
import type { JournalSource } from './journal/read-journal.ts';
import type { CheckRunOutcome } from './model/delivery.ts';
import type { AnalysisReport } from './model/report.ts';
import { REPORT_STATE } from './post-report.ts';
import { REPORTERS } from './reporters/index.ts';
import type { ReportOptions } from './reporters/reporter.ts';
import { restoreReport } from './restore-report.ts';

/** Name of the state by which the `post` step finds the journal, and the folders it is about. */
export const JOURNAL_STATE = 'journal';

/** What main left: a place in its report, a journal, perhaps an open check run. */
export interface LeftBehind {
  readonly stale: StaleCheckRun | undefined;
  readonly checkRuns: CheckRuns | undefined;
  readonly limits: TimeLimits;
  readonly token: string | undefined;
  readonly terminal: Terminal;
}

/** Looking at the checkout again must not use up the time for posting. */
const CHECKOUT_MS = 10_000;

interface JournalPlace {
  readonly path: string;
  /** The analysed folder, and the workspace it is in; both real paths. */
  readonly root: string;
  readonly workspace: string;
}

/** What main said of its journal; `undefined` when it had none, or had not come so far. */
function readPlace(): JournalPlace | undefined {
  const state = readState(JOURNAL_STATE);
  if (state === '') return undefined;
  const value: unknown = JSON.parse(state);
  const [path, root, workspace] = ['path', 'root', 'workspace'].map((name) =>
    textField(value, name),
  );
  if (path === undefined || root === undefined || workspace === undefined) return undefined;
  return { path, root, workspace };
}

/** The checkout may be gone by now, and then there are no links. */
async function describeAgain(
  { root, workspace }: JournalPlace,
  signal: AbortSignal,
): Promise<DescribedCheckout> {
  try {
    return await describeCheckout({ root, workspace, signal });
  } catch (error) {
    return { context: undefined, checkout: undefined, notes: [messageOf(error)] };
  }
}

async function restore(source: JournalSource, { repository }: DescribedCheckout) {
  const { report } = await restoreReport(source, {
    // Main did not come to its end, whatever had been found by then.
    isUnreported: true,
    durationMs: (startedAt) => Math.max(0, Date.now() - Date.parse(startedAt)),
    pauseIfDue: createPause(),
    ...(repository !== undefined && { context: () => repository }),
  });
  return moveHelp(report, readPublication());
}

/** `undefined` when it is closed already: then main had closed it, with everything in it. */
async function finishCheckRun(
  report: AnalysisReport,
  options: ReportOptions,
  { stale, checkRuns, limits }: LeftBehind,
): Promise<CheckRunOutcome | undefined> {
  const none = { kind: 'unavailable', reason: 'none was open', advice: '' } as const;
  if (stale === undefined || checkRuns === undefined) return none;
  const [delivery] = REPORTERS['check-run'](report, options);
  if (delivery?.kind !== 'check-run') throw new Error('Expected a completion of the check run.');
  const outcome = await checkRuns.finishStale(stale, { completion: delivery.completion, limits });
  if (outcome.kind === 'already-closed') return undefined;
  if (outcome.kind === 'absent') return none;
  return outcome;
}

/** Whether what was found still has to be said by workflow commands. */
function needsCommands(outcome: CheckRunOutcome): boolean {
  if (parseAnnotationInputs(readInput).report === 'summary') return false;
  return outcome.kind !== 'completed' || outcome.dropped > 0;
}

function deliverTo(terminal: Terminal): Deliver {
  return (delivery) => {
    if (delivery.kind === 'job-summary') return writeJobSummary(delivery.markdown);
    if (delivery.kind === 'workflow-commands') return printWorkflowCommands(delivery.commands);
    if (delivery.kind === 'stdout') return terminal.print(delivery.chunks);
    throw new Error(`Expected a delivery for the post step, found "${delivery.kind}".`);
  };
}

async function finishFrom(
  source: JournalSource,
  place: JournalPlace,
  left: LeftBehind,
): Promise<readonly string[]> {
  const signal = AbortSignal.any([left.limits.signal, AbortSignal.timeout(CHECKOUT_MS)]);
  const described = await describeAgain(place, signal);
  const setup = { ...described, token: left.token, cancel: signal, environment: process.env };
  const comparison = await compareCheckout(setup);
  const lines = comparison && createCommitLines(comparison);
  const report = await restore(source, described);
  const options = { ...parseAnnotationInputs(readInput), ...(lines !== undefined && { lines }) };
  const checkRun = await finishCheckRun(report, options, left);
  const answered = { ...options, ...(checkRun !== undefined && { checkRun }) };
  const deliveries = [
    ...(readState(REPORT_STATE) === '' ? REPORTERS['job-summary'](report, answered) : []),
    ...(checkRun !== undefined && needsCommands(checkRun)
      ? REPORTERS['workflow-commands'](report, answered)
      : []),
  ];
  const failures = await deliverAll(deliveries, deliverTo(left.terminal));
  return [
    `The report was finished from the journal; the check run: ${checkRun?.kind ?? 'already closed'}.`,
    ...failures,
  ];
}

/**
 * Reports what main did not: its partial results to the check run that it left open, each annotation
 * once, and a job summary where it had written none. Gives sentences on what was done; `undefined`
 * when there was nothing to report, or no journal.
 * @throws ConfigurationError when the journal cannot be used.
 */
export async function finishReport(left: LeftBehind): Promise<readonly string[] | undefined> {
  const place = readPlace();
  if (place === undefined || readState(REPORT_STATE) === 'posted') return undefined;
  const source = openJournalSource(place.path);
  try {
    return await finishFrom(source, place, left);
  } finally {
    source.close();
  }
}
