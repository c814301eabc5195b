import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../src/reporters/trace.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createPageReport, pageTelemetry } from '../../support/page-report.ts';

interface TraceEvent {
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly ts?: number;
  readonly dur?: number;
  readonly s?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

function eventsOf(report = createPageReport()): readonly TraceEvent[] {
  // What is read was just written; every field used is asserted.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (JSON.parse([...traceOf(report)].join('')) as { traceEvents: TraceEvent[] }).traceEvents;
}

describe('the trace', () => {
  it('keeps the rules of the Trace Event Format', () => {
    for (const { ph, pid, tid, name, ts, dur, s, args } of eventsOf()) {
      expect(['M', 'X', 'i', 'C']).toContain(ph);
      expect(Number.isInteger(pid) && Number.isInteger(tid)).toBe(true);
      expect(name).toBeTypeOf('string');
      if (ph !== 'M') expect(ts).toBeGreaterThanOrEqual(0);
      if (ph === 'X') expect(dur).toBeGreaterThanOrEqual(0);
      if (ph === 'i') expect(['g', 'p', 't']).toContain(s);
      if (ph === 'C') {
        expect(Object.values(args ?? {}).every((value) => Number.isFinite(value))).toBe(true);
      }
    }
  });

  it('has each file on its lane, none over another', () => {
    const files = eventsOf().filter(({ ph }) => ph === 'X');
    expect(files).toHaveLength(400);
    for (const lane of [1, 2, 3, 4]) {
      const events = files.filter(({ tid }) => tid === lane);
      expect(events).toHaveLength(100);
      events.reduce((endUs, { ts = -1, dur = -1 }) => {
        expect(ts).toBeGreaterThanOrEqual(endUs);
        return ts + dur;
      }, 0);
    }
  });

  it('names its lanes and marks the stops', () => {
    const events = eventsOf();
    expect(events.filter(({ name }) => name === 'thread_name').map(({ args }) => args)).toEqual([
      { name: 'worker 1' },
      { name: 'worker 2' },
      { name: 'worker 3' },
      { name: 'worker 4' },
    ]);
    expect(events.filter(({ ph }) => ph === 'i').map(({ name }) => name)).toEqual(
      Array.from({ length: 4 }, () => 'stopped: spinning'),
    );
  });

  it('has no event for what was not known at a moment', () => {
    const samples = pageTelemetry().samples.length;
    const events = eventsOf();
    expect(events.filter(({ name }) => name === 'CPUs')).toHaveLength(samples);
    expect(events.filter(({ name }) => name === 'memory bytes')).toHaveLength(samples - 1);
  });

  it('is whole when nothing ran', () => {
    expect(eventsOf(createAnalysisReport()).map(({ name }) => name)).toEqual(['process_name']);
  });
});
