import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { INPUTS } from '../../../src/inputs/input-table.ts';
import { parseAllowanceOverrides, parseInputs } from '../../../src/inputs/parse-inputs.ts';
import { ANALYZER_IDS, errorOf, inputsFrom } from '../../support/inputs.ts';

function parse(values: Readonly<Record<string, string>> = {}) {
  return parseInputs(inputsFrom(values), ANALYZER_IDS);
}

function messageFor(values: Readonly<Record<string, string>>): string {
  const error = errorOf(() => parse(values));
  expect(error).toBeInstanceOf(ConfigurationError);
  return error.message;
}

describe('parseInputs', () => {
  it('gives every input its documented default when nothing is set', () => {
    expect(parse()).toEqual({
      path: '.',
      include: [],
      exclude: [],
      sarifIn: [],
      analyzers: { kind: 'auto', off: [] },
      allowTools: 'auto',
      failOn: 'error',
      failOnIncomplete: true,
      timeoutMs: 25 * 60_000,
      fileTimeoutMs: 10_000,
      maxWorkers: 8,
      maxFileSizeBytes: 1024 ** 2,
      report: 'auto',
      checkName: 'Evenkeel',
      annotationLimit: 500,
      leg: {},
    });
  });

  it('takes the defaults written out as text for the same as nothing', () => {
    const written = Object.fromEntries(INPUTS.map((input) => [input.name, input.default]));
    expect(parse(written)).toEqual(parse());
  });

  it('takes white space alone for not set', () => {
    const blank = Object.fromEntries(INPUTS.map((input) => [input.name, ' \t\n ']));
    expect(parse(blank)).toEqual(parse());
  });

  it('reads every input, ignoring white space around it', () => {
    const inputs = parse({
      path: ' src ',
      include: ' src/**\n\n lib/** ',
      exclude: 'a,{b,c}/**\r\nd',
      analyzers: ' ruff ',
      'allow-tools': ' TRUE ',
      'fail-on': ' Never ',
      'fail-on-incomplete': ' FALSE ',
      timeout: ' 1h 30m ',
      'file-timeout': '500ms',
      cpus: ' 0.5 ',
      memory: ' 4g ',
      workers: ' 3 ',
      'max-workers': '16',
      'max-file-size': '1.5MiB',
      report: 'commands',
      'check-name': ' My check ',
      'annotation-limit': '0',
      'sarif-in': ' reports/*.sarif \n\n lint.json',
      'json-file': ' out/report.json ',
      'journal-file': 'out/journal.ndjson',
      'job-check-run-id': ' 77 ',
      matrix: ' {"os":"x"} ',
      'job-index': ' 1 ',
      'job-total': ' 3 ',
    });
    expect(inputs).toEqual({
      path: 'src',
      include: ['src/**', 'lib/**'],
      exclude: ['a,{b,c}/**', 'd'],
      sarifIn: ['reports/*.sarif', 'lint.json'],
      analyzers: { kind: 'only', ids: ['ruff'] },
      allowTools: 'true',
      failOn: 'never',
      failOnIncomplete: false,
      timeoutMs: 5_400_000,
      fileTimeoutMs: 500,
      cpus: 0.5,
      memoryBytes: 4 * 1024 ** 3,
      workers: 3,
      maxWorkers: 16,
      maxFileSizeBytes: 1.5 * 1024 ** 2,
      report: 'commands',
      checkName: 'My check',
      annotationLimit: 0,
      leg: { index: 1, total: 3, checkRunId: '77', matrix: { os: 'x' } },
      jsonFile: 'out/report.json',
      journalFile: 'out/journal.ndjson',
    });
  });

  it('leaves out the overrides that say auto, so that the machine decides', () => {
    expect(parseAllowanceOverrides(inputsFrom({ cpus: 'auto', workers: 'AUTO' }))).toEqual({
      maxWorkers: 8,
    });
  });

  it('never reads the token: only the adapter that talks to GitHub does', () => {
    const asked: string[] = [];
    parseInputs((name) => {
      asked.push(name);
      return '';
    }, ANALYZER_IDS);
    expect([...new Set(asked)].toSorted()).toEqual(
      INPUTS.map((input): string => input.name)
        .filter((name) => name !== 'github-token')
        .toSorted(),
    );
  });

  it.each(
    [
      'timeout',
      'file-timeout',
      'cpus',
      'memory',
      'workers',
      'max-workers',
      'max-file-size',
    ].flatMap((name) =>
      [
        '-1',
        '0',
        'NaN',
        'Infinity',
        '1e999',
        '0x10',
        '+3',
        '1_000',
        '5 lightyears',
        '²',
        '1,5',
      ].map((value) => ({ name, value })),
    ),
  )('refuses $name: $value, naming the input and the value', ({ name, value }) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(`Input "${name}": expected `);
    expect(message).toContain(`found ${JSON.stringify(value)}`);
  });

  it.each([
    { name: 'timeout', value: '999ms', bounds: 'from 1s to 120h' },
    { name: 'timeout', value: '121h', bounds: 'from 1s to 120h' },
    { name: 'file-timeout', value: '9ms', bounds: 'from 10ms to 24h' },
    { name: 'cpus', value: '0.001', bounds: 'from 0.01 to 1024' },
    { name: 'memory', value: '4', bounds: 'from 64MiB to 64TiB' },
    { name: 'workers', value: '257', bounds: 'from 1 to 256' },
    { name: 'max-workers', value: '257', bounds: 'from 1 to 256' },
    { name: 'max-file-size', value: '1GiB', bounds: 'from 1B to 256MiB' },
    { name: 'annotation-limit', value: '2501', bounds: 'from 0 to 2500' },
  ])('says the bounds when $name is $value', ({ name, value, bounds }) => {
    expect(messageFor({ [name]: value })).toContain(bounds);
  });

  it.each([
    ['timeout', '120h'],
    ['file-timeout', '10ms'],
    ['cpus', '1024'],
    ['memory', '64MiB'],
    ['workers', '256'],
    ['max-file-size', '256MiB'],
    ['annotation-limit', '2500'],
  ])('accepts a bound itself: %s of %s', (name, value) => {
    expect(() => parse({ [name]: value })).not.toThrow();
  });

  it('asks for the unit of a duration without one, and shows the ways to write it', () => {
    expect(messageFor({ timeout: '30' })).toBe(
      'Input "timeout": expected a duration such as 90s, 25m or 1h30m, found "30". ' +
        'Say which unit is meant: "30s", "30m" or "30h".',
    );
  });

  it('says that an override may also be auto', () => {
    expect(messageFor({ workers: 'many' })).toContain('expected auto or a whole number');
  });

  it.each([
    [
      'fail-on',
      'errors',
      'one of error, warning, notice, never, found "errors". Did you mean "error"?',
    ],
    ['fail-on-incomplete', 'yes', 'one of true, false, found "yes". Use one of these words.'],
    ['report', 'check-run', 'one of auto, check, commands, summary, found "check-run". '],
    ['report', 'chek', 'Did you mean "check"?'],
  ])('explains the words %s may be when it is %s', (name, value, expected) => {
    expect(messageFor({ [name]: value })).toContain(expected);
  });

  it.each([
    ['path', 'a\0b'],
    ['json-file', 'a\nb'],
    ['journal-file', 'a\tb'],
    ['check-name', 'a\u001b[31mb'],
  ])('refuses control characters in %s', (name, value) => {
    expect(messageFor({ [name]: value })).toContain('without control characters');
  });

  it('refuses a check name over 100 characters, and shows only its beginning', () => {
    const message = messageFor({ 'check-name': 'x'.repeat(101) });
    expect(message).toContain('at most 100 characters');
    expect(message).toContain(`"${'x'.repeat(80)}…"`);
  });

  it('hands globs on line by line, whatever they say: they are judged where they are used', () => {
    expect(parse({ include: 'src/**\n\n  !dist/**\r\n' }).include).toEqual(['src/**', '!dist/**']);
  });
});
