import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJobLeg } from '../../../src/inputs/parse-job-leg.ts';
import { inputsFrom } from '../../support/inputs.ts';

const legOf = (values: Readonly<Record<string, string>>) => parseJobLeg(inputsFrom(values));

describe("the job's place in a matrix", () => {
  it('is what GitHub fills in', () => {
    const matrix = JSON.stringify({ os: 'ubuntu-latest', node: 24 });
    const given = { 'job-check-run-id': '4711', matrix, 'job-index': '2', 'job-total': '6' };
    expect(legOf(given)).toEqual({
      checkRunId: '4711',
      index: 2,
      total: 6,
      matrix: { os: 'ubuntu-latest', node: 24 },
    });
  });

  it.each([
    ['a job without a matrix', { matrix: 'null', 'job-check-run-id': '' }],
    ['a server that knows no such context', { matrix: '', 'job-index': '', 'job-total': '' }],
    ['a runner that does not evaluate it', {}],
    ['a list', { matrix: '[1]' }],
    ['no JSON', { matrix: '{' }],
    ['a matrix beyond all measure', { matrix: JSON.stringify({ all: 'x'.repeat(70_000) }) }],
    ['odd numbers', { 'job-index': '-1', 'job-total': '1e3', 'job-check-run-id': '../7' }],
  ])('is not known from %s', (_, given) => {
    expect(legOf(given)).toEqual({});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (matrix, other) => {
        legOf({ matrix, 'job-index': other, 'job-total': other, 'job-check-run-id': other });
      }),
    );
  });
});
