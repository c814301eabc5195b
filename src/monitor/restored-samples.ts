import type { Sample, Telemetry, TelemetryFacts } from '../model/telemetry.ts';
import { MOST_SAMPLES, thinSamples } from './thin-samples.ts';

/** Collects the samples of a journal, which may be a stranger's: none that goes back in time is taken. */
export class RestoredSamples {
  #samples: readonly Sample[] = [];

  add(sample: Sample): void {
    const lastMs = this.#samples.at(-1)?.atMs ?? -1;
    if (sample.atMs <= lastMs) return;
    this.#samples = thinSamples([...this.#samples, sample], MOST_SAMPLES);
  }

  /** What is there for a report; nothing where the journal does not say what was sampled. */
  of(facts: TelemetryFacts | undefined): { readonly telemetry?: Telemetry } {
    if (facts === undefined) return {};
    const { scope, cpuLimit, memoryLimitBytes, absent } = facts;
    return {
      telemetry: { scope, cpuLimit, memoryLimitBytes, absent, samples: this.#samples },
    };
  }
}
