import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/journal/journal.ts';
import { replay } from '../../../src/replay.ts';
import { readReplayable } from '../../../src/replay/replayable.ts';
import type { RunPorts } from '../../../src/run.ts';
import { FakeEngine } from '../../support/fake-engine.ts';
import { analyzed, createTasks, unanalyzed } from '../../support/factories.ts';
import {
  createJournalSource,
  createPlan,
  createRecords,
  createStart,
  journalText,
  noPause,
} from '../../support/journals.ts';

const TASKS = createTasks(5).toReversed();

async function replayable(stages: readonly number[]) {
  const outcomes = TASKS.map(({ id }) => (id === 3 ? unanalyzed(3, 'binary') : analyzed(id)));
  const records = createRecords(TASKS, []);
  const plan = createPlan({ selected: TASKS.length, stages });
  const lines = outcomes.map((outcome) => ({
    kind: 'outcome',
    path: `src/file-${outcome.taskId}.py`,
    outcome,
  }));
  const text = journalText([...records.with(1, plan), ...lines]);
  return readReplayable(createJournalSource(text), noPause);
}

/** Ports whose engines answer every task at once, one after the other. */
function createPorts(sent: number[][]): RunPorts {
  return {
    host: { read: () => undefined, facts: Object({}) },
    root: '/repository',
    sources: {
      async *listTracked() {
        yield { kind: 'files', files: TASKS.map(({ path }) => ({ path, kind: 'file' })) };
      },
      openTrackedMarks: () => ({
        read: async (files) => ({ kind: 'marks', marks: files.map(() => Object({})) }),
        close: () => undefined,
      }),
      async *walk() {},
      async *walkRaw() {},
      readStatus: () => ({ kind: 'file', sizeBytes: 100 }),
      readText: () => undefined,
      pauseIfDue: noPause,
    },
    journal: openJournal(undefined),
    claims: () => ['ruff'],
    modulesOf: () => [],
    workingBytesOf: () => 0,
    expectEngine: () => () => undefined,
    startEngine: (listener) => {
      const order: number[] = [];
      sent.push(order);
      const engine = new FakeEngine(listener);
      const send = engine.send.bind(engine);
      engine.send = (request) => {
        send(request);
        if (request.kind === 'configure') setImmediate(() => engine.ready());
        if (request.kind !== 'run') return;
        order.push(request.task.id);
        setImmediate(() => engine.settle(analyzed(request.task.id)));
      };
      return engine;
    },
    every: () => () => undefined,
    elapsedMs: () => 0,
    deadlineAt: () => new AbortController().signal,
    cancel: new AbortController().signal,
    announce: () => undefined,
    showProgress: () => () => undefined,
  };
}

describe('replay', () => {
  it.each([
    [[5], [[4, 3, 2, 1, 0]]],
    [
      [2, 3],
      [
        [4, 3],
        [2, 1, 0],
      ],
    ],
  ])('hands out the recorded order, in the stages %j', async (stages, order) => {
    const sent: number[][] = [];
    const of = await replayable(stages);
    const report = await replay({ of, version: '0.1.0' }, createPorts(sent));
    expect(sent).toEqual(order);
    expect(report).toMatchObject({
      isSame: false,
      compared: 5,
      changedFiles: [],
      differences: [{ path: 'src/file-3.py', before: 'binary', now: 'analyzed' }],
    });
  });

  it('refuses a journal whose run had no plan yet', async () => {
    const source = createJournalSource(journalText([createStart()]));
    await expect(readReplayable(source, noPause)).rejects.toThrow('Expected a plan');
  });
});
