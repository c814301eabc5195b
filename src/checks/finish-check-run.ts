import type { CheckRunCompletion } from '../model/delivery.ts';
import { toUncertain } from './advice.ts';
import type { Deadline } from './api-transport.ts';
import type { FinishOutcome, StaleCheckRun, TimeLimits } from './check-run-port.ts';
import { sightStaleCheckRun } from './close-stale-check-run.ts';
import type { CheckRunSession } from './complete-check-run.ts';
import { completeCheckRun } from './complete-check-run.ts';
import { listAnnotations } from './list-annotations.ts';
import type { ApiLink } from './look-again.ts';
import { LOOK_WAITS_MS } from './look-again.ts';
import type { AnnotationKey } from './missing-annotations.ts';
import type { RemoteCheckRun } from './remote-check-run.ts';
import { readCheckRun } from './remote-check-run.ts';

/** Kept out of the budget for posting and closing once it is known what is there. */
const CLOSING_RESERVE_MS = 5000;

/**
 * Posts what an earlier process could not, to the check run that it left in progress, and closes it.
 * What is there already is read from GitHub and not posted again; where it cannot be told, the check
 * run is closed without further annotations.
 */
export async function finishCheckRun(
  link: ApiLink,
  stale: StaleCheckRun,
  work: { readonly completion: CheckRunCompletion; readonly limits: TimeLimits },
): Promise<FinishOutcome> {
  const { signal, budgetMs } = work.limits;
  const endsAtMs = link.clock.nowMs() + budgetMs;
  const lookingEndsAtMs = endsAtMs - Math.min(CLOSING_RESERVE_MS, budgetMs / 2);
  const deadline = { signal, endsAtMs: lookingEndsAtMs };
  const sighting = await sightStaleCheckRun(link, stale, deadline);
  if (sighting.kind === 'absent') return { kind: 'absent' };
  if (sighting.kind === 'unknown') return toUncertain(sighting.reason);
  const { run } = sighting;
  if (run.status === 'completed') return { kind: 'already-closed' };
  const arrived =
    work.completion.annotations.length === 0
      ? []
      : await readWhatIsThere(link, { repository: stale.repository, run }, deadline);
  const session = sessionFor(link, { stale, run }, arrived);
  const limits = { signal, budgetMs: Math.max(0, endsAtMs - link.clock.nowMs()) };
  return arrived === undefined
    ? closeInDoubt(session, work.completion, limits)
    : completeCheckRun(session, work.completion, limits);
}

interface Place {
  readonly repository: string;
  readonly run: RemoteCheckRun;
}

/** What is there, once its number holds still: the earlier process may have had a request under way. */
async function readWhatIsThere(
  link: ApiLink,
  { repository, run }: Place,
  deadline: Deadline,
): Promise<readonly AnnotationKey[] | undefined> {
  let count = run.annotations;
  for (const waitMs of LOOK_WAITS_MS.slice(1)) {
    if (link.clock.nowMs() + waitMs >= deadline.endsAtMs) return undefined;
    await link.clock.wait(waitMs, deadline.signal);
    const sighting = await readCheckRun(link.client, { repository, id: run.id }, deadline);
    const next = sighting.kind === 'found' ? sighting.run.annotations : undefined;
    if (next !== undefined && next === count) {
      const listed = await listAnnotations(
        link.client,
        { repository, id: run.id, count },
        deadline,
      );
      if (listed?.length === count) return listed;
    }
    count = next;
  }
  return undefined;
}

function sessionFor(
  link: ApiLink,
  { stale, run }: { readonly stale: StaleCheckRun; readonly run: RemoteCheckRun },
  arrived: readonly AnnotationKey[] | undefined,
): CheckRunSession {
  const runUrl = stale.runUrl ?? '';
  const annotations = arrived?.length ?? run.annotations ?? 0;
  return {
    ...link,
    request: { ...stale, runUrl },
    opened: { kind: 'opened', id: run.id, url: run.url ?? runUrl, annotations },
    arrived: arrived ?? [],
  };
}

async function closeInDoubt(
  session: CheckRunSession,
  completion: CheckRunCompletion,
  limits: TimeLimits,
): Promise<FinishOutcome> {
  const missing = completion.annotations;
  const outcome = await completeCheckRun(session, { ...completion, annotations: [] }, limits);
  if (outcome.kind === 'unavailable') return outcome;
  const problem = 'GitHub did not tell which annotations are there already; none was added.';
  return { ...outcome, missing, dropped: missing.length, problems: [problem, ...outcome.problems] };
}
