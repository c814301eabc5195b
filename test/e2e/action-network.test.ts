import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startConnectProxy } from '../support/connect-proxy.ts';
import {
  SECRETS,
  startActionJob,
  type ActionJobSettings,
  type StepChoice,
} from './support/action-job.ts';
import { PHP_SAMPLE, PHP_SAMPLE_PLACES } from './support/sample-files.ts';
import { ROOT } from './support/shipped.ts';

const TLS = join(ROOT, 'test/fixtures/tls');
const CA = join(TLS, 'ca.pem');
const IDENTITY = {
  key: readFileSync(join(TLS, 'server-key.pem'), 'utf8'),
  cert: readFileSync(join(TLS, 'server.pem'), 'utf8'),
};

const PASSWORD = 'pr0xy-p@ss';
const CREDENTIALS = `me:${PASSWORD}`;

/** Where there is no check run, each finding is a command, and so is the reason. */
const ALL_AND_THE_REASON = PHP_SAMPLE_PLACES.length + 1;

/** A job on a server with a name of its own, which only the proxy knows. */
async function startBehindProxy(scheme: 'http' | 'https', more: Partial<ActionJobSettings> = {}) {
  const port = { now: 0 };
  const proxy = await startConnectProxy({
    get port() {
      return port.now;
    },
    credentials: CREDENTIALS,
  });
  const address = `http://me:${encodeURIComponent(PASSWORD)}@${proxy.host}`;
  const run = await startActionJob({
    files: PHP_SAMPLE,
    ...more,
    github: { basePath: '/api/v3' },
    ...(scheme === 'https' && { tls: IDENTITY }),
    environment: {
      GITHUB_API_URL: `${scheme}://ghes.test/api/v3`,
      GITHUB_SERVER_URL: `${scheme}://ghes.test`,
      [`${scheme}_proxy`]: address,
      NODE_EXTRA_CA_CERTS: CA,
      ...more.environment,
    },
  });
  port.now = Number(new URL(run.github.url).port);
  return {
    ...run,
    proxy,
    [Symbol.asyncDispose]: async () => {
      await run[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
}

describe('the shipped action on GitHub Enterprise Server', () => {
  it('posts below /api/v3, to a version that knows less', async () => {
    await using run = await startActionJob({
      files: PHP_SAMPLE,
      leg: {},
      github: {
        basePath: '/api/v3',
        omits: ['check_suite', 'details_url', 'html_url', 'output.annotations_count', 'app'],
      },
      environment: { GITHUB_SERVER_URL: 'https://ghes.test' },
    });
    const step = await run.run();
    expect(run.github.violations).toEqual([]);
    expect(run.github.runs).toMatchObject([
      { name: 'Evenkeel', status: 'completed', conclusion: 'failure' },
    ]);
    expect(run.github.runs[0]?.annotations).toHaveLength(PHP_SAMPLE_PLACES.length);
    // It does not tell where the check run is shown: then the run's own page is named.
    expect(step.outputs['check-run-url']).toBe(
      'https://ghes.test/octo/demo/actions/runs/4242/attempts/1',
    );
  });
});

describe('the shipped action behind a proxy', () => {
  it.each(['http', 'https'] as const)('reaches an %s server through it', async (scheme) => {
    await using run = await startBehindProxy(scheme);
    const step = await run.run();
    expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(run.github.violations).toEqual([]);
    const target = `ghes.test:${scheme === 'http' ? 80 : 443}`;
    expect(new Set(run.proxy.requests.map((request) => request.target))).toEqual(new Set([target]));
    expect(await run.job.leaksOf([PASSWORD, ...Object.values(SECRETS)], [step])).toEqual([]);
  });

  it('goes around it where no_proxy says so, and says where to look when that fails', async () => {
    await using run = await startBehindProxy('https', { environment: { no_proxy: 'ghes.test' } });
    const step = await run.run();
    expect(run.proxy.requests).toEqual([]);
    expect(run.github.runs).toEqual([]);
    expect(step.log.annotations).toHaveLength(ALL_AND_THE_REASON);
    expect(step.summary).toContain('no_proxy');
  });

  it('does without a check run when the proxy lets nobody in, and says where to look', async () => {
    await using run = await startBehindProxy('https');
    const environment = { https_proxy: `http://me:wrong-password@${run.proxy.host}` };
    await using stranger = await startBehindProxy('https', { environment });
    const step = await stranger.run();
    expect(run.proxy.requests.length).toBeGreaterThan(0);
    expect(stranger.github.runs).toEqual([]);
    expect(step.outputs).toMatchObject({ conclusion: 'failure' });
    expect(step.log.annotations).toHaveLength(ALL_AND_THE_REASON);
    expect(step.summary).toContain('https_proxy');
    expect(await stranger.job.leaksOf(['wrong-password'], [step])).toEqual([]);
  });
});

describe('the shipped action before a server with a certificate of a private authority', () => {
  it.each([
    ['trusts it through NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: CA }, 1],
    ['sends nothing without that, and says where to look', {}, 0],
  ])('%s', async (_, environment, checkRuns) => {
    await using run = await startActionJob({ files: PHP_SAMPLE, tls: IDENTITY, environment });
    const step = await run.run();
    expect(run.github.runs).toHaveLength(checkRuns);
    expect(run.github.requests.length > 0).toBe(checkRuns > 0);
    expect(step.log.annotations).toHaveLength(checkRuns > 0 ? 0 : ALL_AND_THE_REASON);
    if (checkRuns === 0) expect(step.summary).toContain('NODE_EXTRA_CA_CERTS');
  });
});

describe('the shipped action where nothing could ever be sent', () => {
  const token = `${SECRETS['github-token']}\nsecond-line-of-it`;

  interface Wrong {
    readonly choice?: StepChoice;
    readonly environment?: Readonly<Record<string, string>>;
    readonly told: string;
  }
  const proxy = { https_proxy: 'http://[oops', GITHUB_API_URL: 'https://ghes.test' };

  it.each<[string, Wrong]>([
    [
      'a token with a line break',
      { choice: { with: { 'github-token': token } }, told: 'a line break' },
    ],
    [
      'a port that HTTP clients avoid',
      { environment: { GITHUB_API_URL: 'http://127.0.0.1:6667' }, told: '6667' },
    ],
    [
      'a password in the address',
      { environment: { GITHUB_API_URL: 'http://me:s3cr3t-p@127.0.0.1' }, told: 'user name' },
    ],
    ['a proxy that is no address', { environment: proxy, told: 'could not' }],
  ])('tells so at once, and asks nobody: %s', async (_, { choice, environment = {}, told }) => {
    await using run = await startActionJob({ files: PHP_SAMPLE, environment });
    const startMs = performance.now();
    const step = await run.run(choice);
    expect(run.github.requests).toEqual([]);
    // Looking what became of a request takes forty.
    expect(performance.now() - startMs).toBeLessThan(30_000);
    expect(step.outputs).toMatchObject({ conclusion: 'failure' });
    expect(step.log.annotations).toHaveLength(ALL_AND_THE_REASON);
    expect(step.summary).toContain(told);
    const secrets = ['second-line-of-it', 's3cr3t-p', ...Object.values(SECRETS)];
    expect(await run.job.leaksOf(secrets, [step])).toEqual([]);
    const post = await run.runPost(step);
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('the shipped action in a matrix', () => {
  const leg = { checkRunId: '4711', index: 1, total: 6 };

  it.each([
    ['readable values', { os: 'ubuntu-latest', node: 24 }, 'Evenkeel (ubuntu-latest, 24)'],
    [
      'hostile values',
      { os: '##[error]x\n::error::y', deep: [{ a: '`<b>' }] },
      /^Evenkeel \(.*\) #2$/,
    ],
  ])('names its check run by the leg: %s', async (_, matrix, name) => {
    await using run = await startActionJob({ files: PHP_SAMPLE, leg: { ...leg, matrix } });
    const step = await run.run();
    const [checkRun] = run.github.runs;
    if (typeof name === 'string') expect(checkRun?.name).toBe(name);
    else expect(checkRun?.name).toMatch(name);
    expect(checkRun?.externalId).toContain(':1:4711:');
    expect(step.log.commands.map((command) => command.name)).toEqual(['add-mask']);
  });

  it('gives a second step of the same job a check run of its own', async () => {
    await using run = await startActionJob({ files: PHP_SAMPLE });
    const steps = [await run.run(), await run.run()];
    expect(run.github.runs.map(({ name, status }) => [name, status])).toEqual([
      ['Evenkeel', 'completed'],
      ['Evenkeel 2', 'completed'],
    ]);
    expect(new Set(run.github.runs.map(({ externalId }) => externalId)).size).toBe(2);
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
  });

  it('warns of a check run that is called like its job', async () => {
    await using run = await startActionJob({ files: PHP_SAMPLE });
    const step = await run.run({ with: { 'check-name': 'analyse' } });
    expect(step.summary).toContain('called like the job');
  });
});
