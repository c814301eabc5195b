import type { Sample } from '../model/telemetry.ts';

/** Most samples in a report, and so of the memory they take. */
export const MOST_SAMPLES = 240;

const RATES = [
  'cpus',
  'throttledShare',
  'throttledPeriodsShare',
  'pressureSome',
  'pressureFull',
  'steal',
] as const;

/** Two samples as one: rates by the time they stand for, amounts by the larger, so that no peak is lost. */
function merge(startMs: number, first: Sample, second: Sample): Sample {
  const [firstMs, secondMs] = [first.atMs - startMs, second.atMs - first.atMs];
  const mean = (left: number | null, right: number | null): number | null => {
    if (left === null || right === null) return right ?? left;
    return (left * firstMs + right * secondMs) / Math.max(1, firstMs + secondMs);
  };
  const rates = Object.fromEntries(RATES.map((name) => [name, mean(first[name], second[name])]));
  const larger = (first.memoryBytes ?? 0) > (second.memoryBytes ?? 0) ? first : second;
  return { ...second, ...rates, memoryBytes: larger.memoryBytes, heapBytes: larger.heapBytes };
}

/** Halves samples until there are at most so many, two neighbours into one. */
export function thinSamples(samples: readonly Sample[], most: number): readonly Sample[] {
  if (samples.length <= most) return samples;
  const halved: Sample[] = [];
  for (let index = 0; index < samples.length; index += 2) {
    const [first, second] = [samples[index], samples[index + 1]];
    if (first === undefined) continue;
    const startMs = samples[index - 1]?.atMs ?? 0;
    halved.push(second === undefined ? first : merge(startMs, first, second));
  }
  return thinSamples(halved, most);
}
