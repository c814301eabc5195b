import { describe, expect, it } from 'vitest';
import { CoreUnderTest, replied } from '../../support/fake-pool.ts';
import { analyzed, createTasks } from '../../support/factories.ts';

const MEBIBYTE = 2 ** 20;

/** The fake pool's threads have the numbers of their runs. */
function reading(threadId: number, mebibytes: number) {
  const externalBytes = (mebibytes - 10) * MEBIBYTE;
  return { threadId, cpuMs: null, heapBytes: 10 * MEBIBYTE, externalBytes };
}

function leave(engine: CoreUnderTest, mebibytes: number): void {
  engine.room = { roomBytes: mebibytes * MEBIBYTE, limitBytes: 1000 * MEBIBYTE };
}

/** An engine with tasks in work, each on a thread that reads so much memory. */
async function startWith(tasks: number, workers: number): Promise<CoreUnderTest> {
  const engine = new CoreUnderTest({ workers });
  leave(engine, 500);
  for (const task of createTasks(tasks)) engine.core.run(task);
  for (let id = 0; id < workers; id += 1) engine.show(id);
  engine.pool.readings = Array.from({ length: workers }, (_, index) => reading(index + 1, 100));
  await engine.lookFor(200);
  return engine;
}

describe('an engine whose memory runs short', () => {
  it('starts no file beside one in work, and goes on when there is room again', async () => {
    const engine = await startWith(4, 2);
    leave(engine, 90);
    await engine.lookFor(200);
    await engine.end(0, replied(analyzed(0)));
    await engine.lookFor(200);
    expect(engine.runningTasks).toEqual([1]);
    leave(engine, 500);
    await engine.lookFor(200);
    expect(engine.runningTasks).toEqual([1, 2]);
  });

  it('feeds one file after the other to one worker, however short it is', async () => {
    const engine = await startWith(3, 1);
    leave(engine, 0);
    engine.pool.readings = [reading(1, 20)];
    for (const id of [0, 1, 2]) {
      await engine.lookFor(200);
      expect(engine.runningTasks).toEqual([id]);
      await engine.end(id, replied(analyzed(id)));
    }
    expect(engine.outcomes.map(({ kind }) => kind)).toEqual(['analyzed', 'analyzed', 'analyzed']);
  });

  it('takes a busy worker away, tries its file again, and blames nobody', async () => {
    const engine = await startWith(2, 2);
    leave(engine, 30);
    await engine.lookFor(200);
    expect(engine.runningTasks).toHaveLength(1);
    expect(engine.outcomes).toEqual([]);
    expect(engine.pool.workers).toBe(1);
    const [first = -1] = engine.runningTasks;
    await engine.end(first, replied(analyzed(first)));
    await engine.lookFor(200);
    const [second = -1] = engine.runningTasks;
    await engine.end(second, replied(analyzed(second)));
    expect(engine.outcomes.map(({ taskId }) => taskId)).toEqual(expect.arrayContaining([0, 1]));
    expect(engine.outcomes.every(({ kind }) => kind === 'analyzed')).toBe(true);
  });

  it('gives a file that is alone in a fresh worker back as out of memory at the very end', async () => {
    const engine = await startWith(1, 1);
    engine.pool.readings = [reading(1, 900)];
    leave(engine, 5);
    await engine.lookFor(200);
    expect(engine.outcomes).toMatchObject([{ taskId: 0, reason: 'out-of-memory' }]);
  });

  it('ends an idle worker that is one too many', async () => {
    const engine = await startWith(2, 2);
    await engine.end(0, replied(analyzed(0)));
    leave(engine, 30);
    engine.pool.readings = [reading(1, 100), reading(2, 100)];
    await engine.lookFor(200);
    expect(engine.pool.retired).toEqual([1]);
    expect(engine.runningTasks).toEqual([1]);
  });

  it('tells main what it did, and only when it did something', async () => {
    const engine = await startWith(2, 2);
    const last = () => engine.events.findLast(({ kind }) => kind === 'status');
    await engine.lookFor(500);
    expect(last()).not.toHaveProperty('memory');
    leave(engine, 30);
    await engine.lookFor(1000);
    expect(last()).toMatchObject({ memory: { workers: 1, recycled: 1 } });
  });
});
