import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPiscinaPool } from '../../src/adapters/piscina-pool.ts';
import { chooseClock } from '../../src/adapters/thread-clocks.ts';
import { createBoard, readBoard, type BoardEntry } from '../../src/pool/board.ts';
import type { LastWords, RunEnd, WorkerPool, WorkerReading } from '../../src/pool/worker-pool.ts';
import { analyzed, createTask } from '../support/factories.ts';
import { replied } from '../support/fake-pool.ts';

const WORKER = fileURLToPath(new URL('../support/workers/obedient-worker.mjs', import.meta.url));
/** Until something has happened; a machine may be as slow as it likes. */
const PATIENCE = { timeout: 100_000, interval: 5 };

/** Node has it from 24.6 on; elsewhere this clock tells nothing. */
const HAS_CPU_USAGE = 'cpuUsage' in Worker.prototype;
const CPU_TIME: unknown = HAS_CPU_USAGE ? expect.any(Number) : null;

interface StartedRun {
  readonly run: number;
  readonly end: Promise<RunEnd>;
  readonly abort: () => void;
}

interface OpenPool {
  readonly pool: WorkerPool;
  /** Asks for a run that does this; `abort` stops it. */
  readonly start: (deed: string) => StartedRun;
  /** The run's line on the board, once a worker is on it. */
  readonly taken: (run: number) => Promise<BoardEntry>;
}

const opened: WorkerPool[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.close()));
});

function open({ workers = 1, filename = WORKER, port = 0 } = {}): OpenPool {
  const board = createBoard();
  const { clock } = chooseClock({
    hasWorkerCpuUsage: HAS_CPU_USAGE,
    hasSchedstat: false,
    osThreadId: () => undefined,
  });
  const pool = openPiscinaPool({
    filename,
    workers,
    hardHeapMebibytes: 2048,
    workerData: { board, port },
    modules: Promise.resolve({}),
    clock,
  });
  opened.push(pool);
  let run = 0;
  return {
    pool,
    start: (deed) => {
      run += 1;
      const controller = new AbortController();
      const task = createTask(run, { path: deed });
      const end = pool.run({ run, task }, controller.signal);
      return { run, end, abort: () => controller.abort() };
    },
    taken: (wanted) =>
      vi.waitFor(() => {
        const entry = readBoard(board).find((line) => line.run === wanted);
        if (entry === undefined) throw new Error(`Expected run ${wanted} to be taken.`);
        return entry;
      }, PATIENCE),
  };
}

async function readOne(pool: WorkerPool, threadId: number): Promise<WorkerReading | undefined> {
  const [reading] = await pool.read([threadId]);
  return reading;
}

/** The pool works: a task completes. */
async function expectWork({ start }: OpenPool): Promise<void> {
  const { run, end } = start('complete');
  expect(await end).toEqual(replied(analyzed(run)));
}

