import { describe, expect, it } from 'vitest';
import type { CheckRunCompletion } from '../../../src/model/delivery.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { reportCheckRun } from '../../../src/reporters/check-run.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';
import { annotationProblems } from '../../support/github/check-run-rules.ts';

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: 'packages/app',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
};

function complete(report: AnalysisReport, annotationLimit = 500): CheckRunCompletion {
  const [delivery] = reportCheckRun(report, { annotationLimit });
  if (delivery?.kind !== 'check-run') throw new Error('Expected a check run.');
  return delivery.completion;
}

describe('the check run', () => {
  it('has the answer as its title and links to the workflow run in its first line', () => {
    const report = createAnalysisReport({
      conclusion: 'failure',
      findings: [createFinding({ severity: 'error' }), createFinding()],
      context: CONTEXT,
    });
    const { title, summary, conclusion } = complete(report);
    expect(conclusion).toBe('failure');
    expect(title).toBe('Failed: 1 error, 1 warning');
    expect(summary.split('\n')[0]).toBe(
      `**2 of 2 files analyzed** in 12.3 s · [\`cccccccccccc\`](https://github.com/octo/demo/commit/${CONTEXT.sha}) · [workflow run](${CONTEXT.runUrl})`,
    );
  });

  it('says what was not analyzed, in the title and by name', () => {
    const unanalyzed = [
      { path: 'big.py', reason: 'out-of-memory', detail: 'heap 512 MiB' },
    ] as const;
    const files = { selected: 2, analyzed: 1, unanalyzed, skipped: {}, skippedFiles: [] };
    const { title, summary } = complete(createAnalysisReport({ conclusion: 'failure', files }));
    expect(title).toBe('Failed: no findings; 1 file not analyzed');
    expect(summary).toContain('| `big.py` | out-of-memory | `heap 512 MiB` |');
  });

  it('annotates from the root of the repository, in the words of the Checks API', () => {
    const finding = createFinding({
      severity: 'error',
      path: 'src/a.ts',
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 9,
      helpUrl: 'https://rules.example/F401',
    });
    const { annotations } = complete(
      createAnalysisReport({ findings: [finding], context: CONTEXT }),
    );
    expect(annotations).toEqual([
      {
        path: 'packages/app/src/a.ts',
        start_line: 3,
        end_line: 3,
        start_column: 5,
        end_column: 8,
        annotation_level: 'failure',
        title: 'ruff/F401',
        message: 'unused import\n\nhttps://rules.example/F401',
      },
    ]);
  });

  it('annotates as many as the limit says, best first, and tells how many there are', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      createFinding({ startLine: index + 1, severity: index === 29 ? 'error' : 'notice' }),
    );
    const { annotations, summary } = complete(createAnalysisReport({ findings }), 10);
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.annotation_level).toBe('failure');
    expect(summary).toContain('Annotated: 10 of 30 findings');
  });

  it.each([
    ['is endless', { message: 'ö'.repeat(100_000) }],
    ['is empty', { message: ' ' }],
    ['has an endless rule', { ruleId: 'x'.repeat(1000) }],
    ['holds control characters', { message: '\u0000\u001b[31m\u202ered' }],
    ['has a range of several lines', { endLine: 9 }],
    ['has no range', { startLine: 0, endLine: 0, startColumn: 0, endColumn: 0 }],
    ['is about a file with a strange name', { path: 'a b/ü\n::error::#[]%.ts' }],
  ])('is taken by GitHub when a finding %s', (_name, overrides) => {
    const { annotations } = complete(
      createAnalysisReport({ findings: [createFinding(overrides)] }),
    );
    expect(annotations.flatMap(annotationProblems)).toEqual([]);
    // oxlint-disable-next-line no-control-regex
    expect(annotations[0]?.message).not.toMatch(/[\u0000\u001b\u202e]/);
  });
});
