import type { EngineSettings } from '../model/engine-protocol.ts';
import type { Tasks } from '../model/task.ts';
import { engineFlags } from '../plan/engine-flags.ts';
import { planStages, type StageFacts } from '../plan/plan-stages.ts';
import type { Stage } from '../supervisor/run-stages.ts';
import type { TaskList } from '../tables/task-list.ts';

/** What the stages of a run are made of. */
export interface StageParts extends StageFacts {
  /** What is the same for every engine. */
  readonly settings: Omit<EngineSettings, 'modules' | 'v8Flags'>;
  /** WebAssembly modules that these analyzers need. */
  readonly modulesOf: (analyzers: ReadonlySet<string>) => readonly string[];
}

/** All tasks in the order of the run, and the same in stages. */
export interface StagedTasks {
  /** A task's id is its place here: a journal's reader counts on it. */
  readonly tasks: TaskList;
  readonly stages: readonly Stage[];
}

/** Divides the tasks into stages and sets up the engine of each. */
export function stagesOf(planned: TaskList, parts: StageParts): StagedTasks {
  const divided = planStages(planned, parts);
  const tasks = divided.length === 1 ? planned : planned.pick(divided.flat());
  let end = 0;
  const stages = divided.map(({ length }) => {
    end += length;
    return toStage(tasks.slice(end - length, end), parts);
  });
  return { tasks, stages };
}

/** Sets up the engine for tasks that are one stage. */
export function toStage(
  tasks: Tasks,
  parts: Pick<StageParts, 'settings' | 'memoryBudgetBytes' | 'modulesOf'>,
): Stage {
  const { settings, memoryBudgetBytes, modulesOf } = parts;
  const analyzers = new Set<string>();
  for (const task of tasks) for (const id of task.analyzers) analyzers.add(id);
  const modules = modulesOf(analyzers);
  const v8Flags = engineFlags({ modules, memoryBudgetBytes });
  return { tasks, settings: { ...settings, modules, v8Flags } };
}
