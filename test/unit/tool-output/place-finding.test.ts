import { describe, expect, it } from 'vitest';
import type { ToolReading } from '../../../src/model/tool.ts';
import { toColumn, toMatches, toRange } from '../../../src/tool-output/place-finding.ts';

const POINTS = { base: 1, unit: 'code-point' } as const;
const READING: ToolReading = { format: 'pattern', severities: [], severity: 'warning' };
const FORMAT = { columns: POINTS, severities: { error: 'error', info: 'notice' } } as const;
const LINES = ['a😀b = c', '', 'last'];

function place(finding: object, reading: Partial<ToolReading> = {}) {
  const told = { path: 'a', message: 'm', ...finding };
  const placing = { tool: 'lint', reading: { ...READING, ...reading }, format: FORMAT };
  return toMatches(LINES, told, placing)[0];
}

function range(finding: object) {
  return toRange(LINES, { path: 'a', message: 'm', ...finding }, POINTS);
}

describe('toColumn', () => {
  it('counts as the tool does', () => {
    expect(toColumn('a😀b', 4, { base: 1, unit: 'utf16' })).toBe(4);
    expect(toColumn('a😀b', 3, POINTS)).toBe(4);
    expect(toColumn('a😀b', 6, { base: 1, unit: 'byte' })).toBe(4);
    expect(toColumn('a😀b', 2, { base: 0, unit: 'code-point' })).toBe(4);
  });

  it('stays inside the line, or right behind it', () => {
    expect(toColumn('ab', 99, POINTS)).toBe(3);
    expect(toColumn('ab', 0, POINTS)).toBe(1);
  });
});

describe('toRange', () => {
  it('takes a whole line where there is no column', () => {
    expect(range({ startLine: 3 })).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 5,
    });
  });

  it('takes one character where there is no end', () => {
    expect(range({ startLine: 3, startColumn: 2 })).toMatchObject({ startColumn: 2, endColumn: 3 });
  });

  it('converts both ends', () => {
    expect(range({ startLine: 1, startColumn: 3, endLine: 3, endColumn: 2 })).toEqual({
      startLine: 1,
      startColumn: 4,
      endLine: 3,
      endColumn: 2,
    });
  });

  it('brings lines that are not there to those that are', () => {
    expect(range({ startLine: 99, startColumn: 1 })).toMatchObject({ startLine: 3 });
    expect(range({ startLine: 0 })).toMatchObject({ startLine: 1 });
  });

  it('does not end before it begins', () => {
    const { endLine, endColumn } = range({
      startLine: 3,
      startColumn: 3,
      endLine: 1,
      endColumn: 1,
    });
    expect([endLine, endColumn]).toEqual([3, 4]);
  });
});

describe('toMatches', () => {
  it("translates the tool's words, the user's own first", () => {
    expect(place({ severity: 'Error' })?.severity).toBe('error');
    expect(place({ severity: 'strange' })?.severity).toBe('warning');
    expect(place({ severity: 'info' }, { severities: [['INFO', 'error']] })?.severity).toBe(
      'error',
    );
    expect(place({ severity: 'info' }, { severities: [['info', 'off']] })).toBeUndefined();
  });

  it('makes a name of every rule', () => {
    expect(place({ rule: 'lint/x y' })?.rule).toBe('x-y');
    expect(place({ rule: ' \u0007 ' })?.rule).toBe('unnamed');
    expect(place({})?.rule).toBe('unnamed');
    expect(place({ rule: 'x'.repeat(1000) })?.rule).toHaveLength(200);
  });

  it('passes on the address of a page and nothing else', () => {
    expect(place({ helpUrl: 'https://example.org/x' })?.helpUrl).toBe('https://example.org/x');
    expect(place({ helpUrl: 'javascript:alert(1)' })).not.toHaveProperty('helpUrl');
  });

  it('says something where the tool says nothing', () => {
    expect(place({ message: ' ' })?.message).toBe('lint gives no message');
  });
});
