/**
 * From the command to the first finding, and what that time is spent on:
 * `npm run bench:startup -- [--rounds 5]`. Small repositories with one and with three files.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Observed, observeDist } from '../test/support/observed/observe-dist.ts';
import { type Corpus, writeCorpus } from './measure/corpus.ts';
import { DIST, runEvenkeel } from './measure/evenkeel.ts';
import { SAMPLES } from './startup/samples.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { median } from './tables/spread.ts';
import { writeSection } from './tables/write-section.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);

function repositoryOf(name: string, text: string, count: number): Corpus {
  const [stem = '', extension = ''] = name.split('.');
  return writeCorpus(
    Array.from({ length: count }, (_, index) => [`${stem}${index}.${extension}`, text] as const),
  );
}

/** What one observed run spent its time on, in ms since the command was started. */
interface Phases {
  readonly ownStart: number;
  readonly listing: number;
  readonly engineReady: number;
  readonly workerReady: number;
  readonly firstFinding: number;
  readonly end: number;
}

function phasesOf(observed: readonly Observed[], startedAtMs: number, endedAtMs: number): Phases {
  const at = (is: (one: Observed) => boolean): number =>
    (observed.find(is)?.atMs ?? Number.NaN) - startedAtMs;
  return {
    ownStart: at(({ who, kind }) => who === 'cli' && kind === 'spawn'),
    listing: at(({ who, kind, message }) => {
      return who === 'engine' && kind === 'received' && message === 'configure';
    }),
    engineReady: at(({ kind, message }) => kind === 'sent' && message === 'ready'),
    workerReady: at(({ who, kind }) => who === 'worker' && kind === 'evaluated'),
    firstFinding: at(({ kind, message }) => kind === 'sent' && message === 'outcome'),
    end: endedAtMs - startedAtMs,
  };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

async function observeRun(
  cli: string,
  root: string,
): Promise<[startedAtMs: number, endedAtMs: number]> {
  const startedAtMs = now();
  const child = spawn(process.execPath, [cli, root, '--fail-on', 'never'], { stdio: 'ignore' });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`Expected exit code 0, found ${child.exitCode}.`);
  return [startedAtMs, now()];
}

async function observeAll(root: string): Promise<Phases[]> {
  using dist = observeDist(DIST);
  const phases: Phases[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = await observeRun(dist.cli, root);
    const observed = dist.take();
    if (round > 0) phases.push(phasesOf(observed, ...times));
  }
  return phases;
}

function middle<T>(of: readonly T[], value: (one: T) => number): string {
  return String(Math.round(median(of.map(value))));
}

async function rowOf(name: string, text: string, count: number): Promise<string[]> {
  using corpus = repositoryOf(name, text, count);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await runEvenkeel(corpus));
  const phases = await observeAll(corpus.root);
  console.error(`${count} × ${name}: ${middle(runs, ({ wallMs }) => wallMs)} ms`);
  return [
    `${count} × \`${name}\``,
    middle(runs, ({ wallMs }) => wallMs),
    middle(runs, ({ cpuMs }) => cpuMs ?? Number.NaN),
    middle(phases, ({ firstFinding }) => firstFinding),
    middle(phases, ({ ownStart }) => ownStart),
    middle(phases, ({ listing }) => listing),
    middle(phases, ({ engineReady }) => engineReady),
    middle(phases, ({ workerReady }) => workerReady),
    middle(phases, ({ end }) => end),
  ];
}

const HEAD = [
  'files',
  'whole run',
  'CPU',
  'first finding',
  'main loaded',
  'files listed',
  'engine ready',
  'worker loaded',
  'ended',
];

const rows: string[][] = [];
for (const [name, text] of Object.entries(SAMPLES)) {
  for (const count of [1, 3]) rows.push(await rowOf(name, text, count));
}
const how = `In ms; median of ${rounds} runs. \`whole run\` and \`CPU\` (of all processes) are of the program as it is. What follows is since the command was started, of a copy with a probe before its entries, which costs some 20 ms: when main had loaded and started Git, when files were listed and the engine told what to do, when its modules were compiled, when the first worker had loaded, when the first outcome with a finding was sent to main, when the process ended. Goal: 500 ms to the first finding.`;
await writeSection({ name: 'startup', body: `${how}\n\n${markdownTable(HEAD, rows)}` });
