import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandLine, parseCommandLine } from '../../../src/adapters/command-line.ts';
import { INPUT_GROUPS } from '../../../src/inputs/input-definition.ts';
import { INPUTS } from '../../../src/inputs/input-table.ts';
import { parseInputs } from '../../../src/inputs/parse-inputs.ts';
import { ANALYZER_IDS } from '../../support/inputs.ts';

function parse(...args: readonly string[]): CommandLine {
  return parseCommandLine(args, { version: '1.2.3', columns: 100 });
}

function analyze(...args: readonly string[]) {
  const commandLine = parse(...args);
  if (commandLine.kind !== 'analyze') throw new Error(`Expected a run, found ${commandLine.kind}.`);
  return commandLine;
}

function inputsFor(...args: readonly string[]) {
  return parseInputs(analyze(...args).get, ANALYZER_IDS);
}

function messageFor(...args: readonly string[]): string {
  const commandLine = parse(...args);
  return commandLine.kind === 'error' ? commandLine.message : `no error but ${commandLine.kind}`;
}

function helpFor(...args: readonly string[]): string {
  const commandLine = parse(...args);
  return commandLine.kind === 'help' ? commandLine.text : `no help but ${commandLine.kind}`;
}

const FLAGS = INPUTS.filter((input) => input.isFlag);

describe('a run', () => {
  it('has every default when no argument is given', () => {
    expect(inputsFor()).toEqual(parseInputs(() => '', ANALYZER_IDS));
    expect(analyze()).toMatchObject({ format: 'text', color: 'auto', progress: true });
  });

  it.each(FLAGS.map((input) => input.name))('hands on --%s as the input of that name', (name) => {
    expect(analyze(`--${name}`, 'value').get(name)).toBe('value');
    expect(analyze(`--${name}=value`).get(name)).toBe('value');
  });

  it('has no flag for the token, which others could read in the list of processes', () => {
    expect(messageFor('--github-token', 'x')).toContain("Unknown option '--github-token'");
    expect(analyze().get('github-token')).toBe('');
  });

  it('takes the folder as an argument before or after flags', () => {
    expect(inputsFor('src', '--workers', '4')).toMatchObject({ path: 'src', workers: 4 });
    expect(inputsFor('--workers', '4', 'src')).toMatchObject({ path: 'src', workers: 4 });
    expect(inputsFor('--', '--odd').path).toBe('--odd');
  });

  it('accepts the same folder twice, and refuses two', () => {
    expect(inputsFor('src', '--path', 'src').path).toBe('src');
    expect(messageFor('src', '--path', 'lib')).toBe(
      'Expected one folder, found PATH "src" and --path "lib". See "evenkeel --help".',
    );
  });

  it('collects flags for lists, and takes the last of any other flag', () => {
    const inputs = inputsFor('--include', 'a/**', '--include=b,c', '--timeout=5m', '--timeout=3m');
    expect(inputs).toMatchObject({ include: ['a/**', 'b,c'], timeoutMs: 180_000 });
  });

  it('takes a leading dash in a value for part of the value', () => {
    expect(inputsFor('--analyzers', '-ruff').analyzers).toEqual({ kind: 'auto', off: ['ruff'] });
  });

  it.each([
    [['--fail-on-incomplete'], true],
    [['--fail-on-incomplete', 'false'], false],
    [['--fail-on-incomplete=true'], true],
    [['--no-fail-on-incomplete'], false],
  ])('understands %j', (args, expected) => {
    expect(inputsFor(...args).failOnIncomplete).toBe(expected);
  });

  it('reads what is printed, where, and how', () => {
    expect(analyze('--format', 'json', '--color', 'always', '--no-progress')).toMatchObject({
      format: 'json',
      color: 'always',
      progress: false,
    });
    expect(analyze('--no-color').color).toBe('never');
  });
});

