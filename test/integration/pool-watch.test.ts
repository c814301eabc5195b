import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { openPiscinaPool } from '../../src/adapters/piscina-pool.ts';
import { chooseClock, hasSchedstat } from '../../src/adapters/thread-clocks.ts';
import type { TaskLimits } from '../../src/model/engine-protocol.ts';
import type { TaskOutcome } from '../../src/model/task.ts';
import { createBoard, hasBegun, readBoard } from '../../src/pool/board.ts';
import { CpuEstimate } from '../../src/pool/cpu-estimate.ts';
import { LOOK_INTERVAL_MS } from '../../src/pool/looks.ts';
import { EngineCore } from '../../src/pool/run-engine.ts';
import type { WorkerPool } from '../../src/pool/worker-pool.ts';
import { createLimits, createTask } from '../support/factories.ts';

const WORKER = fileURLToPath(new URL('../support/workers/obedient-worker.mjs', import.meta.url));

/** The clocks that this system has. */
const CLOCKS = [
  ...(hasSchedstat() ? (['procfs'] as const) : []),
  ...('cpuUsage' in Worker.prototype ? (['worker'] as const) : []),
  'estimate' as const,
];

const opened: WorkerPool[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.close()));
});

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function nowMs(): number {
  return performance.now();
}

interface Facts {
  readonly workers?: number;
  readonly limits?: Partial<TaskLimits>;
  readonly clock?: 'procfs' | 'worker' | 'estimate';
  readonly filename?: string;
}

/** Runs tasks in real workers under the real watch, until each has its outcome; by its deed. */
async function run(
  deeds: readonly string[],
  { workers = 2, limits = {}, clock = CLOCKS[0] ?? 'estimate', filename = WORKER }: Facts = {},
): Promise<Record<string, TaskOutcome>> {
  const board = createBoard();
  const outcomes: TaskOutcome[] = [];
  const pool = openPiscinaPool({
    filename,
    workers,
    hardHeapMebibytes: 2048,
    workerData: { board, port: 0 },
    modules: Promise.resolve({}),
    clock: chooseClock({
      hasSchedstat: clock === 'procfs',
      hasWorkerCpuUsage: clock === 'worker',
      osThreadId: (threadId) =>
        readBoard(board).find((entry) => entry.threadId === threadId)?.osThreadId,
    }).clock,
  });
  opened.push(pool);

  const core = new EngineCore(
    {
      pool,
      readBoard: () => readBoard(board),
      hasBegun: (runId) => hasBegun(board, runId),
      nowMs,
      throttledMs: () => null,
      room: () => undefined,
      residentBytes: () => 0,
      processCpuMs,
      send: (event) => {
        if (event.kind === 'outcome') outcomes.push(event.outcome);
      },
      ...(clock === 'estimate' && { estimate: new CpuEstimate(nowMs(), processCpuMs()) }),
    },
    { workers, limits: createLimits(limits) },
  );
  for (const [id, path] of deeds.entries()) core.run(createTask(id, { path }));
  while (outcomes.length < deeds.length) {
    await core.look();
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_INTERVAL_MS);
    });
  }
  return Object.fromEntries(outcomes.map((each) => [deeds[each.taskId] ?? '', each]));
}

describe.each(CLOCKS)('real workers under the watch, with the clock "%s"', (clock) => {
  it('stops the one that spins, as spinning, and completes the others', async () => {
    const outcomes = await run(['spin', 'complete'], { clock, limits: { fileTimeoutMs: 300 } });
    expect(outcomes).toMatchObject({
      spin: { kind: 'unanalyzed', reason: 'spinning', analyzer: 'ruff' },
      complete: { kind: 'analyzed' },
    });
    expect(outcomes['spin']?.cost.cpuMs).toBeGreaterThan(300);
  });

  it('stops the one that takes too much memory, as out of memory', async () => {
    const limits = { softHeapBytes: 80 * 2 ** 20, fileTimeoutMs: 60_000 };
    const outcomes = await run(['bloat', 'complete'], { clock, limits });
    expect(outcomes).toMatchObject({
      bloat: { reason: 'out-of-memory' },
      complete: { kind: 'analyzed' },
    });
  });
});

describe.each(CLOCKS.filter((clock) => clock !== 'estimate'))(
  'workers that do nothing, with the clock "%s"',
  (clock) => {
    it.each(['block', 'await-forever'])('calls one that will %s stalled', async (deed) => {
      const limits = { stallMs: 2000 };
      const outcomes = await run([deed, 'complete'], { clock, limits });
      expect(outcomes).toMatchObject({
        [deed]: { reason: 'stalled', analyzer: 'ruff' },
        complete: { kind: 'analyzed' },
      });
    });
  },
);

describe('real workers under the watch', () => {
  it('come through everything that can happen to one, each task with its own outcome', async () => {
    const deeds = ['exit', 'throw', 'send-function', 'last-words', 'spin', 'complete'];
    const outcomes = await run(deeds, { limits: { fileTimeoutMs: 300 } });
    expect(outcomes).toMatchObject({
      exit: { reason: 'crashed', detail: 'worker exited with code: 7' },
      throw: { reason: 'crashed', detail: 'cannot read' },
      'send-function': { reason: 'crashed' },
      'last-words': { kind: 'analyzed' },
      spin: { reason: 'spinning' },
      complete: { kind: 'analyzed' },
    });
  });

  it('gives every task an outcome when the worker’s file is missing', async () => {
    const outcomes = await run(['a', 'b', 'c', 'd', 'e', 'f'], {
      filename: `${WORKER}.missing`,
      limits: { startTimeoutMs: 300 },
    });
    for (const outcome of Object.values(outcomes)) {
      expect(outcome).toMatchObject({
        kind: 'unanalyzed',
        reason: expect.stringMatching(/^unstarted$/u),
      });
    }
  });
});
