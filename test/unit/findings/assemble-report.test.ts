import { describe, expect, it } from 'vitest';
import { assembleReport, type ReportParts } from '../../../src/findings/assemble-report.ts';
import type { UnanalyzedReason } from '../../../src/model/task.ts';
import { createFinding } from '../../support/factories.ts';

type Overrides = Partial<ReportParts> & { readonly analyzed?: number };

function createParts({ analyzed = 2, ...overrides }: Overrides = {}): ReportParts {
  const findings = [createFinding()];
  return {
    version: '1.2.3',
    allowance: {
      cpus: 2,
      cpuSource: 'online',
      affinity: 2,
      memoryBytes: null,
      memorySource: 'none',
      workers: 2,
      limitedBy: 'cpu',
      notes: [],
    },
    selection: { isWhole: true, selected: 2, skipped: { generated: 3 }, skippedFiles: [] },
    account: {
      analyzed,
      unanalyzed: [],
      counts: { error: 0, warning: 1, notice: 0 },
      findings: () => findings,
    },
    tools: [],
    isCancelled: false,
    failOn: 'error',
    failOnIncomplete: true,
    timing: { startedAt: '2026-01-01T00:00:00.000Z', durationMs: 1, budgetMs: 2, cpuMs: null },
    profile: { spans: [], analyzers: [] },
    notes: ['a note'],
    ...overrides,
  };
}

function withUnanalyzed(reason: UnanalyzedReason): ReportParts {
  const parts = createParts({ analyzed: 1 });
  const unanalyzed = [{ path: 'b.py', reason, detail: 'why' }];
  return { ...parts, account: { ...parts.account, unanalyzed } };
}

describe('assembleReport', () => {
  it('puts everything in its place', () => {
    const report = assembleReport(createParts());
    expect(report).toMatchObject({
      schema: 1,
      tool: { name: 'Evenkeel', version: '1.2.3' },
      conclusion: 'neutral',
      complete: true,
      files: { selected: 2, analyzed: 2, unanalyzed: [], skipped: { generated: 3 } },
      counts: { error: 0, warning: 1, notice: 0 },
      profile: { spans: [], analyzers: [] },
      notes: ['a note'],
    });
    expect([...report.findings]).toEqual([createFinding()]);
    expect(report).not.toHaveProperty('context');
  });

  it('is incomplete when a selected file was not analyzed', () => {
    expect(assembleReport(withUnanalyzed('spinning'))).toMatchObject({
      complete: false,
      conclusion: 'failure',
    });
  });

  it.each(['deadline', 'starved'] as const)(
    'has timed out when the deadline kept a file from being analyzed: %s',
    (reason) => {
      expect(assembleReport(withUnanalyzed(reason)).conclusion).toBe('timed_out');
    },
  );

  it('has timed out when not all files could be listed in time', () => {
    const parts = createParts();
    const selection = { ...parts.selection, isWhole: false };
    expect(assembleReport({ ...parts, selection })).toMatchObject({
      complete: false,
      conclusion: 'timed_out',
    });
  });

  it('is cancelled when it was, whatever was found', () => {
    expect(assembleReport({ ...withUnanalyzed('cancelled'), isCancelled: true }).conclusion).toBe(
      'cancelled',
    );
  });

  it.each([1, 3])('refuses an account of 2 selected files with %i outcomes', (analyzed) => {
    expect(() => assembleReport(createParts({ analyzed }))).toThrow(
      `Expected an outcome for each of 2 selected files, found ${analyzed}.`,
    );
  });
});
