import { readOutcome } from '../journal/read-again.ts';
import type { ChangedFile, ReplayDifference, TimeDifference } from '../model/replay.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import type { FileComparison } from './compare-files.ts';
import { compareContents, compareOutcomes, compareTimes, isTold } from './compare-outcomes.ts';
import type { Replayable } from './replayable.ts';

/** Compares outcomes as they come; holds what differs and nothing else. */
export class Comparison {
  readonly #of: Replayable;
  readonly differences: ReplayDifference[] = [];
  readonly times: TimeDifference[] = [];
  readonly contents: ChangedFile[] = [];
  compared = 0;

  constructor(of: Replayable) {
    this.#of = of;
  }

  record(task: Task, now: TaskOutcome): void {
    const position = this.#of.positions.get(task.id);
    if (position === undefined || (now.kind === 'unanalyzed' && now.reason === 'cancelled')) return;
    const before = readOutcome(this.#of.source, position, task);
    if (!isTold(before)) return;
    this.compared += 1;
    const pair = { task, before, now };
    const contents = compareContents(pair);
    if (contents !== undefined) this.contents.push(contents);
    const difference = compareOutcomes(pair);
    if (difference !== undefined) this.differences.push(difference);
    const time = compareTimes(pair);
    if (time !== undefined) this.times.push(time);
  }
}

interface OfFile {
  readonly path: string;
}

/** The order of what is told. */
export function byPath(left: OfFile, right: OfFile): number {
  return left.path < right.path ? -1 : 1;
}

/** One change for each file: one that has another size has other contents as well. */
export function withContents(
  { changedFiles }: FileComparison,
  { contents }: Comparison,
): readonly ChangedFile[] {
  const told = new Set(changedFiles.map(({ path }) => path));
  return [...changedFiles, ...contents.filter(({ path }) => !told.has(path))].toSorted(byPath);
}
