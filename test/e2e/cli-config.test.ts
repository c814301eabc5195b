import { Ajv } from 'ajv';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempRepository, type TempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';

const ORIGINS = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: { kind: { enum: ['flag', 'default'] } },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'path', 'line'],
        properties: {
          kind: { const: 'file' },
          path: { type: 'string' },
          line: { type: 'integer', minimum: 1 },
        },
      },
    ],
  },
} as const;

function listOf(properties: Readonly<Record<string, object>>) {
  const all = { ...properties, origins: ORIGINS };
  return {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: Object.keys(all),
      properties: all,
    },
  };
}

const LEVELS = listOf({
  name: { type: 'string' },
  severity: { enum: ['off', 'notice', 'warning', 'error'] },
});

/** What `evenkeel config --format json` promises. */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['file', 'inputs', 'analyzers', 'rules', 'overrides', 'tools'],
  properties: {
    file: { type: ['string', 'null'] },
    inputs: listOf({
      name: { type: 'string' },
      value: { type: ['string', 'array'], items: { type: 'string' } },
    }),
    analyzers: listOf({ name: { type: 'string' }, enabled: { type: 'boolean' } }),
    rules: LEVELS,
    tools: listOf({
      name: { type: 'string' },
      files: { type: 'array', items: { type: 'string' } },
    }),
    overrides: listOf({
      paths: { type: 'array', items: { type: 'string' } },
      rules: LEVELS,
    }),
  },
};

interface Named {
  readonly name: string;
}

interface Resolved {
  readonly file: string | null;
  readonly inputs: readonly Named[];
  readonly analyzers: readonly Named[];
  readonly rules: readonly Named[];
  readonly overrides: readonly object[];
  readonly tools: readonly Named[];
}

async function resolvedIn(root: string, ...flags: readonly string[]): Promise<Resolved> {
  const ended = await runCommand(['config', root, '--format', 'json', ...flags]);
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  const resolved: unknown = JSON.parse(ended.stdout);
  const check = new Ajv({ allowUnionTypes: true }).compile<Resolved>(SCHEMA);
  if (check(resolved)) return resolved;
  throw new Error(JSON.stringify(check.errors));
}

function named(list: readonly Named[], name: string): Named | undefined {
  return list.find((each) => each.name === name);
}

const CONFIGURATION = `# What this repository wants.
include: ['src/**', 'lib/**']
exclude:
  - '**/gen/**'
analyzers:
  html: { enabled: false }
rules:
  ruff/F401: error
overrides:
  - paths: ['test/**']
    rules:
      ruff: notice
tools:
  rubocop: {}
`;

const FILE = 'evenkeel.yml';

function lineOf(line: number): object {
  return { kind: 'file', path: FILE, line };
}

