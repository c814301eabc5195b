import type { EngineEvent } from '../model/engine-protocol.ts';
import { NO_COST, type Task } from '../model/task.ts';
import type { ToolSettings } from '../model/tool.ts';
import { LOOKS_PER_STATUS, MAX_STEP_MS } from './looks.ts';
import type { Recycling } from './memory-guard.ts';
import { RunningBatch, type BatchMoment } from './running-batch.ts';
import type { Digestion, ToolOutput, ToolProcess, ToolRunStart } from './tool-run.ts';
import { WorkerGuard, type MemoryRoom } from './worker-guard.ts';

/** What the core needs from outside. */
export interface ToolPorts {
  start(start: ToolRunStart): ToolProcess;
  digest(task: Task, output: ToolOutput): Digestion;
  nowMs(): number;
  /** How long the kernel has held this group back so far, in ms; `null` where it has no quota. */
  throttledMs(): number | null;
  send(event: EngineEvent): void;
  /** Room below the memory limit that binds, or `undefined`. */
  room(): MemoryRoom | undefined;
  /** Memory of the whole process. */
  residentBytes(): number;
}

/**
 * The core of an engine that runs tools: as many at a time as there would be workers, each counted
 * with its slots. It keeps the same promises as `EngineCore`: one outcome for each task, a heartbeat,
 * and memory below the limit; the processes of tools are in the same control group.
 */
export class ToolCore {
  readonly #ports: ToolPorts;
  readonly #tools: ReadonlyMap<string, ToolSettings>;
  readonly #zeroMs: number;
  readonly #waiting: Task[] = [];
  readonly #running = new Map<number, RunningBatch>();
  /** Ids of tasks that were ended for want of memory, or by the kernel: each is tried once more, alone. */
  readonly #alone = new Set<number>();
  readonly #guard: WorkerGuard;
  #nextRun = 1;
  #looks = 0;
  #isEnding = false;

  constructor(
    ports: ToolPorts,
    settings: { readonly tools: readonly ToolSettings[]; readonly workers: number },
  ) {
    this.#ports = ports;
    this.#tools = new Map(settings.tools.map((tool) => [tool.name, tool]));
    this.#zeroMs = ports.nowMs();
    this.#guard = new WorkerGuard({ ...ports, pool: this.#poolOfRuns() }, settings.workers);
  }

  /** Takes a run; it starts when there are slots for it. */
  run(task: Task): void {
    this.#waiting.push(task);
    this.#startWaiting();
  }

  /** From now on there are at most so many slots. */
  shrink(workers: number): void {
    this.#guard.limitTo(workers);
  }

  /** Gives back what waits; what is in work goes on. */
  drain(reason: 'deadline' | 'cancelled'): void {
    this.#isEnding = true;
    const detail = 'the run ended before the tool was started';
    for (const { id: taskId } of this.#waiting.splice(0)) {
      const outcome = { kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST } as const;
      this.#ports.send({ kind: 'outcome', outcome });
    }
  }

