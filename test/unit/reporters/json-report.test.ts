import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { jsonReport } from '../../../src/reporters/json-report.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';
import { commandsIn } from '../../support/runner/log-commands.ts';

function jsonOf(overrides: Partial<AnalysisReport> = {}): string {
  return [...jsonReport(createAnalysisReport(overrides))].join('');
}

const FIX = {
  message: 'Remove it.',
  edits: [{ range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }, text: '' }],
};

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'owner/name',
  sha: 'abc',
  pathPrefix: '',
  runUrl: 'https://github.com/owner/name/actions/runs/1',
};

const TELEMETRY = {
  scope: 'container',
  cpuLimit: 1.5,
  memoryLimitBytes: null,
  samples: [
    {
      atMs: 1000,
      cpus: 0.5,
      throttledShare: null,
      throttledPeriodsShare: 0.25,
      pressureSome: null,
      pressureFull: null,
      steal: 0,
      memoryBytes: 1024,
      workers: 2,
      inFlight: 1,
      heapBytes: [512],
    },
  ],
  absent: ['CPU pressure'],
};

describe('jsonReport', () => {
  it('holds the whole report', () => {
    const report = createAnalysisReport({
      findings: [
        createFinding(),
        createFinding({ path: 'b.py', helpUrl: 'https://x.y', fix: FIX }),
      ],
      files: {
        selected: 3,
        analyzed: 2,
        unanalyzed: [
          {
            path: 'c.py',
            reason: 'crashed',
            detail: 'twice',
            analyzer: 'ruff',
            place: { phase: 'analyzing', forMs: 3 },
            deaths: [
              { reason: 'engine-died', detail: 'once', ended: 'engine', isShared: true },
              {
                reason: 'crashed',
                detail: 'twice',
                analyzer: 'ruff',
                ended: 'worker',
                isShared: false,
              },
            ],
            cost: { wallMs: 4, cpuMs: 1, heapBytes: null, throttledShare: 0.5 },
            span: {
              startedMs: 7,
              worker: 1,
              analyzers: [{ analyzer: 'ruff', wallMs: 3, cpuMs: 1 }],
            },
          },
        ],
        skipped: { generated: 2, 'too-large': 1 },
        skippedFiles: [{ path: 'big.json', reason: 'too-large' }],
      },
      complete: false,
      conclusion: 'failure',
      context: CONTEXT,
      notes: ['The engine was restarted.'],
      telemetry: TELEMETRY,
    });
    expect(JSON.parse([...jsonReport(report)].join(''))).toEqual(report);
  });

  it('is valid JSON when there is nothing to list', () => {
    expect(JSON.parse(jsonOf())).toEqual(createAnalysisReport());
  });

  it('has the keys of the schema in their order, additions included', () => {
    const json = jsonOf({ context: CONTEXT, telemetry: { ...TELEMETRY, samples: [] } });
    const parsed: unknown = JSON.parse(json);
    expect(Object.keys(Object(parsed))).toEqual([
      'schema',
      'tool',
      'conclusion',
      'complete',
      'allowance',
      'files',
      'counts',
      'findings',
      'context',
      'notes',
      'telemetry',
      'timing',
    ]);
    expect(json.startsWith('{\n  "schema": 1,\n')).toBe(true);
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('writes equal findings as equal bytes, however their objects were built', () => {
    const finding = createFinding({ helpUrl: 'https://x.y', fix: FIX });
    const reversed = Object.fromEntries(Object.entries(finding).toReversed());
    // The same entries in another order are still a finding.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const same = reversed as unknown as Finding;
    expect(jsonOf({ findings: [same] })).toBe(jsonOf({ findings: [finding] }));
  });

  it('writes each finding on a line of its own', () => {
    const lines = jsonOf({ findings: [createFinding(), createFinding({ path: 'b.py' })] }).split(
      '\n',
    );
    const own = lines.filter((line) => line.includes('"ruleId"'));
    expect(own.map((line): unknown => JSON.parse(line.replace(/,$/u, '')))).toEqual([
      createFinding(),
      createFinding({ path: 'b.py' }),
    ]);
  });

  it('orders the counts of skipped files by reason, not by who was counted first', () => {
    const files = { selected: 2, analyzed: 2, unanalyzed: [], skippedFiles: [] };
    expect(jsonOf({ files: { ...files, skipped: { symlink: 1, excluded: 2 } } })).toBe(
      jsonOf({ files: { ...files, skipped: { excluded: 2, symlink: 1 } } }),
    );
  });

  it('can be printed in a GitHub log, and reads back as it was, whatever the names', () => {
    const evil = '::error::x\n##[set-output name=a]b\r\u2028\u202e\ud800"\\\u001b[2J';
    const json = jsonOf({
      findings: [createFinding({ path: evil, message: evil })],
      notes: [evil],
    });
    expect(commandsIn(json)).toEqual([]);
    expect(json).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
    expect(JSON.parse(json)).toMatchObject({ notes: [evil], findings: [{ path: evil }] });
  });

  it('takes findings one by one: none is held, and no chunk holds two', () => {
    let alive = 0;
    const findings = {
      *[Symbol.iterator](): Generator<Finding> {
        for (let index = 0; index < 50_000; index += 1) {
          alive += 1;
          yield createFinding({ path: `file-${String(index)}.py` });
          alive -= 1;
        }
      },
    };
    let longest = 0;
    let mostAlive = 0;
    const counts = { error: 0, warning: 50_000, notice: 0 };
    for (const chunk of jsonReport(createAnalysisReport({ findings, counts }))) {
      longest = Math.max(longest, chunk.length);
      mostAlive = Math.max(mostAlive, alive);
    }
    expect(mostAlive).toBe(1);
    expect(longest).toBeLessThan(1_000);
  });
});
