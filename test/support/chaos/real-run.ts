import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startActionJob } from '../../e2e/support/action-job.ts';
import { startCommand } from '../../e2e/support/command.ts';
import { parseReport, placesOf, type JsonReport } from '../../e2e/support/json-report.ts';
import { findByVariable, findEngine } from '../../e2e/support/process-table.ts';
import { NOTICE_PHP } from '../../e2e/support/sample-files.ts';
import type { Deed } from '../faults/deeds.ts';
import type { FaultyDist } from '../faults/faulty-dist.ts';
import { AMBIGUOUS_FAULTS, RETRYABLE_FAULTS, type NamedFault } from '../github/faults.ts';
import { createTempFolder, createTempRepository, type Files } from '../temp-repository.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';

/** What a file can do in its worker. Those that take half a minute to be noticed are tested elsewhere. */
const DEEDS: readonly [Deed, ...Deed[]] = [
  'spin',
  'exit',
  'throw',
  'segv',
  'kill',
  'disconnect',
  'bloat',
];

/** What is done to the engine from outside. */
const SIGNALS = ['SIGKILL', 'SIGSEGV', 'SIGABRT', 'SIGSTOP'] as const;

/** One blow to the engine, so long after the start. */
interface Blow {
  readonly signal: (typeof SIGNALS)[number];
  readonly afterMs: number;
}

/** Everything that is decided before a run begins. */
interface Schedule {
  readonly files: Files;
  readonly workers: number;
  readonly blows: readonly Blow[];
  readonly isAction: boolean;
  readonly apiFaults: readonly (NamedFault | undefined)[];
  /** Names of all the faults above. */
  readonly faults: readonly string[];
}

/** How one run of the real program went. */
export interface RealRun {
  readonly faults: readonly string[];
  /** What is wrong with it; empty when all is well. */
  readonly wrongs: readonly string[];
  readonly selected: number;
  readonly analyzed: number;
  /** Selected files that are neither analyzed nor named. */
  readonly lost: number;
  /** Findings reported more than once. */
  readonly twice: number;
  readonly elapsedMs: number;
}

/** A busy machine needs seconds for what takes a tenth of one; a hang would last for minutes. */
const MUST_END_MS = 150_000;

/** Faults that a client waits long for are left to the tests of the API. */
const API_FAULTS = [...AMBIGUOUS_FAULTS, ...RETRYABLE_FAULTS].filter(
  ({ name }) => !/no answer|before it is carried out|401|403/.test(name),
);

function filesFor(random: SeededRandom): { files: Files; deeds: string[] } {
  const count = 4 + random.below(16);
  const innocent = Array.from({ length: count }, (_, index): [string, string] =>
    random.chance(0.5) ? [`a${index}.py`, 'import sys\n'] : [`b${index}.php`, NOTICE_PHP],
  );
  const deeds = Array.from({ length: random.below(4) }, () => {
    const once = random.chance(0.5) ? '-once' : '';
    return `${random.pick(DEEDS)}${once}`;
  });
  const guilty = deeds.map((deed, index) => [`fault-${deed}-${index}.py`, 'import os\n']);
  return { files: Object.fromEntries([...innocent, ...guilty]), deeds };
}

function scheduleFor(seed: number): Schedule {
  const random = createRandom(seed);
  const { files, deeds } = filesFor(random);
  const blows = Array.from({ length: random.below(4) }, () => ({
    signal: random.pick(SIGNALS),
    afterMs: 100 + random.below(3000),
  }));
  const isAction = random.chance(0.4);
  const apiFaults = Array.from({ length: isAction ? 6 : 0 }, () =>
    random.chance(0.4) ? API_FAULTS[random.below(API_FAULTS.length)] : undefined,
  );
  const api = apiFaults.flatMap((fault) => (fault === undefined ? [] : [`API: ${fault.name}`]));
  const faults = [
    ...deeds.map((deed) => `file: ${deed}`),
    ...blows.map(({ signal }) => signal),
    ...api,
  ];
  return { files, workers: 1 + random.below(3), blows, isAction, apiFaults, faults };
}

/** Strikes the engine of a process at the moments told, as long as there is one. */
async function strike(main: () => number | undefined, blows: readonly Blow[]): Promise<void> {
  await Promise.all(
    blows.map(async ({ signal, afterMs }) => {
      await pause(afterMs);
      const pid = main();
      const engine = pid === undefined ? undefined : findEngine(pid)?.pid;
      if (engine === undefined) return;
      send(engine, signal);
      if (signal !== 'SIGSTOP') return;
      await pause(700);
      send(engine, 'SIGCONT');
    }),
  );
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile.
    return;
  }
}

