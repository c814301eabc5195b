import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeNameClash,
  describeOtherCommit,
  newExternalId,
  pathPrefixOf,
  readRunContext,
  repositoryContextOf,
  toRunContext,
} from '../../../src/adapters/event.ts';
import { ConfigurationError } from '../../../src/errors.ts';
import {
  refuseUntrustedCheckout,
  type CheckedOutCode,
} from '../../../src/event/untrusted-checkout.ts';

const WORKFLOW_SHA = '1'.repeat(40);
const HEAD_SHA = '2'.repeat(40);

const ENVIRONMENT = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_JOB: 'analyse',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '4242',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: WORKFLOW_SHA,
};

const EVENTS = join(import.meta.dirname, '../../fixtures/events');

function contextOf(eventName: string, fixture: string) {
  const payload: unknown = JSON.parse(readFileSync(join(EVENTS, `${fixture}.json`), 'utf8'));
  return toRunContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: eventName }, payload);
}

describe('the commit of the check run', () => {
  it.each([
    ['push', 'push', WORKFLOW_SHA],
    ['merge_group', 'merge_group', WORKFLOW_SHA],
    ['schedule', 'schedule', WORKFLOW_SHA],
    ['workflow_dispatch', 'workflow_dispatch', WORKFLOW_SHA],
    ['pull_request', 'pull_request', HEAD_SHA],
    ['pull_request', 'pull_request.fork', HEAD_SHA],
    ['pull_request_review', 'pull_request_review', HEAD_SHA],
    ['pull_request_review_comment', 'pull_request_review_comment', HEAD_SHA],
    ['pull_request_target', 'pull_request_target', HEAD_SHA],
    ['pull_request_target', 'pull_request_target.fork', HEAD_SHA],
    ['workflow_run', 'workflow_run', HEAD_SHA],
    ['workflow_run', 'workflow_run.same', HEAD_SHA],
    ['push', 'push.tag', WORKFLOW_SHA],
    ['release', 'release', WORKFLOW_SHA],
    ['repository_dispatch', 'repository_dispatch', WORKFLOW_SHA],
    // A called workflow sees the event of its caller.
    ['push', 'workflow_call', WORKFLOW_SHA],
  ])('of %s (%s.json) is %s', (eventName, fixture, sha) => {
    expect(contextOf(eventName, fixture).commit).toEqual({ kind: 'known', sha });
  });

  it('is never the merge commit, also when the payload does not name the head', () => {
    const environment = { ...ENVIRONMENT, GITHUB_EVENT_NAME: 'pull_request' };
    expect(toRunContext(environment, {}).commit).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('pull_request.head.sha'),
    });
  });

  it('is not any text that the payload has in its place', () => {
    const environment = { ...ENVIRONMENT, GITHUB_EVENT_NAME: 'pull_request' };
    const payload = { pull_request: { head: { sha: `${HEAD_SHA}/../x` } } };
    expect(toRunContext(environment, payload).commit.kind).toBe('unknown');
  });
});

describe('a fork', () => {
  it.each([
    ['pull_request', 'pull_request', false],
    ['pull_request', 'pull_request.fork', true],
    ['pull_request', 'pull_request.deleted-fork', true],
    ['pull_request_review', 'pull_request.fork', true],
    ['pull_request_target', 'pull_request_target.fork', false],
    ['push', 'push', false],
    ['workflow_run', 'workflow_run', false],
  ])('%s (%s.json) gets a token that can only read: %s', (eventName, fixture, isFromFork) => {
    expect(contextOf(eventName, fixture).isFromFork).toBe(isFromFork);
  });
});

const BASE_SHA = `${'0'.repeat(39)}5`;

describe('the state before the change under review', () => {
  it.each([
    ['pull_request', 'pull_request', BASE_SHA],
    ['pull_request_review', 'pull_request_review', BASE_SHA],
    ['merge_group', 'merge_group', BASE_SHA],
    ['push', 'workflow_call', BASE_SHA],
    // A new branch has no commit before it.
    ['push', 'push', undefined],
    ['schedule', 'schedule', undefined],
    ['release', 'release', undefined],
  ])('of %s (%s.json) is %s', (eventName, fixture, sha) => {
    expect(contextOf(eventName, fixture).baseSha).toBe(sha);
  });
});

