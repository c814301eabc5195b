import { detectLimits } from '../allowance/detect-limits.ts';
import type { HostFacts } from '../allowance/host-facts.ts';
import type { Limits } from '../allowance/limits.ts';
import type { LimitOverrides } from '../allowance/override-limits.ts';
import type { ReadText } from '../allowance/read-text.ts';
import { shrinkWorkers, type RunningSize } from '../allowance/shrink-workers.ts';
import type { Journal } from '../journal/journal.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { Sampler, SAMPLE_TICK_MS } from '../monitor/sampler.ts';
import type { StagedSupervisor } from '../supervisor/run-stages.ts';

/** A container can be resized while it runs; Go's runtime looks as often or oftener. */
const REREAD_MS = 30_000;

/** What is watched while a run goes on. */
export interface WatchedRun {
  readonly host: { readonly read: ReadText; readonly facts: HostFacts };
  readonly journal: Pick<Journal, 'append'>;
  readonly supervisor: Pick<StagedSupervisor, 'load' | 'shrink'>;
  readonly limits: Limits;
  readonly overrides: LimitOverrides;
  readonly size: RunningSize;
  /** Whether the user set the number of workers: then it stays. */
  readonly isSizeSet: boolean;
  elapsedMs(): number;
  every(intervalMs: number, callback: () => void): () => void;
}

/** Samples a run and looks for changed limits, until it is ended. */
export function watchRun(run: WatchedRun): () => {
  readonly telemetry: Telemetry;
  readonly notes: readonly string[];
} {
  const { host, journal, supervisor } = run;
  const notes: string[] = [];
  const beganMs = run.elapsedMs();
  const sampler = new Sampler(run.limits, {
    read: host.read,
    nowMs: () => run.elapsedMs() - beganMs,
    load: () => supervisor.load,
    keep: (sample) => journal.append({ kind: 'sample', sample }),
  });
  journal.append({ kind: 'watch', ...sampler.facts });
  let { limits, size } = run;
  const reread = (): void => {
    const now = detectLimits(host.read, host.facts, run.overrides);
    const shrinking = shrinkWorkers(limits, now, size);
    limits = now;
    if (shrinking === undefined || run.isSizeSet) return;
    notes.push(shrinking.note);
    journal.append({ kind: 'note', text: shrinking.note });
    size = { ...size, workers: shrinking.workers };
    supervisor.shrink(shrinking.workers);
  };
  const stops = [run.every(SAMPLE_TICK_MS, () => sampler.tick()), run.every(REREAD_MS, reread)];
  return () => {
    for (const stop of stops) stop();
    return { telemetry: sampler.finish(), notes };
  };
}
