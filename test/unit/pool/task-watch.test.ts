import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '../../../src/pool/board.ts';
import { judgeTask } from '../../../src/pool/judge-task.ts';
import { TaskWatch, type Look } from '../../../src/pool/task-watch.ts';
import { createLimits } from '../../support/factories.ts';

const STEP_MS = 50;
const MAX_STEP_MS = 200;
const limits = createLimits();

function createEntry(overrides: Partial<BoardEntry> = {}): BoardEntry {
  return {
    threadId: 1,
    run: 1,
    phase: 'analyzing',
    analyzer: 0,
    sequence: 2,
    osThreadId: 0,
    ...overrides,
  };
}

/** Looks every `stepMs` until the verdict is to stop or the wall time is over. */
function watchFor(
  wallMs: number,
  facts: { stepMs?: number; cpuShare: number; look?: Partial<Look> },
): string {
  const { stepMs = STEP_MS, cpuShare, look = {} } = facts;
  const watch = new TaskWatch(0, MAX_STEP_MS);
  for (let nowMs = stepMs; nowMs <= wallMs; nowMs += stepMs) {
    const observation = watch.observe({
      nowMs,
      entry: createEntry(),
      threadCpuMs: nowMs * cpuShare,
      heapBytes: null,
      ...look,
    });
    const verdict = judgeTask(observation, limits);
    if (verdict.kind === 'stop') return verdict.reason;
  }
  return 'go-on';
}

describe('TaskWatch with judgeTask', () => {
  it('never stops a starved task: an hour of wall time with 9 s of CPU time', () => {
    expect(watchFor(3_600_000, { cpuShare: 0.0025 })).toBe('go-on');
  });

  it('calls a task spinning once it has used its CPU time', () => {
    expect(watchFor(10_100, { cpuShare: 1 })).toBe('spinning');
    expect(watchFor(9900, { cpuShare: 1 })).toBe('go-on');
  });

  it('calls a task with a hundredth of a CPU spinning too, when its CPU time is used up', () => {
    expect(watchFor(1_010_000, { cpuShare: 0.01 })).toBe('spinning');
  });

  it('calls a task stalled that gets no CPU time although its observer does', () => {
    expect(watchFor(100_200, { cpuShare: 0 })).toBe('stalled');
    expect(watchFor(99_900, { cpuShare: 0 })).toBe('go-on');
  });

  it('calls a task stalled that only pays for answering its observer', () => {
    expect(watchFor(110_000, { cpuShare: 0.001 })).toBe('stalled');
  });

  it('counts no more than one step of a look that came late, as the observer was starved', () => {
    const stepMs = 10_000;
    expect(watchFor(4_000_000, { stepMs, cpuShare: 0 })).toBe('go-on');
    expect(watchFor(6_000_000, { stepMs, cpuShare: 0 })).toBe('stalled');
  });

  it('calls a file unstarted when no worker took it, and only by time the observer saw', () => {
    const look = { entry: undefined, threadCpuMs: null };
    expect(watchFor(30_200, { cpuShare: 0, look })).toBe('unstarted');
    expect(watchFor(1_000_000, { stepMs: 10_000, cpuShare: 0, look })).toBe('go-on');
  });
});

function openWatch(): (look: Partial<Look>) => ReturnType<TaskWatch['observe']> {
  const watch = new TaskWatch(0, MAX_STEP_MS);
  let nowMs = 0;
  return (look) => {
    nowMs += STEP_MS;
    return watch.observe({
      nowMs,
      entry: createEntry(),
      threadCpuMs: null,
      heapBytes: null,
      ...look,
    });
  };
}

