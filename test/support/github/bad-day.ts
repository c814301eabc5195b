import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { CheckRunOutcome } from '../../../src/model/delivery.ts';
import {
  connectTo,
  createAnnotations,
  createCompletion,
  LIMITS,
  REQUEST,
  startSession,
} from './check-run-session.ts';
import type { FakeClock } from './fake-clock.ts';
import type { NamedFault } from './faults.ts';
import { AMBIGUOUS_FAULTS, REFUSING_FAULTS, RETRYABLE_FAULTS } from './faults.ts';
import type { LoopbackGitHub } from './loopback-github.ts';

/** One posting, and everything that goes wrong with it. */
export interface BadDay {
  readonly count: number;
  /** What meets the first requests, one each; `null` where all is well. */
  readonly faults: readonly (NamedFault | null)[];
  /** How far behind GitHub's answers to reads are. */
  readonly lagMs: number;
  /** The request at which the runner cancels; beyond the last one, none. */
  readonly cancelAt: number;
  /** The request before which somebody deletes the check run. */
  readonly deleteAt: number;
  /** Annotations that GitHub holds for invalid, by their index. */
  readonly invalid: readonly number[];
}

/** A request that never comes. */
const NEVER = 1_000_000;

function dayOf(kinds: readonly NamedFault[]) {
  const fault = fc.option(fc.constantFrom(...kinds), { freq: 2 });
  return {
    count: fc.integer({ min: 0, max: 400 }),
    // About a third of the first requests fail: as bad a day as GitHub has had.
    faults: fc.array(fault, { maxLength: 40 }),
    lagMs: fc.constantFrom(0, 0, 500, 3000, 10_000),
    cancelAt: sometimes,
    deleteAt: fc.constant(NEVER),
    invalid: fc.constant<number[]>([]),
  };
}

const sometimes = fc.oneof({ weight: 3, arbitrary: fc.constant(NEVER) }, fc.nat({ max: 12 }));

/** Days on which GitHub answers badly, late or not at all, but refuses nothing for good. */
export const badDays: fc.Arbitrary<BadDay> = fc.record(
  dayOf([...AMBIGUOUS_FAULTS, ...RETRYABLE_FAULTS]),
);

/** Days on which anything happens. */
export const worstDays: fc.Arbitrary<BadDay> = fc.record({
  ...dayOf([...AMBIGUOUS_FAULTS, ...RETRYABLE_FAULTS, ...REFUSING_FAULTS]),
  deleteAt: sometimes,
  invalid: fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 4 })),
});

/** A day on which creations are answered badly, and what is created is listed late. */
export interface SlowDay {
  /** What meets the creations, one each. */
  readonly faults: readonly (NamedFault | null)[];
  readonly lagMs: number;
  /** When the work beside it ends, counted from the beginning. */
  readonly workEndsMs: number;
}

/** Days with lists up to half a minute behind. */
export const slowDays: fc.Arbitrary<SlowDay> = fc.record({
  faults: fc.array(fc.option(fc.constantFrom(...AMBIGUOUS_FAULTS), { freq: 4 }), { maxLength: 4 }),
  lagMs: fc.nat({ max: 30_000 }),
  workEndsMs: fc.nat({ max: 200_000 }),
});

/** Opens a check run on that day, in a step of the usual length. */
export async function openOn(github: LoopbackGitHub, { faults, lagMs, workEndsMs }: SlowDay) {
  let creations = 0;
  const { checkRuns, clock } = startSession(github, {
    lagMs,
    fault: ({ method, path, atMs }) => {
      if (method !== 'POST') return undefined;
      creations += 1;
      return faults[creations - 1]?.make({ nowMs: atMs, url: `${github.url}${path}` });
    },
  });
  const work = new AbortController();
  clock.at(clock.nowMs() + workEndsMs, () => work.abort());
  return checkRuns.open(REQUEST, {
    ...LIMITS,
    budgetMs: 25 * 60_000,
    workEnded: work.signal,
  });
}

