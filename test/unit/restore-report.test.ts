import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../src/journal/journal-record.ts';
import type { RepositoryContext } from '../../src/model/report.ts';
import { NO_COST, type Task } from '../../src/model/task.ts';
import type { Sample } from '../../src/model/telemetry.ts';
import { reportJobSummary } from '../../src/reporters/job-summary.ts';
import { restoreReport, type RestoreRequest } from '../../src/restore-report.ts';
import {
  analyzed,
  createFinding,
  createTask,
  createTasks,
  unanalyzed,
} from '../support/factories.ts';
import {
  createJournalSource,
  createPlan,
  createRecords,
  createStart,
  journalText,
  noPause,
} from '../support/journals.ts';

const TASKS = createTasks(3);
const [FIRST, SECOND] = TASKS.map(({ path }) => createFinding({ path, severity: 'error' }));
const END = { kind: 'end', conclusion: 'failure', complete: true, durationMs: 1234 } as const;

const WATCH = {
  kind: 'watch',
  scope: 'container',
  cpuLimit: 2,
  memoryLimitBytes: 1_000_000_000,
  absent: ['memory in use'],
} as const;

function sampleAt(atMs: number): Sample {
  const unknown = { throttledShare: null, throttledPeriodsShare: null, steal: null };
  const pressure = { pressureSome: null, pressureFull: null };
  const load = { workers: 2, inFlight: 2, heapBytes: [] };
  return { atMs, cpus: 1.5, memoryBytes: 1000, ...unknown, ...pressure, ...load };
}

function at(atMs: number): JournalRecord {
  return { kind: 'sample', sample: sampleAt(atMs) };
}

function runOf(id: number, path: string): Task {
  return createTask(id, { path, analyzers: [], batch: { tool: 'lint', files: [path] } });
}

function recordsWith(aside: readonly JournalRecord[]): JournalRecord[] {
  return [...createRecords(TASKS, []), ...aside];
}

async function restore(records: readonly JournalRecord[], request: Partial<RestoreRequest> = {}) {
  const source = createJournalSource(journalText(records));
  const { report } = await restoreReport(source, { pauseIfDue: noPause, ...request });
  return { ...report, findings: [...report.findings] };
}

function found(findings: readonly (typeof FIRST | undefined)[]) {
  return findings.filter((finding) => finding !== undefined);
}

function contextOf(pathPrefix: string): RepositoryContext {
  return {
    serverUrl: 'https://github.com',
    repository: 'octo/demo',
    sha: 'a'.repeat(40),
    pathPrefix,
    runUrl: 'https://github.com/octo/demo/actions/runs/1',
  };
}

