import { describe, expect, it } from 'vitest';
import { runSection } from '../../../src/reporters/run-section.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createPageReport } from '../../support/page-report.ts';

describe('runSection', () => {
  it('shows both charts, the throttled share, stops, analyzers and the slowest files', () => {
    const text = runSection(createPageReport()).join('\n\n');
    expect(text.match(/```mermaid/gu)).toHaveLength(2);
    expect(text).toContain('Held back by the CPU quota: 8.5 % of the time.');
    expect(text).toContain('`CPU pressure: the kernel does not tell it here`');
    expect(text.match(/\| spinning \|/gu)).toHaveLength(4);
    expect(text).toContain('| `ruff` | 300 | 4.8 s | 5.0 s |');
    expect(text.match(/^\| \[`src\/app\/file-\d+\.py`\].* \| 20 ms \| \d+ ms \|$/gmu)).toHaveLength(
      10,
    );
  });

  it('says nothing when nothing was measured', () => {
    expect(runSection(createAnalysisReport())).toEqual([]);
  });

  it('names the slowest by CPU time, or by wall time where no clock gives it', () => {
    const spans = [
      { path: 'busy.py', worker: 0, startedMs: 0, wallMs: 10, cpuMs: 9 },
      { path: 'waiting.py', worker: 0, startedMs: 10, wallMs: 5000, cpuMs: 1 },
      { path: 'unknown.py', worker: 0, startedMs: 20, wallMs: 20, cpuMs: null },
    ];
    const text = runSection(createAnalysisReport({ profile: { spans, analyzers: [] } })).join('\n');
    expect([...text.matchAll(/`(\w+\.py)`/gu)].map(([, name]) => name)).toEqual([
      'unknown.py',
      'busy.py',
      'waiting.py',
    ]);
    expect(text).toContain('| `unknown.py` | not known | 20 ms |');
  });
});
