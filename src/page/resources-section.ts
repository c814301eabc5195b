import { type ChartLine, lineChart } from './chart.ts';
import { element, section } from './element.ts';
import type { PageData } from './read-data.ts';
import { shareText } from './words.ts';

const MEBIBYTE = 2 ** 20;

function largest(values: readonly (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}

function limitLine(length: number, limit: number | null): ChartLine[] {
  if (limit === null) return [];
  const values = Array.from({ length }, () => limit);
  return [{ label: 'limit', color: '--limit', values, isLimit: true }];
}

function cpuChart({ samples, limits }: PageData, seconds: readonly number[]): HTMLElement {
  const used = samples.map(({ cpus }) => cpus);
  const limit = limits?.cpus ?? null;
  const most = largest(used).toFixed(1);
  return lineChart({
    title: 'CPUs used',
    description: `CPUs used over time: at most ${most}${limit === null ? '' : ` of ${String(limit)}`}.`,
    seconds,
    unit: (value) => String(Number(value.toFixed(2))),
    lines: [
      { label: 'CPUs', color: '--cpu', values: used },
      { label: 'workers', color: '--workers', values: samples.map(({ workers }) => workers) },
      ...limitLine(seconds.length, limit),
    ],
  });
}

function toMebibytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / MEBIBYTE;
}

function mebibytesText(value: number): string {
  return `${String(Math.round(value))} MiB`;
}

function memoryChart({ samples, limits }: PageData, seconds: readonly number[]): HTMLElement {
  const used = samples.map(({ memoryBytes }) => toMebibytes(memoryBytes));
  const limit = toMebibytes(limits?.memoryBytes ?? null);
  return lineChart({
    title: 'Memory used',
    description: `Memory used over time: at most ${mebibytesText(largest(used))}${limit === null ? '' : ` of ${mebibytesText(limit)}`}.`,
    seconds,
    unit: mebibytesText,
    lines: [
      { label: 'memory', color: '--memory', values: used },
      ...limitLine(seconds.length, limit),
    ],
  });
}

function throttleChart({ samples }: PageData, seconds: readonly number[]): HTMLElement {
  const values = samples.map(({ throttledShare }) => throttledShare);
  return lineChart({
    title: 'Throttled',
    description: `Share of the time in which the kernel held the run back: at most ${shareText(largest(values))}.`,
    seconds,
    unit: shareText,
    lines: [{ label: 'throttled', color: '--throttled', values }],
  });
}

/** CPUs, throttling and memory over time; what could not be measured is said, not drawn. */
export function resourcesSection(data: PageData): HTMLElement | undefined {
  const { samples, limits } = data;
  if (samples.length < 2 || limits === undefined) return undefined;
  const seconds = samples.map(({ atMs }) => atMs / 1000);
  const parts: Node[] = [element('p', {}, `Measured for: ${limits.scope}.`)];
  if (samples.some(({ cpus }) => cpus !== null)) parts.push(cpuChart(data, seconds));
  if (samples.some(({ throttledShare }) => throttledShare !== null)) {
    parts.push(throttleChart(data, seconds));
  }
  if (samples.some(({ memoryBytes }) => memoryBytes !== null)) {
    parts.push(memoryChart(data, seconds));
  }
  if (limits.absent.length > 0) {
    const items = limits.absent.map((signal) => element('li', {}, signal));
    parts.push(element('p', {}, 'Not to be had here:'), element('ul', {}, ...items));
  }
  return section('resources', 'CPU and memory', ...parts);
}
