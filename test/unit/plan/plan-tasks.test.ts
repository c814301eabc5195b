import { describe, expect, it } from 'vitest';
import type { SelectedFile, Task } from '../../../src/model/task.ts';
import { planTasks } from '../../../src/plan/plan-tasks.ts';
import { FileList } from '../../../src/tables/file-list.ts';

const file = (path: string, sizeBytes: number): SelectedFile => ({
  path,
  sizeBytes,
  analyzers: ['ruff'],
});

function plan(files: readonly SelectedFile[]): Task[] {
  return [...planTasks(FileList.from(files))];
}

describe('planTasks', () => {
  it('puts the largest file first, and files of one size in the order of their paths', () => {
    const files = [file('b', 1), file('a', 1), file('c', 9), file('B', 1), file('a/b', 1)];
    expect(plan(files).map(({ path }) => path)).toEqual(['c', 'B', 'a', 'a/b', 'b']);
  });

  it('numbers the tasks in their order', () => {
    expect(plan([file('a', 1), file('b', 2)])).toEqual([
      { id: 0, path: 'b', sizeBytes: 2, analyzers: ['ruff'] },
      { id: 1, path: 'a', sizeBytes: 1, analyzers: ['ruff'] },
    ]);
  });

  it('gives the same plan whatever the order in which files were listed', () => {
    const files = ['e', 'a', 'd', 'b', 'c'].map((path, index) => file(path, index % 2));
    expect(plan(files.toReversed())).toEqual(plan(files));
  });

  it('keeps the bytes of a path that text cannot show', () => {
    const [task] = plan([{ ...file('\\xff', 1), pathBytes: '/w==' }]);
    expect(task).toMatchObject({ path: '\\xff', pathBytes: '/w==' });
  });
});