describe('the piscina pool', () => {
  it('hands on the outcome of a worker', async () => {
    await expectWork(open());
  });

  it('says what was thrown, and goes on', async () => {
    const pool = open();
    const end = await pool.start('throw').end;
    expect(end).toEqual({ kind: 'died', reason: 'crashed', detail: 'cannot read' });
    await expectWork(pool);
  });

  it('says that a worker exited, and replaces it', async () => {
    const pool = open();
    const end = await pool.start('exit').end;
    expect(end).toEqual({
      kind: 'died',
      reason: 'crashed',
      detail: 'worker exited with code: 7',
    });
    await expectWork(pool);
  });

  it('says that an outcome could not be sent, and goes on', async () => {
    const pool = open();
    const end = await pool.start('send-function').end;
    expect(end).toMatchObject({ kind: 'died', reason: 'crashed' });
    expect(end).not.toMatchObject({ detail: '' });
    await expectWork(pool);
  });

  it.each(['spin', 'block', 'await-forever', 'bloat'])(
    'stops a worker that will %s, and replaces it',
    async (deed) => {
      const pool = open();
      const { run, end, abort } = pool.start(deed);
      await pool.taken(run);
      abort();
      expect(await end).toEqual({ kind: 'stopped' });
      await expectWork(pool);
    },
  );

  it('stops a run that no worker has taken yet', async () => {
    const pool = open();
    const busy = pool.start('await-forever');
    await pool.taken(busy.run);
    const waiting = pool.start('complete');
    waiting.abort();
    expect(await waiting.end).toEqual({ kind: 'stopped' });
    busy.abort();
    await expectWork(pool);
  });

  it('stops a run whose signal was aborted before', async () => {
    const { pool } = open();
    const signal = AbortSignal.abort();
    expect(await pool.run({ run: 1, task: createTask(1) }, signal)).toEqual({ kind: 'stopped' });
  });

  it('replaces workers that exit after one was stopped while it booted', async () => {
    const pool = open();
    const first = pool.start('exit');
    await first.end;
    const booting = pool.start('complete');
    booting.abort();
    await booting.end;
    for (let death = 0; death < 3; death += 1) {
      expect(await pool.start('exit').end).toMatchObject({ kind: 'died' });
    }
    await expectWork(pool);
  });

  it('tells the last words of a worker, and gives the next task to another', async () => {
    const pool = open();
    const words = new Promise<LastWords>((resolve) => {
      pool.pool.onLastWords(resolve);
    });
    const last = pool.start('last-words');
    const { threadId } = await pool.taken(last.run);
    expect(await words).toEqual({
      run: last.run,
      outcome: analyzed(last.run),
      analyzers: [],
    });
    last.abort();
    expect(await last.end).toEqual({ kind: 'stopped' });
    const next = pool.start('await-forever');
    expect((await pool.taken(next.run)).threadId).not.toBe(threadId);
    next.abort();
  });

  it('survives an exception that comes after the outcome', async () => {
    const pool = open();
    for (let round = 0; round < 5; round += 1) {
      await pool.start('throw-later').end;
      // The innocent task after it may die for it; the engine tries it again.
      await pool.start('complete').end;
    }
    // The last exceptions may still be to come, and cost each one more run.
    for (let round = 0; round < 10; round += 1) await pool.start('complete').end;
    await expectWork(pool);
  });

  it('ends every run of a pool whose worker file is missing, if need be by the signal', async () => {
    const pool = open({ workers: 2, filename: `${WORKER}.missing` });
    const runs = Array.from({ length: 5 }, () => pool.start('complete'));
    await runs[0]?.end;
    for (const { abort } of runs) abort();
    for (const { end } of runs) {
      expect(['died', 'stopped']).toContain((await end).kind);
    }
  });

  it('gives workers an empty environment', async () => {
    const { end } = open().start('tell-environment');
    expect(await end).toMatchObject({ kind: 'replied', reply: { outcome: { environment: {} } } });
    expect(Object.keys(process.env)).not.toEqual([]);
  });

  it('runs as many tasks side by side as there are workers', async () => {
    const pool = open({ workers: 3 });
    const runs = ['block', 'block', 'block'].map((deed) => pool.start(deed));
    const lines = await Promise.all(runs.map(({ run }) => pool.taken(run)));
    expect(new Set(lines.map(({ threadId }) => threadId)).size).toBe(3);
    for (const { abort } of runs) abort();
    for (const { end } of runs) expect(await end).toEqual({ kind: 'stopped' });
  });

  it('has closed when its workers were busy, and leaves no run open', async () => {
    const pool = open({ workers: 2 });
    const runs = ['spin', 'block'].map((deed) => pool.start(deed));
    await Promise.all(runs.map(({ run }) => pool.taken(run)));
    await pool.pool.close();
    for (const { end } of runs) expect(await end).toMatchObject({ kind: 'died' });
  });
});

describe('reading the workers of the piscina pool', () => {
  it.runIf(HAS_CPU_USAGE)('tells the CPU time of a worker that spins', async () => {
    const pool = open();
    const { run, abort } = pool.start('spin');
    const { threadId } = await pool.taken(run);
    await vi.waitFor(async () => {
      expect((await readOne(pool.pool, threadId))?.cpuMs).toBeGreaterThan(300);
    }, PATIENCE);
    abort();
  });

  it('tells the heap of a worker that takes more and more', async () => {
    const pool = open();
    const { run, abort } = pool.start('bloat');
    const { threadId } = await pool.taken(run);
    await vi.waitFor(async () => {
      expect((await readOne(pool.pool, threadId))?.heapBytes).toBeGreaterThan(100 * 2 ** 20);
    }, PATIENCE);
    abort();
  });

  it('answers for a worker that is blocked', async () => {
    const pool = open();
    const { run, abort } = pool.start('block');
    const { threadId } = await pool.taken(run);
    expect(await readOne(pool.pool, threadId)).toEqual({
      threadId,
      cpuMs: CPU_TIME,
      waitedMs: null,
      heapBytes: expect.any(Number),
      externalBytes: expect.any(Number),
    });
    abort();
  });

  it('leaves out threads that it does not have', async () => {
    const pool = open();
    await expectWork(pool);
    expect(await pool.pool.read([999_999])).toEqual([]);
  });

  it('does not wait for a worker in native code, and still reads the others', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const pool = open({ workers: 2, port });
    const connection = once(server, 'connection');
    const deaf = pool.start('sit-in-native-code');
    const spinning = pool.start('spin');
    const lines = await Promise.all([pool.taken(deaf.run), pool.taken(spinning.run)]);
    const [socket] = await connection;
    const threadIds = lines.map(({ threadId }) => threadId);
    for (let look = 0; look < 3; look += 1) {
      const readings = await pool.pool.read(threadIds);
      expect(readings).toContainEqual({
        threadId: threadIds[0],
        cpuMs: null,
        waitedMs: null,
        heapBytes: null,
        externalBytes: null,
      });
      expect(readings).toContainEqual({
        threadId: threadIds[1],
        cpuMs: CPU_TIME,
        waitedMs: null,
        heapBytes: expect.any(Number),
        externalBytes: expect.any(Number),
      });
    }
    socket.destroy();
    expect(await deaf.end).toEqual(replied(analyzed(deaf.run)));
    expect(await readOne(pool.pool, threadIds[0] ?? -1)).toMatchObject({
      heapBytes: expect.any(Number),
    });
    spinning.abort();
    server.close();
  });
});
