import { describe, expect, it } from 'vitest';
import {
  environmentOf,
  mayPassOn,
  PASSED_ON,
  shareVariables,
} from '../../../src/tools/tool-environment.ts';

const ENVIRONMENT = {
  PATH: '/usr/bin',
  HOME: '/home/me',
  GOFLAGS: '-x=hunter2hunter2',
  API_KEY: 'hunter2hunter2',
  MODE: 'strict',
  GITHUB_TOKEN: 'ghs_x',
  ACTIONS_RUNTIME_TOKEN: 'rt_x',
  'INPUT_GITHUB-TOKEN': 'ghs_x',
  SNEAKY: 'bearer ghs_x',
};

function environment(names: readonly string[]) {
  const request = {
    environment: ENVIRONMENT,
    names,
    secrets: ['hunter2hunter2'],
    tokens: ['ghs_x'],
  };
  return environmentOf(request);
}

describe('environmentOf', () => {
  it('passes on what programs need and nothing else', () => {
    expect(environment([])).toEqual({
      environment: [
        ['PATH', '/usr/bin'],
        ['HOME', '/home/me'],
      ],
      concealed: [],
    });
  });

  it('passes on what is asked for by its name, and conceals it from then on', () => {
    const asked = environment(['API_KEY', 'MODE', 'PATH', 'MISSING']);
    expect(asked.environment).toContainEqual(['API_KEY', 'hunter2hunter2']);
    expect(asked.environment).toContainEqual(['MODE', 'strict']);
    expect(asked.concealed).toEqual(['hunter2hunter2']);
  });

  it('never passes on a token of the job, whatever its name', () => {
    const names = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_GITHUB-TOKEN', 'SNEAKY'];
    const values = environment(names).environment.map(([, value]) => value);
    expect(values).toEqual(['/usr/bin', '/home/me']);
  });
});

describe('mayPassOn', () => {
  it.each([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_CONFIG',
    'STATE_journal',
  ])('refuses %s', (name) => {
    expect(mayPassOn(name)).toBe(false);
  });

  it('is true of all that is passed on unasked', () => {
    expect(PASSED_ON.every(mayPassOn)).toBe(true);
  });
});

describe('shareVariables', () => {
  it('hands the cap on to every runtime that reads one', () => {
    expect(shareVariables({ slots: 2, memoryMebibytes: 900 })).toMatchObject({
      GOMAXPROCS: '2',
      RAYON_NUM_THREADS: '2',
      UV_THREADPOOL_SIZE: '2',
      NODE_OPTIONS: '--max-old-space-size=900',
      GOMEMLIMIT: '900MiB',
    });
  });
});
