import type { InFlightTask, TaskLimits } from '../../src/model/engine-protocol.ts';
import type { Finding, Match } from '../../src/model/finding.ts';
import {
  NO_COST,
  type Task,
  type TaskOutcome,
  type TaskPaths,
  type UnanalyzedOutcome,
  type UnanalyzedReason,
} from '../../src/model/task.ts';

/** A task with this id; its path follows from the id unless told. */
export function createTask(id: number, overrides: Partial<Task> = {}): Task {
  return { id, path: `src/file-${id}.py`, sizeBytes: 100, analyzers: ['ruff'], ...overrides };
}

/** Tasks 0 to `count - 1`. */
export function createTasks(count: number): Task[] {
  return Array.from({ length: count }, (_, id) => createTask(id));
}

/** The paths of these tasks, as a run knows them. */
export function pathsOf(tasks: readonly Task[]): TaskPaths {
  const pathOf = (taskId: number): string => tasks.find(({ id }) => id === taskId)?.path ?? '';
  return {
    pathOf,
    comparePaths: (left, right) => {
      const [one, other] = [pathOf(left), pathOf(right)];
      return one === other ? left - right : one < other ? -1 : 1;
    },
  };
}

/** The outcome of a task that was analyzed. */
export function analyzed(taskId: number, findings: readonly Finding[] = []): TaskOutcome {
  return { kind: 'analyzed', taskId, findings, cost: NO_COST };
}

/** The outcome of a task that was not analyzed. */
export function unanalyzed(taskId: number, reason: UnanalyzedReason): UnanalyzedOutcome {
  return { kind: 'unanalyzed', taskId, reason, detail: `because it was ${reason}`, cost: NO_COST };
}

/** A task that its worker is analyzing. */
export function inFlight(taskId: number, overrides: Partial<InFlightTask> = {}): InFlightTask {
  const unknown = { cpuMs: null, heapBytes: null, isStarved: false };
  const place = { worker: 0, phase: 'analyzing', phaseMs: 1 } as const;
  return { taskId, ...place, wallMs: 1, ...unknown, ...overrides };
}

/** A finding on line 1 of `a.py`, unless told otherwise. */
export function createFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'ruff/F401',
    analyzer: 'ruff',
    severity: 'warning',
    message: 'unused import',
    path: 'a.py',
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    fingerprint: '0123456789abcdef',
    ...overrides,
  };
}

/** A match on line 1, unless told otherwise. */
export function createMatch(overrides: Partial<Match> = {}): Match {
  return {
    rule: 'F401',
    severity: 'warning',
    message: 'unused import',
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    ...overrides,
  };
}

/** Round numbers, so that a test can say what lies above and below. */
export function createLimits(overrides: Partial<TaskLimits> = {}): TaskLimits {
  return {
    fileTimeoutMs: 10_000,
    stallMs: 100_000,
    startTimeoutMs: 30_000,
    softHeapBytes: 256 * 2 ** 20,
    maxFileSizeBytes: 2 ** 20,
    ...overrides,
  };
}
