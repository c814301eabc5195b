import type { InFlightTask } from '../model/engine-protocol.ts';

interface Seen {
  readonly task: InFlightTask;
  readonly atMs: number;
}

/** What is known of a task that has just been started. */
function justStarted(taskId: number, worker: number): InFlightTask {
  const unknown = { cpuMs: null, heapBytes: null, isStarved: false };
  return { taskId, worker, phase: 'waiting', phaseMs: 0, wallMs: 0, ...unknown };
}

/** What main knows of the current engine from what it has said so far: also when it says no more. */
export class EngineView {
  readonly #seen = new Map<number, Seen>();
  #heardMs: number;

  constructor(nowMs: number) {
    this.#heardMs = nowMs;
  }

  /** It has said something. */
  hear(nowMs: number): void {
    this.#heardMs = nowMs;
  }

  /** How long it has been silent. */
  silentMs(nowMs: number): number {
    return nowMs - this.#heardMs;
  }

  start(task: { readonly taskId: number; readonly worker: number }, atMs: number): void {
    this.#seen.set(task.taskId, { task: justStarted(task.taskId, task.worker), atMs });
  }

  status(inFlight: readonly InFlightTask[], atMs: number): void {
    this.#seen.clear();
    for (const task of inFlight) this.#seen.set(task.taskId, { task, atMs });
  }

  end(taskId: number): void {
    this.#seen.delete(taskId);
  }

  /** A task that was in work when the engine was last heard, with the time that has passed since. */
  find(taskId: number, nowMs: number): InFlightTask | undefined {
    const seen = this.#seen.get(taskId);
    if (seen === undefined) return undefined;
    const sinceMs = nowMs - seen.atMs;
    const { phaseMs, wallMs } = seen.task;
    return { ...seen.task, phaseMs: phaseMs + sinceMs, wallMs: wallMs + sinceMs };
  }

  /** Everything in work, the longest first. */
  inFlight(nowMs: number): readonly InFlightTask[] {
    return [...this.#seen.keys()]
      .flatMap((taskId) => this.find(taskId, nowMs) ?? [])
      .toSorted((left, right) => right.wallMs - left.wallMs);
  }
}