describe('a mistake', () => {
  it.each([
    [['--worker', '4'], "Unknown option '--worker'. (Did you mean --workers?)"],
    [['--zzz'], "Unknown option '--zzz'."],
    [['-x'], "Unknown option '-x'."],
    [['a', 'b'], 'Too many arguments. Expected 1 argument but got 2.'],
    [['--workers'], "Option '--workers <N>' argument missing."],
    [['--include', '--no-progress'], 'Expected a value, found a flag.'],
    [['--format', 'xml'], 'Allowed choices are text, json.'],
    [['allowance', 'x'], "Too many arguments for 'allowance'."],
    [['allowance', '--cpu', '1'], '(Did you mean --cpus?)'],
    [['allowance', '--fail-on', 'never'], "Unknown option '--fail-on'."],
    [['--workers', '3', 'allowance'], 'Flags of "allowance" come after its name, found --workers'],
  ])('%j is answered with %s and a way to the help', (args, expected) => {
    expect(messageFor(...args)).toContain(expected);
    expect(messageFor(...args)).toMatch(/\. See "evenkeel --help"\.$|\) See "evenkeel --help"\.$/u);
  });
});

describe('allowance', () => {
  it('takes the overrides of a run', () => {
    const commandLine = parse('allowance', '--cpus', '0.5', '--max-workers=3', '--json');
    expect(commandLine).toMatchObject({ kind: 'allowance', json: true });
    expect(commandLine).not.toHaveProperty('root');
    if (commandLine.kind !== 'allowance') throw new Error('Expected the command "allowance".');
    expect(commandLine.get('cpus')).toBe('0.5');
    expect(commandLine.get('max-workers')).toBe('3');
    expect(commandLine.get('timeout')).toBe('');
  });

  it('takes a folder to read the machine from', () => {
    expect(parse('allowance', '--root', '/tree')).toMatchObject({ root: '/tree', json: false });
  });

  it('is a folder when it is written as one', () => {
    expect(inputsFor('./allowance').path).toBe('./allowance');
  });
});

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['help'], ['src', '--workers', '2', '--help']])(
    'prints the help for %s',
    (...args) => {
      expect(helpFor(...args)).toContain('Usage: evenkeel [PATH] [FLAGS]');
    },
  );

  it('names every flag under its heading, with its default, and every exit code', () => {
    const help = helpFor('--help');
    for (const input of FLAGS) expect(help).toContain(`\n  --${input.name} `);
    for (const heading of Object.values(INPUT_GROUPS)) expect(help).toContain(`\n${heading}:\n`);
    for (const code of ['0', '1', '2', '3', '70']) {
      expect(help).toMatch(new RegExp(`\\n {2}${code} +\\S`, 'u'));
    }
    expect(help).toMatch(/--max-workers <N> +Most workers that auto may choose\. \(default: 8\)/u);
    expect(help).not.toContain('github-token');
  });

  it('fits the width it is given, and has no colours', () => {
    const help = helpFor('--help');
    const table = help.slice(0, help.indexOf('Examples:'));
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(help).not.toContain('\u001b');
  });

  it('prints the help of "allowance"', () => {
    expect(helpFor('allowance', '--help')).toContain('Usage: evenkeel allowance [FLAGS]');
    expect(helpFor('help', 'allowance')).toBe(helpFor('allowance', '--help'));
  });

  it.each(['--version', '-v'])('prints the version for %s', (flag) => {
    expect(parse(flag)).toEqual({ kind: 'version', text: 'evenkeel 1.2.3\n' });
  });
});

describe('parseCommandLine, for any arguments', () => {
  const argument = fc.oneof(
    fc.constantFrom(
      '--',
      '-',
      '',
      'allowance',
      'help',
      '--help',
      '--json',
      '--color',
      '--path=',
      '-vh',
    ),
    fc.constantFrom(...FLAGS.map((input) => `--${input.name}`)),
    fc.string(),
    fc.string().map((text) => `--${text}`),
  );

  it('never throws, and always says something', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const commandLine = parse(...args);
        if (commandLine.kind === 'error') expect(commandLine.message).toContain('--help');
        if (commandLine.kind === 'analyze') expect(commandLine.get('path')).toBeTypeOf('string');
      }),
      { numRuns: 1_000 },
    );
  });
});
