import type { Tasks } from '../model/task.ts';

/** What stages follow from. */
export interface StageFacts {
  /** What the whole run may use; `null` where it is not known, and then it does not divide. */
  readonly memoryBudgetBytes: number | null;
  /** Memory that an engine with one worker holds for these analyzers, in bytes. */
  readonly workingBytesOf: (analyzers: ReadonlySet<string>) => number;
}

/**
 * What a run holds with one worker and no analyzer: main and engine, 25 MB of their own each when
 * measured, their share of Node's program, and the worker's heap.
 */
const BASE_BYTES = 160_000_000;

interface Group {
  readonly analyzers: ReadonlySet<string>;
  /** Where its tasks are in the list of all. */
  readonly indexes: number[];
}

/** Tasks that need the same engines, in their order. Analyzers that weigh nothing do not part them. */
function groupByNeed(tasks: Tasks, { workingBytesOf }: StageFacts): Group[] {
  const known = new Map<string, boolean>();
  const isHeavy = (analyzer: string): boolean => {
    const answer = known.get(analyzer) ?? workingBytesOf(new Set([analyzer])) > 0;
    known.set(analyzer, answer);
    return answer;
  };
  const groups = new Map<string, Group>();
  let index = 0;
  for (const { analyzers } of tasks) {
    const heavy = analyzers.filter(isHeavy);
    const key = heavy.join(' ');
    const group = groups.get(key) ?? { analyzers: new Set(heavy), indexes: [] };
    group.indexes.push(index);
    groups.set(key, group);
    index += 1;
  }
  return [...groups.values()];
}

function union(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left, ...right]);
}

/**
 * Divides the tasks into stages, each with an engine process of its own that loads only what its
 * tasks need. One stage where memory suffices for all; else the heaviest first, and each group joins
 * the first stage that has room for it. Within a stage the order stays. A stage is given as the indexes
 * of its tasks.
 */
export function planStages(tasks: Tasks, facts: StageFacts): readonly (readonly number[])[] {
  const { memoryBudgetBytes } = facts;
  const needOf = (analyzers: ReadonlySet<string>): number =>
    BASE_BYTES + facts.workingBytesOf(analyzers);
  const groups = groupByNeed(tasks, facts);
  const all = new Set(groups.flatMap(({ analyzers }) => [...analyzers]));
  if (memoryBudgetBytes === null || needOf(all) <= memoryBudgetBytes) {
    return [Array.from({ length: tasks.length }, (_, index) => index)];
  }
  const stages: Group[] = [];
  const heaviestFirst = groups.toSorted(
    (left, right) => needOf(right.analyzers) - needOf(left.analyzers),
  );
  for (const group of heaviestFirst) {
    const at = stages.findIndex(({ analyzers }) => {
      // What adds nothing fits, also where the stage alone needs more than there is.
      const roomBytes = Math.max(memoryBudgetBytes, needOf(analyzers));
      return needOf(union(analyzers, group.analyzers)) <= roomBytes;
    });
    const joined = stages[at];
    if (joined === undefined) stages.push(group);
    else {
      stages[at] = {
        analyzers: union(joined.analyzers, group.analyzers),
        indexes: [...joined.indexes, ...group.indexes].toSorted((left, right) => left - right),
      };
    }
  }
  return stages.map(({ indexes }) => indexes);
}
