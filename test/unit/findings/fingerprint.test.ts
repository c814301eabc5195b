import { describe, expect, it } from 'vitest';
import { createFingerprints } from '../../../src/findings/fingerprint.ts';

const SOURCE = { ruleId: 'ruff/F401', path: 'a.py', line: 'import os' };

describe('createFingerprints', () => {
  it('gives the same finding the same fingerprint in another run', () => {
    expect(createFingerprints()(SOURCE)).toBe(createFingerprints()(SOURCE));
  });

  it('gives 16 hex digits', () => {
    expect(createFingerprints()(SOURCE)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('does not mind how a line is indented or spaced, nor its line break', () => {
    const expected = createFingerprints()(SOURCE);
    for (const line of ['\timport os', '    import   os  ', 'import os\r']) {
      expect(createFingerprints()({ ...SOURCE, line })).toBe(expected);
    }
  });

  it('tells rules, files and lines apart', () => {
    const fingerprint = createFingerprints();
    const all = [
      SOURCE,
      { ...SOURCE, ruleId: 'ruff/F402' },
      { ...SOURCE, path: 'b.py' },
      { ...SOURCE, line: 'import sys' },
    ].map((source) => fingerprint(source));
    expect(new Set(all).size).toBe(4);
  });

  it('tells the same rule on equal lines apart, by their order', () => {
    const fingerprint = createFingerprints();
    const all = [fingerprint(SOURCE), fingerprint(SOURCE), fingerprint(SOURCE)];
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toBe(createFingerprints()(SOURCE));
  });

  it('tells long lines apart that begin and end alike', () => {
    const fingerprint = createFingerprints();
    const lines = ['c', 'd'].map((middle) => 'a'.repeat(5000) + middle + 'b'.repeat(5000));
    const all = lines.map((line) => fingerprint({ ...SOURCE, line }));
    expect(new Set(all).size).toBe(2);
    expect(createFingerprints()({ ...SOURCE, line: ` ${lines[0] ?? ''}` })).toBe(all[0]);
  });

  it('reads a long line once, however many findings it has', () => {
    const fingerprint = createFingerprints();
    const line = 'debugger;'.repeat(100_000);
    const start = process.cpuUsage();
    for (let count = 0; count < 5000; count += 1) fingerprint({ ...SOURCE, line });
    // Once takes some 10 ms; each time took a minute in all.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  it('is not fooled by a text that looks like the end of another', () => {
    const fingerprint = createFingerprints();
    const first = fingerprint({ ruleId: 'a', path: 'b","c', line: 'd' });
    const second = fingerprint({ ruleId: 'a', path: 'b', line: 'c","d' });
    expect(first).not.toBe(second);
  });
});
