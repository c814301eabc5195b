import { describe, expect, it } from 'vitest';
import { type ChartValues, mermaidChart } from '../../../src/reporters/mermaid-chart.ts';

function chartOf(overrides: Partial<ChartValues> = {}): readonly string[] {
  return mermaidChart({
    title: 'CPUs used',
    unit: 'CPUs',
    endSeconds: 10,
    values: [1, 2, 1.5],
    limit: 2,
    merge: 'mean',
    ...overrides,
  });
}

function lineOf(chart: readonly string[]): readonly number[] {
  const [, list = ''] = /line \[(.*)\]/u.exec(chart[0] ?? '') ?? [];
  return list.split(', ').map(Number);
}

describe('mermaidChart', () => {
  it('draws the values and the limit', () => {
    expect(chartOf()[0]?.split('\n')).toEqual([
      '```mermaid',
      expect.stringMatching(/^%%\{init: \{.*\}\}%%$/u),
      'xychart-beta',
      '  title "CPUs used, limit 2 CPUs"',
      '  x-axis "seconds" 0 --> 10',
      '  y-axis "CPUs" 0 --> 2.2',
      '  line [1, 2, 1.5]',
      '  line [2, 2, 2]',
      '```',
    ]);
  });

  it('draws no limit where there is none', () => {
    expect(chartOf({ limit: null })[0]?.match(/line/gu)).toHaveLength(1);
  });

  it('has at most 60 points however long the run was', () => {
    const values = Array.from({ length: 700 }, (_, index) => index);
    expect(lineOf(chartOf({ values }))).toHaveLength(60);
  });

  it('keeps the peak where the peak is what matters', () => {
    const values = Array.from({ length: 600 }, (_, index) => (index === 305 ? 900 : 1));
    expect(Math.max(...lineOf(chartOf({ values, merge: 'peak' })))).toBe(900);
    expect(Math.max(...lineOf(chartOf({ values, merge: 'mean' })))).toBeLessThan(100);
  });

  it('never draws what was not known as zero, and says where it bridged a gap', () => {
    const values = [5, 5, null, 7, 7, 7, 7, 7, 7, 7];
    const chart = chartOf({ values });
    expect(lineOf(chart)).toEqual([5, 5, 5, 7, 7, 7, 7, 7, 7, 7]);
    expect(chart[1]).toBe('The line is held where nothing could be read.');
    expect(lineOf(chartOf({ values: [null, 5, 5, 5, 5, 5] }))[0]).toBe(5);
  });

  it('draws nothing where too much is unknown or there is too little', () => {
    expect(chartOf({ values: [1, null, null, 1] })).toEqual([]);
    expect(chartOf({ values: [null, null] })).toEqual([]);
    expect(chartOf({ values: [1] })).toEqual([]);
  });
});
