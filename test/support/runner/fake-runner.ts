import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseFileCommands } from './file-commands.ts';
import type { LogReading } from './log-commands.ts';
import { LineReader } from './line-reader.ts';
import { createMasker } from './masker.ts';
import { readLines } from './log-commands.ts';
import { holdsSecret } from './secret-forms.ts';

/** What a workflow gives to a job. */
export interface JobSettings {
  /** The checkout; the step's working folder and `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly eventName: string;
  readonly event: object;
  readonly sha: string;
  /** Where the loopback GitHub listens. */
  readonly apiUrl: string;
  readonly repository: string;
  /** Further variables of the job. */
  readonly environment: Readonly<Record<string, string>>;
  /** The Node the action runs on. */
  readonly node: string;
}

/** When a promise resolves, or when the step has printed a text. */
export type Moment = Promise<unknown> | { readonly prints: string };

/** One step's `uses:`. */
export interface StepSettings {
  /** The action's built file. */
  readonly file: string;
  /** `with:`, by the inputs' names. */
  readonly inputs: Readonly<Record<string, string>>;
  /** When the job is cancelled: the runner's signals follow. */
  readonly cancelWhen?: Moment;
  /** When the step is killed without any signal it could catch, as an out-of-memory killer does. */
  readonly killWhen?: Moment;
  /** Real milliseconds from SIGINT to SIGTERM and from there to SIGKILL; 7,500 and 2,500 on a real runner. */
  readonly windows?: { readonly interruptMs: number; readonly terminateMs: number };
}

/** What the runner knows after a step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: LogReading;
  readonly stdout: string;
  readonly stderr: string;
  /** Files win over commands in the log for the same name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the step sets for the steps after it. */
  readonly variables: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** What is shown of the summary; nothing at all when it was too large. */
  readonly summary: string | undefined;
  /** The same as a person reads it, masked. */
  readonly shownSummary: string | undefined;
  readonly isSummaryTooLarge: boolean;
}

/** A job on a runner. */
export interface FakeJob extends AsyncDisposable {
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** Runs a main step. */
  run(step: StepSettings): Promise<StepResult>;
  /** Runs the `post` step of a main step, with the state it saved. */
  runPost(step: StepSettings, main: StepResult): Promise<StepResult>;
  /** Where any of these secrets stands, in any form, in what the steps left behind, masks aside. */
  leaksOf(secrets: readonly string[], results: readonly StepResult[]): Promise<readonly string[]>;
}

/** Beyond this the annotations of a job are not shown (actions/toolkit, docs/problem-matchers.md). */
const ANNOTATIONS_PER_JOB = 50;

/** The runner refuses a larger summary as a whole. */
const SUMMARY_BYTES = 1024 * 1024;

const REAL_WINDOWS = { interruptMs: 7500, terminateMs: 2500 } as const;

/** Prepares a job: a temporary folder with the event's payload and the command files. */
export async function startJob(settings: JobSettings): Promise<FakeJob> {
  const root = await mkdtemp(join(tmpdir(), 'evenkeel-runner-'));
  const temp = join(root, 'temp');
  await mkdir(temp);
  const eventPath = join(root, 'event.json');
  await writeFile(eventPath, JSON.stringify(settings.event));
  let steps = 0;
  let shown = 0;
  const masks: string[] = [];
  const runStep = async (step: StepSettings, state: Readonly<Record<string, string>>) => {
    steps += 1;
    const files = await commandFiles(join(root, `step-${steps}`));
    const environment = {
      ...jobEnvironment(settings, { temp, eventPath }),
      ...files,
      ...settings.environment,
      ...prefixed('INPUT_', step.inputs),
      ...prefixed('STATE_', state, (name) => name),
    };
    const result = await runProcess({ settings, step, environment, files, masks });
    const limited = limitAnnotations(result, ANNOTATIONS_PER_JOB - shown);
    shown += limited.log.annotations.length;
    masks.push(...result.log.masks);
    return limited;
  };
  return {
    temp,
    run: async (step) => runStep(step, {}),
    runPost: async (step, main) => runStep(step, main.state),
    leaksOf: async (secrets, results) => findLeaks(temp, secrets, results),
    [Symbol.asyncDispose]: async () => rm(root, { recursive: true, force: true }),
  };
}

