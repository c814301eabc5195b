import { describe, expect, it } from 'vitest';
import { AnalyzerTimes } from '../../../src/pool/analyzer-times.ts';

describe('AnalyzerTimes', () => {
  it('gives each analyzer the time from its beginning to that of the next', () => {
    const times = new AnalyzerTimes(['ruff', 'biome']);
    times.enter(0, { wallMs: 10, cpuMs: 1 });
    times.enter(1, { wallMs: 30, cpuMs: 6 });
    expect(times.until({ wallMs: 35, cpuMs: 9 })).toEqual([
      { analyzer: 'ruff', wallMs: 20, cpuMs: 5 },
      { analyzer: 'biome', wallMs: 5, cpuMs: 3 },
    ]);
  });

  it('counts loading and analyzing together, and reading for none', () => {
    const times = new AnalyzerTimes(['ruff']);
    times.enter(-1, { wallMs: 0, cpuMs: 0 });
    times.enter(0, { wallMs: 4, cpuMs: 4 });
    times.enter(0, { wallMs: 9, cpuMs: 9 });
    expect(times.until({ wallMs: 10, cpuMs: 10 })).toEqual([
      { analyzer: 'ruff', wallMs: 6, cpuMs: 6 },
    ]);
  });

  it('does not make a time up where a clock was silent at one of its ends', () => {
    const times = new AnalyzerTimes(['ruff']);
    times.enter(0, { wallMs: 0, cpuMs: null });
    expect(times.until({ wallMs: 8, cpuMs: 5 })).toEqual([
      { analyzer: 'ruff', wallMs: 8, cpuMs: null },
    ]);
  });

  it('knows nothing of a file whose analyzers were never entered', () => {
    expect(new AnalyzerTimes(['ruff']).until({ wallMs: 8, cpuMs: 5 })).toEqual([]);
  });
});