describe('evenkeel config', () => {
  it('prints every value that counts, and from where it is', async () => {
    using repository = createTempRepository({ [FILE]: CONFIGURATION });
    const flags = ['--exclude', 'tmp', '--fail-on', 'warning'];
    const { file, inputs, analyzers, rules, overrides } = await resolvedIn(
      repository.root,
      ...flags,
    );
    expect(file).toBe(FILE);
    const flag = { kind: 'flag' };
    expect(named(inputs, 'include')).toMatchObject({
      value: ['src/**', 'lib/**'],
      origins: [lineOf(2)],
    });
    expect(named(inputs, 'exclude')).toMatchObject({
      value: ['**/gen/**', 'tmp'],
      origins: [lineOf(3), flag],
    });
    expect(named(inputs, 'fail-on')).toMatchObject({ value: 'warning', origins: [flag] });
    expect(named(inputs, 'timeout')).toMatchObject({
      value: '25m',
      origins: [{ kind: 'default' }],
    });
    expect(named(analyzers, 'html')).toMatchObject({ enabled: false, origins: [lineOf(6)] });
    expect(named(analyzers, 'ruff')).toMatchObject({
      enabled: true,
      origins: [{ kind: 'default' }],
    });
    expect(rules).toEqual([{ name: 'ruff/F401', severity: 'error', origins: [lineOf(8)] }]);
    const level = { name: 'ruff', severity: 'notice', origins: [lineOf(12)] };
    expect(overrides).toEqual([{ paths: ['test/**'], origins: [lineOf(10)], rules: [level] }]);
  });

  it('prints the tools of the file', async () => {
    using repository = createTempRepository({ [FILE]: CONFIGURATION });
    const { tools } = await resolvedIn(repository.root);
    expect(tools).toMatchObject([{ name: 'rubocop', origins: [lineOf(14)] }]);
  });

  it('says so where there is no file, and where a flag decides about analyzers', async () => {
    using repository = createTempRepository({});
    const { file, analyzers } = await resolvedIn(repository.root, '--analyzers', 'ruff');
    expect(file).toBeNull();
    const origins = [{ kind: 'flag' }];
    expect(named(analyzers, 'ruff')).toMatchObject({ enabled: true, origins });
    expect(named(analyzers, 'biome')).toMatchObject({ enabled: false, origins });
  });

  it('is a table for people', async () => {
    using repository = createTempRepository({ [FILE]: CONFIGURATION });
    const { exitCode, stdout } = await runCommand(['config', repository.root]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Configuration file: evenkeel\.yml$/m);
    expect(stdout).toMatch(/^ {2}include +src\/\*\*, lib\/\*\* +evenkeel\.yml:2$/m);
    expect(stdout).toMatch(/^ {2}html +off +evenkeel\.yml:6$/m);
    expect(stdout).toMatch(/^ {2}ruff\/F401 +error +evenkeel\.yml:8$/m);
    expect(stdout).toMatch(/^Rules for test\/\*\* \(evenkeel\.yml:10\)$/m);
  });

  it.each([
    [['config', '--formt', 'json'], /Unknown option '--formt'/],
    [['config', '--timeout', 'soon'], /timeout/],
    [['config', 'no-such-folder'], /Expected "path" to name a folder/],
    [['config', '--config', 'missing.yml'], /Input "config"/],
    [['--timeout', '5m', 'config'], /flags of "config" come after its name/i],
  ])('refuses %j with a sentence and code 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

/** Puts something in the place of `evenkeel.yml`. */
type Put = (repository: TempRepository) => void;

function write(content: string | Uint8Array): Put {
  return (repository) => writeFileSync(repository.at(FILE), content);
}

const billion = Array.from({ length: 9 }, (_, index) => {
  const before = index === 0 ? '"x"' : `*a${String(index - 1)}`;
  return `a${String(index)}: &a${String(index)} [${`${before}, `.repeat(9)}]`;
}).join('\n');

const paths = (glob: string): string => `include: [${JSON.stringify(glob)}]\n`;

/** What a stranger may put there, and how the one sentence begins that is said of it. */
const BAITS: Readonly<Record<string, readonly [Put, RegExp]>> = {
  'aliases that unfold': [write(billion), /20 uses of an anchor/],
  'an alias of itself': [write('include: &a [*a]\n'), /anchor|include|list|text|key/i],
  'more than 64 KiB': [write(`# ${'x'.repeat(70_000)}\n`), /at most 65536 characters/],
  'a megabyte': [write('a'.repeat(2_000_000)), /more than 262144 bytes/],
  '10,000 lists': [write('['.repeat(10_000)), /nesting/],
  '10,000 mappings': [write(`${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`), /nesting/],
  '10,000 lists on a line': [write('- '.repeat(10_000)), /nesting/],
  '10,000 keys on a line': [write('? '.repeat(10_000)), /nesting/],
  'mappings by indentation': [
    write(Array.from({ length: 340 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    /evenkeel\.yml:1:1: expected one of the keys/,
  ],
  'the prototype as a key': [write('__proto__: { polluted: true }\n'), /evenkeel\.yml:1:1/],
  'the prototype as a rule': [write('rules: { __proto__: off }\n'), /evenkeel\.yml:1:10/],
  'the constructor as an analyzer': [
    write('analyzers: { constructor: { enabled: false } }\n'),
    /evenkeel\.yml:1:14: expected the name of an analyzer/,
  ],
  'a way to become text': [
    write('fail-on: { toString: 1 }\n'),
    /evenkeel\.yml:1:10: expected one of/,
  ],
  'a merge key': [write('a: &a { enabled: false }\nanalyzers: { <<: *a }\n'), /evenkeel\.yml:/],
  'a key that is there twice': [
    write('fail-on: error\nfail-on: never\n'),
    /evenkeel\.yml:2:1: .*unique/,
  ],
  '5,000 keys': [
    write(Array.from({ length: 5_000 }, (_, at) => `k${String(at)}: 1`).join('\n')),
    /and 4990 more like these/,
  ],
  '1,000 rules that there are not': [
    write(
      `rules:\n${Array.from({ length: 1_000 }, (_, at) => `  ruff/QQ${String(at)}x: off`).join('\n')}`,
    ),
    /and 990 more like these/,
  ],
  'a tab': [write('analyzers:\n\thtml: { enabled: false }\n'), /evenkeel\.yml:2:1: expected YAML/],
  'bytes that are no UTF-8': [write(new Uint8Array([0x61, 0x3a, 0xff, 0xfe])), /expected UTF-8/],
  'UTF-16': [write(Buffer.from('\ufefffail-on: never\n', 'utf16le')), /expected UTF-8/],
  'a NUL': [write('fail-on: ne\0ver\n'), /evenkeel\.yml:1:\d+/],
  'a function': [
    write('fail-on: !!js/function "function () {}"\n'),
    /evenkeel\.yml:1:10: expected YAML/,
  ],
  'an object of Python': [
    write('include: !!python/object/apply:os.system [id]\n'),
    /evenkeel\.yml:1:10/,
  ],
  'two documents': [
    write('fail-on: never\n---\nfail-on: error\n'),
    /evenkeel\.yml:\d+:1: expected YAML/,
  ],
  'a billion braces': [write(paths('{a,b}'.repeat(20))), /evenkeel\.yml:1:11: .*256/],
  'a pattern that leads out': [write(paths('../../etc/**')), /evenkeel\.yml:1:11/],
  'a list with nothing in it': [write('include: [~]\n'), /evenkeel\.yml:1:11: expected text/],
  'a folder': [(repository) => mkdirSync(repository.at(FILE)), /it is a folder/],
  'a link out of the repository': [
    (repository) => symlinkSync('/etc/hostname', repository.at(FILE)),
    /symbolic link/,
  ],
  'a link that leads nowhere': [
    (repository) => symlinkSync('nowhere', repository.at(FILE)),
    /symbolic link/,
  ],
  'a FIFO': [
    (repository) => execFileSync('mkfifo', [repository.at(FILE)]),
    /it is not a regular file/,
  ],
};

describe('a hostile evenkeel.yml', () => {
  it.concurrent.each(Object.entries(BAITS))(
    'is refused in words, with code 2, and soon: %s',
    async (_, [put, message]) => {
      using repository = createTempRepository({ 'a.txt': '' });
      put(repository);
      const { exitCode, stdout, stderr } = await runCommand(['config', repository.root]);
      expect(stderr).toMatch(message);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^evenkeel: /);
      expect(stderr.length).toBeLessThan(4_000);
    },
    30_000,
  );

  it('may begin with a mark of byte order', async () => {
    using repository = createTempRepository({ [FILE]: '\ufefffail-on: never\n' });
    const { inputs } = await resolvedIn(repository.root);
    expect(named(inputs, 'fail-on')).toMatchObject({ value: 'never', origins: [lineOf(1)] });
  });

  it('costs no time with patterns that others take long for', async () => {
    const globs = ['**/'.repeat(300), `${'*a'.repeat(400)}b`, `${'?*'.repeat(400)}x`];
    const content = `include: ${JSON.stringify([...globs, '**'])}\n`;
    const names = Array.from(
      { length: 50 },
      (_, index) => `${'a/'.repeat(20)}${'a'.repeat(100)}${String(index)}.txt`,
    );
    using repository = createTempRepository({
      [FILE]: content,
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
    });
    const ended = await runCommand([repository.root, '--format', 'json', '--no-progress']);
    expect(ended.exitCode).toBe(0);
  });
});
