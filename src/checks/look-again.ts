import type { ApiClient } from './api-client.ts';
import type { Clock, Deadline } from './api-transport.ts';
import type { Sighting } from './remote-check-run.ts';

/** What every operation needs: the way to GitHub, and time. */
export interface ApiLink {
  readonly client: ApiClient;
  readonly clock: Clock;
}

/**
 * Waits before looking again after an answer that leaves open what happened. At least a second,
 * because what was written may not be readable at once.
 */
export const LOOK_WAITS_MS = [1000, 4000, 9000] as const;

/** Asks what GitHub has, after a pause, until it is known or time is up. */
export async function lookAgain(
  clock: Clock,
  look: () => Promise<Sighting>,
  pause: { readonly firstWaitMs: number; readonly deadline: Deadline },
): Promise<Sighting> {
  let sighting: Sighting = { kind: 'unknown', reason: 'the time for reporting was up' };
  for (const waitMs of [pause.firstWaitMs, ...LOOK_WAITS_MS.slice(1)]) {
    if (pause.deadline.endsAtMs - clock.nowMs() <= waitMs) return sighting;
    await clock.wait(waitMs, pause.deadline.signal);
    if (pause.deadline.signal.aborted) return sighting;
    sighting = await look();
    if (sighting.kind !== 'unknown') return sighting;
  }
  return sighting;
}
