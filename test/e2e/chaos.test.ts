import { describe, expect, it } from 'vitest';
import { runForReal } from '../support/chaos/real-run.ts';
import { createFaultyDist } from '../support/faults/faulty-dist.ts';

/** `npm run chaos -- --seed N` repeats one run; the same seeds here make every failure repeatable. */
const FIRST_SEED = 1;
const RUNS = 6;

// The engine is found through /proc.
describe.runIf(process.platform === 'linux')(
  'the shipped program, whatever goes wrong at whatever moment',
  () => {
    it(
      `ends in time, accounts for every file and reports each finding once: ${RUNS} seeds`,
      async () => {
        using dist = createFaultyDist();
        const wrongs: string[] = [];
        for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
          const run = await runForReal(seed, dist);
          const told = `npm run chaos -- --seed ${seed} (${run.faults.join(', ')})`;
          wrongs.push(...run.wrongs.map((wrong) => `${told}: ${wrong}`));
        }
        expect(wrongs).toEqual([]);
      },
      RUNS * 160_000,
    );
  },
);
