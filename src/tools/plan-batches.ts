import { inclusionOf, parsePathFilter } from '../files/path-filter.ts';
import type { Task } from '../model/task.ts';
import type { ToolSettings } from '../model/tool.ts';
import { argumentOf, directoryOf, withinDirectory } from './tool-command.ts';

/** A tool as it was configured, and which files it is for. */
export interface ConfiguredTool {
  readonly settings: ToolSettings;
  /** Globs. */
  readonly files: readonly string[];
  /** Most files of one run. */
  readonly batchSize: number;
}

/** A file that may be given to tools. */
export interface ToolFile {
  readonly path: string;
  /** Present where `path` does not show its name exactly. */
  readonly pathBytes?: string;
  readonly sizeBytes: number;
}

/** Files in the order of their paths; there can be any number of them. */
export interface ToolFiles extends Iterable<ToolFile> {
  readonly length: number;
}

/** The runs of all tools, and what could not be passed on. */
export interface PlannedTools {
  readonly batches: readonly Task[];
  /** Files whose names cannot be written as arguments, by tool. */
  readonly unpassable: ReadonlyMap<string, readonly string[]>;
}

/** What bounds a run. */
export interface BatchLimits {
  readonly firstId: number;
  /** Bytes of all arguments that are files. */
  readonly mostArgumentBytes: number;
}

/**
 * Bytes of file names in one command: as many as xargs takes unless told (GNU findutils), a fraction
 * of what Linux and macOS allow. Windows takes 32,767 characters for all of a command (CreateProcessW).
 */
export function mostArgumentBytes(platform: string): number {
  return platform === 'win32' ? 24_000 : 128 * 1024;
}

/** An argument costs its bytes, a zero and a pointer (execve(2)). */
const ARGUMENT_EXTRA_BYTES = 9;

/** Makes the test whether a tool is for a path. */
export function toolClaims({ settings, files }: ConfiguredTool): (path: string) => boolean {
  const filter = parsePathFilter('tools', files);
  const { workingDirectory } = settings;
  return (path) =>
    withinDirectory(path, workingDirectory) !== undefined &&
    inclusionOf(filter, path.split('/')).kind === 'included';
}

function costOf(argument: string): number {
  return Buffer.byteLength(argument) + ARGUMENT_EXTRA_BYTES;
}

/** What a file adds to the command: nothing, where its folder is there already. */
function newArgument(
  file: ToolFile,
  { pass, workingDirectory }: ToolSettings,
  given: ReadonlySet<string>,
): string | undefined {
  if (pass === 'none') return undefined;
  const within = withinDirectory(file.path, workingDirectory) ?? file.path;
  const argument = argumentOf(pass === 'directories' ? directoryOf(within) : within);
  return given.has(argument) ? undefined : argument;
}

/** Divides files by number and by bytes of arguments. A tool that is given no files runs once for all. */
function divide(
  files: readonly ToolFile[],
  { settings, batchSize }: ConfiguredTool,
  mostBytes: number,
): ToolFile[][] {
  const groups: ToolFile[][] = [];
  let group: ToolFile[] = [];
  let given = new Set<string>();
  let bytes = 0;
  const limit = settings.pass === 'none' ? Infinity : batchSize;
  for (const file of files) {
    const argument = newArgument(file, settings, given);
    const cost = argument === undefined ? 0 : costOf(argument);
    if (group.length > 0 && (group.length >= limit || bytes + cost > mostBytes)) {
      groups.push(group);
      group = [];
      given = new Set();
      bytes = 0;
    }
    const own = newArgument(file, settings, given);
    group.push(file);
    if (own !== undefined) given.add(own);
    bytes += own === undefined ? 0 : costOf(own);
  }
  return group.length === 0 ? groups : [...groups, group];
}

/** Plans the runs of every tool over the selected files. No run has an empty list of files. */
export function planBatches(
  tools: readonly ConfiguredTool[],
  files: ToolFiles,
  { firstId, mostArgumentBytes: mostBytes }: BatchLimits,
): PlannedTools {
  const batches: Task[] = [];
  const unpassable = new Map<string, readonly string[]>();
  for (const tool of tools) {
    const { name } = tool.settings;
    const claims = toolClaims(tool);
    const passed: ToolFile[] = [];
    const odd: string[] = [];
    for (const file of files) {
      if (!claims(file.path)) continue;
      if (file.pathBytes === undefined) passed.push(file);
      else odd.push(file.path);
    }
    if (odd.length > 0) unpassable.set(name, odd);
    for (const group of divide(passed, tool, mostBytes)) {
      batches.push(toTask(firstId + batches.length, name, group));
    }
  }
  return { batches, unpassable };
}

function toTask(id: number, tool: string, group: readonly ToolFile[]): Task {
  const files = group.map(({ path }) => path);
  const sizeBytes = group.reduce((sum, file) => sum + file.sizeBytes, 0);
  return { id, path: files[0] ?? '', sizeBytes, analyzers: [tool], batch: { tool, files } };
}
