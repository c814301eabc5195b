import type { InFlightTask } from '../model/engine-protocol.ts';
import type { Task, ToolOutcome } from '../model/task.ts';
import type { ToolSettings } from '../model/tool.ts';
import { judgeToolRun, type ToolStop } from './judge-tool-run.ts';
import type { Digest, Digestion, ToolOutput, ToolProcess, ToolProcessEnd } from './tool-run.ts';

/** What a running batch begins with. */
export interface BatchStart {
  readonly run: number;
  readonly task: Task;
  readonly tool: ToolSettings;
  /** The lanes it takes; the first is where it is shown. */
  readonly lanes: readonly number[];
  readonly startedMs: number;
  /** A look later than this says nothing about the time between. */
  readonly maxStepMs: number;
}

/** A moment of the engine. */
export interface BatchMoment {
  readonly nowMs: number;
  /** How long the kernel has held the group back so far; `null` where it has no quota. */
  readonly throttledMs: number | null;
}

const NOTHING: Digest = { findings: [], dropped: 0, read: 0 };
/** Of the time in which the quota held the group back, this share does not count against a tool. */
const PARDONED_SHARE = 0.9;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** One run of a tool: its process first, then the reading of what it wrote. */
export class RunningBatch {
  readonly start: BatchStart;
  #process: ToolProcess | undefined;
  #digestion: Digestion | undefined;
  #stop: ToolStop | undefined;
  #isSentBack = false;
  #cpuMs: number | null = null;
  #countedMs = 0;
  #last: BatchMoment;

  constructor(start: BatchStart, now: BatchMoment) {
    this.start = start;
    this.#last = now;
  }

  /** Whether it is to be tried again: it was ended for the sake of others. */
  get isSentBack(): boolean {
    return this.#isSentBack && this.#stop === undefined;
  }

  /** Memory that its processes hold. */
  get memoryBytes(): number | null {
    return this.#process?.memoryBytes() ?? null;
  }

  /** Runs it to its end, and gives what came of it. Never rejects. */
  async run(
    process: ToolProcess,
    digest: (output: ToolOutput) => Digestion,
  ): Promise<{ readonly end: ToolProcessEnd; readonly digest: Digest }> {
    this.#process = process;
    const end = await process.ended;
    const hasOutput = end.kind === 'exited' || end.kind === 'killed';
    if (!hasOutput || this.isSentBack) return { end, digest: NOTHING };
    if (this.#stop?.reason === 'cancelled') return { end, digest: NOTHING };
    this.#digestion = digest(end.output);
    return { end, digest: await this.#digestion.done };
  }

  /** One look: the time that has passed counts, but not that in which the quota held it back. */
  look(now: BatchMoment): void {
    const { nowMs, throttledMs } = now;
    const stepMs = Math.min(Math.max(0, nowMs - this.#last.nowMs), this.start.maxStepMs);
    const heldBackMs = Math.max(0, (throttledMs ?? 0) - (this.#last.throttledMs ?? 0));
    this.#countedMs += stepMs - Math.min(heldBackMs, stepMs * PARDONED_SHARE);
    this.#last = now;
    this.#cpuMs = this.#process?.cpuMs() ?? this.#cpuMs;
    const { timeoutMs } = this.start.tool;
    if (this.#digestion === undefined && this.#countedMs > timeoutMs) {
      this.stop({ reason: 'timed-out', detail: this.#timeoutText() });
    }
  }

  /** Ends it; the first reason stands. */
  stop(stop: ToolStop): void {
    this.#stop ??= stop;
    this.#process?.kill();
    if (stop.reason !== 'timed-out') return;
    this.#digestion?.stop();
  }

  /** Ends it, though nothing is wrong with it. */
  sendBack(): void {
    this.#isSentBack = true;
    this.#process?.kill();
  }

  /** What main is told of it while it runs. */
  inFlight({ nowMs }: BatchMoment): InFlightTask {
    const wallMs = nowMs - this.start.startedMs;
    return {
      taskId: this.start.task.id,
      worker: this.start.lanes[0] ?? 0,
      phase: 'analyzing',
      phaseMs: wallMs,
      analyzer: this.start.tool.name,
      wallMs,
      cpuMs: this.#cpuMs,
      heapBytes: null,
      isStarved: false,
    };
  }

  /** Its one outcome. */
  outcome(
    result: { readonly end: ToolProcessEnd; readonly digest: Digest },
    { nowMs }: BatchMoment,
  ): ToolOutcome {
    const { task, tool, lanes, startedMs } = this.start;
    const failure = judgeToolRun({ tool, stop: this.#stop, ...result });
    const wallMs = nowMs - startedMs;
    const { findings, dropped } = result.digest;
    return {
      kind: 'ran',
      taskId: task.id,
      findings,
      found: findings.length,
      dropped,
      ...(failure !== undefined && { failure }),
      cost: { wallMs, cpuMs: null, heapBytes: null, throttledShare: null },
      span: {
        startedMs,
        worker: lanes[0] ?? 0,
        analyzers: [{ analyzer: tool.name, wallMs, cpuMs: null }],
      },
    };
  }

  #timeoutText(): string {
    const used =
      this.#cpuMs === null ? '' : `, of which it used the CPU for ${seconds(this.#cpuMs)}`;
    return `it had not ended after ${seconds(this.start.tool.timeoutMs)}${used}; what it had written by then was read`;
  }
}
