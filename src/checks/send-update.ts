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

/** An update that was not carried out. */
interface RefusedUpdate {
  readonly kind: 'refused';
  readonly verdict: RefusedVerdict;
  /** GitHub claims not to know the check run, and there was no time to make sure of it. */
  readonly isLost?: true;
}

/** How an update ended. Only `unknown` leaves open whether its annotations arrived. */
export type UpdateResult =
  AppliedUpdate | RefusedUpdate | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Sends one update so that it is applied at most once. GitHub appends the annotations of every
 * update, so after an answer that leaves the result open the check run is read first, and the update
 * sent again only when its annotations are not there. A check run that GitHub claims not to know is
 * read too: it may only not have been heard of everywhere yet.
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
    if (!isWorthALook(result)) return result;
    const sighting = await lookAgain(link.clock, {
      look: async () => readCheckRun(link.client, update, deadline),
      isThere: (seen) => seen.kind === 'found' && hasArrived(update, seen.run) !== 'no',
      settledAtMs: settledAt(verdict, link.clock.nowMs()),
      firstWaitMs,
      deadline,
    });
    const seen = judgeSighting(update, sighting, result);
    if (seen !== 'not-there') return seen;
  }
  return result.kind === 'refused' ? stillThere(result) : result;
}

/**
 * What is read of one check run may be behind by so much. Less than for a list of them, which is put
 * together elsewhere; and here the run waits.
 */
const MOST_BEHIND_MS = 12_000;

function settledAt(verdict: CallVerdict, nowMs: number): number {
  const settledAtMs = nowMs + MOST_BEHIND_MS;
  return verdict.kind === 'ambiguous' ? Math.max(verdict.openUntilMs, settledAtMs) : settledAtMs;
}

/** Whether GitHub claims not to know the check run any more. */
export function isLost(result: UpdateResult): boolean {
  return result.kind === 'refused' && (result.verdict.kind === 'gone' || result.isLost === true);
}

function isWorthALook(result: UpdateResult): boolean {
  return result.kind === 'unknown' || (result.kind === 'refused' && result.verdict.kind === 'gone');
}

/** It can be read and not be changed: then it is not gone, and no second one is made. */
function stillThere({ verdict }: RefusedUpdate): RefusedUpdate {
  return { kind: 'refused', verdict: { kind: 'refused', reason: verdict.reason } };
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
  result: UpdateResult,
): UpdateResult | 'not-there' {
  const reason = reasonOf(result);
  if (sighting.kind === 'absent') return { kind: 'refused', verdict: { kind: 'gone', reason } };
  if (sighting.kind === 'unknown') {
    if (result.kind !== 'refused') return { kind: 'unknown', reason };
    return { ...stillThere(result), isLost: true };
  }
  const arrival = hasArrived(update, sighting.run);
  if (arrival === 'untold') return { kind: 'unknown', reason };
  return arrival === 'yes' ? toSeen(update, sighting.run) : 'not-there';
}

function reasonOf(result: UpdateResult): string {
  if (result.kind === 'refused') return result.verdict.reason;
  return result.kind === 'unknown' ? result.reason : '';
}

function applied(update: CheckRunUpdate, run: RemoteCheckRun): UpdateResult {
  // The answer was clear, so the count is ours to know, even if GitHub's lags behind.
  const annotations = Math.max(run.annotations ?? 0, expectedCount(update));
  return { kind: 'applied', annotations, isClosed: update.conclusion !== undefined };
}

/** Annotations come with their update or not at all: their number tells, where the server tells it. */
function hasArrived(update: CheckRunUpdate, run: RemoteCheckRun): 'yes' | 'no' | 'untold' {
  if (isClosedAsAsked(update, run)) return 'yes';
  if (update.output.annotations.length === 0) return 'no';
  if (run.annotations === undefined) return 'untold';
  return run.annotations > update.posted ? 'yes' : 'no';
}

/** Only our own last update sets this conclusion, and its annotations come with it or not at all. */
function isClosedAsAsked({ conclusion }: CheckRunUpdate, run: RemoteCheckRun): boolean {
  return conclusion !== undefined && run.status === 'completed' && run.conclusion === conclusion;
}

function toSeen(update: CheckRunUpdate, run: RemoteCheckRun): UpdateResult {
  const isClosed = isClosedAsAsked(update, run);
  const expected = expectedCount(update);
  const counted = run.annotations ?? expected;
  const annotations = isClosed ? Math.max(counted, expected) : counted;
  if (annotations === expected) return { kind: 'applied', annotations, isClosed };
  const note = `GitHub counts ${annotations} annotations where ${expected} were sent; none is sent twice.`;
  return { kind: 'applied', annotations, isClosed, note };
}

function expectedCount({ posted, output }: CheckRunUpdate): number {
  return posted + output.annotations.length;
}
