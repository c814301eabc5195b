import { compareFindings, type Finding, SEVERITIES } from '../../src/model/finding.ts';
import type { FileSpan } from '../../src/model/profile.ts';
import type { AnalysisReport } from '../../src/model/report.ts';
import type { Telemetry } from '../../src/model/telemetry.ts';
import { createAnalysisReport } from './analysis-report.ts';
import { createFinding } from './factories.ts';

const FOLDERS = ['src/app', 'src/ui', 'lib', 'test/unit', ''];
const RULES = ['ruff/F401', 'ruff/E722', 'biome/noDebugger', 'ruby-rules/eval', 'prism/syntax'];

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Expected something to pick from.');
  return item;
}

/** So many findings over some hundred files, in total order. */
export function pageFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const folder = pick(FOLDERS, index);
    const ruleId = pick(RULES, Math.floor(index / 3));
    return createFinding({
      ruleId,
      analyzer: ruleId.split('/')[0] ?? '',
      severity: pick(SEVERITIES, index),
      message: `message number ${String(index)}`,
      path: `${folder === '' ? '' : `${folder}/`}file-${String(index % 300)}.py`,
      startLine: (index % 90) + 1,
      endLine: (index % 90) + 1,
      helpUrl: 'https://example.com/rule',
    });
  }).toSorted(compareFindings);
}

/** Files one after the other on four lanes; every hundredth was stopped. */
function pageSpans(count: number): readonly FileSpan[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `src/app/file-${String(index)}.py`,
    worker: index % 4,
    startedMs: Math.floor(index / 4) * 50,
    wallMs: 20 + ((index * 7) % 30),
    cpuMs: 20,
    ...(index % 100 === 99 && { reason: 'spinning' as const }),
  }));
}

/** A minute on two CPUs, with a moment in which memory could not be read. */
export function pageTelemetry(): Telemetry {
  const samples = Array.from({ length: 60 }, (_, index) => ({
    atMs: index * 1000,
    cpus: 1.5 + Math.sin(index / 5) / 2,
    throttledShare: index % 10 === 0 ? 0.4 : 0.05,
    throttledPeriodsShare: null,
    pressureSome: null,
    pressureFull: null,
    steal: null,
    memoryBytes: index === 30 ? null : 2 ** 20 * (200 + index * 3),
    workers: 4,
    inFlight: 4,
    heapBytes: [],
  }));
  return {
    scope: 'container',
    cpuLimit: 2,
    memoryLimitBytes: 2 ** 29,
    samples,
    absent: ['CPU pressure: the kernel does not tell it here'],
  };
}

/** A report with everything a page can show. */
export function createPageReport(overrides: Partial<AnalysisReport> = {}): AnalysisReport {
  return createAnalysisReport({
    conclusion: 'failure',
    complete: false,
    findings: pageFindings(500),
    files: {
      selected: 301,
      analyzed: 300,
      unanalyzed: [
        { path: 'src/app/slow.py', reason: 'spinning', detail: 'used 10.1 s of CPU time' },
      ],
      skipped: { vendored: 12 },
      skippedFiles: [],
    },
    context: {
      serverUrl: 'https://github.com',
      repository: 'octo/demo',
      sha: 'c'.repeat(40),
      pathPrefix: '',
      runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
    },
    profile: {
      spans: pageSpans(400),
      analyzers: [{ analyzer: 'ruff', files: 300, wallMs: 5000, cpuMs: 4800 }],
    },
    telemetry: pageTelemetry(),
    notes: ['the engine was restarted once'],
    ...overrides,
  });
}
