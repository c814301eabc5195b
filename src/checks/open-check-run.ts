import { toUnavailable, toUncertain } from './advice.ts';
import type { AmbiguousVerdict, CallVerdict } from './api-client.ts';
import type { ApiRequest } from './api-transport.ts';
import type { CheckRunRequest, CheckRunUnavailable, OpeningLimits } from './check-run-port.ts';
import type { ApiLink } from './look-again.ts';
import { LOOK_WAITS_MS, lookAgain } from './look-again.ts';
import { openingTime } from './opening-deadline.ts';
import type { RemoteCheckRun, Sighting } from './remote-check-run.ts';
import { checkRunsPath, findCheckRun, parseCheckRun } from './remote-check-run.ts';

/** Where our check run is. */
export interface CheckRunPlace {
  readonly kind: 'opened';
  readonly id: number;
  readonly url: string;
  /** How many annotations are there already. */
  readonly annotations: number;
}

/**
 * A list may be behind by so much, and a check run be on GitHub that it does not name. Opening goes on
 * beside the analysis, so that waiting this long costs little; a second check run cannot be undone.
 */
const MOST_BEHIND_MS = 30_000;

/**
 * Creates the check run in progress. After an answer that leaves open whether it was created, it is
 * looked for by its external id, and the request is sent again only when GitHub has kept saying that
 * it is not there.
 */
export async function openCheckRun(
  link: ApiLink,
  request: CheckRunRequest,
  limits: OpeningLimits,
): Promise<CheckRunPlace | CheckRunUnavailable> {
  const deadline = openingTime(link.clock, limits);
  const post = creation(request, link.clock.nowMs());
  let reason = 'nothing was sent';
  for (const firstWaitMs of LOOK_WAITS_MS) {
    const verdict = await link.client.call(post, deadline);
    const run = verdict.kind === 'ok' ? parseCheckRun(verdict.body) : undefined;
    if (run !== undefined) return toPlace(run, request);
    if (verdict.kind !== 'ok' && verdict.kind !== 'ambiguous') return toUnavailable(verdict);

    const doubt = doubtOf(verdict, link.clock.nowMs());
    ({ reason } = doubt);
    const settledAtMs = doubt.openUntilMs + MOST_BEHIND_MS;
    const look = async () => findCheckRun(link.client, request, deadline);
    const question = { look, isThere, settledAtMs, firstWaitMs, deadline };
    const sighting = await lookAgain(link.clock, question);
    if (sighting.kind === 'found') return toPlace(sighting.run, request);
    // Unknown: a second request might make a second check run, so there is none.
    if (sighting.kind === 'unknown') return toUncertain(`${reason}; then: ${sighting.reason}`);
    if (doubt.isAnswered) deadline.startAnew();
  }
  return toUncertain(reason);
}

type Doubt = Omit<AmbiguousVerdict, 'kind'>;

/** What leaves open whether the check run was created; also a success that names none. */
function doubtOf(
  verdict: AmbiguousVerdict | Extract<CallVerdict, { readonly kind: 'ok' }>,
  nowMs: number,
): Doubt {
  if (verdict.kind === 'ambiguous') return verdict;
  return { reason: 'GitHub sent an unreadable answer', openUntilMs: nowMs, isAnswered: true };
}

function isThere(sighting: Sighting): boolean {
  return sighting.kind === 'found';
}

function toPlace(run: RemoteCheckRun, { runUrl }: CheckRunRequest): CheckRunPlace {
  return { kind: 'opened', id: run.id, url: run.url ?? runUrl, annotations: run.annotations ?? 0 };
}

function creation(request: CheckRunRequest, nowMs: number): ApiRequest {
  return {
    method: 'POST',
    path: checkRunsPath(request.repository),
    body: {
      name: request.name,
      head_sha: request.headSha,
      external_id: request.externalId,
      details_url: request.runUrl,
      status: 'in_progress',
      started_at: new Date(nowMs).toISOString(),
      output: {
        title: 'In progress',
        summary: `The analysis is running in [this workflow run](${request.runUrl}).`,
      },
    },
  };
}
