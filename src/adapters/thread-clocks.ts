import { readFileSync } from 'node:fs';
import type { ClockKind, ThreadClock, ThreadTimes } from '../pool/thread-clock.ts';

/** A clock, and which kind it is. */
export interface ChosenClock {
  readonly kind: ClockKind;
  readonly clock: ThreadClock;
}

/** What the choice depends on, as data, so that tests can play any platform. */
export interface ClockFacts {
  /** `worker.cpuUsage()` came with Node 24.6. */
  readonly hasWorkerCpuUsage: boolean;
  /** Whether `/proc/self/task/<id>/schedstat` can be read. */
  readonly hasSchedstat: boolean;
  /** The operating system's id of a worker thread, from the board. */
  readonly osThreadId: (threadId: number) => number | undefined;
}

const workerClock: ThreadClock = async (thread) => {
  if (thread.cpuUsage === undefined) return null;
  // Rejects when the thread has just ended.
  const usage = await thread.cpuUsage().catch(() => null);
  return usage === null ? null : { cpuMs: (usage.user + usage.system) / 1000, waitedMs: null };
};

/**
 * Time on a CPU and time waiting for one, in ns (kernel, Documentation/scheduler/sched-stats.rst). A
 * quota counts as waiting: measured, a spinning thread with half a CPU waits half of its time.
 */
function readSchedstat(osThreadId: number): ThreadTimes | null {
  try {
    const text = readFileSync(`/proc/self/task/${osThreadId}/schedstat`, 'utf8');
    const [onCpu, waited] = text.split(' ');
    return { cpuMs: Number(onCpu) / 1e6, waitedMs: Number(waited) / 1e6 };
  } catch {
    // The thread has ended, or the kernel was built without schedstats.
    return null;
  }
}

/**
 * Takes the best clock this platform has. The kernel's is better than the worker's own: a worker in
 * native code does not answer, and answering costs a blocked worker CPU time that looks like progress.
 */
export function chooseClock(facts: ClockFacts): ChosenClock {
  if (facts.hasSchedstat) {
    const clock: ThreadClock = (thread) => {
      const osThreadId = facts.osThreadId(thread.threadId) ?? 0;
      return osThreadId === 0 ? workerClock(thread) : Promise.resolve(readSchedstat(osThreadId));
    };
    return { kind: 'procfs', clock };
  }
  if (facts.hasWorkerCpuUsage) return { kind: 'worker', clock: workerClock };
  return { kind: 'estimate', clock: () => Promise.resolve(null) };
}

/** Whether the running system has schedstat. */
export function hasSchedstat(): boolean {
  return readSchedstat(process.pid) !== null;
}
