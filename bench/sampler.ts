/**
 * What a sample costs main: `node scripts/node24.mjs bench/sampler.ts [--samples 2000]`. CPU time, not
 * wall time, so that a busy machine does not matter. The goal is under 0.1 % of a CPU at one a second.
 */
import { parseArgs } from 'node:util';
import { openHost } from '../src/adapters/host.ts';
import { detectLimits } from '../src/allowance/detect-limits.ts';
import { Sampler } from '../src/monitor/sampler.ts';
import { describeMachine } from './measure/describe-machine.ts';

const { values } = parseArgs({ options: { samples: { type: 'string', default: '2000' } } });
const samples = Number(values.samples);

const { read, facts } = openHost();
let nowMs = 0;
let bytes = 0;
const sampler = new Sampler(detectLimits(read, facts), {
  read,
  nowMs: () => nowMs,
  load: () => ({ workers: 2, inFlight: 2, heapBytes: [50_000_000, 60_000_000] }),
  keep: (sample) => {
    bytes += JSON.stringify({ kind: 'sample', sample }).length;
  },
});

const before = process.cpuUsage();
for (let index = 0; index < samples; index += 1) {
  nowMs += 5000;
  sampler.tick();
}
const { user, system } = process.cpuUsage(before);
const perSampleMs = (user + system) / 1000 / samples;
console.log(describeMachine());
console.log(
  `${samples} samples: ${perSampleMs.toFixed(3)} ms of CPU each, ${(perSampleMs / 10).toFixed(3)} % of a CPU at one a second; ${Math.round(bytes / samples)} bytes of journal each`,
);
