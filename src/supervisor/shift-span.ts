import type { TaskOutcome } from '../model/task.ts';

/** Puts an outcome on main's clock: an engine counts from the moment at which it was ready. */
export function shiftSpan(outcome: TaskOutcome, engineZeroMs: number): TaskOutcome {
  const { span } = outcome;
  if (span === undefined) return outcome;
  return { ...outcome, span: { ...span, startedMs: span.startedMs + engineZeroMs } };
}
