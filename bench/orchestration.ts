/**
 * What processes, threads, limits and reports cost above the same analyzers in a plain loop in one
 * thread, and what a second worker gives: `npm run bench:orchestration -- [--rounds 3] [--files 600]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { type Corpus, gatherCorpus } from './measure/corpus.ts';
import { DIST, runEvenkeel } from './measure/evenkeel.ts';
import { type Contestant, type Rounds, runInTurn } from './measure/in-turn.ts';
import { runMeasured } from './measure/run-measured.ts';
import { parseReport } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { median, toSeconds } from './tables/spread.ts';
import { writeSection } from './tables/write-section.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '600' },
  },
});
const rounds = Number(values.rounds);
const most = Number(values.files);

const LANGUAGES = [
  { language: 'python', extensions: ['.py'], most },
  { language: 'javascript', extensions: ['.js', '.ts', '.tsx'], most },
  { language: 'ruby', extensions: ['.rb'], most },
  { language: 'php', extensions: ['.php'], most },
  { language: 'go', extensions: ['.go'], most },
] as const;

const HEAD = [
  'files',
  'loop s',
  '1 worker s',
  'above the loop, of all',
  'for each file',
  'CPU above the loop',
  '2 workers s',
  'times faster than 1',
];

/** As lean to load as what is shipped. */
async function bundleLoop(folder: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'plain-loop.ts'),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
  });
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].chunk.mjs' };
  await bundle.write({ dir: folder, format: 'esm', ...names });
  await bundle.close();
  return join(folder, 'plain-loop.mjs');
}

function loopOver({ root, paths }: Corpus, script: string): Contestant {
  const list = join(root, '.git', 'bench-paths');
  writeFileSync(list, paths.join('\n'));
  const parts = [process.execPath, script, root, join(DIST, 'vendor'), list];
  const command = ['sh', '-c', `exec "$0" "$1" "$2" "$3" < "$4"`, ...parts];
  return {
    name: 'plain loop',
    run: async () => {
      const measured = await runMeasured(command);
      if (measured.exitCode !== 0) throw new Error(measured.stderr.slice(-1000));
      return measured;
    },
  };
}

function evenkeel({ root }: Corpus, workers: number): Contestant {
  return {
    name: `${workers} workers`,
    run: async () => {
      const measured = await runEvenkeel({ root, flags: ['--workers', String(workers)] });
      const { unanalyzed } = parseReport(measured).files;
      if (unanalyzed.length > 0) throw new Error(`${unanalyzed.length} files were not analyzed.`);
      return measured;
    },
  };
}

function percent(of: number, above: number): string {
  return `${(((of - above) / above) * 100).toFixed(1)} %`;
}

function middle(runs: Rounds, of: 'wallMs' | 'cpuMs'): number {
  return median(runs.map((run) => run[of] ?? Number.NaN));
}

function toRow(title: string, files: number, runs: readonly Rounds[]): string[] {
  const [loop = [], one = [], two = []] = runs;
  const [loopMs, oneMs, twoMs] = [loop, one, two].map((each) => middle(each, 'wallMs'));
  if (loopMs === undefined || oneMs === undefined || twoMs === undefined) return [];
  return [
    `${files} ${title}`,
    toSeconds(loopMs),
    toSeconds(oneMs),
    percent(oneMs, loopMs),
    `${((oneMs - loopMs) / files).toFixed(2)} ms`,
    percent(middle(one, 'cpuMs'), middle(loop, 'cpuMs')),
    toSeconds(twoMs),
    (oneMs / twoMs).toFixed(2),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-loop-'));
const loop = await bundleLoop(folder);
const rows: string[][] = [];
for (const selection of LANGUAGES) {
  using corpus = gatherCorpus([selection]);
  if (corpus.paths.length === 0) continue;
  const contestants = [loopOver(corpus, loop), evenkeel(corpus, 1), evenkeel(corpus, 2)];
  const runs = await runInTurn(contestants, rounds);
  rows.push(toRow(selection.language, corpus.paths.length, runs));
}
rmSync(folder, { recursive: true });
const how = `Median of ${rounds} rounds in turn, whole commands. The loop reads, decodes and analyses the same files with the same analyzers, and writes nothing.`;
const goal =
  'Goal: less than 5 % above the loop with one worker; more than 1.8 times faster with two.';
await writeSection({
  name: 'orchestration',
  body: `${how} ${goal}\n\n${markdownTable(HEAD, rows)}`,
});
