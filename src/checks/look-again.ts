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

/** Looks that fail are repeated, but not for ever: so many in all. */
const MOST_LOOKS = 8;

/** What is not there may only not be readable yet: it is believed to be missing when two looks in a row, seconds apart, say the same. */
const LOOKS_TO_BELIEVE = 2;

/** What to look for, and for how long. */
export interface Question {
  readonly look: () => Promise<Sighting>;
  /** Whether a check run that was found shows what was asked for. */
  readonly isThere: (sighting: Sighting) => boolean;
  /** Before this moment, on the clock's scale, GitHub may still be carrying out what was sent. */
  readonly settledAtMs: number;
  readonly firstWaitMs: number;
  readonly deadline: Deadline;
}

/**
 * Asks what GitHub has until it is there, or until it may be believed that it is not. The last
 * sighting; `unknown` when looking failed or time was up before it could be believed.
 */
export async function lookAgain(clock: Clock, question: Question): Promise<Sighting> {
  const { deadline, firstWaitMs, settledAtMs } = question;
  let reason = 'the time for reporting was up';
  let misses = 0;
  let lastMiss: Sighting['kind'] | undefined;
  for (let count = 0; count < MOST_LOOKS; count += 1) {
    const waitMs = count === 0 ? firstWaitMs : waitBefore(count);
    if (deadline.endsAtMs - clock.nowMs() <= waitMs) break;
    await clock.wait(waitMs, deadline.signal);
    if (deadline.signal.aborted) break;
    const sighting = await question.look();
    if (question.isThere(sighting)) return sighting;
    if (sighting.kind === 'unknown') {
      ({ reason } = sighting);
      continue;
    }
    misses = sighting.kind === lastMiss ? misses + 1 : 1;
    lastMiss = sighting.kind;
    if (misses >= LOOKS_TO_BELIEVE && clock.nowMs() >= settledAtMs) return sighting;
  }
  return { kind: 'unknown', reason };
}

function waitBefore(count: number): number {
  return LOOK_WAITS_MS[Math.min(count, LOOK_WAITS_MS.length - 1)] ?? LOOK_WAITS_MS[0];
}
