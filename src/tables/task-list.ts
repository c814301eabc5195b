import type { Task, TaskPaths, Tasks } from '../model/task.ts';
import type { FileList } from './file-list.ts';

/** Files as tasks: their ids are numbers in the order of the list, from the first one given. */
export class TaskList implements Tasks, TaskPaths {
  readonly #files: FileList;
  readonly #firstId: number;

  constructor(files: FileList, firstId = 0) {
    this.#files = files;
    this.#firstId = firstId;
  }

  get length(): number {
    return this.#files.length;
  }

  at(index: number): Task | undefined {
    const file = this.#files.at(index);
    return file === undefined ? undefined : { id: this.#firstId + index, ...file };
  }

  *[Symbol.iterator](): Iterator<Task> {
    let id = this.#firstId;
    for (const file of this.#files) {
      yield { id, ...file };
      id += 1;
    }
  }

  pathOf(taskId: number): string {
    return this.#files.pathAt(taskId - this.#firstId);
  }

  comparePaths(leftId: number, rightId: number): number {
    const [left, right] = [leftId - this.#firstId, rightId - this.#firstId];
    return this.#files.comparePaths(left, right) || left - right;
  }

  /** The tasks at these indexes, with new ids from 0. */
  pick(indexes: Iterable<number>): TaskList {
    return new TaskList(this.#files.pick(indexes));
  }

  /** The tasks from one index up to another, with the ids they have. */
  slice(start: number, end: number): TaskList {
    return new TaskList(this.#files.slice(start, end), this.#firstId + start);
  }
}