const untouched = (sha: string): CheckedOutCode => ({
  kind: 'commit',
  sha,
  files: { kind: 'same' },
});

describe('a checkout with the rights of the base repository', () => {
  const FORKS = [
    ['pull_request_target', 'pull_request_target.fork'],
    ['workflow_run', 'workflow_run'],
  ] as const;

  it.each(FORKS)('on %s is refused when it is the fork’s: %s.json', (eventName, fixture) => {
    const run = contextOf(eventName, fixture);
    const refusal = (sha: string) => () => {
      refuseUntrustedCheckout(run, untouched(sha));
    };
    expect(refusal(HEAD_SHA)).toThrow(ConfigurationError);
    expect(refusal(HEAD_SHA)).toThrow(/pull_request.*secrets/s);
    // Pushed after the event, so that the payload does not name it.
    expect(refusal('9'.repeat(40))).toThrow(eventName);
    expect(refusal(WORKFLOW_SHA)).not.toThrow();
  });

  it.each(FORKS)(
    'on %s is refused when it cannot be shown to be the base’s: %s.json',
    (eventName, fixture) => {
      const run = contextOf(eventName, fixture);
      const refusal = (code: CheckedOutCode) => () => {
        refuseUntrustedCheckout(run, code);
      };
      const of = (files: Extract<CheckedOutCode, { kind: 'commit' }>['files']) =>
        refusal({ kind: 'commit', sha: WORKFLOW_SHA, files });
      expect(refusal({ kind: 'no-commit' })).toThrow(
        /no commit can be told.*actions\/checkout.*\.git/s,
      );
      expect(of({ kind: 'unknown', reason: 'it is too large' })).toThrow('it is too large');
      const paths = ['a\n::error::b', 'b', 'c', 'd', 'e'];
      expect(of({ kind: 'differs', paths })).toThrow(
        String.raw`differ from it: "a\n::error::b", "b", "c" and 2 more`,
      );
    },
  );

  it('is refused too when the payload does not say whose pull request it is', () => {
    const environment = { ...ENVIRONMENT, GITHUB_EVENT_NAME: 'pull_request_target' };
    const run = toRunContext(environment, {});
    expect(() => {
      refuseUntrustedCheckout(run, untouched(HEAD_SHA));
    }).toThrow(ConfigurationError);
  });

  it.each([
    ['pull_request', 'pull_request.fork'],
    ['pull_request_target', 'pull_request_target'],
    ['workflow_run', 'workflow_run.same'],
    ['push', 'push'],
  ])('is nobody’s business on %s (%s.json)', (eventName, fixture) => {
    expect(() => {
      refuseUntrustedCheckout(contextOf(eventName, fixture), { kind: 'no-commit' });
    }).not.toThrow();
  });
});

