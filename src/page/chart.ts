import uPlot from 'uplot';
import { element } from './element.ts';

/** One line of a chart; `null` is a gap: not known, which is never zero. */
export interface ChartLine {
  readonly label: string;
  /** A custom property of the style sheet, such as `--cpu`. */
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly isLimit?: boolean;
}

/** What a chart shows over time. */
export interface ChartContent {
  readonly title: string;
  /** What the chart says in words, for those who cannot see it. */
  readonly description: string;
  readonly seconds: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly unit: (value: number) => string;
}

const HEIGHT = 200;
const DASHES = [6, 4];

/** The value of a custom property, so that canvases follow the style sheet and the dark mode. */
export function colorOf(property: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(property).trim();
}

function seriesOf({ label, color, isLimit }: ChartLine): uPlot.Series {
  return {
    label,
    stroke: () => colorOf(color),
    width: 2,
    points: { show: false },
    ...(isLimit === true && { dash: DASHES }),
  };
}

function axisOf(unit?: (value: number) => string): uPlot.Axis {
  return {
    stroke: () => colorOf('--text'),
    grid: { stroke: () => colorOf('--rule'), width: 1 },
    ticks: { stroke: () => colorOf('--rule'), width: 1 },
    size: unit === undefined ? 30 : 80,
    values: (_chart, splits) =>
      splits.map((value) => (unit === undefined ? `${String(value)} s` : unit(value))),
  };
}

/** Draws again when the colours change, and as wide as there is room. */
function keepFitting(chart: uPlot, holder: HTMLElement): void {
  new ResizeObserver(() => {
    if (holder.clientWidth > 0) chart.setSize({ width: holder.clientWidth, height: chart.height });
  }).observe(holder);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chart.redraw());
}

/** Puts a chart made by `options` into a figure with its words. */
export function figureOf(
  words: { readonly title: string; readonly description: string },
  options: (width: number) => { readonly options: uPlot.Options; readonly data: uPlot.AlignedData },
): HTMLElement {
  const holder = element('div', { class: 'chart', role: 'img', 'aria-label': words.description });
  const figure = element('figure', {}, element('figcaption', {}, words.title), holder);
  // The width is known once the figure stands on the page.
  requestAnimationFrame(() => {
    const made = options(holder.clientWidth);
    keepFitting(new uPlot(made.options, made.data, holder), holder);
  });
  return figure;
}

/** What the legend says of a value; nothing as long as nothing is pointed at. */
function legendValue(unit: (value: number) => string): uPlot.Series.Value {
  // uPlot's own order of arguments; the last is the index that is pointed at.
  return (...[, value, , index]: [uPlot, number | null, number, number | null]) => {
    if (index === null) return '';
    return value === null ? 'not known' : unit(value);
  };
}

/** A chart of values over the run. */
export function lineChart(content: ChartContent): HTMLElement {
  const { seconds, lines, unit } = content;
  return figureOf(content, (width) => ({
    options: {
      width,
      height: HEIGHT,
      scales: {
        x: { time: false },
        y: { range: { min: { pad: 0, soft: 0, mode: 1 }, max: { pad: 0.1 } } },
      },
      axes: [axisOf(), axisOf(unit)],
      series: [
        { label: 'time', value: legendValue((value) => `${String(value)} s`) },
        ...lines.map((line) => ({ ...seriesOf(line), value: legendValue(unit) })),
      ],
    },
    data: [[...seconds], ...lines.map(({ values }) => [...values])],
  }));
}
