import type { CallVerdict, RefusedVerdict } from './api-client.ts';
import type { Deadline } from './api-transport.ts';
import type { ApiLink } from './look-again.ts';
import { LOOK_WAITS_MS, lookAgain } from './look-again.ts';
import type { RemoteCheckRun, Sighting } from './remote-check-run.ts';
import { parseCheckRun, readCheckRun } from './remote-check-run.ts';
import type { CheckRunUpdate } from './update-request.ts';
import { toUpdateRequest } from './update-request.ts';

/** An update that was carried out. */
export interface AppliedUpdate {
  readonly kind: 'applied';
  /** How many annotations the check run has now. */
  readonly annotations: number;
  readonly isClosed: boolean;
  readonly note?: string;
}

/** How an update ended. Only `unknown` leaves open whether its annotations arrived. */
export type UpdateResult =
  | AppliedUpdate
  | { readonly kind: 'refused'; readonly verdict: RefusedVerdict }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Sends one update so that it is applied at most once. GitHub appends the annotations of every
 * update, so after an answer that leaves the result open the check run is read first, and the update
 * sent again only when its annotations are not there.
 */
export async function sendUpdate(
  link: ApiLink,
  update: CheckRunUpdate,
  deadline: Deadline,
): Promise<UpdateResult> {
  let result: UpdateResult = { kind: 'unknown', reason: 'nothing was sent' };
  for (const firstWaitMs of LOOK_WAITS_MS) {
    const request = toUpdateRequest(update, link.clock.nowMs());
    const verdict = await link.client.call(request, deadline);
    result = judgeUpdate(update, verdict);
    if (result.kind !== 'unknown') return result;
    const look = async () => readCheckRun(link.client, update, deadline);
    const sighting = await lookAgain(link.clock, look, { firstWaitMs, deadline });
    const seen = judgeSighting(update, sighting, result.reason);
    if (seen !== 'not-there') return seen;
  }
  return result;
}

/** `unknown` when the answer leaves open whether the update was carried out. */
function judgeUpdate(update: CheckRunUpdate, verdict: CallVerdict): UpdateResult {
  if (verdict.kind === 'ambiguous') return { kind: 'unknown', reason: verdict.reason };
  if (verdict.kind !== 'ok') return { kind: 'refused', verdict };
  const run = parseCheckRun(verdict.body);
  if (run?.id === update.id) return applied(update, run);
  return { kind: 'unknown', reason: 'GitHub sent an unreadable answer' };
}

function judgeSighting(
  update: CheckRunUpdate,
  sighting: Sighting,
  reason: string,
): UpdateResult | 'not-there' {
  if (sighting.kind === 'absent') return { kind: 'refused', verdict: { kind: 'gone', reason } };
  if (sighting.kind === 'unknown') return { kind: 'unknown', reason };
  return hasArrived(update, sighting.run) ? toSeen(update, sighting.run) : 'not-there';
}

function applied(update: CheckRunUpdate, run: RemoteCheckRun): UpdateResult {
  // The answer was clear, so the count is ours to know, even if GitHub's lags behind.
  const annotations = Math.max(run.annotations, expectedCount(update));
  return { kind: 'applied', annotations, isClosed: update.conclusion !== undefined };
}

function hasArrived(update: CheckRunUpdate, run: RemoteCheckRun): boolean {
  const hasAnnotations = update.output.annotations.length > 0;
  return isClosedAsAsked(update, run) || (hasAnnotations && run.annotations > update.posted);
}

/** Only our own last update sets this conclusion, and its annotations come with it or not at all. */
function isClosedAsAsked({ conclusion }: CheckRunUpdate, run: RemoteCheckRun): boolean {
  return conclusion !== undefined && run.status === 'completed' && run.conclusion === conclusion;
}

function toSeen(update: CheckRunUpdate, run: RemoteCheckRun): UpdateResult {
  const isClosed = isClosedAsAsked(update, run);
  const expected = expectedCount(update);
  const annotations = isClosed ? Math.max(run.annotations, expected) : run.annotations;
  if (annotations === expected) return { kind: 'applied', annotations, isClosed };
  const note = `GitHub counts ${annotations} annotations where ${expected} were sent; none is sent twice.`;
  return { kind: 'applied', annotations, isClosed, note };
}

function expectedCount({ posted, output }: CheckRunUpdate): number {
  return posted + output.annotations.length;
}