describe('the run context', () => {
  it('names the run, the attempt, the step and the pull request', () => {
    expect(contextOf('pull_request', 'pull_request')).toMatchObject({
      repository: 'octo/demo',
      runUrl: 'https://github.com/octo/demo/actions/runs/4242/attempts/2',
      stepId: '4242:2:analyse:__self',
      job: 'analyse',
      pullRequest: 17,
      workflowSha: WORKFLOW_SHA,
    });
  });

  it('knows GitHub Enterprise Server by its addresses', () => {
    const environment = {
      ...ENVIRONMENT,
      GITHUB_SERVER_URL: 'https://ghes.example/',
      GITHUB_API_URL: 'https://ghes.example/api/v3/',
    };
    expect(toRunContext(environment, {})).toMatchObject({
      serverUrl: 'https://ghes.example',
      apiUrl: 'https://ghes.example/api/v3',
    });
  });

  it.each([
    ['GITHUB_REPOSITORY', 'octo'],
    ['GITHUB_REPOSITORY', 'octo/demo/../other'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['GITHUB_SERVER_URL', 'nowhere'],
  ])('says what is wrong with %s="%s"', (name, value) => {
    const context = (): unknown => toRunContext({ ...ENVIRONMENT, [name]: value }, {});
    expect(context).toThrow(ConfigurationError);
    expect(context).toThrow(name);
  });

  it('never throws, whatever the payload', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('push', 'pull_request', 'workflow_run'),
        (payload, name) => {
          toRunContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: name }, payload);
        },
      ),
    );
  });

  it('gives each process an external id of its own, also in one step of a matrix', () => {
    const context = contextOf('push', 'push');
    expect(newExternalId(context)).toMatch(/^4242:2:analyse:__self:[0-9a-f-]{36}$/);
    expect(newExternalId(context)).not.toBe(newExternalId(context));
  });

  it('tells the legs of a matrix apart by their external ids, of a bearable length', () => {
    const context = contextOf('push', 'push');
    expect(newExternalId(context, { index: 3, checkRunId: '77' })).toMatch(
      /^4242:2:analyse:__self:3:77:[0-9a-f-]{36}$/,
    );
    const long = { ...context, stepId: 'x'.repeat(1000) };
    expect(newExternalId(long, { index: 3 }).length).toBeLessThan(200);
  });

  it.each(['analyse', ' Analyse '])('warns of a check run called like the job: "%s"', (name) => {
    expect(describeNameClash(contextOf('push', 'push'), name)).toContain('check-name');
    expect(describeNameClash(contextOf('push', 'push'), 'Evenkeel')).toBeUndefined();
  });

  it('is absent outside of GitHub Actions', () => {
    expect(readRunContext({ ...ENVIRONMENT, GITHUB_ACTIONS: undefined })).toBeUndefined();
  });

  it('does without a payload that cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evenkeel-event-'));
    const path = join(folder, 'event.json');
    await writeFile(path, '{"pull_request":');
    const environment = { ...ENVIRONMENT, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path };
    expect(readRunContext(environment)?.commit).toEqual({ kind: 'known', sha: WORKFLOW_SHA });
    await rm(folder, { recursive: true });
    expect(readRunContext(environment)?.commit).toEqual({ kind: 'known', sha: WORKFLOW_SHA });
  });
});

describe('the place in the repository', () => {
  it.each([
    ['/repo', '/repo', ''],
    ['/repo', '/repo/packages/app', 'packages/app'],
    ['/repo', '/repo/..data', '..data'],
  ])('of %s in %s is "%s"', (root, folder, prefix) => {
    expect(pathPrefixOf(root, folder)).toBe(prefix);
  });

  it.each(['/', '/repository', '/other/repo'])('is refused for a folder outside: %s', (folder) => {
    expect(() => pathPrefixOf('/repo', folder)).toThrow(ConfigurationError);
  });

  it('links to the commit that was read', () => {
    const run = contextOf('pull_request', 'pull_request');
    const checkout = { sha: HEAD_SHA, pathPrefix: 'app' };
    expect(repositoryContextOf(run, checkout)).toMatchObject({ sha: HEAD_SHA, pathPrefix: 'app' });
    expect(repositoryContextOf(run, { ...checkout, sha: undefined }).sha).toBe(WORKFLOW_SHA);
  });
});

describe('a checkout of another commit than the one annotated', () => {
  const run = contextOf('pull_request', 'pull_request');

  it('is said when it is the merge commit, whose lines may differ', () => {
    expect(describeOtherCommit(run, WORKFLOW_SHA)).toMatch(
      /files are those of 111111111111 .*annotations belong to 222222222222/,
    );
  });

  it('is said when it is neither the event’s commit nor the head', () => {
    expect(describeOtherCommit(run, '3'.repeat(40))).toContain('another commit');
  });

  it('is not said when the head itself is checked out', () => {
    expect(describeOtherCommit(run, HEAD_SHA)).toBeUndefined();
  });

  it('says why there is no check run when the head is not known', () => {
    const lost = toRunContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: 'pull_request' }, undefined);
    expect(describeOtherCommit(lost, WORKFLOW_SHA)).toContain('no check run');
  });
});

describe('the fixtures of events', () => {
  it('are all used above', () => {
    const text = readFileSync(import.meta.filename, 'utf8');
    for (const name of readdirSync(EVENTS).filter((file) => file.endsWith('.json'))) {
      expect(text).toContain(`'${name.replace('.json', '')}'`);
    }
  });
});
