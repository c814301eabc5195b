import { describe, expect, it } from 'vitest';
import type { TaskOutcome } from '../../../src/model/task.ts';
import { compareFiles } from '../../../src/replay/compare-files.ts';
import { compareOutcomes, compareTimes, isTold } from '../../../src/replay/compare-outcomes.ts';
import { analyzed, createFinding, createTask, unanalyzed } from '../../support/factories.ts';

const task = createTask(0);
const { path } = task;

function costing(cpuMs: number | null, wallMs: number): TaskOutcome {
  const cost = { wallMs, cpuMs, heapBytes: null, throttledShare: null };
  return { ...analyzed(0), cost };
}

describe('compareOutcomes', () => {
  it('finds nothing to say of equal outcomes, in whatever order the findings are', () => {
    const findings = [1, 2].map((startLine) => createFinding({ path, startLine }));
    const pair = { task, before: analyzed(0, findings), now: analyzed(0, findings.toReversed()) };
    expect(compareOutcomes(pair)).toBeUndefined();
    const stopped = { task, before: unanalyzed(0, 'binary'), now: unanalyzed(0, 'binary') };
    expect(compareOutcomes(stopped)).toBeUndefined();
  });

  it('tells another end, with the reason of the run that was not analyzed', () => {
    const pair = { task, before: analyzed(0), now: unanalyzed(0, 'spinning') };
    const detail = 'because it was spinning';
    expect(compareOutcomes(pair)).toEqual({
      kind: 'outcome',
      path,
      before: 'analyzed',
      now: 'spinning',
      detail,
    });
    const back = { task, before: unanalyzed(0, 'spinning'), now: analyzed(0) };
    expect(compareOutcomes(back)).toMatchObject({ now: 'analyzed', detail });
  });

  it('tells which findings only one run has, and counts those beyond fifty', () => {
    const before = Array.from({ length: 60 }, (_, line) =>
      createFinding({ path, startLine: line + 1 }),
    );
    const now = [createFinding({ path, severity: 'error' })];
    const pair = { task, before: analyzed(0, before), now: analyzed(0, now) };
    expect(compareOutcomes(pair)).toMatchObject({
      kind: 'findings',
      countBefore: 60,
      countNow: 1,
      onlyBefore: { length: 50 },
      onlyNow: now,
    });
  });

  it.each(['cancelled', 'deadline', 'starved', 'unstarted'] as const)(
    'takes %s for the end of the run and not of the file',
    (reason) => {
      expect(isTold(unanalyzed(0, reason))).toBe(false);
      expect(isTold(unanalyzed(0, 'crashed'))).toBe(true);
    },
  );
});

describe('compareTimes', () => {
  it.each([
    [costing(100, 100), costing(1200, 1200), 'cpu'],
    [costing(null, 8000), costing(50, 1000), 'wall'],
    [costing(100, 100), costing(900, 99_000), undefined],
    [costing(2000, 2000), costing(5000, 5000), undefined],
  ])('is by CPU time where both know it, and only for gross ones', (before, now, clock) => {
    expect(compareTimes({ task, before, now })?.clock).toBe(clock);
  });
});

describe('compareFiles', () => {
  it('keeps the order, leaves out what is gone, and tells what is new or another', () => {
    const planned = [createTask(2), createTask(0), createTask(1)];
    const found = [
      { ...createTask(1), analyzers: ['biome'] },
      { ...createTask(2), sizeBytes: 7 },
      createTask(9),
    ];
    const { tasks, changedFiles } = compareFiles(planned, found);
    expect(tasks.map(({ id }) => id)).toEqual([2, 1]);
    expect(changedFiles.map(({ path: name, change }) => `${name} ${change}`)).toEqual([
      'src/file-0.py removed',
      'src/file-1.py analyzers',
      'src/file-2.py size',
      'src/file-9.py added',
    ]);
  });
});
