/** The engine's entry: the child process that hosts the pool. It has no token and reads no environment. */
import { readdirSync, writeFileSync, writeSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { openPiscinaPool } from './adapters/piscina-pool.ts';
import { chooseClock, hasSchedstat } from './adapters/thread-clocks.ts';
import { compileModules } from './adapters/wasm-modules.ts';
import { assertNever, messageOf } from './errors.ts';
import {
  CHANNEL_LOST,
  type EngineEvent,
  type EngineRequest,
  type EngineSettings,
} from './model/engine-protocol.ts';
import { createBoard, hasBegun, readBoard } from './pool/board.ts';
import { CpuEstimate } from './pool/cpu-estimate.ts';
import { LOOK_INTERVAL_MS } from './pool/looks.ts';
import { EngineCore } from './pool/run-engine.ts';
import type { ToolStage } from './model/tool.ts';
import type { ClockKind } from './pool/thread-clock.ts';
import type { WorkerSettings } from './pool/worker-settings.ts';
import type { ToolCore } from './pool/run-tools.ts';
import { nowMs, openMeasures } from './open-measures.ts';

const here = dirname(fileURLToPath(import.meta.url));
const extension = extname(fileURLToPath(import.meta.url));
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const vendorFolder = join(here, extension === '.ts' ? '../dist/vendor' : 'vendor');

/**
 * V8 ends the whole process at this limit for some ways of allocating, so it lies well above the
 * soft limit, which is watched from outside. Measured: 8 times above, 0 deaths in 30 heap bombs.
 */
const HARD_TO_SOFT = 8;
const MEBIBYTE = 2 ** 20;
/** Of 0 to 19: with everything else at 0, about a tenth of the CPU time that both want (sched(7)). */
const NICENESS = 10;
const STDERR = 2;

function send(event: EngineEvent): void {
  // Without a channel main is gone; the `disconnect` listener below ends this process.
  if (process.connected) process.send?.(event, () => undefined);
}

/** The runner's agent must keep its heartbeat, and if memory runs out the engine is the one to die. */
function yieldToOthers(): string[] {
  const notes = [];
  try {
    setPriority(NICENESS);
    if (process.platform === 'linux') {
      writeFileSync('/proc/self/oom_score_adj', '1000');
      // There a priority is a thread's own, and V8 has its threads already: they collect and compile.
      for (const id of readdirSync('/proc/self/task')) setPriority(Number(id), NICENESS);
    }
  } catch (error) {
    notes.push(`the engine could not lower its priority: ${messageOf(error)}`);
  }
  return notes;
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What this Node or platform cannot tell of its workers: the report says so. */
function missingMeasures(clock: ClockKind): string[] {
  const notes = [];
  if (clock === 'estimate') {
    notes.push(
      'the CPU time of single workers cannot be read here: it was estimated from that of the whole engine',
    );
  }
  if (!('getHeapStatistics' in Worker.prototype)) {
    notes.push(
      `${process.version} cannot tell how much heap a worker holds (22.16 and 24 can): one that needs too much may end the engine`,
    );
  }
  return notes;
}

/** An engine at work, and what is to be said of it. */
interface Started {
  readonly core: EngineCore | ToolCore;
  readonly notes: readonly string[];
}

/** Ends the tools that run; there are none unless this engine runs tools. */
let killTools = (): void => undefined;

/**
 * Tools take the places of workers: an engine that runs them has none. Its code comes only here, so
 * that an engine that analyses has none that can start a program.
 */
async function startTools(settings: EngineSettings, stage: ToolStage): Promise<Started> {
  const { openToolEngine } = await import('./open-tool-engine.ts');
  const { core: tools, killAll } = openToolEngine(settings, stage, openMeasures(settings, send));
  killTools = killAll;
  return { core: tools, notes: [] };
}

function workersOf({ root, limits, rules, otherTools = [] }: EngineSettings): WorkerSettings {
  const { maxFileSizeBytes } = limits;
  return { root, maxFileSizeBytes, vendorFolder, board: createBoard(), rules, otherTools };
}

async function start(settings: EngineSettings): Promise<Started> {
  const { workers, limits, toolStage, v8Flags = [] } = settings;
  if (toolStage !== undefined) return startTools(settings, toolStage);
  // Here and not on the command line: one start of the engine serves every plan.
  for (const flag of v8Flags) setFlagsFromString(flag);
  const workerData = workersOf(settings);
  const { board } = workerData;
  const clock = chooseClock({
    hasWorkerCpuUsage: 'cpuUsage' in Worker.prototype,
    hasSchedstat: hasSchedstat(),
    osThreadId: (threadId) =>
      readBoard(board).find((entry) => entry.threadId === threadId)?.osThreadId,
  });
  // A thread takes a tenth of a second to start, and so does compiling: they do it at the same time.
  const modules = compileModules(vendorFolder, settings.modules);
  const pool = openPiscinaPool({
    filename: join(here, `analysis-worker${extension}`),
    workers,
    hardHeapMebibytes: Math.ceil((limits.softHeapBytes * HARD_TO_SOFT) / MEBIBYTE),
    workerData,
    modules,
    clock: clock.clock,
  });
  await modules;
  const started = new EngineCore(
    {
      pool,
      readBoard: () => readBoard(board),
      hasBegun: (run) => hasBegun(board, run),
      ...openMeasures(settings, send),
      processCpuMs,
      ...(clock.kind === 'estimate' && { estimate: new CpuEstimate(nowMs(), processCpuMs()) }),
    },
    { limits, workers },
  );
  return { core: started, notes: missingMeasures(clock.kind) };
}

let core: EngineCore | ToolCore | undefined;
/** It may shrink before there is a core. */
let mostWorkers = Infinity;

/** Looks again and again; the next look is planned when the last one ended, so that looks never pile up. */
function keepLooking(): void {
  setTimeout(() => {
    if (core === undefined) send({ kind: 'status', inFlight: [] });
    void Promise.resolve(core?.look()).then(keepLooking);
  }, LOOK_INTERVAL_MS);
}

async function configure(settings: EngineSettings): Promise<void> {
  const notes = yieldToOthers();
  keepLooking();
  try {
    const started = await start(settings);
    ({ core } = started);
    core.shrink(mostWorkers);
    send({ kind: 'ready', notes: [...notes, ...started.notes] });
  } catch (error) {
    send({ kind: 'unusable', message: messageOf(error) });
  }
}

function receive(request: EngineRequest): void {
  switch (request.kind) {
    case 'configure':
      void configure(request.settings);
      return;
    case 'run':
      core?.run(request.task);
      return;
    case 'shrink':
      mostWorkers = Math.min(mostWorkers, request.workers);
      core?.shrink(mostWorkers);
      return;
    case 'drain':
      core?.drain(request.reason);
      return;
    case 'stop':
      core?.stop(request.reason);
      return;
    default:
      assertNever(request);
  }
}

process.on('message', (message) => {
  // Only main holds the other end of this channel, and it is the same program.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  receive(message as EngineRequest);
});
// Main is gone: nobody is left to analyse for. SIGKILL, because a worker in native code would hold `exit`.
process.on('disconnect', () => {
  try {
    killTools();
    writeSync(STDERR, `${CHANNEL_LOST}\n`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
});
// The terminal's Ctrl-C reaches the whole group; main decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
