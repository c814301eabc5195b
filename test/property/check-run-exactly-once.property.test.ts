import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badDays,
  closeAfterwards,
  expectEachOnce,
  expectHonest,
  expectNothingLost,
  liveThrough,
  openOn,
  slowDays,
  worstDays,
} from '../support/github/bad-day.ts';
import type { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { startLoopbackGitHub } from '../support/github/loopback-github.ts';

/** As many as a normal test run bears; `FAULT_RUNS=3000` for a long look. */
const FAULT_RUNS = Number(process.env['FAULT_RUNS'] ?? '50');
const SEED = Number(process.env['FAULT_SEED'] ?? '4242');

let github: LoopbackGitHub;

beforeAll(async () => {
  github = await startLoopbackGitHub();
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

describe('opening a check run, from a server whose lists are far behind', () => {
  it(`makes one check run, or none and says that it may exist (${FAULT_RUNS} days)`, async () => {
    const kinds: string[] = [];
    await fc.assert(
      fc.asyncProperty(slowDays, async (day) => {
        const opened = await openOn(github, day);
        kinds.push(opened.kind);
        github.settle();
        expect(github.violations).toEqual([]);
        expect(github.runs.length).toBeLessThanOrEqual(1);
        if (opened.kind === 'opened') expect(github.runs).toHaveLength(1);
        else expect(opened.mayExist === true || github.runs.length === 0).toBe(true);
      }),
      { numRuns: FAULT_RUNS, seed: SEED },
    );
    const opened = kinds.filter((kind) => kind === 'opened').length;
    expect(opened / kinds.length).toBeGreaterThan(0.6);
  });
});

describe('posting a check run, whatever goes wrong', () => {
  it.each([
    // A client that always gave up would pass everything else.
    { name: 'late, wrong or missing answers', days: badDays, leastCompleted: 0.7 },
    {
      name: 'refusals, deletions and invalid annotations too',
      days: worstDays,
      leastCompleted: 0.3,
    },
  ])(
    `makes one check run with each annotation once, and tells what is missing ($name, ${FAULT_RUNS} days)`,
    async ({ days, leastCompleted }) => {
      const outcomes: string[] = [];
      await fc.assert(
        fc.asyncProperty(days, async (day) => {
          const result = await liveThrough(github, day);
          outcomes.push(result.outcome.kind);
          expectHonest(github, day, result.outcome);
          github.settle();
          expectEachOnce(github, day);
          expectNothingLost(github, day, result.outcome);
          await closeAfterwards(github, result);
          expectEachOnce(github, day);
        }),
        { numRuns: FAULT_RUNS, seed: SEED },
      );
      const completed = outcomes.filter((kind) => kind === 'completed').length;
      expect(completed / outcomes.length).toBeGreaterThan(leastCompleted);
    },
    120_000 + FAULT_RUNS * 1000,
  );
});
