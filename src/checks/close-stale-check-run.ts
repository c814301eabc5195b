import type { StaleCheckRun, StaleOutcome, TimeLimits } from './check-run-port.ts';
import type { Deadline } from './api-transport.ts';
import type { ApiLink } from './look-again.ts';
import type { RemoteCheckRun, Sighting } from './remote-check-run.ts';
import { findCheckRun, isOwnCheckRun, readCheckRun, reopenedAs } from './remote-check-run.ts';
import { sendUpdate } from './send-update.ts';

const CANCELLED = {
  conclusion: 'cancelled',
  title: 'Cancelled',
  summary: 'The run ended before its results could be posted here; see the workflow run.',
} as const;

/** Closes a check run of ours that an earlier process left in progress. One that is closed stays as it is. */
export async function closeStaleCheckRun(
  link: ApiLink,
  stale: StaleCheckRun,
  { signal, budgetMs }: TimeLimits,
): Promise<StaleOutcome> {
  const deadline: Deadline = { signal, endsAtMs: link.clock.nowMs() + budgetMs };
  const sighting = await sightStaleCheckRun(link, stale, deadline);
  if (sighting.kind === 'absent') return { kind: 'absent' };
  if (sighting.kind === 'unknown') return { kind: 'failed', reason: sighting.reason };
  if (sighting.run.status === 'completed') return { kind: 'already-closed' };
  return close(link, { stale, run: sighting.run }, deadline);
}

/** What was created a moment ago may not be readable yet: after this long, absence is believed. */
const SECOND_LOOK_MS = 4000;

/** Looks for it by its id, by its external id, and for the one that was made when it had been deleted. */
export async function sightStaleCheckRun(
  link: ApiLink,
  stale: StaleCheckRun,
  deadline: Deadline,
): Promise<Sighting> {
  const first = await sightEither(link, stale, deadline);
  if (first.kind !== 'absent') return first;
  await link.clock.wait(SECOND_LOOK_MS, deadline.signal);
  return sightEither(link, stale, deadline);
}

async function sightEither(
  link: ApiLink,
  stale: StaleCheckRun,
  deadline: Deadline,
): Promise<Sighting> {
  const first = await sight(link, stale, deadline);
  if (first.kind !== 'absent') return first;
  return findCheckRun(link.client, reopenedAs(stale), deadline);
}

async function sight(link: ApiLink, stale: StaleCheckRun, deadline: Deadline): Promise<Sighting> {
  const { id, repository } = stale;
  if (id === undefined) return findCheckRun(link.client, stale, deadline);
  const sighting = await readCheckRun(link.client, { repository, id }, deadline);
  // An id from a file is only believed when the check run says itself that it is ours.
  if (sighting.kind !== 'found' || isOwnCheckRun(sighting.run, stale)) return sighting;
  return { kind: 'absent' };
}

async function close(
  link: ApiLink,
  { stale, run }: { readonly stale: StaleCheckRun; readonly run: RemoteCheckRun },
  deadline: Deadline,
): Promise<StaleOutcome> {
  const { conclusion, title, summary } = stale.completion ?? CANCELLED;
  const result = await sendUpdate(
    link,
    {
      repository: stale.repository,
      id: run.id,
      output: { title, summary, annotations: [] },
      posted: run.annotations ?? 0,
      conclusion,
    },
    deadline,
  );
  if (result.kind === 'applied' && result.isClosed) return { kind: 'closed' };
  return { kind: 'failed', reason: 'GitHub did not close the check run' };
}
