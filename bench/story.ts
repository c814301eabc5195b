/**
 * The story of docs/benchmarks/story.md, replayed under a real CPU quota:
 * `npm run bench:story -- [--repo DIR] [--dist DIR] [--cpus 1] [--workers 24] [--rounds 3]`.
 * Prints a Markdown table. Needs the right to make control groups, as root on Linux has.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EagerOptions, EagerReport } from './eager-pool.ts';
import { openControlGroup } from './measure/control-group.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { runMeasured, type Measured } from './measure/run-measured.ts';
import { parseReport } from './repositories/parse-report.ts';
import { listPythonFiles } from './story/list-python-files.ts';
import { writeCorpus } from './story/write-corpus.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { spread, toMebibytes, toSeconds } from './tables/spread.ts';

const root = dirname(import.meta.dirname);

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
    cpus: { type: 'string', default: '1' },
    workers: { type: 'string', default: '24' },
    rounds: { type: 'string', default: '3' },
  },
});
const cpus = Number(values.cpus);
const hostCount = Number(values.workers);
const dist = resolve(values.dist);

/**
 * The wall limit, as a multiple of what the slowest file takes when it has the quota to itself: a
 * limit that nobody would call tight.
 */
const LIMIT_FACTOR = 10;

/** One run of one variant. */
interface Run extends Measured {
  readonly analyzed: number;
  readonly stopped: number;
  readonly why: readonly string[];
  readonly workers: number;
}

interface Variant {
  readonly title: string;
  run(): Promise<Run>;
}

function parseEagerReport({ stdout, stderr, exitCode }: Measured): EagerReport {
  if (exitCode !== 0) throw new Error(`The eager pool failed: ${stderr.slice(-2000)}`);
  // eager-pool.ts prints this type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(stdout) as EagerReport;
}

async function runEagerly(
  settings: Omit<EagerOptions, 'vendorFolder'>,
): Promise<Run & EagerReport> {
  const argument = JSON.stringify({ ...settings, vendorFolder: join(dist, 'vendor') });
  const script = join(import.meta.dirname, 'eager-pool.ts');
  const measured = await runMeasured([process.execPath, script, argument], { cpus });
  const report = parseEagerReport(measured);
  const { timedOut, failed } = report;
  const why = [...timedOut.map(() => 'timed out'), ...failed.map(() => 'failed')];
  return { ...measured, ...report, stopped: why.length, why, workers: settings.workers };
}

async function runEvenkeel(folder: string, workers: string): Promise<Run> {
  const flags = ['--format', 'json', '--fail-on', 'never', '--analyzers', 'ruff'];
  const command = [process.execPath, join(dist, 'cli.js'), folder, ...flags, '--workers', workers];
  const measured = await runMeasured(command, { cpus });
  const { files, allowance } = parseReport(measured);
  const why = files.unanalyzed.map(({ reason }) => reason);
  return {
    ...measured,
    analyzed: files.analyzed,
    stopped: why.length,
    why,
    workers: allowance.workers,
  };
}

function whole(value: number): string {
  return String(Math.round(value));
}

function rowOf(title: string, runs: readonly Run[]): string[] {
  const why = [...new Set(runs.flatMap((run) => run.why))].join(', ');
  return [
    title,
    spread(
      runs.map(({ workers }) => workers),
      whole,
    ),
    spread(
      runs.map(({ analyzed }) => analyzed),
      whole,
    ),
    `${spread(
      runs.map(({ stopped }) => stopped),
      whole,
    )}${why === '' ? '' : ` ${why}`}`,
    spread(
      runs.map(({ wallMs }) => wallMs),
      toSeconds,
    ),
    spread(
      runs.map(({ cpuMs }) => cpuMs),
      toSeconds,
    ),
    spread(
      runs.map(({ peakMemoryBytes }) => peakMemoryBytes),
      toMebibytes,
    ),
    spread(
      runs.map(({ throttledPeriods }) => throttledPeriods),
      whole,
    ),
  ];
}

const HEAD = [
  'variant',
  'workers',
  'files analyzed',
  'files lost',
  'wall s',
  'CPU s',
  'peak MiB',
  'throttled periods',
];

async function replay(folder: string, temporary: string): Promise<void> {
  const paths = await listPythonFiles(folder);
  const listFile = join(temporary, 'files.txt');
  writeFileSync(listFile, paths.join('\n'));
  const alone = await runEagerly({
    root: folder,
    listFile,
    workers: 1,
    wallLimitMs: null,
    passes: 2,
  });
  const wallLimitMs = Math.ceil(alone.slowestMs * LIMIT_FACTOR);
  const eager = { root: folder, listFile, wallLimitMs, passes: 1 };
  const variants: readonly Variant[] = [
    {
      title: 'as in the post: one task a file at once, limits in wall time',
      run: () => runEagerly({ ...eager, workers: hostCount }),
    },
    {
      title: 'control: the same pool and limit, one worker',
      run: () => runEagerly({ ...eager, workers: 1 }),
    },
    {
      title: 'Evenkeel, as many workers forced',
      run: () => runEvenkeel(folder, String(hostCount)),
    },
    { title: 'Evenkeel as shipped', run: () => runEvenkeel(folder, 'auto') },
  ];
  const runs = variants.map((): Run[] => []);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [index, variant] of variants.entries()) {
      const run = await variant.run();
      runs[index]?.push(run);
      console.error(
        `round ${round + 1}, ${variant.title}: ${run.analyzed} analyzed, ${run.stopped} lost, ${toSeconds(run.wallMs)} s`,
      );
    }
  }
  const meanMs = alone.totalMs / alone.analyzed;
  console.log(`${describeMachine()}; quota ${cpus} CPU; ${paths.length} Python files.`);
  console.log(
    `With one worker, its engine warm, the slowest file took ${Math.round(alone.slowestMs)} ms of wall time and the mean one ${meanMs.toFixed(1)} ms; the wall limit is ${LIMIT_FACTOR} times the slowest, ${wallLimitMs} ms.\n`,
  );
  console.log(
    markdownTable(
      HEAD,
      variants.map(({ title }, index) => rowOf(title, runs[index] ?? [])),
    ),
  );
}

const probe = openControlGroup('evenkeel-bench-probe', cpus);
if (probe.kind === 'unavailable') {
  console.log(
    `The story needs a CPU quota, and no control group can be made here: ${probe.reason}.`,
  );
} else {
  await probe.group.dispose();
  const temporary = mkdtempSync(join(tmpdir(), 'evenkeel-story-'));
  try {
    const corpus = join(temporary, 'corpus');
    if (values.repo === undefined) writeCorpus(corpus);
    await replay(values.repo ?? corpus, temporary);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
