import type { ApiClientOptions } from './api-client.ts';
import { createApiClient } from './api-client.ts';
import type { CheckRuns } from './check-run-port.ts';
import { closeStaleCheckRun } from './close-stale-check-run.ts';
import { completeCheckRun } from './complete-check-run.ts';
import { finishCheckRun } from './finish-check-run.ts';
import { openCheckRun } from './open-check-run.ts';

/** Check runs over a transport; the policy is in `docs/decisions/0007-checks-api.md`. */
export function createCheckRuns(options: ApiClientOptions): CheckRuns {
  const { clock } = options;
  const link = { client: createApiClient(options), clock };
  return {
    async open(request, limits) {
      const opened = await openCheckRun(link, request, limits);
      if (opened.kind === 'unavailable') return opened;
      return {
        ...opened,
        complete: async (completion, completeLimits) =>
          completeCheckRun({ ...link, request, opened }, completion, completeLimits),
      };
    },
    finishStale: async (stale, work) => finishCheckRun(link, stale, work),
    closeStale: async (stale, limits) => closeStaleCheckRun(link, stale, limits),
  };
}
