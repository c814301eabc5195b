import { describe, expect, it } from 'vitest';
import { tallyFindings, TOP_PATHS } from '../../../src/reporters/tally-findings.ts';
import { createFinding } from '../../support/factories.ts';

describe('tallying findings', () => {
  it('counts by severity, rule, file and folder', () => {
    const tally = tallyFindings([
      createFinding({
        path: 'lib/deep/down/a.py',
        severity: 'error',
        helpUrl: 'https://x.example/',
      }),
      createFinding({ path: 'lib/deep/down/a.py' }),
      createFinding({ path: 'main.py', ruleId: 'prism/syntax', severity: 'notice' }),
    ]);
    expect(tally).toEqual({
      total: { error: 1, warning: 1, notice: 1 },
      rules: new Map([
        [
          'ruff/F401',
          { counts: { error: 1, warning: 1, notice: 0 }, helpUrl: 'https://x.example/' },
        ],
        ['prism/syntax', { counts: { error: 0, warning: 0, notice: 1 }, helpUrl: undefined }],
      ]),
      hasMoreRules: false,
      topFiles: [
        { path: 'lib/deep/down/a.py', counts: { error: 1, warning: 1, notice: 0 } },
        { path: 'main.py', counts: { error: 0, warning: 0, notice: 1 } },
      ],
      topFolders: [
        { path: 'lib/deep', counts: { error: 1, warning: 1, notice: 0 } },
        { path: '', counts: { error: 0, warning: 0, notice: 1 } },
      ],
      filesWithFindings: 2,
    });
  });

  it('keeps the worst files, however many there are', () => {
    const findings = Array.from({ length: 1000 }, (_, index) =>
      createFinding({
        path: `f${String(index).padStart(4, '0')}.py`,
        severity: index === 777 ? 'error' : 'notice',
      }),
    );
    const { topFiles, filesWithFindings } = tallyFindings(findings);
    expect(filesWithFindings).toBe(1000);
    expect(topFiles).toHaveLength(TOP_PATHS);
    expect(topFiles[0]?.path).toBe('f0777.py');
    expect(topFiles[1]?.path).toBe('f0000.py');
  });

  it('stops naming rules when there is no end of them, and says so', () => {
    const findings = Array.from({ length: 1500 }, (_, index) =>
      createFinding({ ruleId: `x/${index}` }),
    );
    const { rules, hasMoreRules, total } = tallyFindings(findings);
    expect(rules.size).toBe(1000);
    expect(hasMoreRules).toBe(true);
    expect(total.warning).toBe(1500);
  });
});
