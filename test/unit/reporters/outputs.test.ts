import { describe, expect, it } from 'vitest';
import { reportOutputs } from '../../../src/reporters/outputs.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';

describe('the outputs', () => {
  it('are all there, as text', () => {
    const report = createAnalysisReport({ conclusion: 'failure', findings: [createFinding()] });
    const checkRun = {
      kind: 'completed',
      url: 'https://github.com/octo/demo/runs/1',
      posted: 1,
      dropped: 0,
      missing: [],
      problems: [],
    } as const;
    const options = { annotationLimit: 500, checkRun, journalPath: '/tmp/journal.ndjson' };
    expect(reportOutputs(report, options)).toEqual([
      {
        kind: 'outputs',
        values: {
          conclusion: 'failure',
          complete: 'true',
          findings: '1',
          errors: '0',
          warnings: '1',
          notices: '0',
          'files-selected': '2',
          'files-analyzed': '2',
          'sarif-file': '',
          'files-unanalyzed': '0',
          cpus: '2.5',
          workers: '2',
          'duration-ms': '12345',
          'check-run-url': 'https://github.com/octo/demo/runs/1',
          journal: '/tmp/journal.ndjson',
        },
      },
    ]);
  });

  it('are empty where nothing is known, never absent: a name that is written cannot be forged', () => {
    const allowance = { ...createAnalysisReport().allowance, cpus: null };
    const checkRun = { kind: 'unavailable', reason: 'no', advice: 'none' } as const;
    const [delivery] = reportOutputs(createAnalysisReport({ allowance }), {
      annotationLimit: 0,
      checkRun,
    });
    expect(delivery).toMatchObject({ values: { cpus: '', 'check-run-url': '', journal: '' } });
  });
});
