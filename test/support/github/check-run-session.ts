import { connectChecksApi } from '../../../src/adapters/checks-api.ts';
import type { CheckRunRequest, CheckRuns } from '../../../src/checks/check-run-port.ts';
import type { Annotation, CheckRunCompletion } from '../../../src/model/delivery.ts';
import type { FakeClock } from './fake-clock.ts';
import { createFakeClock } from './fake-clock.ts';
import type { GitHubSettings } from './github-settings.ts';
import { QUIET_DAY } from './github-settings.ts';
import type { LoopbackGitHub } from './loopback-github.ts';

/** The commit the tests' check runs belong to. */
export const HEAD_SHA = 'a'.repeat(40);

/** A check run to be opened on the loopback GitHub. */
export const REQUEST: CheckRunRequest = {
  repository: QUIET_DAY.repository,
  name: 'Evenkeel',
  headSha: HEAD_SHA,
  externalId: '4242:1:analyse:__self:7f9c24e5',
  runUrl: 'https://github.com/octo/demo/actions/runs/4242/attempts/1',
};

/** Plenty of time, never aborted. */
export const LIMITS = { signal: new AbortController().signal, budgetMs: 120_000 } as const;

/** A client in virtual time before a GitHub in its first state. */
export interface CheckRunSession {
  readonly clock: FakeClock;
  readonly checkRuns: CheckRuns;
}

/** Puts GitHub into its first state, with these differences, and connects a client to it. */
export function startSession(
  github: LoopbackGitHub,
  settings: Partial<GitHubSettings> = {},
  secrets: readonly string[] = [],
): CheckRunSession {
  const clock = createFakeClock();
  github.reset({
    nowMs: () => clock.nowMs(),
    // The client must have begun to wait before its time is up: what it sent is here already.
    onHang: () => {
      clock.expire();
    },
    ...settings,
  });
  return { clock, checkRuns: connectTo(github, clock, secrets) };
}

/** A client before GitHub as it is now, such as the one of the `post` step. */
export function connectTo(
  github: LoopbackGitHub,
  clock: FakeClock,
  secrets: readonly string[] = [],
): CheckRuns {
  const { token } = QUIET_DAY;
  return connectChecksApi({ token, apiUrl: github.url, version: '0.1.0', secrets, clock });
}

/** That many annotations, each different, over a few files. */
export function createAnnotations(count: number): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `src/file-${index % 7}.ts`,
    start_line: index + 1,
    end_line: index + 1,
    start_column: 1,
    end_column: 5,
    annotation_level: index % 2 === 0 ? 'failure' : 'warning',
    title: 'rule/one',
    message: `Finding ${index}`,
  }));
}

/** A completion with that many annotations. */
export function createCompletion(
  count: number,
  overrides: Partial<CheckRunCompletion> = {},
): CheckRunCompletion {
  return {
    conclusion: 'failure',
    title: `Failed: ${count} findings`,
    summary: 'All of them.',
    annotations: createAnnotations(count),
    ...overrides,
  };
}
