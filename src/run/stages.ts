import type { EngineSettings } from '../model/engine-protocol.ts';
import type { Task } from '../model/task.ts';
import { engineFlags } from '../plan/engine-flags.ts';
import { planStages, type StageFacts } from '../plan/plan-stages.ts';
import type { Stage } from '../supervisor/run-stages.ts';

/** What the stages of a run are made of. */
export interface StageParts extends StageFacts {
  /** What is the same for every engine. */
  readonly settings: Omit<EngineSettings, 'modules' | 'v8Flags'>;
  /** WebAssembly modules that these analyzers need. */
  readonly modulesOf: (analyzers: ReadonlySet<string>) => readonly string[];
}

/** Ids are numbers in the order of the run: a journal's reader counts on it. */
function numbered(tasks: readonly Task[], first: number): readonly Task[] {
  return tasks.map((task, index) =>
    task.id === first + index ? task : { ...task, id: first + index },
  );
}

/** Divides the tasks into stages and sets up the engine of each. */
export function stagesOf(all: readonly Task[], parts: StageParts): Stage[] {
  let first = 0;
  return planStages(all, parts).map((planned) => {
    const tasks = numbered(planned, first);
    first += tasks.length;
    return toStage(tasks, parts);
  });
}

/** Sets up the engine for tasks that are one stage. */
export function toStage(
  tasks: readonly Task[],
  parts: Pick<StageParts, 'settings' | 'memoryBudgetBytes' | 'modulesOf'>,
): Stage {
  const { settings, memoryBudgetBytes, modulesOf } = parts;
  const modules = modulesOf(new Set(tasks.flatMap(({ analyzers }) => analyzers)));
  const v8Flags = engineFlags({ modules, memoryBudgetBytes });
  return { tasks, settings: { ...settings, modules, v8Flags } };
}
