/** How the time of a run is divided. All times count from the start of the step. */
export interface Budget {
  /** When no new file starts and what is in flight gets its grace. */
  readonly analysisMs: number;
  /** How long files in flight may go on after that. */
  readonly graceMs: number;
  /** When everything must be over, reports included. */
  readonly totalMs: number;
}

const SECOND = 1000;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/**
 * Divides the budget. Reporting keeps a tenth, between 1 s and 60 s: 500 annotations are 11 writes
 * at one a second, and GitHub may ask to wait. Never more than half of a very short budget.
 */
export function planBudget(timeoutMs: number): Budget {
  const reserveMs = Math.min(clamp(timeoutMs / 10, SECOND, 60 * SECOND), timeoutMs / 2);
  const graceMs = Math.min(clamp(timeoutMs / 50, SECOND / 4, 5 * SECOND), timeoutMs / 4);
  return { analysisMs: timeoutMs - reserveMs - graceMs, graceMs, totalMs: timeoutMs };
}
