import type uPlot from 'uplot';
import { colorOf, figureOf } from './chart.ts';
import { element, section } from './element.ts';
import type { PageData, PageSpan } from './read-data.ts';
import { countText, durationText } from './words.ts';

const LANE_HEIGHT = 28;
const AXES_HEIGHT = 60;
/** Part of a lane that its bars fill. */
const BAR_SHARE = 0.7;

function describe({ file, wallMs, cpuMs, reason }: PageSpan): string {
  const cpu = cpuMs === null ? '' : `, CPU ${durationText(cpuMs)}`;
  return `${file.path}: ${durationText(wallMs)}${cpu}${reason === null ? '' : `, stopped: ${reason}`}`;
}

/** Longest first: of the thousands that share a pixel the ones that matter are drawn last, so on top. */
function drawBars(chart: uPlot, spans: readonly PageSpan[]): void {
  const { ctx } = chart;
  const [ran, stopped] = [colorOf('--bar'), colorOf('--stopped')];
  ctx.save();
  for (const { worker, startedMs, wallMs, reason } of spans) {
    const left = chart.valToPos(startedMs / 1000, 'x', true);
    const right = chart.valToPos((startedMs + wallMs) / 1000, 'x', true);
    const top = chart.valToPos(worker + BAR_SHARE / 2, 'y', true);
    const bottom = chart.valToPos(worker - BAR_SHARE / 2, 'y', true);
    ctx.fillStyle = reason === null ? ran : stopped;
    // Half a pixel between neighbours shows where one file ends.
    ctx.fillRect(left, top, Math.max(1, right - left - 0.5), bottom - top);
  }
  ctx.restore();
}

function spanAt(chart: uPlot, spans: readonly PageSpan[]): PageSpan | undefined {
  const { left = -1, top = -1 } = chart.cursor;
  if (left < 0) return undefined;
  const atMs = chart.posToVal(left, 'x') * 1000;
  const lane = Math.round(chart.posToVal(top, 'y'));
  return spans.findLast(
    ({ worker, startedMs, wallMs }) =>
      worker === lane && startedMs <= atMs && atMs <= startedMs + wallMs,
  );
}

function timelineOptions(
  spans: readonly PageSpan[],
  lanes: number,
  told: HTMLElement,
): Omit<uPlot.Options, 'width'> {
  const axis = { stroke: () => colorOf('--text'), ticks: { stroke: () => colorOf('--rule') } };
  return {
    height: lanes * LANE_HEIGHT + AXES_HEIGHT,
    scales: { x: { time: false }, y: { range: [-0.5, lanes - 0.5] } },
    legend: { show: false },
    cursor: { y: false, points: { show: false } },
    axes: [
      {
        ...axis,
        grid: { stroke: () => colorOf('--rule'), width: 1 },
        values: (_chart, splits) => splits.map((value) => `${String(value)} s`),
      },
      {
        ...axis,
        size: 80,
        splits: Array.from({ length: lanes }, (_, lane) => lane),
        values: (_chart, splits) => splits.map((lane) => `worker ${String(lane + 1)}`),
      },
    ],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks: {
      draw: [(chart) => drawBars(chart, spans)],
      setCursor: [
        (chart) => {
          const span = spanAt(chart, spans);
          told.textContent =
            span === undefined ? 'Point at a bar to see its file.' : describe(span);
        },
      ],
    },
  };
}

function stopsTable(stopped: readonly PageSpan[]): HTMLElement {
  const rows = stopped.map((span) =>
    element(
      'tr',
      {},
      element('td', {}, durationText(span.startedMs + span.wallMs)),
      element('td', { class: 'place' }, span.file.path),
      element('td', {}, span.reason ?? ''),
      element('td', {}, durationText(span.wallMs)),
    ),
  );
  const head = ['At', 'File', 'Reason', 'After'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  return element(
    'table',
    {},
    element('caption', {}, 'Files that were stopped'),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** Which file was on which worker when, stops marked. */
export function timelineSection({ spans }: PageData): HTMLElement | undefined {
  if (spans.length === 0) return undefined;
  const lanes = spans.reduce((most, { worker }) => Math.max(most, worker + 1), 1);
  const endMs = spans.reduce(
    (last, { startedMs, wallMs }) => Math.max(last, startedMs + wallMs),
    0,
  );
  const stopped = spans.filter(({ reason }) => reason !== null);
  const told = element(
    'p',
    { class: 'told', 'aria-hidden': 'true' },
    'Point at a bar to see its file.',
  );
  const words = {
    title: 'Files on workers',
    description: `${countText(spans.length)} files on ${String(lanes)} workers in ${durationText(endMs)}, ${countText(stopped.length)} stopped.`,
  };
  // Shortest first in the picture, so that long ones lie on top; stops last of all.
  const drawn = [...spans.filter(({ reason }) => reason === null), ...stopped];
  const figure = figureOf(words, (width) => ({
    options: { width, ...timelineOptions(drawn, lanes, told) },
    data: [
      [0, endMs / 1000],
      [0, 0],
    ],
  }));
  const parts = stopped.length === 0 ? [] : [stopsTable(stopped)];
  return section('timeline', 'Workers over time', figure, told, ...parts);
}
