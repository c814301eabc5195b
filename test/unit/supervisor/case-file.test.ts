import { describe, expect, it } from 'vitest';
import type { UnanalyzedReason } from '../../../src/model/task.ts';
import { CaseFile } from '../../../src/supervisor/case-file.ts';
import { unanalyzed } from '../../support/factories.ts';

const WORKER = { ended: 'worker', isShared: false } as const;
const ENGINE_ALONE = { ended: 'engine', isShared: false } as const;
const ENGINE_SHARED = { ended: 'engine', isShared: true } as const;

type Circumstances = typeof WORKER | typeof ENGINE_ALONE | typeof ENGINE_SHARED;

function caseOf(...deaths: readonly (readonly [UnanalyzedReason, Circumstances])[]): CaseFile {
  const file = new CaseFile();
  for (const [reason, circumstances] of deaths) file.add(unanalyzed(1, reason), circumstances);
  return file;
}

describe('CaseFile', () => {
  it.each([
    [[['crashed', WORKER]], false],
    [[['engine-died', ENGINE_ALONE]], false],
    [
      [
        ['crashed', WORKER],
        ['crashed', WORKER],
      ],
      true,
    ],
    [
      [
        ['spinning', WORKER],
        ['engine-died', ENGINE_ALONE],
      ],
      true,
    ],
    [
      [
        ['engine-died', ENGINE_SHARED],
        ['engine-died', ENGINE_ALONE],
      ],
      true,
    ],
    [
      [
        ['engine-died', ENGINE_SHARED],
        ['crashed', WORKER],
      ],
      false,
    ],
    [
      [
        ['engine-died', ENGINE_SHARED],
        ['crashed', WORKER],
        ['crashed', WORKER],
      ],
      true,
    ],
  ] as const)('after %j finds it proven: %s', (deaths, isProven) => {
    expect(caseOf(...deaths).isProven).toBe(isProven);
  });

  it('gives the reason that was seen both times, and both in the detail', () => {
    expect(caseOf(['crashed', WORKER], ['crashed', WORKER]).verdict()).toMatchObject({
      reason: 'crashed',
      detail: 'because it was crashed, twice; quarantined',
      isQuarantined: true,
      deaths: [{ reason: 'crashed' }, { reason: 'crashed' }],
    });
  });

  it('takes the word of the time when it was alone, when the engine had died in company', () => {
    const file = caseOf(['engine-died', ENGINE_SHARED], ['out-of-memory', ENGINE_ALONE]);
    expect(file.verdict()).toMatchObject({
      reason: 'out-of-memory',
      detail:
        'because it was out-of-memory; the time before: engine-died, because it was engine-died; quarantined',
    });
  });

  it('does not choose between two things that the file did by itself', () => {
    const file = caseOf(['spinning', WORKER], ['out-of-memory', WORKER]);
    expect(file.verdict()).toMatchObject({
      reason: 'quarantined',
      detail:
        'because it was out-of-memory; the time before: spinning, because it was spinning; quarantined',
      deaths: [
        { reason: 'spinning', ended: 'worker', isShared: false },
        { reason: 'out-of-memory', ended: 'worker', isShared: false },
      ],
    });
  });

  it('does not quarantine a file that no worker ever took', () => {
    const verdict = caseOf(['unstarted', WORKER], ['unstarted', WORKER]).verdict();
    expect(verdict).toMatchObject({
      reason: 'unstarted',
      detail: 'because it was unstarted, twice',
    });
    expect(verdict).not.toHaveProperty('isQuarantined');
  });

  it('leaves the ending of the run to one that has only been in company', () => {
    const ending = unanalyzed(1, 'cancelled');
    expect(caseOf(['engine-died', ENGINE_SHARED]).unresolved(ending)).toEqual({
      ...ending,
      deaths: [expect.objectContaining({ reason: 'engine-died', isShared: true })],
    });
  });
});
