import { describe, expect, it } from 'vitest';
import { judgeTask, type TaskObservation } from '../../../src/pool/judge-task.ts';
import { createLimits } from '../../support/factories.ts';

const limits = createLimits();

function observe(overrides: Partial<TaskObservation>): TaskObservation {
  return { phase: 'analyzing', cpuMs: 0, awakeMs: 0, quietMs: 0, heapBytes: null, ...overrides };
}

function reasonOf(overrides: Partial<TaskObservation>): string {
  const verdict = judgeTask(observe(overrides), limits);
  return verdict.kind === 'stop' ? verdict.reason : verdict.kind;
}

describe('judgeTask', () => {
  it('lets a file go on up to its limit of CPU time, and calls it spinning above', () => {
    expect(reasonOf({ cpuMs: limits.fileTimeoutMs })).toBe('go-on');
    expect(reasonOf({ cpuMs: limits.fileTimeoutMs + 1 })).toBe('spinning');
    expect(reasonOf({ phase: 'reading', cpuMs: limits.fileTimeoutMs + 1 })).toBe('spinning');
  });

  it('never stops a file for the wall time it took', () => {
    expect(reasonOf({ awakeMs: 3_600_000, cpuMs: 9000, quietMs: 2000 })).toBe('go-on');
  });

  it('calls a file stalled that got no CPU time for the stall limit, whatever it used before', () => {
    expect(reasonOf({ cpuMs: 9000, quietMs: limits.stallMs })).toBe('go-on');
    expect(reasonOf({ cpuMs: 9000, quietMs: limits.stallMs + 1 })).toBe('stalled');
    expect(reasonOf({ phase: 'loading', quietMs: limits.stallMs + 1 })).toBe('stalled');
  });

  it('gives loading an analyzer the limit of a start, not that of a file', () => {
    expect(reasonOf({ phase: 'loading', cpuMs: limits.fileTimeoutMs + 1 })).toBe('go-on');
    expect(reasonOf({ phase: 'loading', cpuMs: limits.startTimeoutMs + 1 })).toBe('spinning');
  });

  it('calls a file unstarted that no worker took within the start timeout', () => {
    expect(reasonOf({ phase: 'waiting', awakeMs: limits.startTimeoutMs })).toBe('go-on');
    expect(reasonOf({ phase: 'waiting', awakeMs: limits.startTimeoutMs + 1 })).toBe('unstarted');
  });

  it('stops a heap above the soft limit before anything else', () => {
    expect(reasonOf({ heapBytes: limits.softHeapBytes })).toBe('go-on');
    const over = { heapBytes: limits.softHeapBytes + 1, cpuMs: 60_000, quietMs: 600_000 };
    expect(reasonOf(over)).toBe('out-of-memory');
  });

  it('says what was used and what the limit was', () => {
    expect(judgeTask(observe({ cpuMs: 10_300 }), limits)).toEqual({
      kind: 'stop',
      reason: 'spinning',
      detail: 'the file used 10.3 s of CPU time, limit 10.0 s',
    });
    expect(judgeTask(observe({ heapBytes: 300 * 2 ** 20 }), limits)).toEqual({
      kind: 'stop',
      reason: 'out-of-memory',
      detail: 'heap of 300 MiB, limit 256 MiB',
    });
  });
});
