/** The memory of one worker: heap, WebAssembly memory and buffers. */
export interface WorkerMemory {
  readonly threadId: number;
  readonly bytes: number;
  readonly isBusy: boolean;
  /** Files it has finished. */
  readonly filesDone: number;
}

/** What a guard sees at one look, all of it measured from outside the workers. */
export interface MemoryLook {
  readonly nowMs: number;
  /** Memory that may still be used below the limit that binds. */
  readonly roomBytes: number;
  readonly limitBytes: number;
  /** The living workers; one that is being ended is among them no more. */
  readonly workers: readonly WorkerMemory[];
}

/** A worker to be ended. */
export interface Recycling {
  readonly threadId: number;
  /** Whether its file must be what took the memory: it was alone, in a worker without a past. */
  readonly isCulprit: boolean;
}

/** What is to be done now. */
export interface MemoryDecision {
  /** Whether a waiting file may start. */
  readonly feeds: boolean;
  /** Workers there should be from now on. */
  readonly workers: number;
  /** The worker to end now; it is replaced while there are fewer than `workers`. */
  readonly recycle?: Recycling;
}

/** Below this share of the limit no file starts beside one that is in work. */
const PAUSE_SHARE = 0.1;
/** Below this share a worker is ended: what is left is for the time until the kernel has its memory. */
const RECYCLE_SHARE = 0.06;
/** Below this share even a file that is alone in a fresh worker is stopped: the kernel would be next. */
const LAST_SHARE = 0.015;
/** Feeding goes on above the first mark by this much, so that it does not flicker. */
const RESUME_FACTOR = 1.25;
/** A large limit is not neared by shares of itself, but by what workers take between two looks. */
const MOST_MARK_BYTES = 512 * 2 ** 20;
/** A worker that has not grown by this since its first file would soon be as large again. */
const WORTH_RECYCLING_BYTES = 32 * 2 ** 20;
/** The kernel has a dead worker's memory back within this time; until then nothing else is ended. */
const SETTLE_MS = 1000;
/** Memory must have sufficed for so long before a worker comes back; twice as long each time. */
const CALM_MS = 20_000;
/** After so many returns a worker that was taken away stays away. */
const MOST_RETURNS = 6;

function markOf(limitBytes: number, share: number): number {
  return Math.min(limitBytes * share, (MOST_MARK_BYTES * share) / PAUSE_SHARE);
}

function mostBy(
  workers: readonly WorkerMemory[],
  measure: (worker: WorkerMemory) => number,
): WorkerMemory | undefined {
  return workers.reduce<WorkerMemory | undefined>(
    (most, worker) => (most === undefined || measure(worker) > measure(most) ? worker : most),
    undefined,
  );
}

/**
 * Keeps all workers together below the limit that binds. When room runs short no file starts beside
 * another; when it is nearly gone the worker that has grown most is replaced; where none has grown
 * there is one worker less. All of it is undone when memory comes back, but each return waits twice
 * as long as the one before, and there are few of them: a guard that swings is worse than a worker
 * less.
 *
 * One file is always fed when none is in work, however short memory is: what holds the memory may
 * not be ours, and waiting for ever would lose every file.
 */
export class MemoryGuard {
  readonly #planned: number;
  readonly #baselines = new Map<number, number>();
  #workers: number;
  #isShort = false;
  #busyUntilMs = -Infinity;
  #enoughSinceMs: number | undefined;
  #recycled = 0;
  #returns = 0;

  constructor(workers: number) {
    this.#planned = workers;
    this.#workers = workers;
  }

  /** Workers that were ended for memory so far. */
  get recycled(): number {
    return this.#recycled;
  }

  /** Decides; to be called at every look. */
  decide(look: MemoryLook): MemoryDecision {
    this.#remember(look.workers);
    this.#judgeRoom(look);
    const recycle = this.#choose(look);
    if (recycle !== undefined) {
      this.#recycled += 1;
      this.#busyUntilMs = look.nowMs + SETTLE_MS;
    }
    const isIdle = look.workers.every(({ isBusy }) => !isBusy);
    const feeds = recycle === undefined && (!this.#isShort || isIdle);
    return { feeds, workers: this.#workers, ...(recycle !== undefined && { recycle }) };
  }

  /** What a worker holds after its first file is what any worker needs. */
  #remember(workers: readonly WorkerMemory[]): void {
    for (const { threadId, filesDone, bytes } of workers) {
      if (filesDone > 0 && !this.#baselines.has(threadId)) this.#baselines.set(threadId, bytes);
    }
  }

  #judgeRoom({ roomBytes, limitBytes, nowMs }: MemoryLook): void {
    const pauseBytes = markOf(limitBytes, PAUSE_SHARE);
    if (roomBytes < pauseBytes) this.#isShort = true;
    else if (roomBytes > pauseBytes * RESUME_FACTOR) this.#isShort = false;
    if (this.#isShort) {
      this.#enoughSinceMs = undefined;
      return;
    }
    this.#enoughSinceMs ??= nowMs;
    const isCalm = nowMs - this.#enoughSinceMs >= CALM_MS * 2 ** this.#returns;
    if (!isCalm || this.#workers >= this.#planned || this.#returns >= MOST_RETURNS) return;
    this.#workers += 1;
    this.#returns += 1;
    this.#enoughSinceMs = nowMs;
  }

  #choose(look: MemoryLook): Recycling | undefined {
    const { roomBytes, limitBytes, workers, nowMs } = look;
    if (nowMs < this.#busyUntilMs || roomBytes >= markOf(limitBytes, RECYCLE_SHARE))
      return undefined;
    const grown = mostBy(workers, (worker) => this.#growthOf(worker));
    if (grown !== undefined && this.#growthOf(grown) >= WORTH_RECYCLING_BYTES) {
      return { threadId: grown.threadId, isCulprit: false };
    }
    return workers.length > 1 ? this.#takeAway(workers) : this.#judgeLast(look);
  }

  #growthOf({ threadId, bytes }: WorkerMemory): number {
    return bytes - (this.#baselines.get(threadId) ?? bytes);
  }

  /** An idle worker costs nothing to end, if it has been at work; of busy ones the largest gives most. */
  #takeAway(workers: readonly WorkerMemory[]): Recycling | undefined {
    const idle = workers.filter(({ isBusy, filesDone }) => !isBusy && filesDone > 0);
    const candidates = idle.length > 0 ? idle : workers.filter(({ isBusy }) => isBusy);
    const chosen = mostBy(candidates, ({ bytes }) => bytes);
    if (chosen === undefined) return undefined;
    this.#workers = Math.max(1, Math.min(this.#workers, workers.length) - 1);
    return { threadId: chosen.threadId, isCulprit: false };
  }

  /** The one worker there is, and it has not grown between files: what grew is the file in work. */
  #judgeLast({ roomBytes, limitBytes, workers }: MemoryLook): Recycling | undefined {
    const [last] = workers;
    const isLost = roomBytes < markOf(limitBytes, LAST_SHARE);
    if (last === undefined || !last.isBusy || last.filesDone > 0 || !isLost) return undefined;
    return last.bytes < WORTH_RECYCLING_BYTES
      ? undefined
      : { threadId: last.threadId, isCulprit: true };
  }
}