  /** Ends everything in work; what was written by then is read. */
  stop(reason: 'deadline' | 'cancelled'): void {
    this.drain(reason);
    const detail = 'the run ended before the tool had; what it had written by then was read';
    for (const running of this.#running.values()) running.stop({ reason, detail });
  }

  /** One look at everything; called every 50 ms. */
  async look(): Promise<void> {
    this.#looks += 1;
    const now = this.#moment();
    for (const running of this.#running.values()) running.look(now);
    await this.#guardMemory();
    this.#startWaiting();
    if (this.#looks % LOOKS_PER_STATUS === 0) this.#sendStatus();
  }

  #moment(): BatchMoment {
    const nowMs = this.#ports.nowMs() - this.#zeroMs;
    return { nowMs, throttledMs: this.#ports.throttledMs() };
  }

  /** Slots that are taken. */
  get #taken(): ReadonlySet<number> {
    return new Set([...this.#running.values()].flatMap(({ start }) => start.lanes));
  }

  #startWaiting(): void {
    while (this.#waiting.length > 0 && this.#startNext());
  }

  /** In order, so that a run with many slots is not passed over for ever. */
  #startNext(): boolean {
    const [task] = this.#waiting;
    const tool = this.#tools.get(task?.batch?.tool ?? '');
    if (task === undefined || tool === undefined)
      throw new Error('Expected a task of a known tool.');
    const taken = this.#taken;
    const slots = Math.min(tool.slots, this.#guard.workers);
    const isFull = taken.size > 0 && taken.size + slots > this.#guard.workers;
    if (isFull || !this.#mayStartBeside(task) || !this.#guard.mayStart(taken.size)) return false;
    this.#waiting.shift();
    this.#start(task, tool, slots);
    return true;
  }

  #mayStartBeside(task: Task): boolean {
    if (this.#running.size === 0) return true;
    const ids = [task.id, ...Array.from(this.#running.values(), ({ start }) => start.task.id)];
    return !ids.some((id) => this.#alone.has(id));
  }

  #start(task: Task, tool: ToolSettings, slots: number): void {
    const run = this.#nextRun;
    this.#nextRun += 1;
    const now = this.#moment();
    const lanes = this.#freeLanes(slots);
    const begin = { run, task, tool, lanes, startedMs: now.nowMs, maxStepMs: MAX_STEP_MS };
    const running = new RunningBatch(begin, now);
    // Before there is a process: whatever ends the engine, main knows what may have done it.
    this.#ports.send({ kind: 'started', taskId: task.id, worker: lanes[0] ?? 0 });
    this.#running.set(run, running);
    void this.#finish(running, this.#ports.start({ run, task, slots }));
  }

  async #finish(running: RunningBatch, process: ToolProcess): Promise<void> {
    const { run, task } = running.start;
    const result = await running.run(process, (output) => this.#ports.digest(task, output));
    this.#running.delete(run);
    const outcome = running.outcome(result, this.#moment());
    const isKilled = running.isSentBack || outcome.failure?.reason === 'killed';
    if (isKilled && !this.#alone.has(task.id) && !this.#isEnding) {
      this.#alone.add(task.id);
      this.#waiting.push(task);
    } else this.#ports.send({ kind: 'outcome', outcome });
    this.#startWaiting();
  }

  #freeLanes(slots: number): readonly number[] {
    const taken = this.#taken;
    const lanes: number[] = [];
    for (let lane = 0; lanes.length < slots; lane += 1) if (!taken.has(lane)) lanes.push(lane);
    return lanes;
  }

  async #guardMemory(): Promise<void> {
    const recycling = await this.#guard.look(new Set(this.#running.keys()));
    if (recycling !== undefined) this.#end(recycling);
  }

  /** Ends a run for memory: it is tried again alone, unless it was alone. */
  #end({ threadId, isCulprit }: Recycling): void {
    const running = this.#running.get(threadId);
    if (running === undefined) return;
    const isAgain = isCulprit || this.#alone.has(running.start.task.id);
    if (!isAgain) return running.sendBack();
    const detail = 'it neared the memory limit; what it had written by then was read';
    running.stop({ reason: 'out-of-memory', detail });
  }

  /** The runs as the guard knows workers: by number, with their memory. */
  #poolOfRuns(): ConstructorParameters<typeof WorkerGuard>[0]['pool'] {
    return {
      threadIds: () => [...this.#running.keys()],
      read: (runs) =>
        Promise.resolve(
          runs.flatMap((run) => {
            const running = this.#running.get(run);
            if (running === undefined) return [];
            const heapBytes = running.memoryBytes;
            return [{ threadId: run, cpuMs: null, waitedMs: null, heapBytes }];
          }),
        ),
      retire: () => Promise.resolve(),
      resize: () => undefined,
    };
  }

  #sendStatus(): void {
    const now = this.#moment();
    const inFlight = Array.from(this.#running.values(), (running) => running.inFlight(now));
    const memory = this.#guard.acts;
    this.#ports.send({ kind: 'status', inFlight, ...(memory !== undefined && { memory }) });
  }
}
