import { describe, expect, it } from 'vitest';
import { cutFindings } from '../../../src/findings/cut-findings.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';

const findings = [1, 2, 3].map((startLine) => createFinding({ startLine }));
const counts = { error: 0, warning: 3, notice: 0 };
const report = { ...createAnalysisReport(), findings, counts, notes: ['before'] };

describe('cutFindings', () => {
  it('leaves a report alone that has no more than so many', () => {
    expect(cutFindings(report, 3)).toBeUndefined();
  });

  it('keeps the first ones, each time they are read, and the counts of all', () => {
    const cut = cutFindings(report, 2);
    expect([...(cut?.findings ?? [])]).toEqual(findings.slice(0, 2));
    expect([...(cut?.findings ?? [])]).toHaveLength(2);
    expect(cut?.counts).toEqual(counts);
  });

  it('says so', () => {
    const notes = cutFindings(report, 2)?.notes;
    expect(notes?.[0]).toBe('before');
    expect(notes?.[1]).toMatch(/with 3 findings.*the first 2 .*files were left out/u);
  });
});
