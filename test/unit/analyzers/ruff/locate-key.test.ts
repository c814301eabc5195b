import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateKey } from '../../../../src/analyzers/ruff/locate-key.ts';

const TEXT = `# [lint]
extend = "x"

[tool.ruff]
  "line-length" = 1 # one
lint.select = [
  'A1',
  "B2", "A1"
]

[[tool.ruff.other]]
a = { b = "c" }
`;

function place(keys: readonly string[], value?: string): string {
  const { startLine, startColumn, endLine, endColumn } = locateKey(TEXT, keys, value);
  expect(endLine).toBe(startLine);
  return (TEXT.split('\n')[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1);
}

describe('locateKey', () => {
  it('finds a setting by its table and its key, quoted or dotted', () => {
    expect(place(['tool', 'ruff', 'line-length'])).toBe('"line-length" = 1 # one');
    expect(place(['tool', 'ruff', 'lint', 'select'])).toBe('lint.select = [');
    expect(place(['extend'])).toBe('extend = "x"');
  });

  it('finds a value of a list from its key on', () => {
    expect(place(['tool', 'ruff', 'lint', 'select'], 'B2')).toBe('B2');
    expect(locateKey(TEXT, ['tool', 'ruff', 'lint', 'select'], 'A1').startLine).toBe(7);
  });

  it('comes as near as it can', () => {
    expect(place(['tool', 'ruff', 'lint', 'ignore'])).toBe('[tool.ruff]');
    expect(place(['tool', 'ruff', 'other', 'a', 'b'])).toBe('a = { b = "c" }');
    expect(place(['nowhere'])).toBe('# [lint]');
  });

  it('stays inside any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), (text, keys, value) => {
        const range = locateKey(text, keys, value);
        const line = text.split('\n')[range.startLine - 1];
        expect(line).toBeDefined();
        expect(range.startColumn).toBeGreaterThanOrEqual(1);
        expect(range.startColumn).toBeLessThanOrEqual(range.endColumn);
        expect(range.endColumn).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
    );
  });
});
