import type { CheckRunCompletion, CheckRunOutcome } from '../model/delivery.ts';
import type { CheckRunIdentity } from './remote-check-run.ts';

/** How long an operation may take. */
export interface TimeLimits {
  /** Aborting it ends the operation early, in an orderly way. */
  readonly signal: AbortSignal;
  readonly budgetMs: number;
}

/** How long opening may take. */
export interface OpeningLimits extends TimeLimits {
  /**
   * Aborted when the work that goes on meanwhile has ended, and the run waits for the opening alone:
   * then trouble may take a minute in all, and a rate limit a few. Without it there is such work for
   * the whole budget.
   */
  readonly workEnded?: AbortSignal;
}

/** A check run to be opened. */
export interface CheckRunRequest extends CheckRunIdentity {
  /** The workflow run's page: GitHub shows check runs in a suite that nobody can choose. */
  readonly runUrl: string;
}

/** A check run that is ours and in progress. */
export interface OpenedCheckRun {
  readonly kind: 'opened';
  readonly id: number;
  readonly url: string;
  /** How many annotations it has already. */
  readonly annotations: number;
  /**
   * Posts the annotations page by page and closes the check run with the last one. Never rejects.
   * When the signal aborts, or has aborted before, one last request closes it, with at most 50
   * annotations, within a few seconds: that is how a cancelled run ends.
   */
  complete(completion: CheckRunCompletion, limits: TimeLimits): Promise<CheckRunOutcome>;
}

/** Why there is no check run, and what the user can do about it. */
export type CheckRunUnavailable = Extract<CheckRunOutcome, { kind: 'unavailable' }>;

/** A check run that an earlier process may have left open. */
export interface StaleCheckRun extends CheckRunIdentity {
  /** Known once GitHub had answered; it is looked for otherwise. */
  readonly id?: number;
  readonly runUrl?: string;
  /** How it ought to have been closed, when that was known; cancelled otherwise. */
  readonly completion?: Omit<CheckRunCompletion, 'annotations'>;
}

/** What became of a check run left open. */
export type StaleOutcome =
  | { readonly kind: 'closed' | 'already-closed' | 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What became of a check run that was to be finished: posted, or no longer there to post to. */
export type FinishOutcome =
  CheckRunOutcome | { readonly kind: 'already-closed' } | { readonly kind: 'absent' };

/** Our check runs on GitHub, each created once and each annotation posted once, whatever the network does. Nothing here rejects. */
export interface CheckRuns {
  open(
    request: CheckRunRequest,
    limits: OpeningLimits,
  ): Promise<OpenedCheckRun | CheckRunUnavailable>;
  /**
   * Posts the completion to a check run that an earlier process left in progress, without what that
   * process had posted, and closes it. One that is closed stays as it is.
   */
  finishStale(
    stale: StaleCheckRun,
    work: { readonly completion: CheckRunCompletion; readonly limits: TimeLimits },
  ): Promise<FinishOutcome>;
  /** Closes one without further annotations. */
  closeStale(stale: StaleCheckRun, limits: TimeLimits): Promise<StaleOutcome>;
}
