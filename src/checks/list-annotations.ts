import type { ApiClient } from './api-client.ts';
import type { Deadline } from './api-transport.ts';
import { countField, textField } from './json-fields.ts';
import type { AnnotationKey } from './missing-annotations.ts';
import { checkRunsPath } from './remote-check-run.ts';

/** The most that GitHub lists on a page. */
const PER_PAGE = 100;

/** A check run's annotations, as many as it is said to have; `undefined` when they cannot be read. */
export async function listAnnotations(
  client: ApiClient,
  place: { readonly repository: string; readonly id: number; readonly count: number },
  deadline: Deadline,
): Promise<readonly AnnotationKey[] | undefined> {
  const path = `${checkRunsPath(place.repository)}/${place.id}/annotations?per_page=${PER_PAGE}`;
  const listed: AnnotationKey[] = [];
  for (let page = 1; listed.length < place.count; page += 1) {
    const verdict = await client.call({ method: 'GET', path: `${path}&page=${page}` }, deadline);
    if (verdict.kind !== 'ok' || !Array.isArray(verdict.body)) return undefined;
    if (verdict.body.length === 0) return listed;
    listed.push(...verdict.body.map(toKey));
  }
  return listed;
}

function toKey(body: unknown): AnnotationKey {
  return {
    path: textField(body, 'path') ?? '',
    start_line: countField(body, 'start_line') ?? 0,
    title: textField(body, 'title') ?? '',
  };
}
