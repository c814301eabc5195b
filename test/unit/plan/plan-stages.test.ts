import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/model/task.ts';
import { planStages } from '../../../src/plan/plan-stages.ts';

const MEGABYTE = 1_000_000;
const WEIGHTS: Readonly<Record<string, number>> = { biome: 240, ruff: 100, prism: 50, php: 50 };

function workingBytesOf(analyzers: ReadonlySet<string>): number {
  return [...analyzers].reduce((sum, id) => sum + (WEIGHTS[id] ?? 0) * MEGABYTE, 0);
}

function tasksOf(...analyzers: readonly string[]): Task[] {
  return analyzers.map((names, id) => ({
    id,
    path: `file-${id}`,
    sizeBytes: 1,
    analyzers: names.split(' '),
  }));
}

function stagesIn(megabytes: number | null, tasks: readonly Task[]): number[][] {
  const memoryBudgetBytes = megabytes === null ? null : megabytes * MEGABYTE;
  const stages = planStages(tasks, { memoryBudgetBytes, workingBytesOf });
  return stages.map((stage) => stage.map((index) => tasks[index]?.id ?? -1));
}

const MIX = tasksOf('ruff', 'biome', 'prism', 'ruff', 'php', 'text biome', 'text');

describe('planStages', () => {
  it.each([[null], [8000]])('leaves the order alone where %s MB are there', (megabytes) => {
    expect(stagesIn(megabytes, MIX)).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
  });

  it('gives each heavy analyzer a stage of its own in little memory', () => {
    expect(stagesIn(230, MIX)).toEqual([[1, 5, 6], [0, 3], [2], [4]]);
  });

  it('puts together what fits, the heaviest first', () => {
    expect(stagesIn(460, MIX)).toEqual([
      [1, 2, 5, 6],
      [0, 3, 4],
    ]);
  });

  it('does not part files for an analyzer that weighs nothing', () => {
    expect(stagesIn(100, tasksOf('text', 'text prism', 'prism'))).toEqual([[0, 1, 2]]);
  });

  it('plans nothing that matters for no files', () => {
    expect(stagesIn(100, []).flat()).toEqual([]);
  });

  it('loses no task, repeats none and keeps the order within a stage, whatever the memory', () => {
    const names = fc.subarray(['biome', 'ruff', 'prism', 'php', 'text'], { minLength: 1 });
    const tasks = fc.array(names.map((list) => list.join(' '))).map((list) => tasksOf(...list));
    const megabytes = fc.option(fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(tasks, megabytes, (all, budget) => {
        const stages = stagesIn(budget, all);
        expect(stages.flat().toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id));
        for (const ids of stages) expect(ids).toEqual(ids.toSorted((a, b) => a - b));
      }),
    );
  });
});
