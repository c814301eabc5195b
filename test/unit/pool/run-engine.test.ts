import { describe, expect, it } from 'vitest';
import { CpuEstimate } from '../../../src/pool/cpu-estimate.ts';
import { NO_COST, type TaskOutcome } from '../../../src/model/task.ts';
import { analyzed, createFinding, createTask } from '../../support/factories.ts';
import { CoreUnderTest, replied } from '../../support/fake-pool.ts';

const MEBIBYTE = 2 ** 20;

function withoutSpan({ span: _span, ...outcome }: TaskOutcome): Omit<TaskOutcome, 'span'> {
  return outcome;
}

/** Runs one file for 2 s, and ends the run. */
async function endedWith(facts: {
  cpuMs: number;
  waitedMs?: number;
  throttledMs?: number;
  reason?: 'deadline' | 'cancelled';
  wallMs?: number;
}): Promise<TaskOutcome | undefined> {
  const engine = new CoreUnderTest({ limits: { fileTimeoutMs: 1000 } });
  engine.throttledMs = 0;
  const { cpuMs, waitedMs, throttledMs = 0, reason = 'deadline', wallMs = 2000 } = facts;
  const wait = (ms: number) => (waitedMs === undefined ? {} : { waitedMs: ms });
  engine.core.run(createTask(1));
  engine.show(1);
  engine.pool.readings = [{ threadId: 1, cpuMs: 0, heapBytes: null, ...wait(0) }];
  await engine.lookFor(50);
  engine.pool.readings = [{ threadId: 1, cpuMs, heapBytes: null, ...wait(waitedMs ?? 0) }];
  engine.throttledMs = throttledMs;
  await engine.lookFor(wallMs - 50);
  engine.core.stop(reason);
  await engine.settle();
  return engine.outcomes[0];
}

