import { describe, expect, it } from 'vitest';
import {
  countAtOrAbove,
  decideConclusion,
  exitCodeOf,
  type ConclusionFacts,
} from '../../../src/findings/decide-conclusion.ts';

const NONE = { error: 0, warning: 0, notice: 0 };

function conclude(facts: Partial<ConclusionFacts>): string {
  return decideConclusion({
    counts: NONE,
    complete: true,
    ending: 'finished',
    failOn: 'error',
    failOnIncomplete: true,
    ...facts,
  });
}

describe('countAtOrAbove', () => {
  const counts = { error: 1, warning: 20, notice: 300 };

  it.each([
    ['error', 1],
    ['warning', 21],
    ['notice', 321],
    ['never', 0],
  ] as const)('counts what is at or above %s: %i', (failOn, expected) => {
    expect(countAtOrAbove(counts, failOn)).toBe(expected);
  });
});

describe('decideConclusion', () => {
  it.each<[string, Partial<ConclusionFacts>, string]>([
    ['nothing found', {}, 'success'],
    ['an error', { counts: { ...NONE, error: 1 } }, 'failure'],
    ['only warnings, failing on errors', { counts: { ...NONE, warning: 5 } }, 'neutral'],
    ['only notices, failing on errors', { counts: { ...NONE, notice: 1 } }, 'neutral'],
    [
      'warnings, failing on them',
      { counts: { ...NONE, warning: 1 }, failOn: 'warning' },
      'failure',
    ],
    [
      'errors, failing on warnings',
      { counts: { ...NONE, error: 1 }, failOn: 'warning' },
      'failure',
    ],
    ['notices, failing on them', { counts: { ...NONE, notice: 1 }, failOn: 'notice' }, 'failure'],
    ['errors, never failing', { counts: { ...NONE, error: 9 }, failOn: 'never' }, 'neutral'],
    ['nothing found, incomplete', { complete: false }, 'failure'],
    ['nothing found, out of time', { complete: false, ending: 'deadline' }, 'timed_out'],
    ['incomplete by leave', { complete: false, failOnIncomplete: false }, 'neutral'],
    [
      'out of time by leave',
      { complete: false, ending: 'deadline', failOnIncomplete: false },
      'neutral',
    ],
    [
      'an error, out of time',
      { counts: { ...NONE, error: 1 }, complete: false, ending: 'deadline' },
      'failure',
    ],
    [
      'an error and incomplete by leave',
      { counts: { ...NONE, error: 1 }, complete: false, failOnIncomplete: false },
      'failure',
    ],
    ['cancelled', { complete: false, ending: 'cancelled' }, 'cancelled'],
    ['cancelled with errors', { counts: { ...NONE, error: 1 }, ending: 'cancelled' }, 'cancelled'],
    ['complete in its last moment', { ending: 'deadline' }, 'success'],
  ])('%s', (_name, facts, expected) => {
    expect(conclude(facts)).toBe(expected);
  });

  it('never calls an incomplete run a success', () => {
    for (const failOn of ['error', 'warning', 'notice', 'never'] as const) {
      for (const ending of ['finished', 'deadline', 'cancelled'] as const) {
        for (const failOnIncomplete of [true, false]) {
          expect(conclude({ complete: false, failOn, ending, failOnIncomplete })).not.toBe(
            'success',
          );
        }
      }
    }
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['success', false, 0],
    ['neutral', false, 0],
    ['failure', true, 1],
    ['failure', false, 3],
    ['timed_out', false, 3],
    ['cancelled', false, 3],
    ['cancelled', true, 3],
  ] as const)('%s, with failing findings: %s, is %i', (conclusion, hasFailingFindings, code) => {
    expect(exitCodeOf(conclusion, hasFailingFindings)).toBe(code);
  });
});
