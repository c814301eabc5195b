import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSecrets } from '../../../src/adapters/read-secrets.ts';
import type { FakeJob, StepResult } from '../../support/runner/fake-runner.ts';
import { startJob } from '../../support/runner/fake-runner.ts';

/** The step's process is real: what counts is what the runner makes of its output. */
const SPEAK = join(import.meta.dirname, '../../support/runner/steps/speak.ts');

const TOKEN = 'ghs_0123456789abcdefghij';

const HOSTILE = 'a%0Ab\n::set-output name=conclusion::success\r##[save-state name=id;]1, x:y';

let job: FakeJob;
let step: StepResult;

beforeAll(async () => {
  job = await startJob({
    workspace: import.meta.dirname,
    eventName: 'push',
    event: {},
    sha: 'a'.repeat(40),
    apiUrl: 'http://127.0.0.1:9',
    repository: 'octo/demo',
    environment: { ACTIONS_RUNTIME_TOKEN: 'runtime-token-9876543210' },
    node: process.execPath,
  });
  step = await job.run({ file: SPEAK, inputs: { 'github-token': TOKEN, 'check-name': 'Mine' } });
});

afterAll(async () => {
  await job[Symbol.asyncDispose]();
});

describe('speaking to the runner', () => {
  it('ends well', () => {
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('takes the token once, masks it, and leaves nothing in the environment', async () => {
    expect(step.outputs).toMatchObject({
      token: String(TOKEN.length),
      again: 'undefined',
      inherited: 'undefined',
      secrets: '1',
    });
    expect(step.log.masks).toEqual([TOKEN]);
    expect(await job.leaksOf([TOKEN, 'runtime-token-9876543210'], [step])).toEqual([]);
  });

  it('prints annotations whose texts arrive as they were and forge nothing', () => {
    expect(step.log.annotations).toEqual([
      {
        level: 'error',
        message: HOSTILE,
        properties: { title: HOSTILE, file: HOSTILE, line: '3', endLine: '3' },
      },
      {
        level: 'warning',
        message: 'plain',
        properties: { file: 'src/a.ts', line: '1', col: '2', endColumn: '4' },
      },
      { level: 'notice', message: 'nowhere', properties: {} },
    ]);
    expect(step.log.outputs).toEqual({});
    expect(step.log.state).toEqual({});
  });

  it('writes outputs of any text', () => {
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      hostile: HOSTILE,
      empty: '',
    });
  });

  it('keeps the last state of a name for the post step', async () => {
    expect(step.state).toEqual({ id: 'second' });
    const post = await job.runPost({ file: SPEAK, inputs: {} }, step);
    expect(post.outputs['state']).toBe('second');
  });

  it('replaces the summary it wrote before', () => {
    expect(step.summary).toBe('# Mine\n');
  });
});

describe('the secrets of the environment', () => {
  it('are those whose names say so, and the passwords of proxies', () => {
    const environment = {
      ACTIONS_RUNTIME_TOKEN: 'short',
      NPM_TOKEN: 'npm_0123456789',
      AWS_SECRET_ACCESS_KEY: 'abc/def+ghi0',
      'INPUT_REGISTRY-PASSWORD': 'correct horse',
      MY_API_KEY_2: 'k-0123456789',
      https_proxy: 'http://me:s%40cret99@proxy.test:3128',
      DATABASE_URL: 'postgres://app:hunter2hunter2@db/x',
    };
    expect(readSecrets(environment)).toEqual([
      'short',
      'npm_0123456789',
      'abc/def+ghi0',
      'correct horse',
      'k-0123456789',
      's%40cret99',
      's@cret99',
      'hunter2hunter2',
      'hunter2hunter2',
    ]);
  });

  it('are not words, short values, or the values of other variables', () => {
    const environment = {
      TOKEN_TYPE: 'bearer',
      X_PASSWORD: 'disabled',
      PATH: '/usr/bin:/bin',
      TOKENIZER: 'tokenizer-0123456789',
      KEYBOARD: 'qwertz-0123456789',
      no_proxy: 'localhost,.test',
      https_proxy: 'http://proxy.test:3128',
      MY_TOKEN: '',
      OTHER_TOKEN: undefined,
    };
    expect(readSecrets(environment)).toEqual([]);
  });
});