/** What is over the job's limit is dropped without a word, like what is over the step's. */
function limitAnnotations(result: StepResult, most: number): StepResult {
  const { annotations, droppedAnnotations } = result.log;
  const kept = annotations.slice(0, most);
  const dropped = droppedAnnotations + annotations.length - kept.length;
  return { ...result, log: { ...result.log, annotations: kept, droppedAnnotations: dropped } };
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  spell = (name: string) => name.replaceAll(' ', '_').toUpperCase(),
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${spell(name)}`, value]),
  );
}

function jobEnvironment(
  settings: JobSettings,
  paths: { readonly temp: string; readonly eventPath: string },
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: paths.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo_evenkeel',
    GITHUB_API_URL: settings.apiUrl,
    GITHUB_EVENT_NAME: settings.eventName,
    GITHUB_EVENT_PATH: paths.eventPath,
    GITHUB_JOB: 'analyse',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: settings.repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: settings.sha,
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: settings.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: paths.temp,
  };
}

const FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const;

async function commandFiles(folder: string): Promise<Record<string, string>> {
  await mkdir(folder);
  const files = Object.fromEntries(FILES.map((name) => [name, join(folder, name.toLowerCase())]));
  await Promise.all(Object.values(files).map(async (path) => writeFile(path, '')));
  return files;
}

interface ProcessSettings {
  readonly settings: JobSettings;
  readonly step: StepSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** What earlier steps had masked. */
  readonly masks: readonly string[];
}

async function runProcess({
  settings,
  step,
  environment,
  files,
  masks,
}: ProcessSettings): Promise<StepResult> {
  const child = spawn(settings.node, [step.file], {
    cwd: settings.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const streams = { stdout: collect(child.stdout, lines), stderr: collect(child.stderr, lines) };
  const done = new AbortController();
  const kill = (signal: NodeJS.Signals): boolean => child.kill(signal);
  void momentOf(step.cancelWhen, child.stdout)?.then(async () =>
    cancel(kill, step.windows ?? REAL_WINDOWS, done.signal),
  );
  void momentOf(step.killWhen, child.stdout)?.then(() => kill('SIGKILL'));
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, name) => {
        resolve([code, name]);
      });
    },
  );
  done.abort();
  const texts = { stdout: streams.stdout(), stderr: streams.stderr() };
  return {
    exitCode,
    signal,
    ...texts,
    ...(await readResult({ lines, masks }, files)),
  };
}

/** Adds a stream's lines to those of the step; gives all of its text once it has ended. */
function collect(stream: Readable, lines: string[]): () => string {
  const chunks: string[] = [];
  const reader = new LineReader((line) => lines.push(line));
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    chunks.push(chunk);
    reader.push(chunk);
  });
  return () => {
    reader.end();
    return chunks.join('');
  };
}

function momentOf(moment: Moment | undefined, stdout: Readable): Promise<unknown> | undefined {
  if (moment === undefined || moment instanceof Promise) return moment;
  return new Promise<void>((resolve) => {
    let printed = '';
    stdout.on('data', (chunk: string) => {
      printed += chunk;
      if (printed.includes(moment.prints)) resolve();
    });
  });
}

/** SIGINT, a window, SIGTERM, a window, SIGKILL: to the step's own process only. */
async function cancel(
  kill: (signal: NodeJS.Signals) => unknown,
  windows: { readonly interruptMs: number; readonly terminateMs: number },
  done: AbortSignal,
): Promise<void> {
  const signals = [
    ['SIGINT', windows.interruptMs],
    ['SIGTERM', windows.terminateMs],
    ['SIGKILL', 0],
  ] as const;
  for (const [signal, windowMs] of signals) {
    if (done.aborted) return;
    kill(signal);
    await sleepUnless(windowMs, done);
  }
}

async function sleepUnless(milliseconds: number, done: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal: done });
  } catch (error) {
    if (!done.aborted) throw error;
  }
}

async function readResult(
  { lines, masks }: { readonly lines: readonly string[]; readonly masks: readonly string[] },
  files: Readonly<Record<string, string>>,
): Promise<Omit<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  const log = readLines(lines, masks);
  const read = async (name: string) => readFile(files[name] ?? '');
  const summary = await read('GITHUB_STEP_SUMMARY');
  const values = async (name: string) => parseFileCommands((await read(name)).toString('utf8'));
  const isSummaryTooLarge = summary.length > SUMMARY_BYTES;
  const shown = isSummaryTooLarge || summary.length === 0 ? undefined : summary.toString('utf8');
  return {
    log,
    outputs: { ...log.outputs, ...(await values('GITHUB_OUTPUT')) },
    state: { ...log.state, ...(await values('GITHUB_STATE')) },
    variables: await values('GITHUB_ENV'),
    paths: (await read('GITHUB_PATH')).toString('utf8').split(/\r?\n/).filter(Boolean),
    summary: shown,
    shownSummary: shown && createMasker([...masks, ...log.masks]).mask(shown),
    isSummaryTooLarge,
  };
}

async function findLeaks(
  temp: string,
  secrets: readonly string[],
  results: readonly StepResult[],
): Promise<readonly string[]> {
  const entries = await readdir(temp, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const places: [string, string][] = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(file, 'latin1')]),
  );
  results.forEach((result, index) => {
    const { commands, lines } = result.log;
    const shown = commands.filter(({ name }) => name !== 'add-mask');
    places.push([`log of step ${index + 1}`, `${lines.join('\n')}${JSON.stringify(shown)}`]);
    places.push([`outputs of step ${index + 1}`, JSON.stringify(result.outputs)]);
    places.push([`state of step ${index + 1}`, JSON.stringify(result.state)]);
    places.push([`summary of step ${index + 1}`, result.summary ?? '']);
  });
  return places
    .filter(([, text]) => secrets.some((secret) => holdsSecret(text, secret)))
    .map(([place]) => place.replace(dirname(temp), ''));
}
