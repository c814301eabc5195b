import type { FileSpan } from '../model/profile.ts';
import type { AnalysisReport } from '../model/report.ts';
import type { Sample } from '../model/telemetry.ts';
import { safeJson } from './safe-text.ts';

/** Times in the format are in microseconds. */
const MICROSECONDS = 1000;
/** The run is one process of the trace, and each lane of workers a thread of it. */
const PROCESS = 1;
const COUNTERS = 0;

/** One event of the format, without what every event has. */
type TraceEvent = Readonly<Record<string, unknown>> & { readonly ph: string; readonly tid: number };

function nameOf(what: string, tid: number, name: string): TraceEvent {
  return { ph: 'M', name: what, tid, args: { name } };
}

function* names(lanes: number): Iterable<TraceEvent> {
  yield nameOf('process_name', COUNTERS, 'Evenkeel');
  for (let lane = 0; lane < lanes; lane += 1) {
    yield nameOf('thread_name', lane + 1, `worker ${String(lane + 1)}`);
  }
}

function lanesOf(spans: Iterable<FileSpan>): number {
  let lanes = 0;
  for (const { worker } of spans) lanes = Math.max(lanes, worker + 1);
  return lanes;
}

function* filesOn(spans: Iterable<FileSpan>): Iterable<TraceEvent> {
  for (const { path, worker, startedMs, wallMs, cpuMs, reason } of spans) {
    const tid = worker + 1;
    const ts = startedMs * MICROSECONDS;
    const dur = wallMs * MICROSECONDS;
    const args = { cpuMs, ...(reason !== undefined && { reason }) };
    yield { ph: 'X', name: path, cat: 'file', tid, ts, dur, args };
    if (reason !== undefined) {
      yield { ph: 'i', name: `stopped: ${reason}`, cat: 'stop', tid, ts: ts + dur, s: 't' };
    }
  }
}

/** A signal that is not known at a moment has no event there: never a zero. */
function* countersOf(samples: readonly Sample[]): Iterable<TraceEvent> {
  for (const { atMs, cpus, throttledShare, memoryBytes, workers, inFlight } of samples) {
    const ts = atMs * MICROSECONDS;
    const counters = { CPUs: cpus, 'throttled share': throttledShare, 'memory bytes': memoryBytes };
    for (const [name, value] of Object.entries(counters)) {
      if (value !== null) yield { ph: 'C', name, tid: COUNTERS, ts, args: { [name]: value } };
    }
    yield { ph: 'C', name: 'workers', tid: COUNTERS, ts, args: { workers, inFlight } };
  }
}

function* eventsOf({ profile, telemetry }: AnalysisReport): Iterable<TraceEvent> {
  const spans = profile?.spans ?? [];
  yield* names(lanesOf(spans));
  yield* filesOn(spans);
  yield* countersOf(telemetry?.samples ?? []);
}

/**
 * The run in the Trace Event Format, JSON object form, which Perfetto and Chrome's tracing open
 * (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU).
 */
export function* traceOf(report: AnalysisReport): Iterable<string> {
  const { tool, conclusion, timing } = report;
  yield '{"displayTimeUnit":"ms",\n';
  const about = { tool: `${tool.name} ${tool.version}`, conclusion, startedAt: timing.startedAt };
  yield `"otherData":${safeJson(about)},\n"traceEvents":[`;
  let separator = '\n';
  for (const event of eventsOf(report)) {
    yield `${separator}${safeJson({ pid: PROCESS, ...event })}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
