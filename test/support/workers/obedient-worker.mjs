// A worker that does what the path of its task says: everything that goes wrong in real ones.
import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { claimLine } from '../../../src/pool/board.ts';

function osThreadId() {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    return 0;
  }
}

const line = claimLine(workerData.board, { threadId, osThreadId: osThreadId() });
const cost = { wallMs: 0, cpuMs: null, heapBytes: null, throttledShare: null };

function analyzed(task) {
  return { kind: 'analyzed', taskId: task.id, findings: [], cost };
}

const forever = () => new Promise(() => undefined);

/** What each path does; the outcome is sent unless it never returns. */
const DEEDS = {
  complete: analyzed,
  'tell-environment': (task) => ({ ...analyzed(task), environment: { ...process.env } }),
  throw: () => {
    throw new TypeError('cannot read');
  },
  exit: () => process.exit(7),
  spin: () => {
    for (;;);
  },
  block: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  'await-forever': forever,
  /** Holds 200 MB of heap, a little more with each turn, and then spins. */
  bloat: () => {
    const kept = [];
    for (let turn = 0; ; turn += 1) {
      if (turn < 200) kept.push(Array.from({ length: 2 ** 17 }, (_, index) => index + 0.5));
    }
  },
  /** Sits in native code, which answers nobody, until the test's server hangs up. */
  'sit-in-native-code': (task) => {
    const script = `require('node:net').connect(${workerData.port}).on('close', () => process.exit())`;
    spawnSync(process.execPath, ['-e', script]);
    return analyzed(task);
  },
  'send-function': (task) => ({ ...analyzed(task), findings: [() => undefined] }),
  'throw-later': (task) => {
    setTimeout(() => {
      throw new Error('too late');
    });
    return analyzed(task);
  },
};

// Piscina calls the default export.
// oxlint-disable-next-line import/no-default-export
export default async function obey({ run, task }) {
  line.begin(run);
  line.enter('analyzing', 0);
  if (task.path === 'last-words') {
    parentPort.postMessage({ run, outcome: analyzed(task), analyzers: [] });
    return forever();
  }
  const outcome = await DEEDS[task.path](task);
  line.end();
  return { outcome, analyzers: [] };
}
