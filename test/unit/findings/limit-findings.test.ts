import { describe, expect, it } from 'vitest';
import { FINDINGS_PER_FILE, limitFindings } from '../../../src/findings/limit-findings.ts';
import { compareFindings, type Finding, type Severity } from '../../../src/model/finding.ts';
import { createFinding } from '../../support/factories.ts';

/** So many findings, one a line. */
function findingsOf(count: number, severity: Severity = 'warning', from = 1): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    createFinding({ startLine: from + index, endLine: from + index, severity }),
  );
}

describe('limitFindings', () => {
  it('leaves alone what is not too much', () => {
    const findings = findingsOf(FINDINGS_PER_FILE);
    expect(limitFindings(findings)).toEqual(findings);
  });

  it('says once how many more there were, and where they begin', () => {
    const limited = limitFindings(findingsOf(FINDINGS_PER_FILE + 2345));
    expect(limited).toHaveLength(FINDINGS_PER_FILE + 1);
    expect(limited.at(-1)).toMatchObject({
      ruleId: 'evenkeel/more-findings',
      severity: 'warning',
      startLine: FINDINGS_PER_FILE + 1,
      message:
        '2345 more findings in this file are not listed: 2345 warnings. The first of them is here.',
    });
  });

  it('keeps the most severe, wherever they are, and the order', () => {
    const notices = findingsOf(FINDINGS_PER_FILE, 'notice');
    const errors = findingsOf(2, 'error', FINDINGS_PER_FILE + 1);
    const limited = limitFindings([...notices, ...errors]);
    expect(limited.filter(({ severity }) => severity === 'error')).toEqual(errors);
    expect(limited).toEqual(limited.toSorted(compareFindings));
    expect(limited.filter(({ analyzer }) => analyzer === 'evenkeel')).toMatchObject([
      { severity: 'notice', message: expect.stringMatching(/^2 more .* 2 notices/u) },
    ]);
  });

  it('is as severe as the most severe that was left out, so that no conclusion changes', () => {
    const limited = limitFindings(findingsOf(FINDINGS_PER_FILE + 5, 'error'));
    expect(limited.at(-1)).toMatchObject({ severity: 'error' });
  });

  it('cuts a message that quotes the whole file, but no character in two', () => {
    const [finding] = limitFindings([createFinding({ message: `a${'😀'.repeat(1_000_000)}` })]);
    expect(finding?.message.length).toBeLessThanOrEqual(2001);
    expect(finding?.message).not.toMatch(/\p{Cs}/u);
  });

  it('leaves out fixes that bring too much text, each and all together', () => {
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const fixOf = (length: number) => ({
      message: '',
      edits: [{ range, text: 'x'.repeat(length) }],
    });
    expect(limitFindings([createFinding({ fix: fixOf(20_000) })])[0]).not.toHaveProperty('fix');
    const many = findingsOf(500).map((finding) => ({ ...finding, fix: fixOf(10_000) }));
    const withFix = limitFindings(many).filter(({ fix }) => fix !== undefined);
    expect(withFix).toHaveLength(Math.floor(2 ** 20 / 10_000));
  });
});
