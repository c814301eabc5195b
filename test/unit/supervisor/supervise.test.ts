import { describe, expect, it } from 'vitest';
import {
  analyzed,
  createFinding,
  createTasks,
  inFlight,
  unanalyzed,
} from '../../support/factories.ts';
import { CRASH, MEMORY_DEATH, SupervisorUnderTest } from '../../support/fake-engine.ts';

/** Half a minute of the supervisor's clock, and a little. */
const TICKS_OF_SILENCE = 121;

/** A supervisor whose first engine is ready. */
function startReady(
  facts: ConstructorParameters<typeof SupervisorUnderTest>[0] = {},
): SupervisorUnderTest {
  const run = new SupervisorUnderTest(facts).start();
  run.engine.ready();
  return run;
}

describe('Supervisor', () => {
  it('ends at once, without an engine, when there is nothing to do', async () => {
    const run = new SupervisorUnderTest({ tasks: [] }).start();
    await run.settle();
    expect(run.hasEnded).toBe(true);
    expect(run.engines).toEqual([]);
  });

  it('configures an engine first, and sends tasks only when it is ready', () => {
    const run = new SupervisorUnderTest({ workers: 2 }).start();
    expect(run.engine.requests.map(({ kind }) => kind)).toEqual(['configure']);
    expect(run.engine.settings.workers).toBe(2);
    run.engine.ready();
    expect(run.engine.sent.length).toBeGreaterThan(0);
  });

  it('never has more than two tasks a worker under way, however many there are', () => {
    const run = startReady({ tasks: createTasks(100), workers: 2 });
    expect(run.engine.sent).toEqual([0, 1, 2, 3]);
    run.engine.settle(analyzed(1));
    expect(run.engine.sent).toEqual([0, 1, 2, 3, 4]);
  });

  it('ends when every task is recorded, and then ends the engine and its own clock', async () => {
    const run = startReady({ tasks: createTasks(3) });
    for (const id of [2, 0, 1]) run.engine.settle(analyzed(id));
    await run.settle();
    expect(run.hasEnded).toBe(true);
    expect(run.reasons).toEqual({ 0: 'analyzed', 1: 'analyzed', 2: 'analyzed' });
    expect(run.engine.isKilled).toBe(true);
    expect(run.timers.size).toBe(0);
  });

  it('records an outcome that comes twice only once', async () => {
    const run = startReady({ tasks: createTasks(2) });
    run.engine.settle(analyzed(0, [createFinding()]));
    run.engine.settle(analyzed(0, [createFinding()]));
    expect(run.recorded).toHaveLength(1);
    expect(run.supervisor.progress).toMatchObject({ settled: 1, total: 2, findings: 1 });
  });

  it('tries a file again that crashed its worker, alone and after all others', () => {
    const run = startReady({ tasks: createTasks(4) });
    run.engine.settle(unanalyzed(0, 'crashed'));
    run.engine.settle(analyzed(1));
    run.engine.settle(analyzed(2));
    expect(run.engine.sent).toEqual([0, 1, 2, 3]);
    run.engine.settle(analyzed(3));
    expect(run.engine.sent).toEqual([0, 1, 2, 3, 0]);
    run.engine.settle(analyzed(0));
    expect(run.reasons).toEqual({ 0: 'analyzed', 1: 'analyzed', 2: 'analyzed', 3: 'analyzed' });
    expect(run.supervisor.quarantined).toEqual([]);
  });

  it('quarantines a file that crashes its worker twice', async () => {
    const run = startReady({ tasks: createTasks(1) });
    run.engine.settle(unanalyzed(0, 'crashed'));
    run.engine.settle(unanalyzed(0, 'spinning'));
    await run.settle();
    expect(run.hasEnded).toBe(true);
    expect(run.reasons).toEqual({ 0: 'spinning' });
    expect(run.supervisor.quarantined).toEqual(['src/file-0.py']);
  });

  describe('when the engine dies', () => {
    it('starts another, which gets what was not settled, and says so in the notes', async () => {
      const run = startReady({ tasks: createTasks(3) });
      run.engine.settle(analyzed(1));
      run.engine.exit(CRASH);
      expect(run.engines).toHaveLength(2);
      run.engine.ready();
      run.engine.settle(analyzed(0));
      run.engine.settle(analyzed(2));
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.reasons).toEqual({ 0: 'analyzed', 1: 'analyzed', 2: 'analyzed' });
      expect(run.supervisor.notes).toEqual([
        'the engine was killed by SIGSEGV; restarted with 2 worker(s)',
      ]);
    });

    it('halves the workers after a lack of memory, down to one, and only then', () => {
      const run = startReady({ tasks: createTasks(50), workers: 5 });
      for (const exit of [MEMORY_DEATH, CRASH, MEMORY_DEATH, MEMORY_DEATH]) run.engine.exit(exit);
      expect(run.engines.map(({ settings }) => settings.workers)).toEqual([5, 2, 2, 1, 1]);
    });

    it('tries what was in flight one at a time, so that the innocent are analyzed', async () => {
      const run = startReady({ tasks: createTasks(3) });
      run.engine.exit(CRASH);
      for (const id of [0, 1]) {
        run.engine.ready();
        expect(run.engine.sent).toEqual([id]);
        run.engine.settle(analyzed(id));
        expect(run.engine.sent).toEqual([id, id + 1]);
        run.engine.exit(CRASH);
        if (run.engines.length > 2) break;
      }
      await run.settle();
      run.engine.ready();
      run.engine.settle(analyzed(2));
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.reasons).toEqual({ 0: 'analyzed', 1: 'engine-died', 2: 'analyzed' });
      expect(run.supervisor.quarantined).toEqual(['src/file-1.py']);
    });

    it('gives up when many engines in a row analyze nothing, and loses no file', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(100) }).start();
      for (let death = 0; death < 1000 && !run.hasEnded; death += 1) {
        run.engine.exit(CRASH);
        await run.settle();
      }
      expect(run.hasEnded).toBe(true);
      expect(run.engines.length).toBeLessThanOrEqual(20);
      expect(run.recorded).toHaveLength(100);
      expect(new Set(Object.values(run.reasons))).toEqual(new Set(['engine-died']));
    });

    it('does not give up as long as files are analyzed in between', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(40), workers: 1 }).start();
      for (let round = 0; round < 200 && !run.hasEnded; round += 1) {
        run.engine.ready();
        const [first] = run.engine.sent;
        run.engine.settle(analyzed(first ?? -1));
        run.engine.exit(CRASH);
        await run.settle();
      }
      expect(run.hasEnded).toBe(true);
      expect(run.engines.length).toBeGreaterThan(20);
      expect(run.supervisor.notes.at(-1)).not.toContain('times');
    });

    it('passes over whatever a dead engine still says', async () => {
      const run = startReady({ tasks: createTasks(3) });
      const [dead] = run.engines;
      dead?.exit(CRASH);
      dead?.settle(analyzed(0));
      dead?.ready();
      dead?.emit({ kind: 'unusable', message: 'gone' });
      dead?.exit(CRASH);
      await run.settle();
      expect(run.recorded).toEqual([]);
      expect(run.engines).toHaveLength(2);
      expect(run.hasEnded).toBe(false);
    });

    it('ends with the run when it dies after the deadline', async () => {
      const run = startReady({ tasks: createTasks(3) });
      run.deadline.abort();
      run.engine.exit(MEMORY_DEATH);
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.engines).toHaveLength(1);
      expect(run.reasons).toEqual({ 0: 'deadline', 1: 'deadline', 2: 'deadline' });
    });
  });

  describe('when the engine stops answering', () => {
    it('ends it after half a minute of its own clock, and starts another', () => {
      const run = startReady();
      run.tick(TICKS_OF_SILENCE);
      expect(run.engines).toHaveLength(2);
      expect(run.engines[0]?.isKilled).toBe(true);
      expect(run.engines[1]?.isKilled).toBe(false);
    });

    it('lets it be as long as it sends a sign of life', () => {
      const run = startReady();
      for (let round = 0; round < 10; round += 1) {
        run.tick(TICKS_OF_SILENCE - 1);
        run.engine.emit({ kind: 'status', inFlight: [] });
      }
      expect(run.engines).toHaveLength(1);
    });

    it('gives a restarted engine the whole time again', () => {
      const run = startReady();
      run.tick(TICKS_OF_SILENCE);
      run.tick(TICKS_OF_SILENCE - 1);
      expect(run.engines).toHaveLength(2);
    });
  });

  it('ends when an engine says that it cannot work, with its words for every file', async () => {
    const run = new SupervisorUnderTest({ tasks: createTasks(2) }).start();
    run.engine.emit({ kind: 'unusable', message: 'ruff.wasm is missing' });
    await run.settle();
    expect(run.hasEnded).toBe(true);
    expect(run.recorded.map(({ outcome }) => outcome)).toMatchObject([
      { reason: 'engine-died', detail: 'ruff.wasm is missing' },
      { reason: 'engine-died', detail: 'ruff.wasm is missing' },
    ]);
    expect(run.supervisor.notes).toEqual(['the engine cannot work: ruff.wasm is missing']);
  });

  describe('at the deadline', () => {
    it('starts nothing new, and gives what is in flight its grace', () => {
      const run = startReady({ tasks: createTasks(50), workers: 2, graceMs: 5000 });
      const { length } = run.engine.sent;
      run.deadline.abort();
      run.engine.settle(analyzed(0));
      expect(run.engine.sent).toHaveLength(length);
      run.tick(20);
      expect(run.engine.requests.at(-1)).toEqual({ kind: 'drain', reason: 'deadline' });
      run.tick(1);
      expect(run.engine.requests.at(-1)).toEqual({ kind: 'stop', reason: 'deadline' });
    });

    it('ends as soon as nothing is in flight', async () => {
      const run = startReady({ tasks: createTasks(50), workers: 1 });
      run.deadline.abort();
      for (const id of [0, 1]) run.engine.settle(analyzed(id));
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.reasons).toMatchObject({ 0: 'analyzed', 1: 'analyzed', 2: 'deadline' });
      expect(run.recorded).toHaveLength(50);
    });

    it('ends without an answer to its stop', async () => {
      const run = startReady({ tasks: createTasks(3), graceMs: 1000 });
      run.deadline.abort();
      run.tick(100);
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.engine.isKilled).toBe(true);
      expect(run.recorded).toHaveLength(3);
    });

    it('does not wait for an engine that is not ready', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(3) }).start();
      run.deadline.abort();
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.reasons).toEqual({ 0: 'deadline', 1: 'deadline', 2: 'deadline' });
    });

    it('starts no engine when it has passed already', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(2) });
      run.deadline.abort();
      run.start();
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.engines).toEqual([]);
      expect(run.reasons).toEqual({ 0: 'deadline', 1: 'deadline' });
    });
  });

  describe('when cancelled', () => {
    it('ends at once, with an outcome for every task and the engine killed', async () => {
      const run = startReady({ tasks: createTasks(10) });
      run.engine.settle(analyzed(0));
      run.engine.settle(unanalyzed(1, 'crashed'));
      run.cancel.abort();
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.engine.isKilled).toBe(true);
      expect(run.recorded).toHaveLength(10);
      expect(run.reasons).toMatchObject({ 0: 'analyzed', 1: 'cancelled', 9: 'cancelled' });
    });

    it('is cancelled, not late, when both signals came before it began', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(1) });
      run.deadline.abort();
      run.cancel.abort();
      run.start();
      await run.settle();
      expect(run.reasons).toEqual({ 0: 'cancelled' });
      expect(run.engines).toEqual([]);
    });

    it('cuts the grace of a deadline short', async () => {
      const run = startReady({ tasks: createTasks(3) });
      run.deadline.abort();
      run.cancel.abort();
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(new Set(Object.values(run.reasons))).toEqual(new Set(['cancelled']));
    });

    it('does nothing when the run has ended', async () => {
      const run = startReady({ tasks: createTasks(1) });
      run.engine.settle(analyzed(0));
      await run.settle();
      run.cancel.abort();
      run.deadline.abort();
      expect(run.reasons).toEqual({ 0: 'analyzed' });
      expect(run.engines).toHaveLength(1);
    });
  });

  it('tells of the file that has been in flight for longest', () => {
    const run = startReady({ tasks: createTasks(4) });
    run.engine.emit({
      kind: 'status',
      inFlight: [
        inFlight(0, { wallMs: 10 }),
        inFlight(1, { analyzer: 'ruff', wallMs: 900, cpuMs: 5, heapBytes: 6 }),
        inFlight(2, { wallMs: 20 }),
      ],
    });
    expect(run.supervisor.progress).toEqual({
      settled: 0,
      total: 4,
      findings: 0,
      oldest: {
        ...inFlight(1, { analyzer: 'ruff', wallMs: 900, cpuMs: 5, heapBytes: 6 }),
        path: 'src/file-1.py',
      },
    });
  });

  it('tells of the next oldest file once the oldest has its outcome, before the next heartbeat', () => {
    const run = startReady({ tasks: createTasks(4) });
    run.engine.emit({
      kind: 'status',
      inFlight: [inFlight(0, { wallMs: 900 }), inFlight(1, { wallMs: 20 })],
    });
    run.engine.settle(analyzed(0));
    expect(run.supervisor.progress.oldest).toMatchObject({ path: 'src/file-1.py', wallMs: 20 });
    run.engine.settle(analyzed(1));
    expect(run.supervisor.progress.oldest).toBeUndefined();
  });

  it('repeats no note, however often an engine sends it', () => {
    const run = new SupervisorUnderTest().start();
    run.engine.emit({ kind: 'ready', notes: ['no nice here'] });
    run.engine.exit(CRASH);
    run.engine.emit({ kind: 'ready', notes: ['no nice here'] });
    expect(run.supervisor.notes.filter((note) => note === 'no nice here')).toHaveLength(1);
  });

  it('puts the spans of every engine on one clock, which begins with the first', async () => {
    const run = new SupervisorUnderTest({ tasks: createTasks(2), workers: 1 });
    run.nowMs = 5000;
    run.start();
    run.nowMs = 5300;
    run.engine.ready();
    const span = { startedMs: 20, worker: 0, analyzers: [] };
    run.engine.settle({ ...analyzed(0), span });
    run.engine.exit(CRASH);
    run.nowMs = 9000;
    run.engine.ready();
    run.engine.settle({ ...analyzed(1), span });
    await run.settle();
    expect(run.recorded.map(({ outcome }) => outcome.span?.startedMs)).toEqual([320, 4020]);
  });
});
