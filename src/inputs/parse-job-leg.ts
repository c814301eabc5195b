import type { JobLeg } from '../model/job-leg.ts';
import type { GetInput, InputName } from './input-table.ts';

/** A matrix may be large, as when it carries whole objects; a name is made of a small one. */
const MATRIX_CHARS = 64 * 1024;

/**
 * Parses what GitHub fills into the inputs about the job's place in a matrix. What is absent, not
 * evaluated or odd is left out: the user did not write it and cannot mend it. Never throws.
 */
export function parseJobLeg(get: GetInput): JobLeg {
  const checkRunId = /^\d{1,20}$/.exec(filledIn(get, 'job-check-run-id'))?.[0];
  const index = parseCount(filledIn(get, 'job-index'));
  const total = parseCount(filledIn(get, 'job-total'));
  const matrix = parseMatrix(filledIn(get, 'matrix'));
  return {
    ...(checkRunId !== undefined && { checkRunId }),
    ...(index !== undefined && { index }),
    ...(total !== undefined && { total }),
    ...(matrix !== undefined && { matrix }),
  };
}

/** A runner that knows no such context hands over the expression itself. */
function filledIn(get: GetInput, name: InputName): string {
  const text = get(name).trim();
  return text.startsWith('${{') ? '' : text;
}

function parseCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function parseMatrix(text: string): JobLeg['matrix'] {
  if (text === '' || text.length > MATRIX_CHARS) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}