describe('EngineCore', () => {
  it('runs as many tasks at once as there are workers, the others in the order they came', async () => {
    const engine = new CoreUnderTest({ workers: 2 });
    for (const id of [7, 5, 6, 4]) engine.core.run(createTask(id));
    expect(engine.runningTasks).toEqual([7, 5]);
    await engine.end(5, replied(analyzed(5)));
    expect(engine.runningTasks).toEqual([7, 6]);
    await engine.end(7, { kind: 'stopped' });
    expect(engine.runningTasks).toEqual([6, 4]);
  });

  it('sends the outcome of a worker as it is', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    const outcome = analyzed(1, [createFinding()]);
    await engine.end(1, replied(outcome));
    expect(engine.outcomes.map(withoutSpan)).toEqual([outcome]);
  });

  it('gives every run another number, so that a second try is not taken for the first', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    const [first] = engine.pool.open.keys();
    await engine.end(1, replied(analyzed(1)));
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
        place: { phase: 'reading', forMs: 0 },
        cost: { wallMs: 50, cpuMs: null, heapBytes: null, throttledShare: null },
        span: { startedMs: 0, worker: 0, analyzers: [] },
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
    await engine.end(1, replied(analyzed(1)));
    await engine.lookFor(900);
    expect(engine.outcomes.map(withoutSpan)).toEqual([analyzed(1)]);
  });

  it('takes the last words of a worker as the outcome, and ends that worker', async () => {
    const engine = new CoreUnderTest({ workers: 1 });
    engine.core.run(createTask(1));
    engine.core.run(createTask(2));
    const outcome = analyzed(1, [createFinding()]);
    engine.pool.sayLastWords({ run: 1, outcome, analyzers: [] });
    await engine.settle();
    expect(engine.outcomes.map(withoutSpan)).toEqual([outcome]);
    expect(engine.runningTasks).toEqual([2]);
  });

  it('keeps the last words of a worker that was being stopped when it said them', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.core.stop('deadline');
    engine.pool.sayLastWords({ run: 1, outcome: analyzed(1), analyzers: [] });
    await engine.settle();
    expect(engine.outcomes.map(withoutSpan)).toEqual([analyzed(1)]);
  });

  it('passes over the last words of a run that has ended', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    await engine.end(1, replied(analyzed(1)));
    engine.pool.sayLastWords({ run: 1, outcome: analyzed(1, [createFinding()]), analyzers: [] });
    await engine.settle();
    expect(engine.outcomes.map(withoutSpan)).toEqual([analyzed(1)]);
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
    await engine.end(1, replied(analyzed(1)));
    expect(engine.outcomes.at(-1)).toMatchObject(analyzed(1));
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
    engine.pool.open.get(1)?.end(replied(analyzed(1)));
    engine.core.stop('cancelled');
    await engine.settle();
    expect(engine.outcomes.map(withoutSpan)).toEqual([analyzed(1)]);
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
        {
          taskId: 1,
          worker: 0,
          phase: 'analyzing',
          phaseMs: 200,
          analyzer: 'biome',
          wallMs: 250,
          cpuMs: 30,
          heapBytes: 6,
          isStarved: false,
        },
        {
          taskId: 2,
          worker: 1,
          phase: 'waiting',
          phaseMs: 250,
          wallMs: 250,
          cpuMs: null,
          heapBytes: null,
          isStarved: false,
        },
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

  describe('says when and where a file was in work', () => {
    it('in the lane that was free, the lowest first, never two files in one', async () => {
      const engine = new CoreUnderTest({ workers: 3 });
      for (const id of [1, 2, 3, 4, 5]) engine.core.run(createTask(id));
      for (const id of [2, 1, 4, 3, 5]) await engine.end(id, replied(analyzed(id)));
      const lanes = engine.outcomes.map(({ taskId, span }) => [taskId, span?.worker]);
      expect(Object.fromEntries(lanes)).toEqual({ 1: 0, 2: 1, 3: 2, 4: 1, 5: 0 });
    });

    it('from the time its worker took, however long that worker needed to boot', async () => {
      const engine = new CoreUnderTest();
      engine.core.run(createTask(1));
      engine.nowMs = 900;
      const analyzers = [{ analyzer: 'ruff', wallMs: 35, cpuMs: 30 }];
      const cost = { ...NO_COST, wallMs: 40 };
      await engine.end(1, replied({ ...analyzed(1), cost }, analyzers));
      expect(engine.outcomes).toMatchObject([{ span: { startedMs: 860, worker: 0, analyzers } }]);
    });

    it('with what each analyzer had taken when its worker was stopped', async () => {
      const engine = new CoreUnderTest();
      engine.core.run(createTask(1, { analyzers: ['ruff', 'biome'] }));
      engine.show(1, { analyzer: 0, sequence: 2 });
      engine.pool.readings = [{ threadId: 1, cpuMs: 100, heapBytes: null }];
      await engine.lookFor(50);
      engine.pool.readings = [{ threadId: 1, cpuMs: 130, heapBytes: null }];
      engine.show(1, { analyzer: 1, sequence: 4 });
      await engine.lookFor(50);
      engine.pool.readings = [{ threadId: 1, cpuMs: 150, heapBytes: null }];
      await engine.lookFor(100);
      engine.core.stop('deadline');
      await engine.settle();
      const analyzers = [
        { analyzer: 'ruff', wallMs: 50, cpuMs: 30 },
        { analyzer: 'biome', wallMs: 100, cpuMs: 20 },
      ];
      expect(engine.outcomes).toMatchObject([{ span: { startedMs: 0, worker: 0, analyzers } }]);
    });

    it('and nothing of a file that was never started', async () => {
      const engine = new CoreUnderTest({ workers: 1 });
      for (const id of [1, 2]) engine.core.run(createTask(id));
      engine.core.drain('deadline');
      expect(engine.outcomes).toMatchObject([{ taskId: 2 }]);
      expect(engine.outcomes[0]).not.toHaveProperty('span');
    });
  });

  it.each([
    { throttledMs: 100, cpuMs: 50, share: 0.5, because: 'half of its time' },
    { throttledMs: 900, cpuMs: 50, share: 0.75, because: 'on other CPUs at the same time, too' },
    { throttledMs: 0, cpuMs: 50, share: 0, because: 'never' },
    { throttledMs: 60, cpuMs: null, share: 0.3, because: 'with a CPU time nobody can read' },
  ])(
    'tells the share of a file’s time in which its group was held back: $because',
    async ({ throttledMs, cpuMs, share }) => {
      const engine = new CoreUnderTest();
      engine.throttledMs = 1000;
      engine.core.run(createTask(1));
      engine.throttledMs += throttledMs;
      const cost = { ...NO_COST, wallMs: 200, cpuMs };
      await engine.end(1, replied({ ...analyzed(1), cost }));
      expect(engine.outcomes[0]?.cost.throttledShare).toBeCloseTo(share);
    },
  );

  it('tells no such share where there is no quota', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    await engine.end(1, replied(analyzed(1)));
    expect(engine.outcomes[0]?.cost.throttledShare).toBeNull();
  });

  it('says that a task is started before a worker can do anything with it', () => {
    const engine = new CoreUnderTest({ workers: 2 });
    for (const id of [7, 8, 9]) engine.core.run(createTask(id));
    expect(engine.events).toEqual([
      { kind: 'started', taskId: 7, worker: 0 },
      { kind: 'started', taskId: 8, worker: 1 },
    ]);
  });

  it('says where a file was when it was stopped, and for how long', async () => {
    const engine = new CoreUnderTest({ limits: { fileTimeoutMs: 1000 } });
    engine.core.run(createTask(1));
    engine.show(1);
    engine.pool.readings = [{ threadId: 1, cpuMs: 0, heapBytes: null }];
    await engine.lookFor(500);
    engine.pool.readings = [{ threadId: 1, cpuMs: 1100, heapBytes: null }];
    await engine.lookFor(50);
    expect(engine.outcomes).toMatchObject([
      {
        reason: 'spinning',
        place: { phase: 'analyzing', forMs: 500 },
        detail: 'the file used 1.1 s of CPU time, limit 1.0 s; it had been in ruff for 0.5 s',
      },
    ]);
  });

  it('bounds what a worker says of its own end', async () => {
    const engine = new CoreUnderTest();
    engine.core.run(createTask(1));
    engine.show(1);
    const detail = 'x'.repeat(10_000);
    await engine.end(1, { kind: 'died', reason: 'crashed', detail });
    expect(engine.outcomes).toMatchObject([{ reason: 'crashed', detail: detail.slice(0, 500) }]);
  });

  describe('tells what the end of the run means for a file', () => {
    it('starved, when it was ready to run but had no CPU', async () => {
      expect(await endedWith({ cpuMs: 300, waitedMs: 1600 })).toMatchObject({
        reason: 'starved',
        detail:
          'the run ended while the file waited for a CPU: it had 0.3 s of CPU time in 2.0 s, and was held back for 1.6 s; it had been in ruff for 1.9 s',
      });
    });

    it('starved, when nobody can tell how it waited, but the quota held the group back', async () => {
      const outcome = await endedWith({ cpuMs: 300, throttledMs: 1500 });
      expect(outcome).toMatchObject({ reason: 'starved', cost: { throttledShare: 0.75 } });
    });

    it.each([
      ['it ran most of the time', { cpuMs: 900, waitedMs: 900 }],
      ['it did nothing, and waited for no CPU', { cpuMs: 10, waitedMs: 20 }],
      ['it had not been in work for long', { cpuMs: 100, waitedMs: 800, wallMs: 900 }],
      ['the group was held back, but not this file', { cpuMs: 10, waitedMs: 0, throttledMs: 1900 }],
    ])('late, when %s', async (_why, facts) => {
      expect(await endedWith(facts)).toMatchObject({ reason: 'deadline' });
    });

    it('cancelled, when it was cancelled, starved or not', async () => {
      const outcome = await endedWith({ cpuMs: 300, waitedMs: 1600, reason: 'cancelled' });
      expect(outcome).toMatchObject({ reason: 'cancelled' });
    });
  });

  describe('with workers that end before they begin with a file', () => {
    const death = { kind: 'died', reason: 'crashed', detail: 'Cannot find module' } as const;

    it('does not hold it against the file', async () => {
      const engine = new CoreUnderTest({ workers: 2 });
      engine.core.run(createTask(1));
      await engine.end(1, death);
      expect(engine.outcomes).toMatchObject([
        { reason: 'unstarted', detail: 'no worker could begin with the file: Cannot find module' },
      ]);
    });

    it('holds it against the file when it had been begun between two looks', async () => {
      const engine = new CoreUnderTest();
      engine.core.run(createTask(1));
      engine.show(1);
      await engine.end(1, death);
      expect(engine.outcomes).toMatchObject([{ reason: 'crashed', analyzer: 'ruff' }]);
    });

    it('says that it cannot work, when not one worker could begin', async () => {
      const engine = new CoreUnderTest({ workers: 2 });
      for (const id of [1, 2, 3]) engine.core.run(createTask(id));
      await engine.end(1, death);
      expect(engine.events.filter(({ kind }) => kind === 'unusable')).toEqual([]);
      await engine.end(2, death);
      expect(engine.events.filter(({ kind }) => kind === 'unusable')).toEqual([
        { kind: 'unusable', message: expect.stringContaining('Cannot find module') },
      ]);
      await engine.end(3, death);
      expect(engine.events.filter(({ kind }) => kind === 'unusable')).toHaveLength(1);
    });

    it('has more patience when workers have begun with files before', async () => {
      const engine = new CoreUnderTest({ workers: 1 });
      engine.core.run(createTask(0));
      await engine.end(0, replied(analyzed(0)));
      for (const id of [1, 2]) {
        engine.core.run(createTask(id));
        await engine.end(id, death);
      }
      expect(engine.events.filter(({ kind }) => kind === 'unusable')).toEqual([]);
      engine.core.run(createTask(3));
      await engine.end(3, death);
      expect(engine.events.filter(({ kind }) => kind === 'unusable')).toHaveLength(1);
    });
  });
});
