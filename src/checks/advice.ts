import type { RefusedVerdict } from './api-client.ts';
import type { CheckRunUnavailable } from './check-run-port.ts';

const PERMISSIONS =
  'Give the job "permissions: { contents: read, checks: write }". The token of a pull request from a ' +
  'fork can only read, whatever the permissions say: there, post from a second workflow on "workflow_run".';

const ELSEWHERE = 'The findings are in the job summary and, the first of them, in the log.';

const ADVICE: Readonly<Record<RefusedVerdict['kind'], string>> = {
  'out-of-time': ELSEWHERE,
  'rate-limited': `The repository's requests to GitHub are used up for now. ${ELSEWHERE}`,
  moved: 'GITHUB_API_URL leads to another host; set it to the address the API answers on.',
  forbidden: PERMISSIONS,
  unauthorized: `The token was not accepted: check the input "github-token". ${PERMISSIONS}`,
  gone: `Check GITHUB_API_URL and the repository's name. ${PERMISSIONS}`,
  locked: 'Please report this: Evenkeel must only touch check runs of its own.',
  'too-large': 'Please report this: the request was larger than GitHub takes.',
  'over-limit': 'Please report this: the request was over one of GitHub’s limits.',
  'unknown-commit':
    'Check out the commit that the event names, in the repository that runs the job.',
  'bad-annotations': ELSEWHERE,
  unreachable:
    'Check the network, the proxy ("https_proxy", "no_proxy") and, for a private certificate, "NODE_EXTRA_CA_CERTS".',
  refused: ELSEWHERE,
};

/** Puts a refusal into words for the user: what happened, and what to do. */
export function toUnavailable(verdict: RefusedVerdict): CheckRunUnavailable {
  const advice = `${ADVICE[verdict.kind]}${neededBy(verdict)}`;
  return { kind: 'unavailable', reason: verdict.reason, advice };
}

/** Likewise for a creation of which nobody knows whether it was carried out. */
export function toUncertain(reason: string): CheckRunUnavailable {
  return { kind: 'unavailable', reason, advice: ELSEWHERE, mayExist: true };
}

function neededBy(verdict: RefusedVerdict): string {
  if (verdict.kind !== 'forbidden' || verdict.permissions === undefined) return '';
  return ` GitHub names what is missing: ${verdict.permissions}.`;
}
