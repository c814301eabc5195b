import { describe, expect, it } from 'vitest';
import { createCommitLines } from '../../../src/changes/commit-lines.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { utf8Bytes } from '../../../src/reporters/clip-bytes.ts';
import {
  JOB_SUMMARY_BYTES,
  renderWithin,
  reportJobSummary,
} from '../../../src/reporters/job-summary.ts';
import type { ReportOptions } from '../../../src/reporters/reporter.ts';
import { tallyFindings } from '../../../src/reporters/tally-findings.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: '',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
};

function summarise(report: AnalysisReport, options: Partial<ReportOptions> = {}): string {
  const [delivery] = reportJobSummary(report, { annotationLimit: 500, ...options });
  if (delivery?.kind !== 'job-summary') throw new Error('Expected a job summary.');
  return delivery.markdown;
}

describe('the job summary', () => {
  it('reads like this', () => {
    const report = createAnalysisReport({
      conclusion: 'failure',
      complete: false,
      context: CONTEXT,
      files: {
        selected: 1206,
        analyzed: 1204,
        unanalyzed: [
          { path: 'lib/loop.py', reason: 'spinning', detail: '10 s of CPU time', analyzer: 'ruff' },
          { path: 'lib/late.py', reason: 'deadline', detail: 'not started' },
        ],
        skipped: { vendored: 300, 'too-large': 1 },
        skippedFiles: [],
      },
      findings: [
        createFinding({
          path: 'lib/a|b.py',
          startLine: 3,
          endLine: 4,
          endColumn: 5,
          severity: 'error',
          ruleId: 'ruff/F821',
          message: 'undefined name `x`',
          helpUrl: 'https://docs.astral.sh/ruff/rules/undefined-name/',
        }),
        createFinding({ path: 'setup.py' }),
      ],
      notes: ['The engine was restarted once.'],
    });
    const checkRun = {
      kind: 'completed',
      url: 'https://github.com/octo/demo/runs/7',
      posted: 1,
      dropped: 1,
      missing: [],
      problems: ['GitHub answered 422: Validation Failed.'],
    } as const;
    const blob = `https://github.com/octo/demo/blob/${CONTEXT.sha}`;
    expect(summarise(report, { checkRun }))
      .toBe(`## Failed: 1 error, 1 warning; 2 files not analyzed

**1,204 of 1,206 files analyzed** in 12.3 s · [\`cccccccccccc\`](https://github.com/octo/demo/commit/${CONTEXT.sha}) · [workflow run](${CONTEXT.runUrl})

### Not analyzed: 2 files

1 spinning, 1 deadline.

| File | Reason | Detail |
| --- | --- | --- |
| [\`lib/loop.py\`](${blob}/lib/loop.py) | spinning | \`ruff: 10 s of CPU time\` |
| [\`lib/late.py\`](${blob}/lib/late.py) | deadline | \`not started\` |

### Findings

| Severity | Place | Rule | Message |
| --- | --- | --- | --- |
| error | [\`lib/a\\|b.py:3\`](${blob}/lib/a%7Cb.py#L3-L4) | [\`ruff/F821\`](https://docs.astral.sh/ruff/rules/undefined-name/) | \`\` undefined name \`x\` \`\` |
| warning | [\`setup.py:1\`](${blob}/setup.py#L1) | \`ruff/F401\` | \`unused import\` |

### By rule

| Rule | Errors | Warnings | Notices |
| --- | --- | --- | --- |
| [\`ruff/F821\`](https://docs.astral.sh/ruff/rules/undefined-name/) | 1 | · | · |
| \`ruff/F401\` | · | 1 | · |

<details><summary>By folder</summary>

| Folder | Errors | Warnings | Notices |
| --- | --- | --- | --- |
| \`lib/\` | 1 | · | · |
| \`/\` | · | 1 | · |

</details>

<details><summary>By file: 2 files with findings</summary>

| File | Errors | Warnings | Notices |
| --- | --- | --- | --- |
| [\`lib/a\\|b.py\`](${blob}/lib/a%7Cb.py) | 1 | · | · |
| [\`setup.py\`](${blob}/setup.py) | · | 1 | · |

</details>

### The run

The budget of 25m 00s ended before 1 file: raise "timeout", leave files out with "exclude", or split the run over a matrix.

### About this run

- Allowance: \`2 workers, limited by the CPUs: 2.5 CPUs (cpu.max of /pod), memory 4 GiB (memory.max of /pod)\`
- Time: 12.3 s of 25m 00s, 20.0 s of CPU time in analyzers
- Left out: 300 vendored, 1 too-large
- [Check run](https://github.com/octo/demo/runs/7): 1 annotation, 1 could not be posted
- \`GitHub answered 422: Validation Failed.\`
- \`The engine was restarted once.\`
`);
  });

  it('says it passed, and no more than that, when there is nothing to say', () => {
    const summary = summarise(createAnalysisReport());
    expect(summary).toMatch(
      /^## Passed: no findings\n\n\*\*2 of 2 files analyzed\*\* in 12\.3 s\n/,
    );
    expect(summary).not.toContain('### By rule');
  });

  it('says first what the change under review brings in, and marks it', () => {
    const findings = [
      createFinding({ path: 'a.py', severity: 'error' }),
      createFinding({ path: 'b.py', startLine: 9, endLine: 9 }),
    ];
    const lines = createCommitLines({
      toAnalyzed: [{ newPath: 'a.py', hunks: [], isOpaque: false }],
      underReview: [
        {
          newPath: 'b.py',
          hunks: [{ oldStart: 8, oldLines: 0, newStart: 9, newLines: 1 }],
          isOpaque: false,
        },
      ],
    });
    const summary = summarise(createAnalysisReport({ findings }), { lines });
    expect(summary).toContain('On changed lines: **1 warning**.');
    expect(summary).toContain(
      '| warning | changed | `b.py:9` | `ruff/F401` | `unused import` |\n| error |  | `a.py:1`',
    );
    expect(summary).toContain('Not annotated: 1 finding on lines');
    const clean = createCommitLines({ toAnalyzed: { doubt: 'no `network`' }, underReview: [] });
    const other = summarise(createAnalysisReport({ findings }), { lines: clean });
    expect(other).toContain('On changed lines: **nothing**.');
    expect(other).toContain('may be some lines off: `` no `network` ``');
  });

  it('keeps ten rows in sight and folds the others', () => {
    const findings = Array.from({ length: 25 }, (_, index) =>
      createFinding({ startLine: index + 1, endLine: index + 1 }),
    );
    const summary = summarise(createAnalysisReport({ findings }));
    const inSight = summary.slice(0, summary.indexOf('<details>'));
    expect(inSight.match(/^\| warning \|/gm)).toHaveLength(10);
    expect(summary).toContain('<details><summary>15 more findings</summary>\n\n| Severity');
    expect(summary.match(/<details>/g)).toHaveLength(summary.match(/<\/details>/g)?.length ?? 0);
  });

  it('says why there is no check run, and what to do about it', () => {
    const checkRun = {
      kind: 'unavailable',
      reason: 'GitHub answered 403',
      advice: 'Give permissions.',
    } as const;
    const summary = summarise(createAnalysisReport(), { checkRun });
    expect(summary).toContain(
      '- No check run: `GitHub answered 403`\n- What to do: `Give permissions.`',
    );
  });

  it('gives no advice where there is none to give', () => {
    const reason = 'the input "report" is "summary"';
    const checkRun = { kind: 'unavailable', reason, advice: '' } as const;
    const summary = summarise(createAnalysisReport(), { checkRun });
    expect(summary).toContain(`- No check run: \`${reason}\``);
    expect(summary).not.toContain('What to do');
  });

  it('shows the first findings and counts the rest', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      createFinding({ startLine: index + 1, path: 'a.py' }),
    );
    expect(summarise(createAnalysisReport({ findings }))).toContain('And 9,800 more findings.');
  });

  it('drops detail before it cuts', () => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      createFinding({ path: `dir-${index}/${'x'.repeat(200)}.py`, message: 'm'.repeat(300) }),
    );
    const report = createAnalysisReport({ findings });
    const material = { report, tally: tallyFindings(findings), findings };
    const whole = renderWithin(material, JOB_SUMMARY_BYTES);
    const smaller = renderWithin(material, utf8Bytes(whole) - 1);
    expect(smaller).toContain('### By rule');
    expect(smaller).toContain('### About this run');
    expect(smaller).not.toContain('cut here');
    expect(utf8Bytes(smaller)).toBeLessThan(utf8Bytes(whole));
    const cut = renderWithin({ ...material, findings: [] }, 3000);
    expect(cut.match(/<details>/g)).toHaveLength(cut.match(/<\/details>/g)?.length ?? 0);
    const tiny = renderWithin(material, 1000);
    expect(utf8Bytes(tiny)).toBeLessThanOrEqual(1000);
    expect(tiny).toMatch(/^## Passed: 500 warnings\n[^]*The summary was cut here\.\n$/);
  });
});
