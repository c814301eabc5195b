import { ConfigurationError } from '../errors.ts';
import type { RunContext } from '../model/run-context.ts';

/**
 * Refuses to analyse a fork's code in a run that has the base repository's secrets: whatever in the
 * job reads that code, not Evenkeel alone, could be made to hand them over.
 * @throws ConfigurationError
 */
export function refuseUntrustedCheckout(
  { eventName, trustedCommits }: Pick<RunContext, 'eventName' | 'trustedCommits'>,
  checkedOutSha: string,
): void {
  if (trustedCommits === undefined || trustedCommits.includes(checkedOutSha)) return;
  throw new ConfigurationError(
    `Expected the checkout on "${eventName}" to be the base repository's own commit ` +
      `(${trustedCommits.map((sha) => sha.slice(0, 12)).join(' or ')}), found ${checkedOutSha.slice(0, 12)}: ` +
      'this event runs with the secrets of the base repository, and a fork caused it, so its code must not be in this job. ' +
      'Analyse on "pull_request", which runs without secrets, and post from a second workflow if the fork\'s token cannot.',
  );
}
