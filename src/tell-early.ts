import { writeJobSummary } from './adapters/actions.ts';
import { earlySummary } from './reporters/early-summary.ts';

/** Leaves word in the job summary for the case that nothing else will be written. Never throws. */
export function tellEarly(runUrl: string | undefined, sentence?: string): void {
  const startedAt = new Date(performance.timeOrigin).toISOString();
  try {
    writeJobSummary(
      earlySummary({ startedAt, runUrl, ...(sentence !== undefined && { sentence }) }),
    );
  } catch {
    // Told at the end, when the summary itself cannot be written.
  }
}
