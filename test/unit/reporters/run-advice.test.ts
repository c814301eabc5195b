import { describe, expect, it } from 'vitest';
import type { AnalysisReport } from '../../../src/model/report.ts';
import type { Telemetry } from '../../../src/model/telemetry.ts';
import { runAdvice } from '../../../src/reporters/run-advice.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { pageTelemetry } from '../../support/page-report.ts';

const BASE = createAnalysisReport();

function telemetryOf(overrides: Partial<Telemetry['samples'][number]>): Telemetry {
  const telemetry = pageTelemetry();
  const samples = telemetry.samples.map((sample) => ({ ...sample, ...overrides }));
  return { ...telemetry, samples };
}

function longRun(overrides: Partial<AnalysisReport>): AnalysisReport {
  const timing = { ...BASE.timing, durationMs: 60_000 };
  return createAnalysisReport({ timing, ...overrides });
}

function without(reason: 'deadline' | 'spinning'): AnalysisReport['files'] {
  return { ...BASE.files, unanalyzed: [{ path: 'a.py', reason, detail: '' }] };
}

describe('runAdvice', () => {
  it('says nothing of a run that used what it had', () => {
    const telemetry = telemetryOf({ cpus: 2, throttledShare: 0.02 });
    expect(runAdvice(longRun({ telemetry }))).toBeUndefined();
    expect(runAdvice(BASE)).toBeUndefined();
  });

  it('names memory when memory kept workers away that the CPUs would carry', () => {
    const allowance = { ...BASE.allowance, limitedBy: 'memory', cpus: 8, workers: 2 } as const;
    expect(runAdvice(longRun({ allowance }))).toBe(
      'Memory, not CPU, limited this run to 2 workers: the CPUs would carry 8.',
    );
    expect(runAdvice(longRun({ allowance: { ...allowance, cpus: 2 } }))).toBeUndefined();
  });

  it('tells how much CPU was idle for how long', () => {
    expect(runAdvice(longRun({ telemetry: telemetryOf({ cpus: 0.5 }) }))).toMatch(
      /^1\.5 CPUs were idle for 100 % of the time/u,
    );
  });

  it('does not take what is not known for idle', () => {
    expect(runAdvice(longRun({ telemetry: telemetryOf({ cpus: null }) }))).toBeUndefined();
  });

  it('tells those who set too many workers themselves that they were held back', () => {
    const allowance = { ...BASE.allowance, limitedBy: 'override', cpus: 1, workers: 24 } as const;
    const telemetry = telemetryOf({ cpus: 2, throttledShare: 0.5 });
    expect(runAdvice(longRun({ allowance, telemetry }))).toMatch(/24 workers shared 1 CPUs/u);
  });

  it('says how to go on when time ran out', () => {
    expect(runAdvice(longRun({ files: without('deadline') }))).toMatch(/raise "timeout"/u);
    expect(runAdvice(longRun({ files: without('spinning') }))).toMatch(/raise "file-timeout"/u);
  });
});