async function runCommandLine(schedule: Schedule, dist: FaultyDist): Promise<JsonReport> {
  using repository = createTempRepository(schedule.files);
  const flags = ['--file-timeout', '1s', '--analyzers', 'ruff,php-rules', '--timeout', '2m'];
  const args = [
    repository.root,
    '--format',
    'json',
    '--workers',
    String(schedule.workers),
    ...flags,
  ];
  const command = startCommand(args, { file: dist.cli });
  const struck = strike(() => command.pid, schedule.blows);
  const ended = await command.ended;
  await struck;
  return parseReport(ended.stdout);
}

async function runAction(schedule: Schedule, dist: FaultyDist): Promise<JsonReport> {
  using folder = createTempFolder();
  await using job = await startActionJob({
    files: schedule.files,
    main: dist.main,
    github: {
      fault: (request, index) =>
        schedule.apiFaults[index]?.make({
          nowMs: Date.now(),
          url: `${job.github.url}${request.path}`,
        }),
    },
  });
  const path = join(folder.root, 'report.json');
  const inputs = {
    'file-timeout': '1s',
    analyzers: 'ruff,php-rules',
    timeout: '2m',
    'json-file': path,
  };
  const struck = strike(
    () => findByVariable(`RUNNER_TEMP=${job.job.temp}`)[0]?.pid,
    schedule.blows,
  );
  const step = await job.run({ with: { ...inputs, workers: String(schedule.workers) } });
  await struck;
  await job.runPost(step);
  const report = parseReport(readFileSync(path, 'utf8'));
  const annotations = job.github.runs.flatMap((run) =>
    run.annotations.map((each) => JSON.stringify(each)),
  );
  if (new Set(annotations).size !== annotations.length)
    throw new Error('An annotation was posted twice.');
  if (job.github.runs.length > 1) throw new Error('There are two check runs.');
  if (job.github.violations.length > 0) throw new Error(job.github.violations.join('; '));
  const open = job.github.runs.filter(({ status }) => status !== 'completed');
  if (open.length > 0) throw new Error('A check run was left open.');
  return report;
}

function expectedPlace(path: string): string {
  return path.endsWith('.php') ? `${path}:2:1 php-rules/debug-output` : `${path}:1:8 ruff/F401`;
}

function wrongsOf(report: JsonReport, { files, blows }: Schedule): string[] {
  const paths = Object.keys(files).toSorted();
  const unanalyzed = new Set(report.files.unanalyzed.map(({ path }) => path));
  const places = paths.filter((path) => !unanalyzed.has(path)).map(expectedPlace);
  const isSame = JSON.stringify(placesOf(report)) === JSON.stringify(places.toSorted());
  const innocent = report.files.unanalyzed.filter(
    ({ path }) => !path.startsWith('fault-') || path.includes('-once'),
  );
  // One death is never held against a file; blows from outside can hit the same file twice.
  const isBlamed = innocent.length > 0 && blows.length < 2;
  return [
    ...(report.files.selected === paths.length ? [] : [`${report.files.selected} selected`]),
    ...(isSame ? [] : [`found ${placesOf(report).join()}`]),
    ...(isBlamed
      ? [`blamed ${innocent.map(({ path, reason }) => `${path} ${reason}`).join()}`]
      : []),
  ];
}

/** Runs the built program once, with faults that follow from the seed. */
export async function runForReal(seed: number, dist: FaultyDist): Promise<RealRun> {
  const schedule = scheduleFor(seed);
  const start = performance.now();
  const nothing = { selected: 0, analyzed: 0, lost: 0, twice: 0 };
  try {
    const report = await (schedule.isAction ? runAction : runCommandLine)(schedule, dist);
    const elapsedMs = performance.now() - start;
    const { selected, analyzed, unanalyzed } = report.files;
    const places = placesOf(report);
    return {
      faults: schedule.faults,
      wrongs: [
        ...wrongsOf(report, schedule),
        ...(elapsedMs > MUST_END_MS ? [`took ${Math.round(elapsedMs)} ms`] : []),
      ],
      selected,
      analyzed,
      lost: Object.keys(schedule.files).length - analyzed - unanalyzed.length,
      twice: places.length - new Set(places).size,
      elapsedMs,
    };
  } catch (error) {
    const elapsedMs = performance.now() - start;
    const { message } = error instanceof Error ? error : new Error(String(error));
    return { faults: schedule.faults, wrongs: [message], ...nothing, elapsedMs };
  }
}
