import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStaleCheckRun } from '../../../src/checks/parse-stale-check-run.ts';

const STALE = {
  repository: 'octo/demo',
  name: 'Evenkeel',
  headSha: 'a'.repeat(40),
  externalId: '1:1:job:step:nonce',
} as const;

const COMPLETION = { conclusion: 'failure', title: 'Failed', summary: 'See the run.' } as const;

describe('the state that main leaves for the post step', () => {
  it.each([
    ['before GitHub has answered', STALE],
    ['with the id', { ...STALE, id: 7 }],
    ['with the conclusion that could not be posted', { ...STALE, id: 7, completion: COMPLETION }],
  ])('comes back as it was: %s', (_name, stale) => {
    expect(parseStaleCheckRun(JSON.stringify(stale))).toEqual(stale);
  });

  it('is nothing when main left nothing open', () => {
    expect(parseStaleCheckRun('')).toBeUndefined();
  });

  it('loses a conclusion that GitHub does not know', () => {
    const completion = { ...COMPLETION, conclusion: 'stale' };
    expect(parseStaleCheckRun(JSON.stringify({ ...STALE, completion }))).toEqual(STALE);
  });

  it('is nothing when it is anything else', () => {
    fc.assert(
      fc.property(fc.json(), (state) => {
        expect(parseStaleCheckRun(state)).toBeUndefined();
      }),
    );
  });
});
