import { describe, expect, it } from 'vitest';
import type { SelectedFile } from '../../../src/model/task.ts';
import { FileList } from '../../../src/tables/file-list.ts';
import { TaskList } from '../../../src/tables/task-list.ts';

const FILES: readonly SelectedFile[] = [
  { path: 'b.py', sizeBytes: 5, analyzers: ['ruff'] },
  { path: String.raw`\xff.py`, pathBytes: '/y5weQ==', sizeBytes: 9, analyzers: ['ruff', 'text'] },
  { path: String.raw`\xff.py`, sizeBytes: 9, analyzers: [] },
  { path: 'a.py', sizeBytes: 2 ** 40, analyzers: ['ruff'] },
];

function pathsOf(files: Iterable<SelectedFile>): string[] {
  return Array.from(files, ({ path }) => path);
}

describe('FileList', () => {
  it('gives back the files it was made of', () => {
    const list = FileList.from(FILES);
    expect([...list]).toEqual(FILES);
    expect(FILES.map((_, index) => list.at(index))).toEqual(FILES);
    expect(list.at(FILES.length)).toBeUndefined();
    expect(list).toHaveLength(4);
  });

  it('sorts by path and by size, and leaves the list it came from alone', () => {
    const list = FileList.from(FILES);
    expect(pathsOf(list.sortedByPath())).toEqual([
      String.raw`\xff.py`,
      String.raw`\xff.py`,
      'a.py',
      'b.py',
    ]);
    expect(list.sortedByPath().at(0)?.pathBytes).toBeUndefined();
    expect(Array.from(list.sortedBySize(), ({ sizeBytes }) => sizeBytes)).toEqual([
      2 ** 40,
      9,
      9,
      5,
    ]);
    expect([...list]).toEqual(FILES);
  });

  it('picks and cuts', () => {
    const list = FileList.from(FILES);
    expect(pathsOf(list.pick([3, 0]))).toEqual(['a.py', 'b.py']);
    expect(pathsOf(list.slice(2, 4))).toEqual([String.raw`\xff.py`, 'a.py']);
    expect(() => list.pick([4])).toThrow(RangeError);
  });
});

describe('TaskList', () => {
  const tasks = new TaskList(FileList.from(FILES));

  it('numbers its tasks, and keeps their numbers in a part of it', () => {
    expect(Array.from(tasks, ({ id }) => id)).toEqual([0, 1, 2, 3]);
    const part = tasks.slice(1, 3);
    expect(Array.from(part, ({ id }) => id)).toEqual([1, 2]);
    expect(part.at(1)).toEqual({ id: 2, ...FILES[2] });
    expect(part.pathOf(2)).toBe(String.raw`\xff.py`);
    expect(part.at(2)).toBeUndefined();
  });

  it('gives new numbers to what is picked', () => {
    expect(Array.from(tasks.pick([3, 0]), ({ id, path }) => [id, path])).toEqual([
      [0, 'a.py'],
      [1, 'b.py'],
    ]);
  });

  it('compares by path, and knows each path by its id', () => {
    expect(tasks.pathOf(3)).toBe('a.py');
    expect(tasks.comparePaths(3, 0)).toBeLessThan(0);
    expect(tasks.comparePaths(0, 3)).toBeGreaterThan(0);
    expect(tasks.comparePaths(2, 1)).toBeLessThan(0);
  });
});
