import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../src/configuration/configuration.ts';
import { originsOf, withConfiguration } from '../../../src/configuration/resolve-inputs.ts';
import { parseInputs } from '../../../src/inputs/parse-inputs.ts';
import { NO_RULE_SETTINGS } from '../../../src/model/rule-settings.ts';
import { ANALYZER_IDS, inputsFrom } from '../../support/inputs.ts';

const LINES = new Map([
  ['include', 1],
  ['exclude', 2],
  ['fail-on', 4],
  ['analyzers', 5],
]);

const FILE: Configuration = {
  path: 'evenkeel.yml',
  include: ['src/**'],
  exclude: ['dist/**'],
  failOn: 'notice',
  off: ['biome'],
  on: [],
  rules: NO_RULE_SETTINGS,
  tools: [],
  lineOf: ([key]) => LINES.get(String(key)),
};

function resolved(given: Readonly<Record<string, string>>) {
  return parseInputs(withConfiguration(inputsFrom(given), FILE), ANALYZER_IDS);
}

describe('a configuration under inputs', () => {
  it('speaks where the user said nothing', () => {
    expect(resolved({})).toMatchObject({
      include: ['src/**'],
      exclude: ['dist/**'],
      failOn: 'notice',
      analyzers: { kind: 'auto', off: ['biome'] },
    });
  });

  it('speaks where the runner filled in a default', () => {
    expect(resolved({ 'fail-on': 'error', analyzers: 'auto' })).toMatchObject({
      failOn: 'notice',
      analyzers: { off: ['biome'] },
    });
  });

  it('gives way to what the user said', () => {
    expect(resolved({ 'fail-on': 'warning', analyzers: 'ruff', include: 'lib/**' })).toMatchObject({
      failOn: 'warning',
      analyzers: { kind: 'only', ids: ['ruff'] },
      include: ['lib/**'],
    });
  });

  it('excludes what either of them excludes', () => {
    expect(resolved({ exclude: 'tmp/**' }).exclude).toEqual(['dist/**', 'tmp/**']);
  });

  it('leaves every other input alone', () => {
    expect(resolved({ timeout: '5m' }).timeoutMs).toBe(300_000);
  });
});

function file(line: number): object {
  return { kind: 'file', path: 'evenkeel.yml', line };
}

describe('where a value comes from', () => {
  const input = { kind: 'input' };

  it('is the input, else the line of the file, else the default', () => {
    const get = inputsFrom({ 'fail-on': 'never' });
    expect(originsOf(get, FILE, 'fail-on')).toEqual([input]);
    expect(originsOf(get, FILE, 'include')).toEqual([file(1)]);
    expect(originsOf(get, FILE, 'timeout')).toEqual([{ kind: 'default' }]);
    expect(originsOf(get, undefined, 'include')).toEqual([{ kind: 'default' }]);
  });

  it('is both where both are followed', () => {
    const get = inputsFrom({ exclude: 'tmp/**' });
    expect(originsOf(get, FILE, 'exclude')).toEqual([file(2), input]);
  });
});
