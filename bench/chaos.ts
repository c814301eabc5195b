/**
 * Runs the built program again and again, with faults that follow from a seed, and prints what came of
 * each fault. `npm run chaos -- --runs 300 --seed 1`; a single seed repeats a single run.
 */
import { parseArgs } from 'node:util';
import { runForReal, type RealRun } from '../test/support/chaos/real-run.ts';
import { createFaultyDist } from '../test/support/faults/faulty-dist.ts';
import { markdownTable } from './tables/markdown-table.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const [first, runs] = [Number(values.seed), Number(values.runs)];

function rowOf(fault: string, all: readonly RealRun[]): readonly string[] {
  const tried = all.filter(({ faults }) => faults.includes(fault) || fault === 'all');
  const sum = (of: (run: RealRun) => number): string =>
    String(tried.reduce((total, run) => total + of(run), 0));
  const longestMs = Math.max(...tried.map(({ elapsedMs }) => elapsedMs));
  return [
    fault,
    String(tried.length),
    sum(({ wrongs }) => Number(wrongs.length === 0)),
    sum(({ selected }) => selected),
    sum(({ analyzed }) => analyzed),
    sum(({ lost }) => lost),
    sum(({ twice }) => twice),
    `${(longestMs / 1000).toFixed(1)} s`,
  ];
}

const all: RealRun[] = [];
using dist = createFaultyDist();
for (let seed = first; seed < first + runs; seed += 1) {
  const run = await runForReal(seed, dist);
  all.push(run);
  for (const wrong of run.wrongs)
    console.error(`seed ${seed}: ${wrong} (${run.faults.join(', ')})`);
  if (runs === 1) console.log(run);
}
const faults = [...new Set(all.flatMap((run) => run.faults))].toSorted();
const head = ['fault', 'runs', 'all well', 'files', 'analyzed', 'lost', 'found twice', 'longest'];
console.log(
  markdownTable(
    head,
    ['all', ...faults].map((fault) => rowOf(fault, all)),
  ),
);
process.exitCode = all.some(({ wrongs }) => wrongs.length > 0) ? 1 : 0;
