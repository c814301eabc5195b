import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/model/delivery.ts';
import type { Finding } from '../../src/model/finding.ts';
import { compareFindings, SEVERITIES } from '../../src/model/finding.ts';
import type { AnalysisReport } from '../../src/model/report.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { createAnalysisReport } from '../support/analysis-report.ts';
import { createFinding } from '../support/factories.ts';
import { annotationProblems } from '../support/github/check-run-rules.ts';
import { readLog } from '../support/runner/log-commands.ts';

const OPTIONS = {
  annotationLimit: 500,
  journalPath: '/tmp/journal.ndjson',
  htmlFile: 'report.html',
  traceFile: 'trace.json',
  sarifFile: 'findings.sarif',
  page: {
    template: () => '<html><!-- data --></html>',
    readLines: () => ['a line of source'],
  },
} as const;

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: '',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
};

/** Names and messages that try to be something else, wherever they are shown. */
const HOSTILE = [
  '::error file=x::forged',
  '##[set-output name=conclusion;]success',
  '\u00a0::add-mask::a',
  'a\r::warning::b\n::notice::c',
  '`</code><img src=x>` | **@octo** #1 [x](javascript:alert(1)) <!--',
  '\u001b[2J\u202e\u0000\ud800',
  '%0A::error::x',
];

function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    createFinding({
      ruleId: `rules/r${index % 37}${HOSTILE[index % 11] ?? ''}`,
      severity: SEVERITIES[index % 3] ?? 'error',
      message: `${HOSTILE[index % 7] ?? ''} ${'long '.repeat(index % 50)}`,
      path: `dir-${index % 90}/${HOSTILE[index % 13] ?? ''}file-${index % 800}.py`,
      startLine: (index % 1000) + 1,
      endLine: (index % 1000) + 1,
    }),
  ).toSorted(compareFindings);
}

const REPORTS: readonly (readonly [string, AnalysisReport])[] = [
  ['no findings', createAnalysisReport({ context: CONTEXT })],
  ['one finding', createAnalysisReport({ findings: [createFinding()], conclusion: 'failure' })],
  [
    '10,000 hostile findings and 2,000 files without a result',
    createAnalysisReport({
      context: CONTEXT,
      conclusion: 'failure',
      complete: false,
      findings: manyFindings(10_000),
      notes: HOSTILE,
      files: {
        selected: 2001,
        analyzed: 1,
        unanalyzed: Array.from({ length: 2000 }, (_, index) => ({
          path: `${HOSTILE[index % 7] ?? ''}${index}`,
          reason: 'crashed',
          detail: HOSTILE[index % 5] ?? '',
        })),
        skipped: {},
        skippedFiles: [],
      },
    }),
  ],
];

/** The limits of each way out; a new kind of delivery needs a line here. */
const WITHIN_LIMITS: {
  readonly [Kind in Delivery['kind']]: (delivery: Extract<Delivery, { kind: Kind }>) => void;
} = {
  file: ({ chunks }) => {
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(1_000_000);
  },
  stdout: ({ chunks }) => {
    for (const chunk of chunks) expect(readLog(chunk).commands).toEqual([]);
  },
  'job-summary': ({ markdown }) => {
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(900 * 1024);
  },
  outputs: ({ values }) => {
    for (const value of Object.values(values)) expect(value).toBeTypeOf('string');
  },
  'workflow-commands': ({ commands }) => {
    for (const level of SEVERITIES) {
      expect(commands.filter((command) => command.level === level).length).toBeLessThanOrEqual(10);
    }
    for (const { message } of commands) expect(message.length).toBeLessThanOrEqual(4000);
  },
  'check-run': ({ completion }) => {
    expect(Buffer.byteLength(completion.summary)).toBeLessThanOrEqual(60_000);
    expect(completion.title.length).toBeLessThanOrEqual(255);
    expect(completion.annotations.length).toBeLessThanOrEqual(OPTIONS.annotationLimit);
    expect(completion.annotations.flatMap(annotationProblems)).toEqual([]);
  },
};

function expectWithinLimits(delivery: Delivery): void {
  // The table has one entry for each kind, which takes that kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const check = WITHIN_LIMITS[delivery.kind] as (delivery: Delivery) => void;
  check(delivery);
}

/** Deliveries as plain data: chunks are read. */
function read(deliveries: readonly Delivery[]): unknown {
  return deliveries.map((delivery) =>
    'chunks' in delivery ? { ...delivery, chunks: [...delivery.chunks].join('') } : delivery,
  );
}

describe.each(Object.entries(REPORTERS))('the reporter %s', (_name, reporter) => {
  describe.each(REPORTS)('with %s', (_size, report) => {
    it('stays within the limits of every way out', () => {
      const deliveries = reporter(report, OPTIONS);
      expect(deliveries.length).toBeGreaterThan(0);
      for (const delivery of deliveries) expectWithinLimits(delivery);
    });

    it('says the same again', () => {
      expect(read(reporter(report, OPTIONS))).toEqual(read(reporter(report, OPTIONS)));
    });
  });
});
