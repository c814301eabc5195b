import type { MemoryActs } from '../model/engine-protocol.ts';
import {
  MemoryGuard,
  type MemoryDecision,
  type Recycling,
  type WorkerMemory,
} from './memory-guard.ts';
import type { WorkerPool, WorkerReading } from './worker-pool.ts';

/** How much memory may still be used, and below which limit. */
export interface MemoryRoom {
  readonly roomBytes: number;
  readonly limitBytes: number;
}

/** What a guard of workers needs from outside. */
export interface WorkerGuardPorts {
  readonly pool: Pick<WorkerPool, 'read' | 'resize' | 'retire' | 'threadIds'>;
  nowMs(): number;
  /** Room below the limit that binds; `undefined` where it cannot be read now. */
  room(): MemoryRoom | undefined;
  /** Memory of the whole engine, for a Node that cannot tell that of a worker. */
  residentBytes(): number;
}

/** Room is read at every look where less than this share of the limit is left, else at every fourth. */
const NEAR_SHARE = 0.3;
const LOOKS_WHEN_FAR = 4;

/**
 * Watches the memory of all workers and keeps their number and their feeding to what the limit
 * allows. It sits in the engine: that is where memory is taken, 20 looks a second catch most of it,
 * and an order from main would come a message later. Where it is too slow all the same the kernel
 * ends the engine, and main, which lives on, starts the next with fewer workers.
 */
export class WorkerGuard {
  readonly #ports: WorkerGuardPorts;
  readonly #guard: MemoryGuard;
  readonly #filesDone = new Map<number, number>();
  readonly #retiring = new Set<number>();
  #most: number;
  #decision: MemoryDecision;
  #looks = 0;
  #isNear = false;
  #pausedMs = 0;
  #lastLookMs: number;

  constructor(ports: WorkerGuardPorts, workers: number) {
    this.#ports = ports;
    this.#guard = new MemoryGuard(workers);
    this.#most = workers;
    this.#decision = { feeds: true, workers };
    this.#lastLookMs = ports.nowMs();
  }

  /** Workers there may be now. */
  get workers(): number {
    return Math.min(this.#most, this.#decision.workers);
  }

  /** What was done so far; `undefined` while there was nothing to do. */
  get acts(): MemoryActs | undefined {
    const { recycled } = this.#guard;
    const pausedMs = Math.round(this.#pausedMs);
    if (recycled === 0 && pausedMs === 0) return undefined;
    return { workers: this.workers, recycled, pausedMs };
  }

  /** Whether a file may start now, beside so many others. */
  mayStart(running: number): boolean {
    if (this.#retiring.size > 0 || running >= this.workers) return false;
    return this.#decision.feeds || running === 0;
  }

  /** From now on there are at most so many workers. */
  limitTo(workers: number): void {
    this.#most = Math.max(1, Math.min(this.#most, workers));
  }

  /** A worker has finished a file. */
  finished(threadId: number): void {
    this.#filesDone.set(threadId, (this.#filesDone.get(threadId) ?? 0) + 1);
  }

  /** One look. Idle workers it ends itself; a busy one that must be ended is returned. */
  async look(busy: ReadonlySet<number>): Promise<Recycling | undefined> {
    const nowMs = this.#ports.nowMs();
    const hasFreeWorker = busy.size < this.workers;
    if (!this.#decision.feeds && hasFreeWorker) this.#pausedMs += nowMs - this.#lastLookMs;
    this.#lastLookMs = nowMs;
    this.#looks += 1;
    this.#trim(busy);
    if (!this.#isNear && this.#looks % LOOKS_WHEN_FAR !== 0) return undefined;
    const room = this.#ports.room();
    if (room === undefined) return undefined;
    this.#isNear = room.roomBytes < room.limitBytes * NEAR_SHARE;
    const workers = await this.#readWorkers(busy);
    this.#decision = this.#guard.decide({ nowMs, ...room, workers });
    // Before a worker ends: what is missing then is replaced at once.
    this.#ports.pool.resize(this.workers);
    const { recycle } = this.#decision;
    if (recycle === undefined || busy.has(recycle.threadId)) return recycle;
    this.#retire(recycle.threadId);
    return undefined;
  }

  /** Ends idle workers above the number that may be: busy ones finish their file first. */
  #trim(busy: ReadonlySet<number>): void {
    this.#ports.pool.resize(this.workers);
    const living = this.#living();
    // One that has not finished a file may be booting: piscina takes its end for a broken pool.
    const idle = living.filter((id) => !busy.has(id) && this.#filesDone.has(id));
    for (const threadId of idle.slice(0, Math.max(0, living.length - this.workers))) {
      this.#retire(threadId);
    }
  }

  #living(): number[] {
    return this.#ports.pool.threadIds().filter((threadId) => !this.#retiring.has(threadId));
  }

  #retire(threadId: number): void {
    this.#retiring.add(threadId);
    void this.#ports.pool.retire(threadId).then(() => this.#retiring.delete(threadId));
  }

  async #readWorkers(busy: ReadonlySet<number>): Promise<WorkerMemory[]> {
    const threadIds = this.#living();
    const readings = await this.#ports.pool.read(threadIds);
    return readings.map((reading) => ({
      threadId: reading.threadId,
      bytes: this.#bytesOf(reading, threadIds.length),
      isBusy: busy.has(reading.threadId),
      filesDone: this.#filesDone.get(reading.threadId) ?? 0,
    }));
  }

  #bytesOf({ heapBytes, externalBytes }: WorkerReading, workers: number): number {
    if (heapBytes === null) return this.#ports.residentBytes() / Math.max(1, workers);
    return heapBytes + (externalBytes ?? 0);
  }
}
