import type { Limits } from '../allowance/limits.ts';
import type { ReadText } from '../allowance/read-text.ts';
import type { Sample, Telemetry, TelemetryFacts } from '../model/telemetry.ts';
import { readCounters, type Counters } from './read-counters.ts';
import { findSources, type SampleSources } from './sample-sources.ts';
import { MOST_SAMPLES, thinSamples } from './thin-samples.ts';
import { toSample, type Load, type Moment } from './to-sample.ts';

/** What a sampler needs from outside. */
export interface SamplerPorts {
  readonly read: ReadText;
  /** Since the run began. */
  nowMs(): number;
  load(): Load;
  /** Keeps a sample at once, so that it outlives this process. */
  keep(sample: Sample): void;
}

/** How often `tick` should be called. */
export const SAMPLE_TICK_MS = 1000;
/** Samples are a second apart in the first minute, then two, and five from the fifth minute on. */
const PACES = [
  { untilMs: 60_000, everyMs: 1000 },
  { untilMs: 300_000, everyMs: 2000 },
] as const;
const SLOWEST_MS = 5000;
/** A tick that comes a little early still counts. */
const SLACK_MS = 100;

const ABSENT: readonly (readonly [keyof Counters, string])[] = [
  ['cpuMs', 'CPU time used'],
  ['throttledMs', 'throttling: there is no quota on CPU time'],
  ['someMs', 'pressure on CPUs (the kernel does not tell)'],
  ['fullMs', 'pressure on all tasks at once'],
  ['stolenMs', 'CPU time stolen by the hypervisor'],
  ['memoryBytes', 'memory in use'],
];

function paceAt(elapsedMs: number): number {
  return PACES.find(({ untilMs }) => elapsedMs < untilMs)?.everyMs ?? SLOWEST_MS;
}

/** Samples how the runner is used, by its own timestamps: a busy machine makes timers late. */
export class Sampler {
  readonly #ports: SamplerPorts;
  readonly #limits: Pick<Limits, 'cpus' | 'memoryBytes' | 'levels'>;
  readonly #sources: SampleSources;
  readonly #first: Moment;
  #last: Moment;
  #samples: readonly Sample[] = [];

  constructor(limits: Pick<Limits, 'cpus' | 'memoryBytes' | 'levels'>, ports: SamplerPorts) {
    this.#ports = ports;
    this.#limits = limits;
    this.#sources = findSources(ports.read, limits);
    this.#first = this.#moment();
    this.#last = this.#first;
  }

  /** Takes a sample if it is time. */
  tick(): void {
    const sinceMs = this.#ports.nowMs() - this.#last.atMs;
    if (sinceMs + SLACK_MS >= paceAt(this.#last.atMs)) this.#take();
  }

  /** What is known before the first sample. */
  get facts(): TelemetryFacts {
    const { counters } = this.#first;
    return {
      scope: this.#sources.scope,
      cpuLimit: this.#limits.cpus,
      memoryLimitBytes: this.#limits.memoryBytes,
      absent: ABSENT.filter(([name]) => counters[name] === null).map(([, words]) => words),
    };
  }

  /** Takes the last sample and gives all of them. */
  finish(): Telemetry {
    if (this.#ports.nowMs() - this.#last.atMs >= SLACK_MS) this.#take();
    return { ...this.facts, samples: this.#samples };
  }

  #moment(): Moment {
    return {
      atMs: this.#ports.nowMs(),
      counters: readCounters(this.#ports.read, this.#sources),
    };
  }

  #take(): void {
    const moment = this.#moment();
    const sample = toSample(this.#last, moment, this.#ports.load());
    this.#last = moment;
    this.#samples = thinSamples([...this.#samples, sample], MOST_SAMPLES);
    this.#ports.keep(sample);
  }
}
