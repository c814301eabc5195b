import type { JournalRecord, PlanRecord, StartRecord } from '../../src/journal/journal-record.ts';
import type { JournalSource } from '../../src/journal/read-journal.ts';
import type { Task, TaskOutcome } from '../../src/model/task.ts';
import { createAnalysisReport } from './analysis-report.ts';
import { createLimits } from './factories.ts';

/** How the runs of these tests began. */
export function createStart(overrides: Partial<StartRecord> = {}): StartRecord {
  return {
    kind: 'start',
    format: 1,
    version: '0.1.0',
    startedAt: '2026-01-02T03:04:05.000Z',
    root: '/repository',
    pathPrefix: '',
    inputs: {
      include: [],
      exclude: [],
      analyzers: { kind: 'auto', off: [] },
      failOn: 'error',
      failOnIncomplete: true,
      timeoutMs: 1_500_000,
      fileTimeoutMs: 10_000,
      maxFileSizeBytes: 2 ** 20,
    },
    rules: { levels: [], overrides: [] },
    ...overrides,
  };
}

/** What the runs of these tests planned. */
export function createPlan(overrides: Partial<PlanRecord> = {}): PlanRecord {
  return {
    kind: 'plan',
    allowance: createAnalysisReport().allowance,
    limits: createLimits(),
    memoryBudgetBytes: null,
    stages: [],
    selected: 0,
    isWhole: true,
    skipped: {},
    skippedFiles: [],
    notes: [],
    ...overrides,
  };
}

/** The records of a run over these tasks, with an outcome for some of them, up to its end or not. */
export function createRecords(
  tasks: readonly Task[],
  outcomes: readonly TaskOutcome[],
  end?: Extract<JournalRecord, { kind: 'end' }>,
): JournalRecord[] {
  return [
    createStart(),
    createPlan({ selected: tasks.length, stages: [tasks.length] }),
    { kind: 'tasks', tasks },
    ...outcomes.map((outcome): JournalRecord => {
      const path = tasks[outcome.taskId]?.path ?? '';
      return { kind: 'outcome', path, outcome };
    }),
    ...(end === undefined ? [] : [end]),
  ];
}

/** Records, or whatever else, as the lines of a journal. */
export function journalText(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** A journal in memory, read in chunks of so many bytes, all in one buffer as a file's are. */
export function createJournalSource(content: string | Uint8Array, chunkBytes = 64): JournalSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: 'journal.ndjson',
    *chunks() {
      const buffer = new Uint8Array(chunkBytes);
      for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
        const chunk = bytes.subarray(offset, offset + chunkBytes);
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
      }
    },
    read: (offset, length) => bytes.slice(offset, offset + length),
    close: () => undefined,
  };
}

/** Reads without a pause. */
export function noPause(): undefined {
  return undefined;
}
