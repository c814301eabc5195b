import { describe, expect, it } from 'vitest';
import { planTasks } from '../../../src/plan/plan-tasks.ts';

const file = (path: string, sizeBytes: number): Parameters<typeof planTasks>[0][number] => ({
  path,
  sizeBytes,
  analyzers: ['ruff'],
});

describe('planTasks', () => {
  it('puts the largest file first, and files of one size in the order of their paths', () => {
    const files = [file('b', 1), file('a', 1), file('c', 9), file('B', 1), file('a/b', 1)];
    expect(planTasks(files).map(({ path }) => path)).toEqual(['c', 'B', 'a', 'a/b', 'b']);
  });

  it('numbers the tasks in their order', () => {
    expect(planTasks([file('a', 1), file('b', 2)])).toEqual([
      { id: 0, path: 'b', sizeBytes: 2, analyzers: ['ruff'] },
      { id: 1, path: 'a', sizeBytes: 1, analyzers: ['ruff'] },
    ]);
  });

  it('gives the same plan whatever the order in which files were listed', () => {
    const files = ['e', 'a', 'd', 'b', 'c'].map((path, index) => file(path, index % 2));
    expect(planTasks(files.toReversed())).toEqual(planTasks(files));
  });

  it('keeps the bytes of a path that text cannot show', () => {
    const [task] = planTasks([{ ...file('\\xff', 1), pathBytes: '/w==' }]);
    expect(task).toMatchObject({ path: '\\xff', pathBytes: '/w==' });
  });
});