describe('restoreReport', () => {
  it('makes the whole report of a run that ended', async () => {
    const outcomes = [analyzed(1, found([SECOND])), analyzed(0, found([FIRST])), analyzed(2)];
    expect(await restore(createRecords(TASKS, outcomes, END))).toMatchObject({
      conclusion: 'failure',
      complete: true,
      files: { selected: 3, analyzed: 3, unanalyzed: [] },
      counts: { error: 2, warning: 0, notice: 0 },
      findings: [FIRST, SECOND],
      timing: { startedAt: createStart().startedAt, durationMs: 1234, budgetMs: 1_500_000 },
      notes: [],
    });
  });

  it('accounts for every planned file of a run that did not end, as cancelled', async () => {
    const records = createRecords(TASKS, [analyzed(1, found([SECOND])), unanalyzed(0, 'spinning')]);
    expect(await restore(records, { durationMs: () => 77 })).toMatchObject({
      conclusion: 'cancelled',
      complete: false,
      files: {
        selected: 3,
        analyzed: 1,
        unanalyzed: [
          { path: TASKS[0]?.path, reason: 'spinning' },
          { path: TASKS[2]?.path, reason: 'cancelled' },
        ],
      },
      findings: [SECOND],
      timing: { durationMs: 77 },
      notes: [expect.stringMatching(/^The run was ended from outside/)],
    });
  });

  it('tells of a run that ended before its files were listed', async () => {
    expect(await restore([createStart()])).toMatchObject({
      conclusion: 'cancelled',
      complete: false,
      files: { selected: 0 },
      allowance: { cpus: null, memoryBytes: null },
      notes: [expect.stringMatching(/^The run ended before all files/), expect.any(String)],
    });
  });

  it('does not call a run complete whose journal lost lines, whatever its end says', async () => {
    const records = createRecords(TASKS, [analyzed(0), analyzed(1)], {
      ...END,
      conclusion: 'success',
    });
    expect(await restore(records)).toMatchObject({
      conclusion: 'failure',
      complete: false,
      files: { unanalyzed: [{ detail: 'the journal does not tell what became of the file' }] },
    });
  });

  it('does not call a run complete whose plan names files that the journal does not', async () => {
    const plan = createPlan({ selected: 9 });
    const records = createRecords(TASKS, [analyzed(0), analyzed(1), analyzed(2)], END);
    const report = await restore(records.with(1, plan));
    expect(report).toMatchObject({ complete: false, files: { selected: 3 } });
    expect(report.notes).toEqual(['The journal names only 3 of the 9 selected files.']);
  });

  it('judges by what it is told instead of what was recorded', async () => {
    const records = createRecords(
      TASKS,
      [analyzed(0, found([FIRST])), analyzed(1), analyzed(2)],
      END,
    );
    const judgement = { failOn: 'never', failOnIncomplete: false } as const;
    expect(await restore(records, { judgement })).toMatchObject({ conclusion: 'neutral' });
  });

  it('puts the findings of a file in order, whatever order they were written in', async () => {
    const { path } = TASKS[0] ?? {};
    const lines = [3, 1, 2].map((startLine) =>
      createFinding({ path: path ?? '', startLine, endLine: startLine }),
    );
    const report = await restore(createRecords(TASKS, [analyzed(0, lines)]));
    expect(report.findings.map(({ startLine }) => startLine)).toEqual([1, 2, 3]);
  });

  it('links to where it is told, below the folder that was recorded', async () => {
    const records = [createStart({ pathPrefix: 'packages/app' })];
    expect(await restore(records, { context: contextOf })).toMatchObject({
      context: { pathPrefix: 'packages/app' },
    });
  });

  it('has the charts of a run, as far as they were sampled', async () => {
    const restored = await restore(recordsWith([WATCH, at(10), at(20)]));
    const { kind: _kind, ...facts } = WATCH;
    expect(restored.telemetry).toEqual({ ...facts, samples: [sampleAt(10), sampleAt(20)] });
    const [summary] = reportJobSummary(restored, { annotationLimit: 10 });
    expect(JSON.stringify(summary)).toContain('xychart-beta');
  });

  it('takes no sample that goes back in time, and at most some hundred', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => at(index + 10));
    const records = recordsWith([WATCH, at(5), at(3), at(5), ...many]);
    const samples = (await restore(records)).telemetry?.samples ?? [];
    expect(samples.length).toBeGreaterThan(100);
    expect(samples.length).toBeLessThanOrEqual(240);
    const moments = samples.map(({ atMs }) => atMs);
    expect(moments).toEqual([...new Set(moments)].toSorted((left, right) => left - right));
    expect(moments.at(-1)).toBe(1009);
  });

  it('has none where the journal does not say what was sampled', async () => {
    const restored = await restore(recordsWith([at(10)]));
    expect(restored).not.toHaveProperty('telemetry');
  });

  it('has what tools found and what of them failed, also of a run that was killed', async () => {
    const batches = [runOf(3, 'a.php'), runOf(4, 'b.php'), runOf(5, 'c.php')];
    const failure = { reason: 'exit-code', detail: 'it ended with code 7', stderr: 'out' } as const;
    const ran = { kind: 'ran', taskId: 3, findings: [], found: 1, dropped: 2, failure } as const;
    const finding = createFinding({ path: 'a.php', analyzer: 'lint', ruleId: 'lint/x' });
    const report = await restore([
      ...createRecords(TASKS, [analyzed(0), analyzed(1), analyzed(2)]),
      { kind: 'batches', batches },
      { kind: 'imported', path: 'a.php', findings: [finding] },
      { kind: 'outcome', path: 'a.php', outcome: { ...ran, cost: NO_COST } },
      { kind: 'outcome', path: 'b.php', outcome: unanalyzed(4, 'out-of-memory') },
    ]);
    expect(report.findings).toEqual([finding]);
    expect(report).toMatchObject({ complete: false, files: { selected: 3, analyzed: 3 } });
    expect(report.tools).toMatchObject([{ name: 'lint', runs: 3, findings: 1, dropped: 2 }]);
    const failures = report.tools?.[0]?.failures.map(({ reason, firstPath }) => [
      reason,
      firstPath,
    ]);
    expect(failures).toEqual([
      ['exit-code', 'a.php'],
      ['out-of-memory', 'b.php'],
      ['cancelled', 'c.php'],
    ]);
    const [summary] = reportJobSummary(report, { annotationLimit: 10 });
    expect(JSON.stringify(summary)).toContain('it ended with code 7');
  });
});
