import type { Terminal } from './adapters/terminal.ts';
import { openCheckRun, type CheckRun, type CheckRunSetup } from './open-check-run.ts';

/** A check run that is being opened while other work goes on. */
export interface Opening {
  /** The check run, once there is nothing left to do but to wait for it. Tells now and then that it does. */
  finish(terminal: Terminal): Promise<CheckRun>;
  /**
   * The work that goes on meanwhile. When it fails nothing more is sent, and what was opened by then
   * is closed by the `post` step.
   */
  beside<Result>(work: Promise<Result>): Promise<Result>;
}

/** Begins to open the check run. What GitHub takes its time for costs none as long as there is other work. */
export function openBeside(setup: Omit<CheckRunSetup, 'workEnded'>): Opening {
  const work = new AbortController();
  const abandoned = new AbortController();
  const opening = openCheckRun({
    ...setup,
    cancel: AbortSignal.any([setup.cancel, abandoned.signal]),
    workEnded: work.signal,
  });
  return {
    async finish(terminal) {
      work.abort();
      const endsTelling = terminal.showProgress(() => 'Waiting for GitHub to open the check run');
      return opening.finally(endsTelling);
    },
    async beside(task) {
      try {
        return await task;
      } catch (error) {
        abandoned.abort();
        throw error;
      }
    },
  };
}
