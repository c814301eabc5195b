import { describe, expect, it } from 'vitest';
import { toFindings } from '../../../src/findings/to-findings.ts';
import { createMatch } from '../../support/factories.ts';

const file = { path: 'src/a.py', text: 'import os\nimport sys\n' };

describe('toFindings', () => {
  it('names the file, the analyzer and its rule', () => {
    expect(toFindings(file, [{ analyzer: 'ruff', matches: [createMatch()] }])).toEqual([
      {
        ruleId: 'ruff/F401',
        analyzer: 'ruff',
        severity: 'warning',
        message: 'unused import',
        path: 'src/a.py',
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 2,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
        lineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/u),
      },
    ]);
  });

  it('carries over a help URL and a fix where there are any', () => {
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 10 };
    const fix = { message: 'remove it', edits: [{ range, text: '' }] };
    const match = createMatch({ helpUrl: 'https://example.org/F401', fix });
    const [finding] = toFindings(file, [{ analyzer: 'ruff', matches: [match] }]);
    expect(finding).toMatchObject({ helpUrl: 'https://example.org/F401', fix });
  });

  it('sorts what several analyzers found into one order', () => {
    const found = toFindings(file, [
      { analyzer: 'ruff', matches: [createMatch({ startLine: 2, endLine: 2 }), createMatch()] },
      { analyzer: 'biome', matches: [createMatch({ rule: 'x' })] },
    ]);
    expect(found.map(({ ruleId, startLine }) => [ruleId, startLine])).toEqual([
      ['biome/x', 1],
      ['ruff/F401', 1],
      ['ruff/F401', 2],
    ]);
  });

  it('tells a finding once that an analyzer gives twice', () => {
    const found = [{ analyzer: 'ruff', matches: [createMatch(), createMatch()] }];
    expect(toFindings(file, found)).toHaveLength(1);
  });

  it('keeps two findings apart that differ only in their text', () => {
    const matches = [createMatch({ message: 'b' }), createMatch({ message: 'a' })];
    const found = toFindings(file, [{ analyzer: 'ruff', matches }]);
    expect(found.map(({ message }) => message)).toEqual(['a', 'b']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('accepts a finding on a line that the file does not have', () => {
    const matches = [createMatch({ startLine: 99, endLine: 99 })];
    expect(toFindings(file, [{ analyzer: 'ruff', matches }])).toHaveLength(1);
  });

  it('gives nothing where nothing was found', () => {
    expect(toFindings(file, [{ analyzer: 'ruff', matches: [] }])).toEqual([]);
    expect(toFindings(file, [])).toEqual([]);
  });
});

describe('the hash of a line for code scanning', () => {
  it('is of the file as it is, not as it was decoded', () => {
    const matches = [{ analyzer: 'ruff', matches: [createMatch()] }];
    const [plain] = toFindings(file, matches);
    const [marked] = toFindings({ ...file, rawText: () => `\ufeff${file.text}` }, matches);
    expect(marked?.lineHash).not.toBe(plain?.lineHash);
    expect(marked?.fingerprint).toBe(plain?.fingerprint);
  });

  it('is not told of a file that holds a secret', () => {
    const secret = createMatch({ isSecret: true, endColumn: 10 });
    const [finding] = toFindings(file, [{ analyzer: 'secrets', matches: [secret] }]);
    expect(finding?.fingerprint).toBeDefined();
    expect(finding?.lineHash).toBeUndefined();
  });
});
