import type { FileName } from '../files/listed-file.ts';
import type { ChangedFile } from '../model/replay.ts';
import type { SelectedFile, Task } from '../model/task.ts';

/** Two names that differ in bytes only can look the same. */
function keyOf({ path, pathBytes = '' }: FileName): string {
  return `${path}\0${pathBytes}`;
}

function changeOf(task: Task, found: SelectedFile | undefined): ChangedFile | undefined {
  const { path } = task;
  if (found === undefined) {
    return { path, change: 'removed', detail: 'not among the selected files any more' };
  }
  if (found.sizeBytes !== task.sizeBytes) {
    return { path, change: 'size', detail: `${task.sizeBytes} bytes, now ${found.sizeBytes}` };
  }
  const [before, now] = [task.analyzers.join(', '), found.analyzers.join(', ')];
  if (before === now) return undefined;
  return { path, change: 'analyzers', detail: `for ${before}, now for ${now}` };
}

/** What can be run again, and what is not as it was planned. */
export interface FileComparison {
  /** The planned tasks whose files are still there, in their order. */
  readonly tasks: readonly Task[];
  /** Sorted by path. */
  readonly changedFiles: readonly ChangedFile[];
}

/** Compares the planned files with those that would be planned now. */
export function compareFiles(
  planned: readonly Task[],
  found: Iterable<SelectedFile>,
): FileComparison {
  const files = new Map(Array.from(found, (file) => [keyOf(file), file] as const));
  const known = new Set(planned.map(keyOf));
  const changed = planned.flatMap((task) => changeOf(task, files.get(keyOf(task))) ?? []);
  const added = [...files.values()]
    .filter((file) => !known.has(keyOf(file)))
    .map(({ path }) => ({ path, change: 'added' as const, detail: 'not planned before' }));
  return {
    tasks: planned.filter((task) => files.has(keyOf(task))),
    changedFiles: [...changed, ...added].toSorted((left, right) =>
      left.path < right.path ? -1 : Number(left.path > right.path),
    ),
  };
}
