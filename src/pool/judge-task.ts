import type { TaskLimits } from '../model/engine-protocol.ts';
import type { TaskPhase, UnanalyzedReason } from '../model/task.ts';

/** What is known of a running task, all of it seen from outside its worker. */
export interface TaskObservation {
  readonly phase: TaskPhase;
  /** CPU time of the worker since the phase began. */
  readonly cpuMs: number;
  /** Wall time since the phase began, counting only time in which the observer itself could run. */
  readonly awakeMs: number;
  /** The part of `awakeMs` since the worker last got noticeable CPU time. */
  readonly quietMs: number;
  readonly heapBytes: number | null;
}

/** Whether a task goes on, and if not, why it is stopped. */
export type Verdict =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'stop'; readonly reason: UnanalyzedReason; readonly detail: string };

const MEBIBYTE = 2 ** 20;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function stop(reason: UnanalyzedReason, detail: string): Verdict {
  return { kind: 'stop', reason, detail };
}

function judgeCpu({ phase, cpuMs }: TaskObservation, limits: TaskLimits): Verdict | undefined {
  const isLoading = phase === 'loading';
  const limitMs = isLoading ? limits.startTimeoutMs : limits.fileTimeoutMs;
  if (cpuMs <= limitMs) return undefined;
  const what = isLoading ? 'loading the analyzer' : 'the file';
  return stop('spinning', `${what} used ${seconds(cpuMs)} of CPU time, limit ${seconds(limitMs)}`);
}

/**
 * Judges one task. CPU time decides, never wall time alone: a starved task waits its turn, only one
 * that spins is stopped. Wall time counts where a task gets no CPU although the observer does.
 */
export function judgeTask(observation: TaskObservation, limits: TaskLimits): Verdict {
  const { phase, awakeMs, quietMs, heapBytes } = observation;
  if (heapBytes !== null && heapBytes > limits.softHeapBytes) {
    const used = Math.round(heapBytes / MEBIBYTE);
    const limit = Math.round(limits.softHeapBytes / MEBIBYTE);
    return stop('out-of-memory', `heap of ${used} MiB, limit ${limit} MiB`);
  }
  if (phase === 'waiting') {
    return awakeMs > limits.startTimeoutMs
      ? stop('unstarted', `no worker took the file in ${seconds(awakeMs)}`)
      : { kind: 'go-on' };
  }
  const spinning = judgeCpu(observation, limits);
  if (spinning !== undefined) return spinning;
  return quietMs > limits.stallMs
    ? stop('stalled', `no CPU time seen for ${seconds(quietMs)}, limit ${seconds(limits.stallMs)}`)
    : { kind: 'go-on' };
}
