import type { InFlightTask } from '../model/engine-protocol.ts';
import { NO_COST, type UnanalyzedOutcome, type UnanalyzedReason } from '../model/task.ts';
import type { EngineExit } from './supervisor-ports.ts';

/** Why main says itself how a task ended: its engine no longer can. */
export interface Ending {
  readonly reason: UnanalyzedReason;
  readonly detail: string;
}

/** The outcome of a task that no engine had started. */
export function neverStarted(taskId: number, { reason, detail }: Ending): UnanalyzedOutcome {
  return { kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST };
}

/** What the death of an engine means for a file that it had in work. */
export function endingOf({ detail, memory }: EngineExit, isShared: boolean): Ending {
  // Only of a file that was alone can it be said that it was the one which took the memory.
  const reason = memory === 'proven' && !isShared ? 'out-of-memory' : 'engine-died';
  return { reason, detail: `the engine ${detail}` };
}

/** What it means for all files that are left when engines die again and again. */
export function hopeless({ detail }: EngineExit): Ending {
  return { reason: 'engine-died', detail: `the engine ${detail}, again and again` };
}

/** The outcome of a task that was in work when its engine was last heard of, with all that is known. */
export function lostInWork(
  seen: InFlightTask,
  { reason, detail }: Ending,
  nowMs: number,
): UnanalyzedOutcome {
  const { taskId, worker, phase, phaseMs, analyzer, wallMs, cpuMs, heapBytes } = seen;
  return {
    kind: 'unanalyzed',
    taskId,
    reason: reason === 'deadline' && seen.isStarved ? 'starved' : reason,
    detail,
    ...(analyzer !== undefined && { analyzer }),
    place: { phase, forMs: phaseMs },
    cost: { wallMs, cpuMs, heapBytes, throttledShare: null },
    span: {
      startedMs: Math.max(0, nowMs - wallMs),
      worker,
      analyzers: analyzer === undefined ? [] : [{ analyzer, wallMs: phaseMs, cpuMs: null }],
    },
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Where a file was, in words, such as `src/a.py (in ruff for 12.3 s)`. */
export function placeText(path: string, { phase, phaseMs, analyzer }: InFlightTask): string {
  const where = {
    waiting: 'not yet begun',
    reading: 'being read',
    loading: `loading ${analyzer ?? 'an analyzer'}`,
    analyzing: `in ${analyzer ?? 'an analyzer'}`,
  }[phase];
  return `${path} (${where} for ${seconds(phaseMs)})`;
}
