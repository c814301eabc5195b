import { describe, expect, it } from 'vitest';
import type { LoopbackGitHub } from '../support/github/loopback-github.ts';
import type { NamedFault } from '../support/github/faults.ts';
import { AMBIGUOUS_FAULTS, RETRYABLE_FAULTS } from '../support/github/faults.ts';
import type { StepResult } from '../support/runner/fake-runner.ts';
import { startActionJob } from './support/action-job.ts';

/** As many as a normal test run bears, at once; `FAULT_JOBS=30` for a long look. */
const FAULT_JOBS = Number(process.env['FAULT_JOBS'] ?? '4');
const AT_ONCE = 4;
const SEED = Number(process.env['FAULT_SEED'] ?? '14');

/** Three pages of annotations. */
const FILES = Object.fromEntries(
  Array.from({ length: 6 }, (_, file) => [
    `web/debug_${file}.php`,
    `<?php\n${'var_dump($all);\n'.repeat(21)}`,
  ]),
);
const NOTICES = 126;

/** Those that cost real minutes are for virtual time. */
const FAULTS = [...AMBIGUOUS_FAULTS, ...RETRYABLE_FAULTS].filter(
  ({ name }) => !/^403 "|without headers/.test(name),
);

/** A number from 0 to 1 for each call, the same ones for a seed (mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What meets each of the first requests: a third of them fail. */
function faultsOf(seed: number): readonly (NamedFault | undefined)[] {
  const random = createRandom(seed);
  return Array.from({ length: 40 }, () =>
    random() < 0.35 ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined,
  );
}

function placesOn({ runs }: LoopbackGitHub): readonly string[] {
  return runs.flatMap(({ annotations }) =>
    annotations.map(({ path, start_line: line }) => `${path}:${line}`),
  );
}

/** Everything is in the check run, each finding once, or what is missing is told in the log and the summary. */
function expectAllTold(github: LoopbackGitHub, step: StepResult): void {
  const places = placesOn(github);
  expect(new Set(places).size).toBe(places.length);
  expect(step.outputs).toMatchObject({ conclusion: 'failure', notices: String(NOTICES) });
  expect(step.exitCode).toBe(1);
  if (places.length === NOTICES) return;
  const told = step.log.annotations.map(
    ({ properties }) => `${properties['file']}:${properties['line']}`,
  );
  expect(told.length).toBe(Math.min(10, NOTICES - places.length));
  expect(step.summary).toMatch(/No check run|could not be posted|may be missing/);
}

async function runJob(seed: number): Promise<boolean> {
  const faults = faultsOf(seed);
  await using run = await startActionJob({
    files: FILES,
    github: {
      fault: ({ path, query, atMs }, index) => {
        const search = query.size === 0 ? '' : `?${query.toString()}`;
        return faults[index]?.make({ nowMs: atMs, url: `${run.github.url}${path}${search}` });
      },
    },
  });
  const step = await run.run({ with: { 'fail-on': 'notice' } });
  run.github.settle();
  expect(run.github.violations).toEqual([]);
  expect(run.github.runs.length).toBeLessThanOrEqual(1);
  expect(run.github.politeness.shortestWriteGapMs).toBeGreaterThanOrEqual(990);
  expectAllTold(run.github, step);
  run.github.heal();
  const post = await run.runPost(step);
  expect(post.exitCode).toBe(0);
  expect(new Set(placesOn(run.github)).size).toBe(placesOn(run.github).length);
  for (const checkRun of run.github.runs) {
    expect(checkRun).toMatchObject({ status: 'completed', conclusion: 'failure' });
  }
  return placesOn(run.github).length === NOTICES;
}

describe('the shipped action on bad days', () => {
  it(
    `posts everything once or tells what is missing (${FAULT_JOBS} jobs, seed ${SEED})`,
    async () => {
      const whole: boolean[] = [];
      for (let first = 0; first < FAULT_JOBS; first += AT_ONCE) {
        const seeds = Array.from(
          { length: Math.min(AT_ONCE, FAULT_JOBS - first) },
          (_, index) => SEED * 1000 + first + index,
        );
        whole.push(...(await Promise.all(seeds.map(runJob))));
      }
      console.log(`${whole.filter(Boolean).length} of ${whole.length} jobs posted everything`);
      expect(whole.filter(Boolean).length).toBeGreaterThanOrEqual(Math.floor(FAULT_JOBS / 2));
    },
    300_000 + FAULT_JOBS * 60_000,
  );
});
