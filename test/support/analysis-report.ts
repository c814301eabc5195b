import type { Finding } from '../../src/model/finding.ts';
import type { AnalysisReport } from '../../src/model/report.ts';

/** A complete report of a clean run over two files, with overrides; the counts follow from the findings. */
export function createAnalysisReport(overrides: Partial<AnalysisReport> = {}): AnalysisReport {
  const findings = overrides.findings ?? [];
  return {
    schema: 1,
    tool: { name: 'Evenkeel', version: '0.1.0' },
    conclusion: 'success',
    complete: true,
    allowance: {
      cpus: 2.5,
      cpuSource: 'cpu.max of /pod',
      affinity: 24,
      memoryBytes: 4 * 1024 ** 3,
      memorySource: 'memory.max of /pod',
      workers: 2,
      limitedBy: 'cpu',
      notes: [],
    },
    files: { selected: 2, analyzed: 2, unanalyzed: [], skipped: {}, skippedFiles: [] },
    counts: overrides.counts ?? countsOf(findings),
    findings,
    timing: {
      startedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 12_345,
      budgetMs: 1_500_000,
      cpuMs: 20_000,
    },
    notes: [],
    ...overrides,
  };
}

function countsOf(findings: Iterable<Finding>): AnalysisReport['counts'] {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
