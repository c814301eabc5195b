import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Keeps what is given alive until the process ends, so that nothing is optimised or collected away. */
const kept: unknown[] = [];

function forever(): never {
  // What a deed has started needs the thread to stay where it is.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** The channel to main: Node makes it the first descriptor after the three that every program has. */
const CHANNEL_DESCRIPTOR = 3;

/**
 * What an analyzer can do instead of its work: everything that is known to kill a worker or the whole
 * engine. Each happens inside the analyzer, in a real worker of a real engine.
 */
export const DEEDS = {
  /** Uses CPU for ever. */
  spin: (): never => {
    for (;;);
  },
  /** Waits for ever without CPU. */
  block: forever,
  /** Sits in native code, which cannot be ended and answers nobody. */
  sit: () => execFileSync('sleep', ['600']),
  /** Ends its worker. */
  exit: () => process.exit(7),
  /** Breaks, as an engine does that has a bug. */
  throw: () => {
    throw new TypeError('the analyzer is broken');
  },
  /** Takes more and more heap, as fast as a slow analyzer would, and then spins. */
  bloat: (): never => {
    const held: number[][] = [];
    kept.push(held);
    for (;;) {
      if (held.length < 4000) held.push(Array.from({ length: 2 ** 17 }, (_, index) => index + 0.5));
    }
  },
  /** Takes memory that no heap limit sees, until somebody stops it. */
  hog: (): never => {
    for (;;) kept.push(Buffer.alloc(2 ** 24, 1));
  },
  /** Runs over a heap limit in a way that ends the whole process: V8 aborts it. */
  overrun: () => {
    const code = `JSON.parse('[' + '[1.5],'.repeat(8e6) + '1]')`;
    kept.push(new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } }));
    forever();
  },
  segv: () => {
    process.kill(process.pid, 'SIGSEGV');
    forever();
  },
  kill: () => {
    process.kill(process.pid, 'SIGKILL');
    forever();
  },
  /** The whole engine stands still: no heartbeat, no end. */
  freeze: () => {
    process.kill(process.pid, 'SIGSTOP');
    forever();
  },
  /** The channel to main closes, and the engine lives on. */
  disconnect: () => {
    closeSync(CHANNEL_DESCRIPTOR);
    forever();
  },
} as const;

/** A deed by its name. */
export type Deed = keyof typeof DEEDS;

/** Where each time that a file which does something is analyzed is written down, a line each. */
export const ATTEMPTS = 'attempts';

/** `fault-spin.py` spins whenever it is analyzed, `fault-spin-once.py` only the first time. */
const FAULT = /(?:^|\/)fault-(?<deed>[a-z]+)(?<once>-once)?[^/]*$/u;

function isDeed(name: string): name is Deed {
  return Object.hasOwn(DEEDS, name);
}

/** Whether this is the first time that the file is analyzed, in whichever process. */
function isFirst(path: string, memory: string): boolean {
  const mark = join(memory, encodeURIComponent(path));
  if (existsSync(mark)) return false;
  writeFileSync(mark, '');
  return true;
}

/** Does what the path of a file says, if it says anything. `memory` is a folder outlasting processes. */
export function doDeed(path: string, memory: string): void {
  const { deed = '', once } = FAULT.exec(path)?.groups ?? {};
  // Spins the first time and ends its worker the second: two things, and neither is the cause.
  if (deed === 'turn') DEEDS[isFirst(path, memory) ? 'spin' : 'exit']();
  if (!isDeed(deed)) return;
  appendFileSync(join(memory, ATTEMPTS), `${path}\n`);
  if (once === undefined || isFirst(path, memory)) DEEDS[deed]();
}
