import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckRunOutcome } from '../../src/model/delivery.ts';
import {
  connectTo,
  createAnnotations,
  createCompletion,
  LIMITS,
  REQUEST,
  startSession,
} from '../support/github/check-run-session.ts';
import { createFakeClock } from '../support/github/fake-clock.ts';
import type { Fault } from '../support/github/faults.ts';
import { AMBIGUOUS_FAULTS, RETRYABLE_FAULTS } from '../support/github/faults.ts';
import type { LoopbackGitHub } from '../support/github/loopback-github.ts';
import { startLoopbackGitHub } from '../support/github/loopback-github.ts';

/** As many as a normal test run bears; `FAULT_RUNS=3000` for a long look. */
const FAULT_RUNS = Number(process.env['FAULT_RUNS'] ?? '60');

let github: LoopbackGitHub;

beforeAll(async () => {
  github = await startLoopbackGitHub();
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

/** What goes wrong with the first requests: about a third of them, as bad a day as GitHub has had. */
const badDay = fc.array(
  fc.option(fc.constantFrom(...AMBIGUOUS_FAULTS, ...RETRYABLE_FAULTS), { freq: 2 }),
  { maxLength: 40 },
);

interface Day {
  readonly count: number;
  readonly faults: readonly (Fault | null)[];
  /** The request at which the runner cancels; beyond the last one, none. */
  readonly cancelAt: number;
}

const day: fc.Arbitrary<Day> = fc.record({
  count: fc.integer({ min: 0, max: 400 }),
  faults: badDay,
  cancelAt: fc.oneof({ weight: 3, arbitrary: fc.constant(1e6) }, fc.nat({ max: 12 })),
});

async function post({ count, faults, cancelAt }: Day): Promise<CheckRunOutcome> {
  const controller = new AbortController();
  const { checkRuns } = startSession(github, {
    fault: (_request, index) => {
      if (index === cancelAt) controller.abort();
      return faults[index] ?? undefined;
    },
  });
  const opened = await checkRuns.open(REQUEST, LIMITS);
  if (opened.kind === 'unavailable') return opened;
  return opened.complete(createCompletion(count), { ...LIMITS, signal: controller.signal });
}

function expectEachOnce(count: number): void {
  expect(github.violations).toEqual([]);
  expect(github.runs.length).toBeLessThanOrEqual(1);
  const messages = github.runs
    .flatMap(({ annotations }) => annotations)
    .map(({ message }) => message);
  const inOrder = createAnnotations(count).map(({ message }) => message);
  // What is missing is missing; nothing is there twice or out of order.
  expect(inOrder.filter((message) => messages.includes(message))).toEqual(messages);
}

function expectHonest(outcome: CheckRunOutcome, { count, cancelAt }: Day): void {
  if (outcome.kind !== 'completed') return;
  const [run] = github.runs;
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(outcome.posted).toBe(run?.annotations.length);
  expect(outcome.posted + outcome.dropped).toBe(count);
  if (outcome.dropped > 0) expect(outcome.problems.length).toBeGreaterThan(0);
  if (cancelAt < 1e6) return;
  if (outcome.dropped > 0) expect(run?.summary).toContain(`of ${count} annotations`);
}

/** The `post` step comes later, on a better day. */
async function expectClosedByPostStep(): Promise<void> {
  const { repository, name, headSha, externalId } = REQUEST;
  const stale = { repository, name, headSha, externalId };
  const outcome = await connectTo(github, createFakeClock()).closeStale(stale, LIMITS);
  expect(outcome.kind).not.toBe('failed');
  expect(github.runs.map(({ status }) => status)).not.toContain('in_progress');
}

describe('posting a check run, whatever goes wrong', () => {
  it(`makes one check run with each annotation once, or says that it did not (${FAULT_RUNS} days)`, async () => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(day, async (badOne) => {
        const outcome = await post(badOne);
        outcomes.push(outcome.kind);
        expectEachOnce(badOne.count);
        expectHonest(outcome, badOne);
        github.heal();
        await expectClosedByPostStep();
        expectEachOnce(badOne.count);
      }),
      { numRuns: FAULT_RUNS, seed: 4242 },
    );
    const completed = outcomes.filter((kind) => kind === 'completed').length;
    // A client that always gave up would pass everything above.
    expect(completed / outcomes.length).toBeGreaterThan(0.7);
  });
});
