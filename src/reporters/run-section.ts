import type { FileSpan } from '../model/profile.ts';
import type { AnalysisReport, RepositoryContext } from '../model/report.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { countOf, countText, durationText } from './figures.ts';
import { blobUrl, codeSpan, link, type Markdown, ownMarkdown, table } from './markdown.ts';
import { mermaidChart } from './mermaid-chart.ts';
import { runAdvice, throttledShareOf } from './run-advice.ts';

const MEBIBYTE = 2 ** 20;
const SLOWEST = 10;
const MOST_STOPS = 20;

function chartsOf({ samples, cpuLimit, memoryLimitBytes }: Telemetry): readonly Markdown[] {
  const endSeconds = (samples.at(-1)?.atMs ?? 0) / 1000;
  return [
    ...mermaidChart({
      title: 'CPUs used',
      unit: 'CPUs',
      endSeconds,
      values: samples.map(({ cpus }) => cpus),
      limit: cpuLimit,
      merge: 'mean',
    }),
    ...mermaidChart({
      title: 'Memory used',
      unit: 'MiB',
      endSeconds,
      values: samples.map(({ memoryBytes }) =>
        memoryBytes === null ? null : memoryBytes / MEBIBYTE,
      ),
      limit: memoryLimitBytes === null ? null : memoryLimitBytes / MEBIBYTE,
      merge: 'peak',
    }),
  ];
}

function throttledLine(telemetry: Telemetry): readonly Markdown[] {
  const share = throttledShareOf(telemetry);
  if (share === undefined) return [];
  return [ownMarkdown(`Held back by the CPU quota: ${(share * 100).toFixed(1)} % of the time.`)];
}

function absentLine({ absent, scope }: Telemetry): readonly Markdown[] {
  const measured = ownMarkdown(`Measured for: `) + codeSpan(scope, 100);
  if (absent.length === 0) return [ownMarkdown(`${measured}.`)];
  const list = absent.map((signal) => codeSpan(signal, 200)).join(', ');
  return [ownMarkdown(`${measured}. Not to be had here: ${list}.`)];
}

function costText(ms: number | null): Markdown {
  return ownMarkdown(ms === null ? 'not known' : durationText(ms));
}

function analyzerTable({ profile }: AnalysisReport): readonly Markdown[] {
  const rows = (profile?.analyzers ?? []).map(({ analyzer, files, cpuMs, wallMs }) => [
    codeSpan(analyzer, 60),
    ownMarkdown(countText(files)),
    costText(cpuMs),
    costText(wallMs),
  ]);
  if (rows.length === 0) return [];
  return [table(['Analyzer', 'Files', 'CPU time', 'Wall time'], rows)];
}

function weightOf({ cpuMs, wallMs }: FileSpan): number {
  return cpuMs ?? wallMs;
}

/** The slowest files, without sorting them all. */
function slowestOf(spans: Iterable<FileSpan>): readonly FileSpan[] {
  let slowest: FileSpan[] = [];
  for (const span of spans) {
    const last = slowest.at(-1);
    if (slowest.length === SLOWEST && last !== undefined && weightOf(span) <= weightOf(last)) {
      continue;
    }
    slowest = [...slowest, span]
      .toSorted((left, right) => weightOf(right) - weightOf(left))
      .slice(0, SLOWEST);
  }
  return slowest;
}

function fileCell(path: string, context: RepositoryContext | undefined): Markdown {
  return link(codeSpan(path, 150), context === undefined ? undefined : blobUrl(context, path));
}

function slowestTable({ profile, context }: AnalysisReport): readonly Markdown[] {
  const rows = slowestOf(profile?.spans ?? []).map(({ path, cpuMs, wallMs }) => [
    fileCell(path, context),
    costText(cpuMs),
    costText(wallMs),
  ]);
  return rows.length === 0 ? [] : [table(['Slowest files', 'CPU time', 'Wall time'], rows)];
}

function stopsTable({ profile, context }: AnalysisReport): readonly Markdown[] {
  const stops: FileSpan[] = [];
  let count = 0;
  for (const span of profile?.spans ?? []) {
    if (span.reason === undefined) continue;
    count += 1;
    if (stops.length < MOST_STOPS) stops.push(span);
  }
  if (count === 0) return [];
  const rows = stops.map(({ path, reason, startedMs, wallMs, worker }) => [
    fileCell(path, context),
    ownMarkdown(reason ?? ''),
    ownMarkdown(durationText(startedMs + wallMs)),
    ownMarkdown(String(worker + 1)),
  ]);
  const more =
    count > stops.length ? [ownMarkdown(`And ${countOf(count - stops.length, 'stop')} more.`)] : [];
  return [table(['Stopped file', 'Reason', 'At', 'Worker'], rows), ...more];
}

/**
 * What the run used and where its time went: what one otherwise has to fetch from the runner's
 * monitoring. Charts are made of numbers and of words of our own only.
 */
export function runSection(report: AnalysisReport): readonly Markdown[] {
  const { telemetry } = report;
  const advice = runAdvice(report);
  const blocks = [
    ...(advice === undefined ? [] : [ownMarkdown(advice)]),
    ...(telemetry === undefined ? [] : chartsOf(telemetry)),
    ...(telemetry === undefined ? [] : throttledLine(telemetry)),
    ...(telemetry === undefined ? [] : absentLine(telemetry)),
    ...stopsTable(report),
    ...analyzerTable(report),
    ...slowestTable(report),
  ];
  return blocks.length === 0 ? [] : [ownMarkdown('### The run'), ...blocks];
}
