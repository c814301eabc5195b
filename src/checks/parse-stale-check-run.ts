import type { StaleCheckRun } from './check-run-port.ts';
import { countField, textField } from './json-fields.ts';

/** Parses the state that main left; `undefined` when nothing was left open. */
export function parseStaleCheckRun(state: string): StaleCheckRun | undefined {
  if (state === '') return undefined;
  const value: unknown = JSON.parse(state);
  const repository = textField(value, 'repository');
  const name = textField(value, 'name');
  const headSha = textField(value, 'headSha');
  const externalId = textField(value, 'externalId');
  if (repository === undefined || name === undefined) return undefined;
  if (headSha === undefined || externalId === undefined) return undefined;
  const id = countField(value, 'id');
  return { repository, name, headSha, externalId, ...(id !== undefined && { id }) };
}
