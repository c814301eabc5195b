import { describe, expect, it } from 'vitest';
import {
  CAUSES,
  runVirtually,
  undisturbed,
  type VirtualRun,
} from '../support/chaos/virtual-run.ts';

/** `CHAOS_SEED=N` repeats one run, `CHAOS_RUNS=N` makes so many. */
const FIRST = Number(process.env['CHAOS_SEED'] ?? 1);
const RUNS = Number(process.env['CHAOS_RUNS'] ?? (process.env['CHAOS_SEED'] ? 1 : 600));

/** Everything that is wrong with a run; nothing when all is well. */
function wrongsOf({ recorded, tasks, faults, hasEnded, endedMs, mustEndMs }: VirtualRun): string[] {
  if (!hasEnded) return [`had not ended after ${endedMs} ms, limit ${mustEndMs} ms`];
  const ids = recorded.map(({ task }) => task.id).toSorted((left, right) => left - right);
  const wrongs = recorded.flatMap(({ task, outcome }) => {
    if (outcome.taskId !== task.id) return [`${task.id} has the outcome of ${outcome.taskId}`];
    if (outcome.kind === 'unanalyzed') {
      const causes = CAUSES[outcome.reason];
      const isCaused = causes?.some((cause) => faults.includes(cause)) === true;
      return isCaused ? [] : [`${task.id} is ${outcome.reason}, but there was: ${faults.join()}`];
    }
    const expected = undisturbed(task);
    const findings = expected.kind === 'analyzed' ? expected.findings : [];
    const isSame = JSON.stringify(outcome.findings) === JSON.stringify(findings);
    return isSame ? [] : [`${task.id} has other findings than undisturbed`];
  });
  const isEachOnce = JSON.stringify(ids) === JSON.stringify(tasks.map(({ id }) => id));
  return isEachOnce ? wrongs : [...wrongs, `outcomes for ${ids.join()} of ${tasks.length} files`];
}

describe('any analysis, whatever goes wrong at whatever moment', () => {
  it(`ends in time, accounts for every file once, reports each finding once: ${RUNS} seeds`, async () => {
    const failures: string[] = [];
    const seen = new Set<string>();
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const run = await runVirtually(seed);
      for (const fault of run.faults) seen.add(fault);
      for (const wrong of wrongsOf(run)) failures.push(`CHAOS_SEED=${seed}: ${wrong}`);
    }
    expect(failures).toEqual([]);
    if (RUNS >= 600) expect(seen.size).toBeGreaterThanOrEqual(17);
  });

  it('is repeated exactly by its seed', async () => {
    const [first, again] = [await runVirtually(FIRST), await runVirtually(FIRST)];
    expect(again).toEqual(first);
  });
});
