import { describe, expect, it } from 'vitest';
import { CpuEstimate } from '../../../src/pool/cpu-estimate.ts';
import { analyzed, createFinding, createTask, NO_COST } from '../../support/factories.ts';
import { CoreUnderTest } from '../../support/fake-pool.ts';

const MEBIBYTE = 2 ** 20;

describe('EngineCore', () => {
  it('runs as many tasks at once as there are workers, the others in the order they came', async () => {
    const engine = new CoreUnderTest({ workers: 2 });
    for (const id of [7, 5, 6, 4]) engine.core.run(createTask(id));
    expect(engine.runningTasks).toEqual([7, 5]);
    await engine.end(5, { kind: 'outcome', outcome: analyzed(5) });
    expect(engine.runningTasks).toEqual([7, 6]);
    await engine.end(7, { kind: 'stopped' });
    expect(engine.runningTasks).toEqual([6, 4]);
  });

  it('sends the outcome of a worker as it is', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    const outcome = analyzed(1, [createFinding()]);
    await engine.end(1, { kind: 'outcome', outcome });
    expect(engine.outcomes).toEqual([outcome]);
  });

  it('gives every run another number, so that a second try is not taken for the first', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    const [first] = engine.pool.open.keys();
    await engine.end(1, { kind: 'outcome', outcome: analyzed(1) });
    engine.core.run(createTask(1));
    expect([...engine.pool.open.keys()]).not.toContain(first);
  });

  it('says how a worker died and which analyzer it was in', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1, { analyzers: ['ruff', 'biome'] }));
    engine.show(1, { analyzer: 1 });
    await engine.lookFor(50);
    await engine.end(1, { kind: 'died', reason: 'crashed', detail: 'exited with code 7' });
    expect(engine.outcomes).toMatchObject([
      { kind: 'unanalyzed', reason: 'crashed', detail: 'exited with code 7', analyzer: 'biome' },
    ]);
  });

  it('names no analyzer of a worker that died while it read the file', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.show(1, { phase: 'reading', analyzer: -1 });
    await engine.lookFor(50);
    await engine.end(1, { kind: 'died', reason: 'out-of-memory', detail: 'heap' });
    expect(engine.outcomes).toEqual([
      {
        kind: 'unanalyzed',
        taskId: 1,
        reason: 'out-of-memory',
        detail: 'heap',
        cost: { wallMs: 50, cpuMs: null, heapBytes: null },
      },
    ]);
  });

  it('stops a file that spins and tells what it had used', async () => {
    const engine = new CoreUnderTest({ limits: { fileTimeoutMs: 1000 } });
    engine.core.run(createTask(1));
    engine.show(1);
    engine.pool.readings = [{ threadId: 1, cpuMs: 500, heapBytes: 10 * MEBIBYTE }];
    await engine.lookFor(50);
    engine.pool.readings = [{ threadId: 1, cpuMs: 1600, heapBytes: 20 * MEBIBYTE }];
    await engine.lookFor(50);
    expect(engine.outcomes).toMatchObject([
      {
        reason: 'spinning',
        analyzer: 'ruff',
        cost: { wallMs: 100, cpuMs: 1100, heapBytes: 20 * MEBIBYTE },
      },
    ]);
  });

  it('judges by the estimate where no clock reads the threads', async () => {
    const estimate = new CpuEstimate(0, 0);
    const engine = new CoreUnderTest({ limits: { fileTimeoutMs: 200 }, estimate });
    for (const id of [1, 2]) {
      engine.core.run(createTask(id));
      engine.show(id);
    }
    engine.pool.readings = [1, 2].map((threadId) => ({ threadId, cpuMs: null, heapBytes: null }));
    for (let look = 0; look < 6; look += 1) {
      expect(engine.outcomes).toEqual([]);
      engine.processCpuMs += 100;
      await engine.lookFor(50);
    }
    expect(engine.outcomes).toMatchObject([{ reason: 'spinning' }, { reason: 'spinning' }]);
  });

  it('stops only the worker whose heap is too large', async () => {
    const engine = new CoreUnderTest({ limits: { softHeapBytes: 64 * MEBIBYTE } });
    for (const id of [1, 2]) {
      engine.core.run(createTask(id));
      engine.show(id);
    }
    engine.pool.readings = [
      { threadId: 1, cpuMs: 0, heapBytes: 60 * MEBIBYTE },
      { threadId: 2, cpuMs: 0, heapBytes: 70 * MEBIBYTE },
    ];
    await engine.lookFor(50);
    expect(engine.outcomes).toMatchObject([{ taskId: 2, reason: 'out-of-memory' }]);
    expect(engine.runningTasks).toEqual([1]);
  });

  it('calls a file unstarted that no worker takes, and starts the next one in its place', async () => {
    const engine = new CoreUnderTest({ workers: 1, limits: { startTimeoutMs: 1000 } });
    engine.core.run(createTask(1));
    engine.core.run(createTask(2));
    await engine.lookFor(1100);
    expect(engine.outcomes).toMatchObject([{ taskId: 1, reason: 'unstarted' }]);
    expect(engine.runningTasks).toEqual([2]);
  });

  it('begins the start timeout of a waiting task when its turn has come, not before', async () => {
    const engine = new CoreUnderTest({ workers: 1, limits: { startTimeoutMs: 1000 } });
    engine.core.run(createTask(1));
    engine.core.run(createTask(2));
    engine.show(1);
    engine.pool.readings = [{ threadId: 1, cpuMs: 0, heapBytes: null }];
    await engine.lookFor(5000);
    await engine.end(1, { kind: 'outcome', outcome: analyzed(1) });
    await engine.lookFor(900);
    expect(engine.outcomes).toEqual([analyzed(1)]);
  });

  it('takes the last words of a worker as the outcome, and ends that worker', async () => {
    const engine = new CoreUnderTest({ workers: 1 });
    engine.core.run(createTask(1));
    engine.core.run(createTask(2));
    const outcome = analyzed(1, [createFinding()]);
    engine.pool.sayLastWords({ run: 1, outcome });
    await engine.settle();
    expect(engine.outcomes).toEqual([outcome]);
    expect(engine.runningTasks).toEqual([2]);
  });

  it('keeps the last words of a worker that was being stopped when it said them', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.core.stop('deadline');
    engine.pool.sayLastWords({ run: 1, outcome: analyzed(1) });
    await engine.settle();
    expect(engine.outcomes).toEqual([analyzed(1)]);
  });

  it('passes over the last words of a run that has ended', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    await engine.end(1, { kind: 'outcome', outcome: analyzed(1) });
    engine.pool.sayLastWords({ run: 1, outcome: analyzed(1, [createFinding()]) });
    await engine.settle();
    expect(engine.outcomes).toEqual([analyzed(1)]);
  });

  it('ends everything with the reason it is told: what runs and what still waits', async () => {
    const engine = new CoreUnderTest({ workers: 1 });
    for (const id of [1, 2, 3]) engine.core.run(createTask(id));
    engine.core.stop('cancelled');
    await engine.settle();
    expect(engine.outcomes).toHaveLength(3);
    expect(new Set(engine.outcomes.map(({ taskId }) => taskId))).toEqual(new Set([1, 2, 3]));
    for (const outcome of engine.outcomes) {
      expect(outcome).toMatchObject({ kind: 'unanalyzed', reason: 'cancelled' });
    }
    expect(engine.runningTasks).toEqual([]);
  });

  it('gives back what waits and lets go on what runs when it is told to drain', async () => {
    const engine = new CoreUnderTest({ workers: 1 });
    for (const id of [1, 2, 3]) engine.core.run(createTask(id));
    engine.core.drain('deadline');
    await engine.settle();
    expect(engine.outcomes.map(({ taskId }) => taskId)).toEqual([2, 3]);
    expect(engine.outcomes).toMatchObject([{ reason: 'deadline' }, { reason: 'deadline' }]);
    await engine.end(1, { kind: 'outcome', outcome: analyzed(1) });
    expect(engine.outcomes.at(-1)).toEqual(analyzed(1));
  });

  it('keeps the first reason for which a file was stopped', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.core.stop('deadline');
    engine.core.stop('cancelled');
    await engine.settle();
    expect(engine.outcomes).toMatchObject([{ reason: 'deadline' }]);
  });

  it('keeps an outcome that was under way when its file was stopped', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.pool.open.get(1)?.end({ kind: 'outcome', outcome: analyzed(1) });
    engine.core.stop('cancelled');
    await engine.settle();
    expect(engine.outcomes).toEqual([analyzed(1)]);
  });

  it('beats its heart with nothing to do', async () => {
    const engine = new CoreUnderTest();
    await engine.lookFor(1000);
    expect(engine.events.length).toBeGreaterThanOrEqual(1);
    for (const event of engine.events) expect(event).toEqual({ kind: 'status', inFlight: [] });
  });

  it('tells of every running file where it is and what it has used', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1, { analyzers: ['ruff', 'biome'] }));
    engine.core.run(createTask(2));
    engine.show(1, { analyzer: 1 });
    engine.pool.readings = [{ threadId: 1, cpuMs: 100, heapBytes: 5 }];
    await engine.lookFor(50);
    engine.pool.readings = [{ threadId: 1, cpuMs: 130, heapBytes: 6 }];
    await engine.lookFor(200);
    expect(engine.events.at(-1)).toEqual({
      kind: 'status',
      inFlight: [
        { taskId: 1, analyzer: 'biome', wallMs: 250, cpuMs: 30, heapBytes: 6 },
        { taskId: 2, wallMs: 250, cpuMs: null, heapBytes: null },
      ],
    });
  });

  it('tells the cost of a file that was never started as unknown', async () => {
    const engine = new CoreUnderTest({ workers: 1 });
    engine.core.run(createTask(1));
    engine.core.run(createTask(2));
    engine.core.stop('deadline');
    await engine.settle();
    expect(engine.outcomes.find(({ taskId }) => taskId === 2)?.cost).toEqual(NO_COST);
  });
});
