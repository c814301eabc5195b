/**
 * The memory of main and engine by the number of files, and what 50,000 findings take:
 * `npm run bench:memory -- [--files 1000,10000,100000] [--findings 50000]`.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './measure/corpus.ts';
import { runEvenkeel } from './measure/evenkeel.ts';
import type { Measured } from './measure/run-measured.ts';
import { parseReport } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { toMebibytes, toSeconds } from './tables/spread.ts';
import { writeSection } from './tables/write-section.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000,10000,100000' },
    findings: { type: 'string', default: '50000' },
  },
});

const FILES_A_FOLDER = 500;
const FINDINGS_A_FILE = 100;

function* smallFiles(count: number): Generator<readonly [string, string]> {
  for (let index = 0; index < count; index += 1) {
    const folder = `d${Math.floor(index / FILES_A_FOLDER)}`;
    // One finding in ten files: an import that nothing uses.
    const first = index % 10 === 0 ? 'import os\n' : '';
    yield [
      `${folder}/f${index}.py`,
      `${first}VALUE = ${index}\n\n\ndef get():\n    return VALUE\n`,
    ];
  }
}

function* filesWithFindings(count: number): Generator<readonly [string, string]> {
  for (let index = 0; index < count / FINDINGS_A_FILE; index += 1) {
    const lines = Array.from({ length: FINDINGS_A_FILE }, (_, line) => `import module_${line}`);
    yield [`found/f${index}.py`, `${lines.join('\n')}\n`];
  }
}

function peakOf({ processes }: Measured, command: RegExp): number {
  return Math.max(
    0,
    ...processes.filter((one) => command.test(one.command)).map(({ peakBytes }) => peakBytes),
  );
}

interface Row {
  readonly files: number;
  readonly main: number;
  readonly engine: number;
  readonly wallMs: number;
}

async function measureFiles(count: number): Promise<Row> {
  using corpus = writeCorpus(smallFiles(count));
  const run = await runEvenkeel({ root: corpus.root, flags: ['--workers', '2'] });
  const { analyzed } = parseReport(run).files;
  if (analyzed !== count) throw new Error(`Expected ${count} analyzed files, found ${analyzed}.`);
  const [main, engine] = [peakOf(run, /cli\.js/), peakOf(run, /engine\.js/)];
  console.error(`${count} files: main ${toMebibytes(main)}, engine ${toMebibytes(engine)} MiB`);
  return { files: count, main, engine, wallMs: run.wallMs };
}

function growth(bytes: number, first: number): string {
  return `${bytes >= first ? '+' : ''}${(((bytes - first) / first) * 100).toFixed(0)} %`;
}

function toCells({ files, main, engine, wallMs }: Row, first: Row): string[] {
  return [
    files.toLocaleString('en'),
    toMebibytes(main),
    growth(main, first.main),
    toMebibytes(engine),
    growth(engine, first.engine),
    toSeconds(wallMs),
  ];
}

const REPORTS = {
  'journal-file': 'run.ndjson',
  'json-file': 'report.json',
  'sarif-file': 'report.sarif',
  'html-file': 'report.html',
};

async function measureFindings(count: number): Promise<string> {
  using corpus = writeCorpus(filesWithFindings(count));
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-memory-'));
  try {
    const flags = Object.entries(REPORTS).flatMap(([flag, name]) => [
      `--${flag}`,
      join(folder, name),
    ]);
    const run = await runEvenkeel({ root: corpus.root, flags });
    const { findings } = parseReport(run);
    const sizes = Object.values(REPORTS).map((name) => {
      return [name, `${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB`];
    });
    const main = toMebibytes(peakOf(run, /cli\.js/));
    const head = [`${findings.length.toLocaleString('en')} findings`, 'size'];
    return `With all reports written main's peak was ${main} MiB, the whole run ${toSeconds(run.wallMs)} s.\n\n${markdownTable(head, sizes)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HEAD = [
  'files',
  'main MiB',
  'against the first',
  'engine MiB',
  'against the first',
  'wall s',
];
const measured: Row[] = [];
for (const count of values.files.split(',')) measured.push(await measureFiles(Number(count)));
const [first] = measured;
const rows = first === undefined ? [] : measured.map((row) => toCells(row, first));
const how =
  'Peaks of resident memory as the kernel keeps them (`VmHWM`), small Python files, two workers. Goal: flat within 20 %.';
const findings = await measureFindings(Number(values.findings));
await writeSection({
  name: 'memory',
  body: `${how}\n\n${markdownTable(HEAD, rows)}\n\n${findings}`,
});
