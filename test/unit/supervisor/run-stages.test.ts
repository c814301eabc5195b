import { describe, expect, it } from 'vitest';
import { NO_RULE_SETTINGS } from '../../../src/model/rule-settings.ts';
import type { TaskOutcome } from '../../../src/model/task.ts';
import { StagedSupervisor } from '../../../src/supervisor/run-stages.ts';
import { FakeEngine } from '../../support/fake-engine.ts';
import { analyzed, createFinding, createLimits, createTasks } from '../../support/factories.ts';

function settingsWith(module: string, workers: number) {
  return {
    root: '/repository',
    workers,
    limits: createLimits(),
    modules: [module],
    rules: NO_RULE_SETTINGS,
  };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function finish(engine: FakeEngine | undefined, outcome: TaskOutcome): void {
  engine?.emit({ kind: 'outcome', outcome });
}

/** Two stages of two tasks each. */
function start(workers = 1) {
  const tasks = createTasks(4);
  const [cancel, deadline] = [new AbortController(), new AbortController()];
  const engines: FakeEngine[] = [];
  const recorded: TaskOutcome[] = [];
  const recordedByStage: number[] = [];
  const clock = { nowMs: 1000 };
  const supervisor = new StagedSupervisor(
    {
      stages: [
        { tasks: tasks.slice(0, 2), settings: settingsWith('biome', workers) },
        { tasks: tasks.slice(2), settings: settingsWith('ruff', workers) },
      ],
      cancel: cancel.signal,
      deadline: deadline.signal,
      graceMs: 1,
    },
    {
      startEngine: (listener) => {
        const engine = new FakeEngine(listener);
        engines.push(engine);
        return engine;
      },
      record: (_task, outcome) => recorded.push(outcome),
      onStageEnd: () => recordedByStage.push(recorded.length),
      report: () => undefined,
      nowMs: () => clock.nowMs,
      every: () => () => undefined,
    },
  );
  const ended = supervisor.run();
  return { supervisor, engines, recorded, recordedByStage, clock, cancel, ended };
}

describe('StagedSupervisor', () => {
  it('gives each stage an engine with what its tasks need, after the engine before has ended', async () => {
    const { engines, ended, recorded, supervisor } = start();
    engines[0]?.ready();
    finish(engines[0], analyzed(0, [createFinding()]));
    finish(engines[0], analyzed(1));
    await settle();
    expect(engines.map(({ isKilled }) => isKilled)).toEqual([true, false]);
    expect(supervisor.progress).toMatchObject({ settled: 2, total: 4, findings: 1 });
    engines[1]?.ready();
    finish(engines[1], analyzed(2, [createFinding()]));
    finish(engines[1], analyzed(3));
    await ended;
    expect(recorded.map(({ taskId }) => taskId)).toEqual([0, 1, 2, 3]);
    expect(supervisor.progress).toMatchObject({ settled: 4, total: 4, findings: 2 });
    const modules = engines.map(({ requests }) => requests[0]);
    expect(modules).toMatchObject([
      { settings: { modules: ['biome'], rules: NO_RULE_SETTINGS } },
      { settings: { modules: ['ruff'], rules: NO_RULE_SETTINGS } },
    ]);
  });

  it('counts the spans of every stage from the beginning of the first', async () => {
    const { engines, ended, recorded, clock } = start();
    engines[0]?.ready();
    finish(engines[0], analyzed(0));
    clock.nowMs = 5000;
    finish(engines[0], analyzed(1));
    await settle();
    engines[1]?.ready();
    const span = { startedMs: 7, worker: 0, analyzers: [] };
    finish(engines[1], { ...analyzed(2), span });
    finish(engines[1], { ...analyzed(3), span });
    await ended;
    expect(recorded.map((outcome) => outcome.span?.startedMs)).toEqual([
      undefined,
      undefined,
      4007,
      4007,
    ]);
  });

  it.each([
    ['killed for want of memory', { detail: 'was killed', memory: 'suspected' }, 4],
    ['that crashed', { detail: 'crashed', memory: 'no' }, 8],
  ] as const)(
    'begins a stage after an engine %s with as many workers as that tells',
    async (_name, exit, expected) => {
      const { engines, ended } = start(8);
      engines[0]?.ready();
      engines[0]?.exit(exit);
      engines[1]?.ready();
      finish(engines[1], analyzed(0));
      finish(engines[1], analyzed(1));
      await settle();
      engines[2]?.ready();
      finish(engines[2], analyzed(2));
      finish(engines[2], analyzed(3));
      await ended;
      expect(engines[2]?.requests[0]).toMatchObject({ settings: { workers: expected } });
    },
  );

  it('accounts for the tasks of every stage when it is cancelled in the first, and starts no other', async () => {
    const { engines, ended, recorded, recordedByStage, cancel } = start();
    engines[0]?.ready();
    cancel.abort();
    await ended;
    const reasons = recorded.map((outcome) => outcome.kind === 'unanalyzed' && outcome.reason);
    expect(reasons).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect(engines).toHaveLength(1);
    expect(recordedByStage).toEqual([2, 4]);
  });
});
