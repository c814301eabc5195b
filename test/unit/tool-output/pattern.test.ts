import { describe, expect, it } from 'vitest';
import { MOST_LINE_CHARACTERS, pattern } from '../../../src/tool-output/formats/pattern.ts';

const GCC =
  '^(?<path>[^:]+):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+): (?<message>.*) \\[(?<rule>.+)\\]$';
const options = { pattern: GCC, workingDirectory: '/repo' };

describe('pattern', () => {
  it('takes a finding from each line that matches', () => {
    const text = 'Checking…\r\na.c:3:7: warning: unused x [unused]\r\nb.c:1:1: error: bad [e]\n';
    const { findings, problem } = pattern.parse(text, options);
    expect(problem).toBeUndefined();
    expect(findings.map(({ path, startLine, rule }) => [path, startLine, rule])).toEqual([
      ['a.c', 3, 'unused'],
      ['b.c', 1, 'e'],
    ]);
    expect(findings[0]).toMatchObject({
      startColumn: 7,
      severity: 'warning',
      message: 'unused x',
    });
  });

  it('tells the whole line where the pattern has no message', () => {
    const { findings } = pattern.parse('a.c is odd', {
      ...options,
      pattern: '^(?<path>\\S+) is odd$',
    });
    expect(findings).toMatchObject([{ path: 'a.c', message: 'a.c is odd' }]);
  });

  it('passes over lines that are too long to be findings', () => {
    const long = `a.c:1:1: error: ${'x'.repeat(MOST_LINE_CHARACTERS)} [e]`;
    expect(pattern.parse(long, options).findings).toEqual([]);
  });

  it('says that there is no pattern', () => {
    expect(pattern.parse('x', { workingDirectory: '/repo' }).problem).toContain('no pattern');
    expect(pattern.parse('x', { ...options, pattern: '(' }).problem).toContain('no pattern');
  });
});
