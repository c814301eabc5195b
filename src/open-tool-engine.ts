/** Puts together an engine that runs tools instead of workers. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDigestion } from './adapters/tool-digestion.ts';
import { startToolProcess } from './adapters/tool-process/start-tool-process.ts';
import type { DigestRequest } from './digest-output.ts';
import type { EngineEvent, EngineSettings } from './model/engine-protocol.ts';
import type { Task } from './model/task.ts';
import type { ToolSettings, ToolStage } from './model/tool.ts';
import { ToolCore, type ToolPorts } from './pool/run-tools.ts';
import type { Digestion, ToolProcess, ToolProcessEnd, ToolRunStart } from './pool/tool-run.ts';
import { commandFor, type Share } from './tools/tool-command.ts';
import { shareVariables } from './tools/tool-environment.ts';

const here = dirname(fileURLToPath(import.meta.url));
const extension = extname(fileURLToPath(import.meta.url));
const workerFile = join(here, `tool-worker${extension}`);
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const vendorFolder = join(here, extension === '.ts' ? '../dist/vendor' : 'vendor');

/** More output than this of one run is not read: the tool is ended. */
const MOST_OUTPUT_BYTES = 16 * 2 ** 20;
/** CPU-bound work on at most that many bytes takes a second; the rest is for machines that are busy. */
const READING_MS = 60_000;
/** JSON takes some ten times its bytes as values. */
const READING_HEAP_MEBIBYTES = 512;
/** What no tool is told to do with less: V8 alone takes a quarter of it. */
const LEAST_MEBIBYTES = 512;
const UNKNOWN_MEBIBYTES = 2048;

/** What an engine has besides its tools. */
export type EngineMeasures = Omit<ToolPorts, 'start' | 'digest' | 'send'> & {
  send(event: EngineEvent): void;
};

function shareOf({ slotBytes }: ToolStage, slots: number): Share {
  const mebibytes = slotBytes === null ? UNKNOWN_MEBIBYTES : (slotBytes * slots) / 2 ** 20;
  return { slots, memoryMebibytes: Math.max(LEAST_MEBIBYTES, Math.floor(mebibytes)) };
}

function findTool({ tools }: ToolStage, task: Task): ToolSettings {
  const tool = tools.find(({ name }) => name === task.batch?.tool);
  if (tool === undefined) throw new Error('Expected a task of a known tool.');
  return tool;
}

/** Takes the values that the user has passed on out of what a tool wrote. */
function concealIn(end: ToolProcessEnd, concealed: readonly string[]): ToolProcessEnd {
  if (end.kind === 'missing' || end.kind === 'unstartable') return end;
  const conceal = (text: string): string =>
    concealed.reduce((rest, value) => rest.replaceAll(value, '***'), text);
  const { text, stderr, isCut } = end.output;
  return { ...end, output: { text: conceal(text), stderr: conceal(stderr), isCut } };
}

type DigestedRun = Pick<DigestRequest, 'files' | 'text' | 'stderr'>;

function digest(settings: EngineSettings, tool: ToolSettings, run: DigestedRun): Digestion {
  const { root, rules, limits } = settings;
  const request: DigestRequest = {
    root,
    rules,
    maxFileSizeBytes: limits.maxFileSizeBytes,
    tool: tool.name,
    reading: tool,
    workingDirectory: tool.workingDirectory,
    vendorFolder,
    ...run,
  };
  const heapMebibytes = READING_HEAP_MEBIBYTES;
  return startDigestion({
    filename: workerFile,
    workerData: request,
    heapMebibytes,
    timeoutMs: READING_MS,
  });
}

/** Opens the core of an engine for the tools of a run. */
export function openToolEngine(
  settings: EngineSettings,
  stage: ToolStage,
  measures: EngineMeasures,
): { readonly core: ToolCore; readonly killAll: () => void } {
  const alive = new Map<number, ToolProcess>();
  const start = ({ run, task, slots }: ToolRunStart): ToolProcess => {
    const tool = findTool(stage, task);
    const share = shareOf(stage, slots);
    const started = startToolProcess({
      command: commandFor(tool, task.batch?.files ?? [], share),
      root: settings.root,
      workingDirectory: tool.workingDirectory,
      environment: { ...shareVariables(share), ...Object.fromEntries(tool.environment) },
      marker: `${stage.marker}-${String(process.pid)}-${String(run)}.`,
      output: tool.output,
      mostBytes: MOST_OUTPUT_BYTES,
      onProcess: (pid, isAlive) => measures.send({ kind: 'tool-process', pid, isAlive }),
    });
    alive.set(run, started);
    void started.ended.then(() => alive.delete(run));
    return { ...started, ended: started.ended.then((end) => concealIn(end, tool.concealed)) };
  };
  const core = new ToolCore(
    {
      ...measures,
      start,
      digest: (task, { text, stderr }) =>
        digest(settings, findTool(stage, task), { files: task.batch?.files ?? [], text, stderr }),
    },
    { tools: stage.tools, workers: settings.workers },
  );
  return {
    core,
    killAll: () => {
      for (const each of alive.values()) each.kill();
    },
  };
}