describe('TaskWatch with judgeTask, whatever the machine does', () => {
  /** Looks at any distance, and what share of a CPU the worker got in between. */
  const looks = fc.array(
    fc.record({
      stepMs: fc.integer({ min: 1, max: 20_000 }),
      cpuShare: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { maxLength: 200 },
  );

  it('stops a file exactly when its CPU time is over the limit, or nobody saw it use any', () => {
    fc.assert(
      fc.property(looks, (steps) => {
        const watch = new TaskWatch(0, MAX_STEP_MS);
        let [nowMs, threadCpuMs, quietAtMostMs] = [0, 0, 0];
        watch.observe({ nowMs, entry: createEntry(), threadCpuMs, heapBytes: null });
        for (const { stepMs, cpuShare } of steps) {
          nowMs += stepMs;
          threadCpuMs += stepMs * cpuShare;
          // What counts for more than noise counts as progress.
          quietAtMostMs = cpuShare > 0.01 ? 0 : quietAtMostMs + Math.min(stepMs, MAX_STEP_MS);
          const look = { nowMs, entry: createEntry(), threadCpuMs, heapBytes: null };
          const verdict = judgeTask(watch.observe(look), limits);
          if (threadCpuMs > limits.fileTimeoutMs) {
            expect(verdict).toMatchObject({ kind: 'stop', reason: 'spinning' });
            return;
          }
          if (quietAtMostMs <= limits.stallMs) expect(verdict.kind).toBe('go-on');
          if (verdict.kind === 'stop') return;
        }
      }),
    );
  });
});

describe('TaskWatch', () => {
  it('charges only CPU time since the file was first seen in its worker', () => {
    const observe = openWatch();
    observe({ threadCpuMs: 5000 });
    expect(observe({ threadCpuMs: 5030 }).cpuMs).toBe(30);
  });

  it('counts reading and analyzing together', () => {
    const observe = openWatch();
    observe({ entry: createEntry({ phase: 'reading', sequence: 2 }), threadCpuMs: 100 });
    observe({ entry: createEntry({ phase: 'reading', sequence: 2 }), threadCpuMs: 140 });
    const analyzing = observe({ entry: createEntry({ sequence: 4 }), threadCpuMs: 190 });
    expect(analyzing).toMatchObject({ phase: 'analyzing', cpuMs: 90 });
  });

  it('does not charge a file for loading its analyzer', () => {
    const observe = openWatch();
    observe({ entry: createEntry({ phase: 'reading', sequence: 2 }), threadCpuMs: 100 });
    observe({ entry: createEntry({ phase: 'loading', sequence: 4 }), threadCpuMs: 110 });
    expect(
      observe({ entry: createEntry({ phase: 'loading', sequence: 4 }), threadCpuMs: 2110 }).cpuMs,
    ).toBe(2000);
    observe({ entry: createEntry({ sequence: 6 }), threadCpuMs: 2200 });
    expect(observe({ entry: createEntry({ sequence: 6 }), threadCpuMs: 2240 }).cpuMs).toBe(40);
  });

  it('begins a new count when one analyzer is loaded right after another', () => {
    const observe = openWatch();
    observe({ entry: createEntry({ phase: 'loading', sequence: 2 }), threadCpuMs: 0 });
    observe({ entry: createEntry({ phase: 'loading', sequence: 2 }), threadCpuMs: 900 });
    observe({
      entry: createEntry({ phase: 'loading', analyzer: 1, sequence: 6 }),
      threadCpuMs: 1000,
    });
    const second = observe({
      entry: createEntry({ phase: 'loading', analyzer: 1, sequence: 6 }),
      threadCpuMs: 1100,
    });
    expect(second.cpuMs).toBe(100);
  });

  it('adds up the CPU time of all phases', () => {
    const watch = new TaskWatch(0, MAX_STEP_MS);
    const observe = (nowMs: number, entry: BoardEntry, threadCpuMs: number): unknown =>
      watch.observe({ nowMs, entry, threadCpuMs, heapBytes: null });
    const loading = createEntry({ phase: 'loading', sequence: 2 });
    observe(50, loading, 0);
    observe(100, loading, 50);
    const analyzing = createEntry({ sequence: 4 });
    observe(150, analyzing, 60);
    observe(200, analyzing, 100);
    expect(watch.totalCpuMs).toBe(90);
  });

  it('knows no CPU time where none could be read', () => {
    const watch = new TaskWatch(0, MAX_STEP_MS);
    watch.observe({ nowMs: 50, entry: createEntry(), threadCpuMs: null, heapBytes: null });
    expect(watch.totalCpuMs).toBeNull();
  });

  it('starts the quiet time anew with each phase and whenever CPU time was used', () => {
    const observe = openWatch();
    observe({ threadCpuMs: 0 });
    expect(observe({ threadCpuMs: 0 }).quietMs).toBe(STEP_MS);
    expect(observe({ threadCpuMs: 40 }).quietMs).toBe(0);
    expect(observe({ threadCpuMs: 40 }).quietMs).toBe(STEP_MS);
    expect(observe({ entry: createEntry({ sequence: 8 }), threadCpuMs: 40 }).quietMs).toBe(0);
  });

  it('takes a little CPU time for progress right after much of it went into loading', () => {
    const observe = openWatch();
    const loading = createEntry({ phase: 'loading', sequence: 2 });
    observe({ entry: loading, threadCpuMs: 0 });
    observe({ entry: loading, threadCpuMs: 2000 });
    const analyzing = createEntry({ sequence: 4 });
    observe({ entry: analyzing, threadCpuMs: 2000 });
    expect(observe({ entry: analyzing, threadCpuMs: 2010 }).quietMs).toBe(0);
  });

  it('counts time anew when a worker has taken the file', () => {
    const observe = openWatch();
    expect(observe({ entry: undefined }).awakeMs).toBe(STEP_MS);
    expect(observe({}).awakeMs).toBe(0);
  });

  it('keeps its count while the line on the board is missing or the clock does not answer', () => {
    const observe = openWatch();
    observe({ threadCpuMs: 0 });
    observe({ threadCpuMs: 40 });
    expect(observe({ entry: undefined, threadCpuMs: null })).toMatchObject({
      phase: 'analyzing',
      cpuMs: 40,
    });
    expect(observe({ threadCpuMs: 90 }).cpuMs).toBe(90);
  });

  it('keeps the last heap it saw', () => {
    const observe = openWatch();
    observe({ heapBytes: 1000 });
    expect(observe({ heapBytes: null }).heapBytes).toBe(1000);
  });
});
