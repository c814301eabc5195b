import type { Clock } from '../../../src/checks/api-transport.ts';

/** Virtual time: waits pass at once, timeouts only when the test lets them expire. */
export interface FakeClock extends Clock {
  /** Lets every timeout that is running expire, as when a server does not answer. */
  expire(): void;
  advance(milliseconds: number): void;
  /** Does something when that moment has come, also in the middle of a wait. */
  at(momentMs: number, act: () => void): void;
  /** How long was waited in all. */
  readonly waitedMs: number;
}

interface Running {
  readonly controller: AbortController;
  readonly endsAtMs: number;
}

/** A clock that starts at a fixed moment. */
export function createFakeClock(startMs = Date.UTC(2026, 0, 2, 3, 4, 5)): FakeClock {
  let nowMs = startMs;
  let waitedMs = 0;
  let running: Running[] = [];
  let planned: { readonly momentMs: number; readonly act: () => void }[] = [];
  /** What was planned for the next so many milliseconds happens; the signal ends them early. */
  const pass = (milliseconds: number, signal: AbortSignal): void => {
    const endMs = nowMs + milliseconds;
    const due = planned.filter(({ momentMs }) => momentMs <= endMs);
    planned = planned.filter(({ momentMs }) => momentMs > endMs);
    for (const { momentMs, act } of due) {
      nowMs = Math.max(nowMs, momentMs);
      act();
      if (signal.aborted) return;
    }
    nowMs = endMs;
  };
  return {
    get waitedMs() {
      return waitedMs;
    },
    nowMs: () => nowMs,
    advance: (milliseconds) => {
      nowMs += milliseconds;
    },
    at: (momentMs, act) => {
      planned.push({ momentMs, act });
    },
    wait: async (milliseconds, signal) => {
      if (signal.aborted) return;
      const beganMs = nowMs;
      pass(milliseconds, signal);
      waitedMs += nowMs - beganMs;
      await new Promise((resolve) => setImmediate(resolve));
    },
    timeout: (milliseconds, signal) => {
      const controller = new AbortController();
      running.push({ controller, endsAtMs: nowMs + milliseconds });
      return AbortSignal.any([controller.signal, signal]);
    },
    expire: () => {
      const last = running.at(-1);
      if (last !== undefined) nowMs = Math.max(nowMs, last.endsAtMs);
      for (const { controller } of running) controller.abort(new Error('timed out'));
      running = [];
    },
  };
}