/** What came of a bad day. */
export interface DayResult {
  readonly outcome: CheckRunOutcome;
  readonly clock: FakeClock;
}

function annotationsOf({ count, invalid }: BadDay) {
  return createAnnotations(count).map((annotation, index) =>
    invalid.includes(index) ? { ...annotation, path: '../outside.ts' } : annotation,
  );
}

/** Posts on that day. */
export async function liveThrough(github: LoopbackGitHub, day: BadDay): Promise<DayResult> {
  const controller = new AbortController();
  const { checkRuns, clock } = startSession(github, {
    lagMs: day.lagMs,
    fault: ({ path, query, atMs }, index) => {
      if (index === day.cancelAt) controller.abort();
      if (index === day.deleteAt) for (const { id } of github.runs) github.remove(id);
      const search = query.size === 0 ? '' : `?${query.toString()}`;
      const url = `${github.url}${path}${search}`;
      return day.faults[index]?.make({ nowMs: atMs, url });
    },
  });
  const opened = await checkRuns.open(REQUEST, LIMITS);
  if (opened.kind === 'unavailable') return { outcome: opened, clock };
  const completion = createCompletion(day.count, { annotations: annotationsOf(day) });
  const outcome = await opened.complete(completion, { ...LIMITS, signal: controller.signal });
  return { outcome, clock };
}

/** The last step of the job comes later, on a better day. */
export async function closeAfterwards(github: LoopbackGitHub, { clock }: DayResult): Promise<void> {
  github.heal();
  clock.advance(15_000);
  const { repository, name, headSha, externalId } = REQUEST;
  const { conclusion, title, summary } = createCompletion(0);
  const stale = { repository, name, headSha, externalId };
  const completion = { conclusion, title, summary };
  const outcome = await connectTo(github, clock).closeStale({ ...stale, completion }, LIMITS);
  expect(outcome.kind).not.toBe('failed');
  github.settle();
  for (const run of github.runs) {
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  }
}

/** One check run at most, in it nothing twice and nothing out of order, and nobody hurried. */
export function expectEachOnce(github: LoopbackGitHub, day: BadDay): void {
  expect(github.violations).toEqual([]);
  expect(github.runs.length).toBeLessThanOrEqual(1);
  expect(github.politeness.shortestWriteGapMs).toBeGreaterThanOrEqual(1000);
  const messages = messagesOn(github);
  const inOrder = annotationsOf(day).map(({ message }) => message);
  expect(inOrder.filter((message) => messages.includes(message))).toEqual(messages);
}

/** What was not posted is told, one by one; so that it can be shown elsewhere. */
export function expectNothingLost(github: LoopbackGitHub, day: BadDay, outcome: CheckRunOutcome) {
  // Without a check run everything goes to the log and the summary.
  if (outcome.kind === 'unavailable') return;
  const posted = new Set(messagesOn(github));
  const missing = new Set(outcome.missing.map(({ message }) => message));
  for (const { message } of annotationsOf(day)) {
    expect(posted.has(message) || missing.has(message)).toBe(true);
  }
  expect(outcome.dropped).toBe(outcome.missing.length);
}

/** A check run that is called complete is so, and has as many annotations as were counted. */
export function expectHonest(github: LoopbackGitHub, day: BadDay, outcome: CheckRunOutcome) {
  if (outcome.kind !== 'completed') return;
  const [run] = github.runs;
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  if (outcome.dropped > 0) expect(outcome.problems.length).toBeGreaterThan(0);
  // A page that was lost sight of may still arrive: it is told of, and not counted.
  if (outcome.problems.some((problem) => problem.includes('may be missing'))) return;
  expect(outcome.posted).toBe(run?.annotations.length);
  expect(outcome.posted + outcome.dropped).toBe(day.count);
  if (outcome.dropped > 0) expect(run?.summary).toContain(`of ${day.count} annotations`);
}

function messagesOn({ runs }: LoopbackGitHub): readonly string[] {
  return runs.flatMap(({ annotations }) => annotations).map(({ message }) => message);
}
