import type { ToolSettings } from '../model/tool.ts';
import type { ConfiguredTool } from './plan-batches.ts';
import type { ProgramChoice } from './preset.ts';

/** A tool as the configuration has it, before it is known where it will run. */
export interface ToolDeclaration extends Omit<
  ToolSettings,
  'command' | 'slots' | 'environment' | 'concealed'
> {
  readonly programs: readonly ProgramChoice[];
  readonly options: readonly string[];
  readonly files: readonly string[];
  readonly batchSize: number;
  readonly slots: number | 'all';
  /** Names of further variables of the environment. */
  readonly env: readonly string[];
}

/** What a declaration meets where it runs. */
export interface ToolSurroundings {
  /** The text of a file of the analysed folder; `undefined` where there is none that can be read. */
  readText(path: string): string | undefined;
  /** Slots that there are. */
  readonly workers: number;
  /** The environment for a tool that asks for these names, and what of it is not to be told. */
  environmentOf(names: readonly string[]): Pick<ToolSettings, 'environment' | 'concealed'>;
}

function fits(
  { needs }: ProgramChoice,
  { workingDirectory }: ToolDeclaration,
  surroundings: ToolSurroundings,
): boolean {
  if (needs === undefined) return true;
  const path = workingDirectory === '' ? needs.file : `${workingDirectory}/${needs.file}`;
  const text = surroundings.readText(path);
  return text !== undefined && (needs.text === undefined || text.includes(needs.text));
}

/** Settles a declaration: which program, how many slots, which environment. */
export function resolveTool(
  declaration: ToolDeclaration,
  surroundings: ToolSurroundings,
): ConfiguredTool {
  const { programs, options, files, batchSize, slots, env, ...settings } = declaration;
  const program = programs.find((choice) => fits(choice, declaration, surroundings));
  const { workers } = surroundings;
  return {
    settings: {
      ...settings,
      command: [...(program?.command ?? []), ...options],
      slots: slots === 'all' ? workers : Math.min(slots, workers),
      ...surroundings.environmentOf(env),
    },
    files,
    batchSize,
  };
}
