import type { FileList } from '../tables/file-list.ts';
import { TaskList } from '../tables/task-list.ts';

/**
 * One task a file, largest first: a large file that starts last would be waited for alone. The order
 * depends on the files only, so that a run can be repeated.
 */
export function planTasks(files: FileList): TaskList {
  return new TaskList(files.sortedBySize());
}
