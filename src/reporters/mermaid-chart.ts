import { type Markdown, ownMarkdown } from './markdown.ts';

/** More points than this are not seen in a job summary's width. */
const MOST_POINTS = 60;
/** With more than this unknown, a line would be an invention. */
const MOST_UNKNOWN_SHARE = 0.2;

/** Mermaid's own first colour is nearly white; these two are seen on white and on black. */
const STYLE = `%%{init: {"xyChart": {"height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #d1242f"}}}}%%`;

/** A value over the time of a run, for a chart. All words are our own. */
export interface ChartValues {
  readonly title: string;
  readonly unit: string;
  readonly endSeconds: number;
  /** In order of time, evenly spaced; `null` where it was not known. */
  readonly values: readonly (number | null)[];
  readonly limit: number | null;
  /** How the values that share a point become one. */
  readonly merge: 'mean' | 'peak';
}

function mergeValues(values: readonly number[], how: ChartValues['merge']): number | null {
  if (values.length === 0) return null;
  if (how === 'peak') return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** At most `MOST_POINTS` values, each for an equal stretch of time. */
function thin({ values, merge }: ChartValues): readonly (number | null)[] {
  const points = Math.min(MOST_POINTS, values.length);
  return Array.from({ length: points }, (_, point) => {
    const from = Math.floor((point * values.length) / points);
    const to = Math.floor(((point + 1) * values.length) / points);
    return mergeValues(
      values.slice(from, to).flatMap((value) => value ?? []),
      merge,
    );
  });
}

/** Mermaid knows no gaps: a short one is bridged by the value before it, and the caption says so. */
function bridge(points: readonly (number | null)[]): readonly number[] {
  const first = points.find((point) => point !== null) ?? 0;
  const bridged: number[] = [];
  for (const point of points) bridged.push(point ?? bridged.at(-1) ?? first);
  return bridged;
}

function numbers(values: readonly number[]): string {
  return `[${values.map((value) => String(Number(value.toFixed(2)))).join(', ')}]`;
}

/** The highest value with some room above it. */
function topOf(values: readonly number[], limit: number | null): string {
  const top = Math.max(...values, limit ?? 0) * 1.1;
  return String(Number(Math.max(top, 0.1).toFixed(2)));
}

/**
 * A line chart in Mermaid, which GitHub draws in job summaries, with its limit as a second line. No
 * chart where there is too little to draw or too much of it is not known.
 */
export function mermaidChart(chart: ChartValues): readonly Markdown[] {
  const points = thin(chart);
  const unknown = points.filter((point) => point === null).length;
  if (points.length < 2 || unknown > points.length * MOST_UNKNOWN_SHARE) return [];
  const values = bridge(points);
  const { title, unit, endSeconds, limit } = chart;
  const limitText = limit === null ? '' : `, limit ${String(Number(limit.toFixed(2)))} ${unit}`;
  const lines = [
    '```mermaid',
    STYLE,
    'xychart-beta',
    `  title "${title}${limitText}"`,
    `  x-axis "seconds" 0 --> ${String(Math.max(1, Math.round(endSeconds)))}`,
    `  y-axis "${unit}" 0 --> ${topOf(values, limit)}`,
    `  line ${numbers(values)}`,
    ...(limit === null ? [] : [`  line ${numbers(values.map(() => limit))}`]),
    '```',
  ];
  const gaps = unknown === 0 ? [] : [ownMarkdown('The line is held where nothing could be read.')];
  return [ownMarkdown(lines.join('\n')), ...gaps];
}
