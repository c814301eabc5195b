/** Decides whether there is to be a check run, and opens it. */
import { saveState } from './adapters/actions.ts';
import { readSecrets } from './adapters/read-secrets.ts';
import { connectChecksApi } from './adapters/checks-api.ts';
import { newExternalId } from './adapters/event.ts';
import { takeName } from './adapters/taken-names.ts';
import type {
  CheckRunRequest,
  CheckRunUnavailable,
  OpenedCheckRun,
} from './checks/check-run-port.ts';
import { connectionTrouble } from './checks/connection-trouble.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { RunContext } from './model/run-context.ts';
import { VERSION } from './model/version.ts';
import { planBudget } from './plan/budget.ts';
import { nameOfLeg } from './reporters/leg-name.ts';

/** Name of the state by which the `post` step finds a check run that main left open. */
export const CHECK_RUN_STATE = 'check-run';

/**
 * A request that is under way when the job is cancelled is waited for so long: GitHub answers within a
 * second, and an answer that is thrown away leaves a check run that main cannot close.
 */
const AFTER_CANCEL_MS = 1500;

/** Aborts a while after another signal does. */
function delayed(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const abortLater = (): void => {
    setTimeout(() => controller.abort(), milliseconds).unref();
  };
  if (signal.aborted) controller.abort();
  else signal.addEventListener('abort', abortLater, { once: true });
  return controller.signal;
}

/** The check run of this step, with the request that made it; or why there is none. */
export type CheckRun =
  (OpenedCheckRun & { readonly request: CheckRunRequest }) | CheckRunUnavailable;

/** What a check run needs. */
export interface CheckRunSetup {
  readonly inputs: Inputs;
  readonly context: RunContext | undefined;
  readonly token: string | undefined;
  readonly cancel: AbortSignal;
  /** Aborted when there is nothing else to do but to wait for the check run. */
  readonly workEnded: AbortSignal;
}

/** What is left for opening, counted from the start of the process: reporting keeps its reserve. */
function openingMs(timeoutMs: number): number {
  const { analysisMs, graceMs } = planBudget(timeoutMs);
  return Math.max(0, analysisMs + graceMs - performance.now());
}

function unavailable(reason: string, advice = ''): CheckRunUnavailable {
  return { kind: 'unavailable', reason, advice };
}

/** The request, or why there can be no check run. */
function requestOf({ inputs, context }: CheckRunSetup): CheckRunRequest | CheckRunUnavailable {
  if (inputs.report === 'commands' || inputs.report === 'summary') {
    return unavailable(`the input "report" is "${inputs.report}"`);
  }
  if (context === undefined) return unavailable('this is not a run of GitHub Actions');
  if (context.commit.kind === 'unknown') return unavailable(context.commit.reason);
  if (context.isFromFork && inputs.report === 'auto') {
    return unavailable(
      'the token of a pull request from a fork can only read',
      'All findings are counted in the job summary; the most severe are annotated by this step. To ' +
        'annotate all, let a second workflow on "workflow_run" post this job\'s journal with the input ' +
        '"report-from": see "Pull requests from forks" in the README.',
    );
  }
  return {
    repository: context.repository,
    name: nameOfLeg(inputs.checkName, inputs.leg),
    headSha: context.commit.sha,
    externalId: newExternalId(context, inputs.leg),
    runUrl: context.runUrl,
  };
}

/**
 * Opens the check run before the work begins, so that a missing permission is known by then, and
 * leaves word for the `post` step before anything is sent. Never rejects.
 */
export async function openCheckRun(setup: CheckRunSetup): Promise<CheckRun> {
  const { token, context, inputs, cancel, workEnded } = setup;
  const wanted = requestOf(setup);
  if ('kind' in wanted) return wanted;
  if (token === undefined || context === undefined) {
    return unavailable('there is no token', 'Leave the input "github-token" at its default.');
  }
  const { apiUrl } = context;
  const trouble = connectionTrouble({ token, apiUrl });
  if (trouble !== undefined) return unavailable(trouble.reason, trouble.advice);
  const request = { ...wanted, name: takeName(process.env['RUNNER_TEMP'], wanted.name) };
  saveState(CHECK_RUN_STATE, JSON.stringify(request));
  const secrets = readSecrets();
  const checkRuns = connectChecksApi({ token, apiUrl, version: VERSION, secrets });
  const opened = await checkRuns.open(request, {
    signal: delayed(cancel, AFTER_CANCEL_MS),
    budgetMs: openingMs(inputs.timeoutMs),
    workEnded,
  });
  if (opened.kind === 'opened') {
    saveState(CHECK_RUN_STATE, JSON.stringify({ ...request, id: opened.id }));
    return { ...opened, request };
  }
  // An answer that never came may have been a check run: then `post` looks for it.
  if (opened.mayExist !== true) saveState(CHECK_RUN_STATE, '');
  return opened;
}
