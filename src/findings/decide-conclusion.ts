import { assertNever } from '../errors.ts';
import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { Conclusion } from '../model/report.ts';

/** What the conclusion depends on. */
export interface ConclusionFacts {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly complete: boolean;
  /** Whether all that other steps had written for this report could be read; where absent, it was. */
  readonly areImportsWhole?: boolean;
  /** How the run came to its end. */
  readonly ending: 'finished' | 'deadline' | 'cancelled';
  readonly failOn: Severity | 'never';
  readonly failOnIncomplete: boolean;
}

/** Number of findings at or above a severity. */
export function countAtOrAbove(
  counts: Readonly<Record<Severity, number>>,
  failOn: Severity | 'never',
): number {
  if (failOn === 'never') return 0;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).reduce(
    (sum, severity) => sum + counts[severity],
    0,
  );
}

/**
 * The conclusion of a run. What was found weighs more than what is missing: findings at or above
 * `fail-on` fail the run even when it ended early. An incomplete run is never a success, and neither
 * is one that another step's report is missing from.
 */
export function decideConclusion(facts: ConclusionFacts): Conclusion {
  const { counts, complete, areImportsWhole = true, ending, failOn, failOnIncomplete } = facts;
  if (ending === 'cancelled') return 'cancelled';
  if (countAtOrAbove(counts, failOn) > 0) return 'failure';
  if (!complete && failOnIncomplete) return ending === 'deadline' ? 'timed_out' : 'failure';
  const isClean = complete && areImportsWhole && countAtOrAbove(counts, 'notice') === 0;
  return isClean ? 'success' : 'neutral';
}

/**
 * Exit code of the command line for a finished report: 0 clean or only findings below `fail-on`, 1
 * findings at or above it, 3 incomplete. Findings weigh more, as in the conclusion.
 */
export function exitCodeOf(conclusion: Conclusion, hasFailingFindings: boolean): 0 | 1 | 3 {
  switch (conclusion) {
    case 'success':
    case 'neutral':
      return 0;
    case 'failure':
      return hasFailingFindings ? 1 : 3;
    case 'timed_out':
    case 'cancelled':
      return 3;
    default:
      return assertNever(conclusion);
  }
}
