import type { EngineSettings } from '../model/engine-protocol.ts';
import type { Task } from '../model/task.ts';
import type { Stage } from '../supervisor/run-stages.ts';
import {
  mostArgumentBytes,
  planBatches,
  type ConfiguredTool,
  type ToolFiles,
} from '../tools/plan-batches.ts';

/** The user's own tools, as far as they may run. */
export interface RunTools {
  /** In the environment of every process of a tool of this run. */
  readonly marker: string;
  /** Whether any of them is for a file of this path: then it is selected, whoever else takes it. */
  isFor(path: string): boolean;
  /** The tools where there are so many workers. */
  resolve(workers: number): readonly ConfiguredTool[];
}

/** The planned runs of tools. */
export interface ToolPlan {
  readonly batches: readonly Task[];
  /** Files that cannot be passed on, by tool. */
  readonly unpassable: ReadonlyMap<string, readonly string[]>;
  /** None where there is nothing for tools to do. */
  readonly stages: readonly Stage[];
}

/** What the stage of the tools is made of. */
export interface ToolStageParts {
  readonly tools: readonly ConfiguredTool[];
  readonly marker: string;
  readonly platform: string;
  readonly memoryBudgetBytes: number | null;
  readonly settings: Omit<EngineSettings, 'modules' | 'v8Flags' | 'toolStage'>;
}

/**
 * Plans the runs of the user's tools: a stage of its own, after the analyzers' engine has given its
 * memory back, with as many slots as there were workers.
 */
export function planToolStage(files: ToolFiles, parts: ToolStageParts): ToolPlan {
  const { tools, marker, platform, memoryBudgetBytes, settings } = parts;
  const { batches, unpassable } = planBatches(tools, files, {
    firstId: files.length,
    mostArgumentBytes: mostArgumentBytes(platform),
  });
  const slotBytes = memoryBudgetBytes === null ? null : memoryBudgetBytes / settings.workers;
  const toolStage = { tools: tools.map((tool) => tool.settings), marker, slotBytes };
  const stage = { tasks: batches, settings: { ...settings, modules: [], toolStage } };
  return { batches, unpassable, stages: batches.length === 0 ? [] : [stage] };
}
