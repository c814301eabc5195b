import type { Conclusion } from '../model/report.ts';
import type { StaleCheckRun } from './check-run-port.ts';
import { countField, fieldOf, textField } from './json-fields.ts';

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
  const runUrl = textField(value, 'runUrl');
  const completion = parseCompletion(fieldOf(value, 'completion'));
  return {
    repository,
    name,
    headSha,
    externalId,
    ...(id !== undefined && { id }),
    ...(runUrl !== undefined && { runUrl }),
    ...(completion !== undefined && { completion }),
  };
}

const CONCLUSIONS: readonly Conclusion[] = [
  'success',
  'failure',
  'neutral',
  'timed_out',
  'cancelled',
];

/** How main would have closed it, if it came that far; anything odd counts as not known. */
function parseCompletion(value: unknown): StaleCheckRun['completion'] {
  const word = textField(value, 'conclusion');
  const conclusion = CONCLUSIONS.find((candidate) => candidate === word);
  const title = textField(value, 'title');
  const summary = textField(value, 'summary');
  if (conclusion === undefined || title === undefined || summary === undefined) return undefined;
  return { conclusion, title, summary };
}
