import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chooseClock, hasSchedstat } from '../../../src/adapters/thread-clocks.ts';

const SPINNING = `
  const { parentPort } = require('node:worker_threads');
  let osThreadId = 0;
  try {
    osThreadId = Number(require('node:fs').readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {}
  parentPort.postMessage(osThreadId);
  for (;;);
`;

/** Node has it from 24.6 on. */
const HAS_CPU_USAGE = 'cpuUsage' in Worker.prototype;

let worker: Worker;
let osThreadId: number;

beforeAll(async () => {
  worker = new Worker(SPINNING, { eval: true });
  [osThreadId] = await once(worker, 'message');
});

afterAll(async () => {
  await worker.terminate();
});

describe('chooseClock', () => {
  it('takes the kernel’s clock where there is one, as no thread can keep it from answering', () => {
    const facts = { hasSchedstat: true, osThreadId: () => 1 };
    expect(chooseClock({ ...facts, hasWorkerCpuUsage: true }).kind).toBe('procfs');
    expect(chooseClock({ ...facts, hasWorkerCpuUsage: false }).kind).toBe('procfs');
  });

  it('takes the worker’s own clock elsewhere, and an estimate on a Node without it', () => {
    const facts = { hasSchedstat: false, osThreadId: () => undefined };
    expect(chooseClock({ ...facts, hasWorkerCpuUsage: true }).kind).toBe('worker');
    expect(chooseClock({ ...facts, hasWorkerCpuUsage: false }).kind).toBe('estimate');
  });

  it('reads nothing of a thread where all is estimated', async () => {
    const facts = { hasSchedstat: false, hasWorkerCpuUsage: false, osThreadId: () => 1 };
    expect(await chooseClock(facts).clock({ threadId: 1 })).toBeNull();
  });

  it.runIf(hasSchedstat())('reads the CPU time of a spinning thread from the kernel', async () => {
    const facts = { hasSchedstat: true, hasWorkerCpuUsage: false };
    const { clock } = chooseClock({ ...facts, osThreadId: () => osThreadId });
    await vi.waitFor(async () => {
      expect((await clock({ threadId: worker.threadId }))?.cpuMs).toBeGreaterThan(200);
    }, 100_000);
  });

  it.runIf(HAS_CPU_USAGE)(
    'asks the thread itself where the kernel’s number of it is not known',
    async () => {
      const facts = { hasSchedstat: true, hasWorkerCpuUsage: true };
      for (const unknown of [0, undefined]) {
        const { clock } = chooseClock({ ...facts, osThreadId: () => unknown });
        expect(await clock(worker)).toEqual({ cpuMs: expect.any(Number), waitedMs: null });
      }
    },
  );

  it.runIf(HAS_CPU_USAGE)('reads the CPU time of a spinning thread from the thread', async () => {
    const facts = { hasSchedstat: false, hasWorkerCpuUsage: true, osThreadId: () => undefined };
    const { clock } = chooseClock(facts);
    await vi.waitFor(async () => {
      expect((await clock(worker))?.cpuMs).toBeGreaterThan(200);
    }, 100_000);
  });

  it('reads nothing of a thread that has ended', async () => {
    const ended = new Worker('0', { eval: true });
    await once(ended, 'exit');
    for (const schedstat of [true, false]) {
      const facts = { hasSchedstat: schedstat, hasWorkerCpuUsage: true };
      // No thread of this process can have this number.
      const { clock } = chooseClock({ ...facts, osThreadId: () => 2 ** 30 });
      expect(await clock(ended)).toBeNull();
    }
  });

  it('reads nothing of a thread whose Node has no clock for it', async () => {
    const facts = { hasSchedstat: true, hasWorkerCpuUsage: false, osThreadId: () => undefined };
    expect(await chooseClock(facts).clock({ threadId: 1 })).toBeNull();
  });
});
