import { describe, expect, it } from 'vitest';
import { RunProfileAccount } from '../../../src/findings/run-profile-account.ts';
import { NO_COST, type TaskOutcome } from '../../../src/model/task.ts';
import { analyzed, createTasks, pathsOf, unanalyzed } from '../../support/factories.ts';

const TASKS = createTasks(2);

function on(
  worker: number,
  outcome: TaskOutcome,
  analyzers: readonly { analyzer: string; wallMs: number; cpuMs: number | null }[],
): TaskOutcome {
  const cost = { ...NO_COST, wallMs: 12, cpuMs: 10 };
  return { ...outcome, cost, span: { startedMs: 100 * worker, worker, analyzers } };
}

describe('RunProfileAccount', () => {
  it('remembers which file was on which worker when, and why it was stopped', () => {
    const account = new RunProfileAccount(pathsOf(TASKS));
    account.record(on(0, analyzed(0), []));
    account.record(on(1, unanalyzed(1, 'spinning'), []));
    const expected = [
      { path: 'src/file-0.py', worker: 0, startedMs: 0, wallMs: 12, cpuMs: 10 },
      {
        path: 'src/file-1.py',
        worker: 1,
        startedMs: 100,
        wallMs: 12,
        cpuMs: 10,
        reason: 'spinning',
      },
    ];
    expect([...account.profile.spans]).toEqual(expected);
    expect([...account.profile.spans]).toEqual(expected);
  });

  it('leaves out what never started', () => {
    const account = new RunProfileAccount(pathsOf(TASKS));
    account.record(unanalyzed(0, 'deadline'));
    expect([...account.profile.spans]).toEqual([]);
  });

  it('tells a clock that is missing from one that stands at zero', () => {
    const account = new RunProfileAccount(pathsOf(TASKS));
    account.record({
      ...on(0, analyzed(0), [{ analyzer: 'ruff', wallMs: 5, cpuMs: null }]),
      cost: { ...NO_COST, wallMs: 12, cpuMs: null },
    });
    expect([...account.profile.spans][0]?.cpuMs).toBeNull();
    expect(account.profile.analyzers).toEqual([
      { analyzer: 'ruff', files: 1, wallMs: 5, cpuMs: null },
    ]);
  });

  it('adds up what each analyzer took, the costliest first', () => {
    const account = new RunProfileAccount(pathsOf(TASKS));
    const slow = { analyzer: 'biome', wallMs: 30, cpuMs: 20 };
    const quick = { analyzer: 'ruff', wallMs: 3, cpuMs: 2 };
    account.record(on(0, analyzed(0), [quick, slow]));
    account.record(on(1, analyzed(1), [quick]));
    expect(account.profile.analyzers).toEqual([
      { analyzer: 'biome', files: 1, wallMs: 30, cpuMs: 20 },
      { analyzer: 'ruff', files: 2, wallMs: 6, cpuMs: 4 },
    ]);
  });
});
