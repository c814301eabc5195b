import type { Task } from '../model/task.ts';

/** A file that was selected. */
export interface PlannedFile {
  readonly path: string;
  readonly pathBytes?: string;
  readonly sizeBytes: number;
  readonly analyzers: readonly string[];
}

function bySizeThenPath(left: PlannedFile, right: PlannedFile): number {
  if (left.sizeBytes !== right.sizeBytes) return right.sizeBytes - left.sizeBytes;
  return left.path < right.path ? -1 : 1;
}

/**
 * One task a file, largest first: a large file that starts last would be waited for alone. The order
 * depends on the files only, so that a run can be repeated.
 */
export function planTasks(files: readonly PlannedFile[]): Task[] {
  return files.toSorted(bySizeThenPath).map((file, id) => ({ id, ...file }));
}
