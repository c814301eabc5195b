import { describe, expect, it } from 'vitest';
import { RestartPolicy, type EngineDeath } from '../../../src/supervisor/restart-policy.ts';

const CRASH: EngineDeath = { memory: 'no', hadStarted: true };
const MEMORY: EngineDeath = { memory: 'suspected', hadStarted: true };
const BARREN: EngineDeath = { memory: 'no', hadStarted: false };

/** Workers after each of these deaths. */
function workersAfter(workers: number, deaths: readonly EngineDeath[]): number[] {
  const policy = new RestartPolicy(workers);
  return deaths.map((death) => {
    policy.mourn(death);
    return policy.workers;
  });
}

/** How many deaths of a kind, one after the other, end the run; with their pauses. */
function pausesUntilEnd(death: EngineDeath): number[] {
  const policy = new RestartPolicy(4);
  const pauses = [];
  for (;;) {
    const restart = policy.mourn(death);
    if (restart.kind === 'give-up') return pauses;
    pauses.push(restart.pauseMs);
  }
}

describe('RestartPolicy', () => {
  it('halves the workers after a lack of memory, down to one', () => {
    expect(workersAfter(9, [MEMORY, MEMORY, MEMORY, MEMORY])).toEqual([4, 2, 1, 1]);
    expect(workersAfter(8, [{ memory: 'proven', hadStarted: false }])).toEqual([4]);
  });

  it('takes one worker away after a death of another kind, down to one', () => {
    expect(workersAfter(3, [CRASH, CRASH, CRASH])).toEqual([2, 1, 1]);
  });

  it('keeps the workers after an engine that had not come to work at all', () => {
    expect(workersAfter(3, [BARREN, BARREN])).toEqual([3, 3]);
  });

  it('makes two restarts at once, so that a culprit is found quickly, and then waits longer each time', () => {
    expect(pausesUntilEnd(CRASH).slice(0, 8)).toEqual([0, 0, 250, 500, 1000, 2000, 4000, 4000]);
  });

  it('gives up after five engines in a row that started no file, and after fifty that analyzed none', () => {
    expect(pausesUntilEnd(BARREN)).toHaveLength(4);
    expect(pausesUntilEnd(CRASH)).toHaveLength(49);
  });

  it('begins to count anew when a file is analyzed', () => {
    const policy = new RestartPolicy(1);
    for (let round = 0; round < 100; round += 1) {
      expect(policy.mourn(BARREN)).toEqual({ kind: 'restart', pauseMs: 0 });
      policy.prosper();
    }
  });
});
