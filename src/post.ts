/** The action's last step: reports and closes what a killed main left. */
import { readState, takeToken } from './adapters/actions.ts';
import { readSecrets } from './adapters/read-secrets.ts';
import { listenForCancel } from './adapters/cancel-signals.ts';
import { connectChecksApi } from './adapters/checks-api.ts';
import { readRunContext } from './adapters/event.ts';
import { keepHeapSmall } from './adapters/small-heap.ts';
import { openTerminal } from './adapters/terminal.ts';
import { parseStaleCheckRun } from './checks/parse-stale-check-run.ts';
import { describeFatal } from './errors.ts';
import { finishReport, type LeftBehind } from './finish-report.ts';
import { VERSION } from './model/version.ts';
import { CHECK_RUN_STATE } from './open-check-run.ts';
import { safeLines, safeSentence } from './reporters/safe-text.ts';

keepHeapSmall();

const { stdout, stderr, env } = process;
const terminal = openTerminal({ stdout, stderr, env });

/** The runner gives a cancelled job five minutes in all; 500 annotations are ten writes, a second apart. */
const BUDGET_MS = 90_000;

function findLeftBehind(): LeftBehind {
  const token = takeToken();
  const stale = parseStaleCheckRun(readState(CHECK_RUN_STATE));
  const context = readRunContext();
  const limits = { signal: listenForCancel({ kind: 'ignore' }), budgetMs: BUDGET_MS };
  const canAsk = stale !== undefined && context !== undefined && token !== undefined;
  const connection = { version: VERSION, secrets: readSecrets(), isSuccessor: true };
  const checkRuns = canAsk
    ? connectChecksApi({ ...connection, token, apiUrl: context.apiUrl })
    : undefined;
  return { token, stale, limits, checkRuns, terminal };
}

/** Closes the check run alone: there is nothing more to say in it, or nothing that could be read. */
async function closeCheckRun({ stale, checkRuns, limits }: LeftBehind): Promise<readonly string[]> {
  if (stale === undefined || checkRuns === undefined) return [];
  const outcome = await checkRuns.closeStale(stale, limits);
  return outcome.kind === 'failed'
    ? [`The check run that was left open could not be closed: ${outcome.reason}`]
    : [`The check run that was left open: ${outcome.kind.replaceAll('-', ' ')}.`];
}

async function finish(left: LeftBehind): Promise<readonly string[] | undefined> {
  try {
    return await finishReport(left);
  } catch (error) {
    // Whatever is wrong with the journal, the check run is closed.
    for (const line of safeLines(describeFatal(error))) terminal.tell(line);
    return undefined;
  }
}

try {
  const left = findLeftBehind();
  const sentences = (await finish(left)) ?? (await closeCheckRun(left));
  for (const sentence of sentences) terminal.tell(safeSentence(sentence));
} catch (error) {
  // The step that failed has been told of; this one only tidies up and must not fail the job.
  for (const line of safeLines(describeFatal(error))) terminal.tell(line);
}
