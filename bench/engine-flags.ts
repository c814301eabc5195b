/**
 * What V8's flags for the engine cost and earn on real repositories:
 * `node scripts/node24.mjs bench/engine-flags.ts [--dist DIR] [--cpus 1] [--workers 1] [--rounds 3]
 * [--flags "--a --b" ...] DIR...`. Without flags is always among the variants. Prints a Markdown
 * table of medians; the variants take turns, so that a busy machine is as busy for each.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './measure/describe-machine.ts';
import { runMeasured, type Measured } from './measure/run-measured.ts';
import { parseReport } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { median, spread, toMebibytes, toSeconds } from './tables/spread.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: join(dirname(import.meta.dirname), 'dist') },
    cpus: { type: 'string' },
    workers: { type: 'string', default: 'auto' },
    rounds: { type: 'string', default: '3' },
    flags: { type: 'string', multiple: true, default: [] },
  },
});

/** How main starts the engine, in the bundle. */
const EXEC_ARGV = /execArgv: [^\n]*,\n/;

/** A copy of the program in which main starts the engine with these flags. */
function copyWithFlags(target: string, flags: string): string {
  cpSync(resolve(values.dist), target, { recursive: true });
  const program = join(target, 'cli-program.js');
  const text = readFileSync(program, 'utf8');
  if (!EXEC_ARGV.test(text)) throw new Error('Expected main to set execArgv, found no such line.');
  const list = JSON.stringify(flags.split(' ').filter(Boolean));
  writeFileSync(program, text.replace(EXEC_ARGV, `execArgv: ${list},\n`));
  return join(target, 'cli.js');
}

async function measure(program: string, folder: string): Promise<Measured> {
  const flags = ['--format', 'json', '--fail-on', 'never', '--workers', values.workers];
  const quota = values.cpus === undefined ? {} : { cpus: Number(values.cpus) };
  const measured = await runMeasured([process.execPath, program, folder, ...flags], quota);
  const { unanalyzed } = parseReport(measured).files;
  for (const { path, reason } of unanalyzed) console.error(`not analyzed: ${path}: ${reason}`);
  return measured;
}

function rowOf(folder: string, flags: string, runs: readonly Measured[]): string[] {
  return [
    basename(resolve(folder)),
    flags === '' ? 'none' : `\`${flags}\``,
    toSeconds(median(runs.map(({ wallMs }) => wallMs))),
    spread(
      runs.map(({ cpuMs }) => cpuMs),
      toSeconds,
    ),
    toSeconds(median(runs.map((run) => parseReport(run).timing.cpuMs))),
    spread(
      runs.map(({ peakMemoryBytes }) => peakMemoryBytes),
      toMebibytes,
    ),
  ];
}

const HEAD = ['repository', 'flags', 'wall s', 'CPU s', 'CPU s of files', 'peak MiB'];

const temporary = mkdtempSync(join(tmpdir(), 'evenkeel-flags-'));
try {
  const variants = ['', ...values.flags].map((flags, index) => ({
    flags,
    program: copyWithFlags(join(temporary, String(index)), flags),
  }));
  const rows: string[][] = [];
  for (const folder of positionals) {
    const runs = variants.map((): Measured[] => []);
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [index, { program }] of variants.entries()) {
        runs[index]?.push(await measure(program, folder));
      }
    }
    const added = variants.map(({ flags }, index) => rowOf(folder, flags, runs[index] ?? []));
    rows.push(...added);
    console.error(markdownTable(HEAD, added));
  }
  console.log(`${describeMachine()}\n\n${markdownTable(HEAD, rows)}`);
} finally {
  rmSync(temporary, { recursive: true });
}
