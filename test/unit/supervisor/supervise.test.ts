import { describe, expect, it } from 'vitest';
import {
  analyzed,
  createFinding,
  createTasks,
  inFlight,
  unanalyzed,
} from '../../support/factories.ts';
import {
  CRASH,
  MEMORY_DEATH,
  PROVEN_MEMORY_DEATH,
  SupervisorUnderTest,
} from '../../support/fake-engine.ts';

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
    expect(run.reasons).toEqual({ 0: 'quarantined' });
    expect(run.incidents).toMatchObject([
      { kind: 'stop', path: 'src/file-0.py', next: 'retry', outcome: { reason: 'crashed' } },
      { kind: 'stop', path: 'src/file-0.py', next: 'quarantine', outcome: { deaths: [{}, {}] } },
    ]);
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

    it('tells in the notes and in the journal what each worker was at', () => {
      const run = startReady({ tasks: createTasks(5), workers: 2 });
      run.engine.begin(0, 1);
      run.engine.emit({
        kind: 'status',
        inFlight: [inFlight(0, { wallMs: 4000, phaseMs: 3200, analyzer: 'ruff' })],
      });
      run.engine.begin(1);
      run.engine.exit(CRASH);
      expect(run.supervisor.notes).toEqual([
        'the engine was killed by SIGSEGV; restarted with 1 worker(s). In work were src/file-0.py (in ruff for 3.2 s), src/file-1.py (not yet begun for 0.0 s)',
      ]);
      expect(run.incidents.at(-1)).toMatchObject({
        kind: 'engine-end',
        detail: 'was killed by SIGSEGV',
        memory: 'no',
        workers: 2,
        nextWorkers: 1,
        inFlight: [{ path: 'src/file-0.py', analyzer: 'ruff' }, { path: 'src/file-1.py' }],
      });
    });

    it('keeps with a file what was last seen of it', async () => {
      const run = startReady({ tasks: createTasks(1), workers: 1 });
      for (let death = 0; death < 2; death += 1) {
        const used = { wallMs: 900, phaseMs: 400, cpuMs: 120, heapBytes: 77, analyzer: 'ruff' };
        run.engine.begin(0);
        run.engine.emit({ kind: 'status', inFlight: [inFlight(0, used)] });
        run.engine.exit(CRASH);
        if (!run.hasEnded && run.engines.length < 3) run.engine.ready();
      }
      await run.settle();
      expect(run.recorded).toMatchObject([
        {
          outcome: {
            reason: 'engine-died',
            detail: 'the engine was killed by SIGSEGV, twice; quarantined',
            analyzer: 'ruff',
            place: { phase: 'analyzing', forMs: 400 },
            cost: { wallMs: 900, cpuMs: 120, heapBytes: 77 },
            deaths: [{ ended: 'engine', isShared: false }, { ended: 'engine' }],
          },
        },
      ]);
    });

    it('calls it a lack of memory only where that is proven, and only of a file that was alone', async () => {
      const run = startReady({ tasks: createTasks(2), workers: 2 });
      run.engine.begin(0, 1);
      run.engine.exit(PROVEN_MEMORY_DEATH);
      expect(run.incidents).toMatchObject([
        { kind: 'stop', isShared: true, outcome: { reason: 'engine-died' } },
        { kind: 'stop', isShared: true, outcome: { reason: 'engine-died' } },
        { kind: 'engine-end', memory: 'proven' },
      ]);
      for (const [id, exit] of [PROVEN_MEMORY_DEATH, MEMORY_DEATH].entries()) {
        run.engine.ready();
        run.engine.begin(id);
        run.engine.exit(exit);
        run.tick(20);
      }
      await run.settle();
      expect(run.reasons).toEqual({ 0: 'out-of-memory', 1: 'engine-died' });
    });

    it('waits before it restarts an engine again and again, and ends in time all the same', async () => {
      const run = startReady({ tasks: createTasks(2) });
      for (let death = 0; death < 3; death += 1) run.engine.exit(CRASH);
      expect(run.engines).toHaveLength(3);
      run.deadline.abort();
      await run.settle();
      expect(run.hasEnded).toBe(true);
      run.tick(100);
      expect(run.engines).toHaveLength(3);
      expect(run.reasons).toEqual({ 0: 'deadline', 1: 'deadline' });
    });

    it('does not hold the death of an engine against files it had not started', async () => {
      const run = startReady({ tasks: createTasks(4), workers: 2 });
      expect(run.engine.sent).toEqual([0, 1, 2, 3]);
      run.engine.begin(0);
      run.engine.exit(CRASH);
      run.engine.ready();
      expect(run.engine.sent).toEqual([1, 2]);
      for (const id of [1, 2]) run.engine.settle(analyzed(id));
      run.engine.settle(analyzed(3));
      run.engine.settle(analyzed(0));
      await run.settle();
      expect(run.hasEnded).toBe(true);
    });

    it('halves the workers after a lack of memory, and takes one away after another death', () => {
      const run = startReady({ tasks: createTasks(50), workers: 7 });
      for (const exit of [MEMORY_DEATH, CRASH, CRASH]) {
        run.engine.ready();
        const [first = -1, second = -1] = run.engine.sent;
        run.engine.settle(analyzed(first));
        run.engine.begin(second);
        run.engine.exit(exit);
      }
      expect(run.engines.map(({ settings }) => settings.workers)).toEqual([7, 3, 2, 1]);
    });

    it('tries what was in flight one at a time, so that the innocent are analyzed', async () => {
      const run = startReady({ tasks: createTasks(3), workers: 3 });
      run.engine.begin(0, 1, 2);
      run.engine.exit(CRASH);
      run.engine.ready();
      expect(run.engine.sent).toEqual([0]);
      run.engine.settle(analyzed(0));
      expect(run.engine.sent).toEqual([0, 1]);
      run.engine.begin(1);
      run.engine.exit(CRASH);
      run.engine.ready();
      expect(run.engine.sent).toEqual([2]);
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
        run.tick(20);
        await run.settle();
      }
      expect(run.hasEnded).toBe(true);
      expect(run.engines).toHaveLength(5);
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
        run.tick(1);
        await run.settle();
      }
      expect(run.hasEnded).toBe(true);
      expect(run.engines.length).toBeGreaterThan(20);
      expect(run.reasons).toEqual(Object.fromEntries(run.tasks.map(({ id }) => [id, 'analyzed'])));
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

  describe('when an engine says that it cannot work', () => {
    it('tries another, for that may have been the moment, and holds it against no file', async () => {
      const run = startReady({ tasks: createTasks(2), workers: 1 });
      run.engine.begin(0);
      run.engine.emit({ kind: 'unusable', message: 'no memory for ruff.wasm' });
      expect(run.engines).toHaveLength(2);
      expect(run.engines[0]?.isKilled).toBe(true);
      run.engine.ready();
      expect(run.engine.sent).toEqual([0, 1]);
      for (const id of [0, 1]) run.engine.settle(analyzed(id));
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.incidents).toMatchObject([{ kind: 'engine-end', inFlight: [] }]);
      expect(run.supervisor.notes).toEqual([
        'the engine cannot work: no memory for ruff.wasm; restarted with 1 worker(s)',
      ]);
    });

    it('ends when each of five in a row says so, with its words for every file', async () => {
      const run = new SupervisorUnderTest({ tasks: createTasks(2) }).start();
      for (let engine = 0; engine < 5; engine += 1) {
        run.engine.emit({ kind: 'unusable', message: 'ruff.wasm is missing' });
        run.tick(20);
      }
      await run.settle();
      expect(run.hasEnded).toBe(true);
      expect(run.engines).toHaveLength(5);
      const detail = 'the engine cannot work: ruff.wasm is missing, again and again';
      expect(run.recorded.map(({ outcome }) => outcome)).toMatchObject([
        { reason: 'engine-died', detail },
        { reason: 'engine-died', detail },
      ]);
    });
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

    it('says itself where each file was when the engine gives no answer to its stop', async () => {
      const run = startReady({ tasks: createTasks(3), workers: 2, graceMs: 1000 });
      run.engine.begin(0, 1);
      const seen = { wallMs: 20_000, phaseMs: 9000, analyzer: 'ruff', cpuMs: 50 };
      const tasks = [inFlight(0, seen), inFlight(1, { ...seen, isStarved: true })];
      run.engine.emit({ kind: 'status', inFlight: tasks });
      run.deadline.abort();
      run.tick(100);
      await run.settle();
      expect(run.reasons).toEqual({ 0: 'deadline', 1: 'starved', 2: 'deadline' });
      expect(run.recorded.find(({ task }) => task.id === 0)).toMatchObject({
        outcome: { analyzer: 'ruff', place: { forMs: 9000 }, cost: { cpuMs: 50 } },
      });
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
      expect(run.reasons).toMatchObject({ 0: 'analyzed', 1: 'crashed', 9: 'cancelled' });
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
    run.nowMs = 0;
    expect(run.supervisor.progress).toEqual({
      settled: 0,
      total: 4,
      findings: 0,
      silentMs: 0,
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
