/**
 * Runs the built command line on real repositories, with 1 and with 4 workers:
 * `npm run bench:repositories -- [--dist DIR] [--workers 1,4] [--cpus N] DIR...`.
 * Prints a Markdown table. Fails when the findings of a repository are not the same bytes with every
 * number of workers, or when a run breaks.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './measure/describe-machine.ts';
import { runMeasured, type Measured } from './measure/run-measured.ts';
import { findingsText, parseReport, type Report } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { toMebibytes, toSeconds } from './tables/spread.ts';

const root = dirname(import.meta.dirname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    workers: { type: 'string', default: '1,4' },
    cpus: { type: 'string' },
  },
});
const dist = resolve(values.dist);

interface Run extends Measured {
  readonly report: Report;
}

async function analyze(folder: string, workers: string): Promise<Run> {
  const flags = ['--format', 'json', '--fail-on', 'never', '--workers', workers];
  const command = [process.execPath, join(dist, 'cli.js'), folder, ...flags];
  const quota = values.cpus === undefined ? {} : { cpus: Number(values.cpus) };
  const measured = await runMeasured(command, quota);
  return { ...measured, report: parseReport(measured) };
}

/** The peak of the process whose command line matches; the engine may have been started again. */
function peakOf({ processes }: Run, command: RegExp): string {
  const peaks = processes.filter((process) => command.test(process.command));
  return peaks.length === 0
    ? 'not known'
    : toMebibytes(Math.max(...peaks.map(({ peakBytes }) => peakBytes)));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const parts = [...counts].map(([key, count]) => `${key} ${count}`);
  return parts.length === 0 ? '0' : parts.toSorted().join(', ');
}

function rowOf(folder: string, workers: string, run: Run): string[] {
  const { files, findings } = run.report;
  const skipped = Object.entries(files.skipped).map(([reason, count]) => `${reason} ${count}`);
  return [
    basename(resolve(folder)),
    workers,
    String(files.selected),
    String(files.analyzed),
    countBy(files.unanalyzed, ({ reason }) => reason),
    skipped.join(', '),
    countBy(findings, ({ analyzer }) => analyzer),
    toSeconds(run.wallMs),
    run.cpuMs === null ? 'not known' : toSeconds(run.cpuMs),
    peakOf(run, /cli\.js/),
    peakOf(run, /engine\.js/),
  ];
}

function troubleOf(folder: string, runs: readonly Run[]): string[] {
  const texts = new Set(runs.map(({ stdout }) => findingsText(stdout)));
  return [
    ...(texts.size > 1 ? [`${folder}: the findings depend on the number of workers`] : []),
    ...runs.flatMap(({ exitCode, report, stderr }) => [
      ...(exitCode === 0 ? [] : [`${folder}: exit code ${exitCode}: ${stderr.slice(-500)}`]),
      ...report.files.unanalyzed.map(
        ({ path, reason, detail }) => `${folder}: not analyzed: ${path}: ${reason}, ${detail}`,
      ),
      ...report.notes.map((note) => `${folder}: note: ${note}`),
    ]),
  ];
}

const HEAD = [
  'repository',
  'workers',
  'selected',
  'analyzed',
  'unanalyzed',
  'skipped',
  'findings',
  'wall s',
  'CPU s',
  'main MiB',
  'engine MiB',
];

const rows: string[][] = [];
const trouble: string[] = [];
for (const folder of positionals) {
  const runs: Run[] = [];
  for (const workers of values.workers.split(',')) {
    const run = await analyze(folder, workers);
    runs.push(run);
    rows.push(rowOf(folder, workers, run));
    console.error(rows.at(-1)?.join(' | '));
  }
  trouble.push(...troubleOf(folder, runs));
}
console.log(`${describeMachine()}\n\n${markdownTable(HEAD, rows)}`);
for (const line of trouble) console.log(`\n${line}`);
if (trouble.length > 0) process.exitCode = 1;
