import { describe, expect, it } from 'vitest';
import { DEFAULT_CODES, severityOf } from '../../../../src/analyzers/ruff/default-rules.ts';
import { RULES } from '../../../../src/analyzers/ruff/rules.ts';

describe('DEFAULT_CODES', () => {
  it('names only stable rules of the shipped Ruff, each once', () => {
    const stable = new Set(
      RULES.filter(({ status }) => status === 'stable').map(({ code }) => code),
    );
    expect(DEFAULT_CODES.filter((code) => !stable.has(code))).toEqual([]);
    expect(new Set(DEFAULT_CODES).size).toBe(DEFAULT_CODES.length);
  });
});

describe('severityOf', () => {
  it('calls what raises an error, what misleads a warning, and dead code a notice', () => {
    expect(severityOf('F821')).toBe('error');
    expect(severityOf('B006')).toBe('warning');
    expect(severityOf('F401')).toBe('notice');
  });

  it("judges a rule that only a project selects by its linter's kind", () => {
    expect(severityOf('B904')).toBe('warning');
    expect(severityOf('S101')).toBe('warning');
    expect(severityOf('E711')).toBe('warning');
    expect(severityOf('E501')).toBe('notice');
    expect(severityOf('D100')).toBe('notice');
    expect(severityOf('SIM102')).toBe('notice');
  });
});
