import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GitHubSettings } from '../../support/github/github-settings.ts';
import { QUIET_DAY } from '../../support/github/github-settings.ts';
import {
  startLoopbackGitHub,
  type LoopbackGitHub,
  type TlsIdentity,
} from '../../support/github/loopback-github.ts';
import type { FakeJob, StepResult, StepSettings } from '../../support/runner/fake-runner.ts';
import { startJob } from '../../support/runner/fake-runner.ts';
import {
  createTempRepository,
  type Files,
  type TempRepository,
} from '../../support/temp-repository.ts';
import { eventually } from './eventually.ts';
import { firstOutcome } from './journal-watch.ts';
import { findByVariable, findEngine, type ProcessEntry } from './process-table.ts';
import { MAIN, POST, ROOT } from './shipped.ts';

/** The head of the pull requests in the fixtures; never what is checked out. */
export const PULL_REQUEST_HEAD = '2'.repeat(40);

/** Everything that must stay inside: the job's token, and what the runner itself holds. */
export const SECRETS = {
  'github-token': QUIET_DAY.token,
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-tests-0123456789',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token-of-the-tests-0123456789',
} as const;

/** GitHub's address is the real one; whoever asks there for commits is told at once that there is no way. */
const NO_WAY_OUT = { https_proxy: 'http://127.0.0.1:9' } as const;

/** How a job differs from a push to a small repository on a quiet day. */
export interface ActionJobSettings {
  readonly files: Files;
  /** The name of a fixture in `test/fixtures/events`. */
  readonly event?: string;
  /** Makes more commits out of the first one, leaves one of them checked out, and names the head of the pull request. */
  readonly arrange?: (repository: TempRepository) => { readonly head: string };
  /** A payload instead of the fixture's. */
  readonly payload?: object;
  readonly github?: Partial<GitHubSettings>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The built `main.js` that is run. */
  readonly main?: string;
  readonly node?: string;
  readonly leg?: LegContexts;
  /** Makes GitHub's address an `https:` one. */
  readonly tls?: TlsIdentity;
}

/** What a test says about a step. */
export type StepChoice = Partial<Pick<StepSettings, 'cancelWhen' | 'killWhen' | 'windows'>> & {
  /** `with:` of the step, besides the defaults of `action.yml`. */
  readonly with?: Readonly<Record<string, string>>;
};

/** A job on a fake runner, with a GitHub of its own. */
export interface ActionJob extends AsyncDisposable {
  readonly repository: TempRepository;
  readonly github: LoopbackGitHub;
  readonly job: FakeJob;
  /** What is checked out, and what a push belongs to. */
  readonly sha: string;
  run(choice?: StepChoice): Promise<StepResult>;
  runPost(main: StepResult): Promise<StepResult>;
  /** Resolves when the run has its first outcome, with the engine that is then at work. */
  engineAtWork(): Promise<ProcessEntry>;
}

/** The inputs a runner passes when the workflow names none: the defaults of `action.yml`. */
function defaultInputs(leg: LegContexts): Readonly<Record<string, string>> {
  // The file is ours; its shape is tested elsewhere.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  };
  const values = Object.entries(inputs).map(([name, input]) => [
    name,
    evaluate(input.default, leg),
  ]);
  return Object.fromEntries(values);
}

/** Where a job stands in a matrix, as GitHub's contexts tell it; on an old server they are empty. */
export interface LegContexts {
  readonly checkRunId?: string;
  readonly matrix?: object | null;
  readonly index?: number;
  readonly total?: number;
}

/** A job without a matrix. */
const ALONE: LegContexts = { checkRunId: '987', matrix: null, index: 0, total: 1 };

function evaluate(text: string, { checkRunId, matrix, index, total }: LegContexts): string {
  const contexts: Readonly<Record<string, string | number | undefined>> = {
    'github.token': SECRETS['github-token'],
    'job.check_run_id': checkRunId,
    'toJSON(matrix)': matrix === undefined ? undefined : JSON.stringify(matrix, null, 2),
    'strategy.job-index': index,
    'strategy.job-total': total,
  };
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => String(contexts[name] ?? ''));
}

function payloadOf(event: string, sha: string, head: string): object {
  const text = readFileSync(join(ROOT, 'test/fixtures/events', `${event}.json`), 'utf8');
  // A fixture of ours, which is an object.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(
    text.replaceAll('1'.repeat(40), sha).replaceAll(PULL_REQUEST_HEAD, head),
  ) as object;
}

function arrangeHead({ arrange }: ActionJobSettings, repository: TempRepository): string {
  return arrange?.(repository).head ?? PULL_REQUEST_HEAD;
}

/** Prepares a job whose checkout holds these files. */
export async function startActionJob(settings: ActionJobSettings): Promise<ActionJob> {
  const { event = 'push', main = MAIN, node = process.execPath } = settings;
  const repository = createTempRepository(settings.files);
  const head = arrangeHead(settings, repository);
  const sha = repository.git('rev-parse', 'HEAD').trim();
  const commits = [sha, head];
  const github = await startLoopbackGitHub({ commits, ...settings.github }, settings.tls);
  const { 'github-token': _token, ...runnerSecrets } = SECRETS;
  const job = await startJob({
    workspace: repository.root,
    eventName: event.split('.')[0] ?? event,
    event: settings.payload ?? payloadOf(event, sha, head),
    sha,
    apiUrl: `${github.url}${settings.github?.basePath ?? ''}`,
    repository: QUIET_DAY.repository,
    environment: { ...NO_WAY_OUT, ...runnerSecrets, ...settings.environment },
    node,
  });
  const inputs = defaultInputs(settings.leg ?? ALONE);
  const step = (file: string, choice: StepChoice = {}): StepSettings => {
    const { with: given, ...moments } = choice;
    return { file, inputs: { ...inputs, ...given }, ...moments };
  };
  return {
    repository,
    github,
    job,
    sha,
    run: async (choice) => job.run(step(main, choice)),
    runPost: async (result) => job.runPost(step(POST), result),
    engineAtWork: async () => {
      await firstOutcome(job.temp);
      return eventually(() => {
        const [parent] = findByVariable(`RUNNER_TEMP=${job.temp}`);
        return parent === undefined ? undefined : findEngine(parent.pid);
      });
    },
    [Symbol.asyncDispose]: async () => {
      await job[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      repository[Symbol.dispose]();
    },
  };
}
