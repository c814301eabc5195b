/** The action's last step: closes a check run that a killed main left open. */
import { readSecrets, readState, takeToken } from './adapters/actions.ts';
import { listenForCancel } from './adapters/cancel-signals.ts';
import { connectChecksApi } from './adapters/checks-api.ts';
import { readRunContext } from './adapters/event.ts';
import { openTerminal } from './adapters/terminal.ts';
import { parseStaleCheckRun } from './checks/parse-stale-check-run.ts';
import { describeFatal } from './errors.ts';
import { VERSION } from './model/version.ts';
import { CHECK_RUN_STATE } from './open-check-run.ts';
import { safeLines, safeSentence } from './reporters/safe-text.ts';

const { stdout, stderr, env } = process;
const terminal = openTerminal({ stdout, stderr, env });

/** A few requests; the runner gives a cancelled job five minutes in all. */
const BUDGET_MS = 30_000;

async function post(): Promise<void> {
  const token = takeToken();
  const stale = parseStaleCheckRun(readState(CHECK_RUN_STATE));
  const context = readRunContext();
  if (stale === undefined || context === undefined || token === undefined) return;
  const { apiUrl } = context;
  const secrets = readSecrets();
  const checkRuns = connectChecksApi({ token, apiUrl, version: VERSION, secrets });
  const limits = { signal: listenForCancel({ kind: 'ignore' }), budgetMs: BUDGET_MS };
  const outcome = await checkRuns.closeStale(stale, limits);
  const told =
    outcome.kind === 'failed'
      ? `The check run that was left open could not be closed: ${outcome.reason}`
      : `The check run that was left open: ${outcome.kind.replaceAll('-', ' ')}.`;
  terminal.tell(safeSentence(told));
}

try {
  await post();
} catch (error) {
  // The step that failed has been told of; this one only tidies up and must not fail the job.
  for (const line of safeLines(describeFatal(error))) terminal.tell(line);
}
