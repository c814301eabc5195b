import type { ApiClient } from './api-client.ts';
import type { Deadline } from './api-transport.ts';
import { countField, fieldOf, idField, textField } from './json-fields.ts';

/** A check run as GitHub tells it. Servers differ in what they tell: only the id is always there. */
export interface RemoteCheckRun {
  readonly id: number;
  readonly name: string | undefined;
  readonly headSha: string | undefined;
  /** `undefined` when the answer has no such field; `''` when nobody gave one. */
  readonly externalId: string | undefined;
  readonly status: string | undefined;
  readonly conclusion: string | undefined;
  readonly url: string | undefined;
  readonly annotations: number | undefined;
}

/** What identifies a check run as our own: all three, never the name alone. */
export interface CheckRunIdentity {
  readonly repository: string;
  readonly name: string;
  readonly headSha: string;
  /** Not to be guessed, and known before the check run is created. */
  readonly externalId: string;
}

/** What a look at GitHub said; `unknown` when the look itself failed. */
export type Sighting =
  | { readonly kind: 'found'; readonly run: RemoteCheckRun }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string };

const RUNS_PER_PAGE = 100;

/** GitHub keeps at most 1,000 check runs of one name in a suite (REST API, check runs). */
const MOST_PAGES = 10;

/** Reads a check run from an answer's body; `undefined` when it is not one, such as half of one. */
export function parseCheckRun(body: unknown): RemoteCheckRun | undefined {
  const id = idField(body, 'id');
  if (id === undefined) return undefined;
  const externalId = textField(body, 'external_id');
  return {
    id,
    name: textField(body, 'name'),
    headSha: textField(body, 'head_sha'),
    externalId: fieldOf(body, 'external_id') === null ? '' : externalId,
    status: textField(body, 'status'),
    conclusion: textField(body, 'conclusion'),
    url: textField(body, 'html_url'),
    annotations: countField(fieldOf(body, 'output'), 'annotations_count'),
  };
}

/** Whether it is ours. A job's check run, or one of another app, is never touched. */
export function isOwnCheckRun(run: RemoteCheckRun, identity: CheckRunIdentity): boolean {
  return run.externalId === identity.externalId && isLikeOurs(run, identity);
}

/** Nothing that the server tells speaks against it. */
function isLikeOurs(run: RemoteCheckRun, { name, headSha }: CheckRunIdentity): boolean {
  return (run.name ?? name) === name && (run.headSha ?? headSha) === headSha;
}

/** What a check run is called that takes the place of a deleted one: known beforehand, so that it can be found. */
export function reopenedAs<Identity extends CheckRunIdentity>(identity: Identity): Identity {
  return { ...identity, externalId: `${identity.externalId}:again` };
}

/** The path of the repository's check runs. */
export function checkRunsPath(repository: string): string {
  return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/check-runs`;
}

/** Looks for our check run among those of its name on its commit. */
export async function findCheckRun(
  client: ApiClient,
  identity: CheckRunIdentity,
  deadline: Deadline,
): Promise<Sighting> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const verdict = await client.call({ method: 'GET', path: listPath(identity, page) }, deadline);
    if (verdict.kind !== 'ok') return { kind: 'unknown', reason: verdict.reason };
    const listed = fieldOf(verdict.body, 'check_runs');
    if (!Array.isArray(listed))
      return { kind: 'unknown', reason: 'GitHub sent an unreadable list' };
    const runs = listed.flatMap((body: unknown) => parseCheckRun(body) ?? []);
    const run = runs.find((candidate) => isOwnCheckRun(candidate, identity));
    if (run !== undefined) return { kind: 'found', run };
    if (runs.length < listed.length)
      return { kind: 'unknown', reason: 'GitHub sent check runs that cannot be read' };
    // One that may be ours: then a second one must not be made.
    if (runs.some((other) => other.externalId === undefined && isLikeOurs(other, identity)))
      return { kind: 'unknown', reason: 'GitHub does not tell the external ids of check runs' };
    if (listed.length < RUNS_PER_PAGE) return { kind: 'absent' };
  }
  return { kind: 'absent' };
}

function listPath({ repository, headSha, name }: CheckRunIdentity, page: number): string {
  const owner = checkRunsPath(repository).replace(/\/check-runs$/, '');
  const query = new URLSearchParams({
    check_name: name,
    filter: 'all',
    per_page: String(RUNS_PER_PAGE),
    page: String(page),
  });
  return `${owner}/commits/${encodeURIComponent(headSha)}/check-runs?${query.toString()}`;
}

/** Reads one check run by its id. */
export async function readCheckRun(
  client: ApiClient,
  place: { readonly repository: string; readonly id: number },
  deadline: Deadline,
): Promise<Sighting> {
  const path = `${checkRunsPath(place.repository)}/${place.id}`;
  const verdict = await client.call({ method: 'GET', path }, deadline);
  if (verdict.kind === 'gone') return { kind: 'absent' };
  if (verdict.kind !== 'ok') return { kind: 'unknown', reason: verdict.reason };
  const run = parseCheckRun(verdict.body);
  return run === undefined
    ? { kind: 'unknown', reason: 'GitHub sent an unreadable check run' }
    : { kind: 'found', run };
}
