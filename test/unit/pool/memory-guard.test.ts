import { describe, expect, it } from 'vitest';
import { MemoryGuard, type MemoryLook, type WorkerMemory } from '../../../src/pool/memory-guard.ts';

const MEBIBYTE = 2 ** 20;
const LIMIT = 1000;

function worker(threadId: number, mebibytes: number, facts: Partial<WorkerMemory> = {}) {
  return { threadId, bytes: mebibytes * MEBIBYTE, isBusy: true, filesDone: 1, ...facts };
}

function look(room: number, workers: readonly WorkerMemory[], nowMs = 0): MemoryLook {
  return { nowMs, roomBytes: room * MEBIBYTE, limitBytes: LIMIT * MEBIBYTE, workers };
}

describe('MemoryGuard', () => {
  it('lets files start while there is room', () => {
    const guard = new MemoryGuard(2);
    expect(guard.decide(look(500, [worker(1, 100)]))).toEqual({ feeds: true, workers: 2 });
  });

  it('pauses feeding when room runs short, and goes on only when there is clearly more', () => {
    const guard = new MemoryGuard(2);
    const workers = [worker(1, 100), worker(2, 100)];
    const feeds = [99, 110, 124, 126, 110].map((room) => guard.decide(look(room, workers)).feeds);
    expect(feeds).toEqual([false, false, false, true, true]);
  });

  it('feeds one file when none is in work, however short memory is', () => {
    const guard = new MemoryGuard(1);
    const idle = [worker(1, 10, { isBusy: false })];
    expect(guard.decide(look(0, idle)).feeds).toBe(true);
  });

  it('replaces the worker that has grown most when room is nearly gone, not the largest', () => {
    const guard = new MemoryGuard(2);
    guard.decide(look(500, [worker(1, 300), worker(2, 100)]));
    const decision = guard.decide(look(59, [worker(1, 310), worker(2, 200)]));
    expect(decision.recycle).toEqual({ threadId: 2, isCulprit: false });
    expect(decision.workers).toBe(2);
  });

  it('ends nothing more until the kernel has had time to take the memory back', () => {
    const guard = new MemoryGuard(2);
    guard.decide(look(500, [worker(1, 100), worker(2, 100)]));
    const grown = [worker(1, 200), worker(2, 200)];
    const ends = [0, 500, 999, 1000].map(
      (nowMs) => guard.decide(look(10, grown, nowMs)).recycle !== undefined,
    );
    expect(ends).toEqual([true, false, false, true]);
  });

  it('takes a worker away where none has grown, an idle one before a busy one', () => {
    const guard = new MemoryGuard(3);
    const workers = [worker(1, 200), worker(2, 100, { isBusy: false }), worker(3, 150)];
    expect(guard.decide(look(10, workers))).toMatchObject({
      workers: 2,
      recycle: { threadId: 2, isCulprit: false },
    });
    const rest = [worker(1, 200), worker(3, 150)];
    expect(guard.decide(look(10, rest, 1000))).toMatchObject({
      workers: 1,
      recycle: { threadId: 1, isCulprit: false },
    });
  });

  it('blames a file only where it is alone, in a worker that had none before, at the very end', () => {
    const fresh = [worker(1, 900, { filesDone: 0 })];
    const guard = new MemoryGuard(1);
    expect(guard.decide(look(30, fresh)).recycle).toBeUndefined();
    expect(guard.decide(look(14, fresh)).recycle).toEqual({ threadId: 1, isCulprit: true });
  });

  it('leaves the one worker alone when the memory is not in it', () => {
    const guard = new MemoryGuard(1);
    const small = [worker(1, 20, { filesDone: 0 })];
    expect(guard.decide(look(0, small))).toMatchObject({ workers: 1 });
    expect(guard.recycled).toBe(0);
  });

  it('gives workers back when memory has sufficed for long, each time after twice as long', () => {
    const guard = new MemoryGuard(3);
    guard.decide(look(10, [worker(1, 100), worker(2, 100), worker(3, 100)]));
    guard.decide(look(10, [worker(1, 100), worker(2, 100)], 1000));
    const workersAt = (seconds: number): number =>
      guard.decide(look(500, [worker(1, 100)], seconds * 1000)).workers;
    expect([2, 21, 22, 61, 62].map(workersAt)).toEqual([1, 1, 2, 2, 3]);
  });
});
