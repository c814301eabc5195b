import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/configuration/parse-configuration.ts';
import { ConfigurationError } from '../../../src/errors.ts';

const RULES = new Set([
  'ruff/F401',
  'ruff/S101',
  'biome/suspicious/noDebugger',
  'evenkeel/unused-suppression',
]);
const IDS = { analyzers: ['ruff', 'biome', 'secrets'], ruleIds: () => RULES };

async function messageOf(text: string): Promise<string> {
  try {
    await parseConfiguration({ path: 'evenkeel.yml', text }, IDS);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('evenkeel.yml', () => {
  it('says which files, which analyzers, which severities, and what fails', async () => {
    const text = `# comment
include: ['src/**']
exclude:
  - '**/*.min.js'
fail-on: warning
analyzers:
  biome: { enabled: false }
  ruff: { enabled: true }
rules:
  ruff/F401: off
  secrets: error
overrides:
  - paths: ['test/**']
    rules: { ruff/S101: notice }
`;
    const { lineOf, ...said } = await parseConfiguration({ path: 'evenkeel.yml', text }, IDS);
    expect(said).toEqual({
      path: 'evenkeel.yml',
      include: ['src/**'],
      exclude: ['**/*.min.js'],
      failOn: 'warning',
      off: ['biome'],
      on: ['ruff'],
      rules: {
        levels: [
          ['ruff/F401', 'off'],
          ['secrets', 'error'],
        ],
        overrides: [{ paths: ['test/**'], levels: [['ruff/S101', 'notice']] }],
      },
      tools: [],
    });
    const places = [['fail-on'], ['rules', 'secrets'], ['overrides', 0], ['overrides', 0, 'rules']];
    expect(places.map(lineOf)).toEqual([5, 11, 13, 14]);
    expect(lineOf(['rules', 'ruff/F402'])).toBeUndefined();
  });

  it('may say nothing', async () => {
    for (const text of ['', '# nothing\n', '{}\n']) {
      const { off, rules } = await parseConfiguration({ path: 'evenkeel.yml', text }, IDS);
      expect({ off, rules }).toEqual({ off: [], rules: { levels: [], overrides: [] } });
    }
  });

  it.each([
    [
      'rules:\n  ruff/F401: warn\n',
      'evenkeel.yml:2:14: expected one of off, notice, warning, error, found "warn". Did you mean "warning"?',
    ],
    [
      'excludes: [a]\n',
      'evenkeel.yml:1:1: expected one of the keys include, exclude, fail-on, analyzers, rules, tools, overrides, found "excludes". Did you mean "exclude"?',
    ],
    [
      'analyzers:\n  rufff: { enabled: true }\n',
      'evenkeel.yml:2:3: expected the name of an analyzer (ruff, biome, secrets), found "rufff". Did you mean "ruff"?',
    ],
    [
      'analyzers:\n  ruff: { enabled: yes please }\n',
      'evenkeel.yml:2:20: expected true or false, found "yes please".',
    ],
    [
      'exclude: dist\n',
      'evenkeel.yml:1:10: expected a list, each item on a line with "- ", found "dist".',
    ],
    ['- a\n', 'evenkeel.yml:1:1: expected keys with values, found a list.'],
    [
      'overrides:\n  - rules: {}\n',
      'evenkeel.yml:2:5: expected the key "paths" as well, found keys with values.',
    ],
    [
      'overrides:\n  - paths: [a]\n    rules: { biom/x: off }\n',
      'evenkeel.yml:3:14: expected the name of an analyzer (ruff, biome, secrets, evenkeel), found "biom/x". Did you mean "biome"?',
    ],
    [
      'rules:\n  ruff/F410: off\n',
      'evenkeel.yml:2:3: expected the name of a rule of ruff ("evenkeel rules" lists them), found "ruff/F410". Did you mean "ruff/F401"?',
    ],
    [
      'overrides:\n  - paths: [a]\n    rules: { biome/suspicious/nodebuger: off }\n',
      'evenkeel.yml:3:14: expected the name of a rule of biome ("evenkeel rules" lists them), found "biome/suspicious/nodebuger". Did you mean "biome/suspicious/noDebugger"?',
    ],
    [
      'rules:\n  evenkeel/unused: off\n',
      'evenkeel.yml:2:3: expected the name of a rule of evenkeel ("evenkeel rules" lists them), found "evenkeel/unused".',
    ],
  ])(
    'is refused with the place, what is allowed and the nearest word: %j',
    async (text, message) => {
      expect(await messageOf(text)).toBe(message);
    },
  );

  it('is refused where it is no YAML, with the place', async () => {
    expect(await messageOf('include: [a\n')).toMatch(/^evenkeel\.yml:2:1: expected YAML/u);
  });

  it('is refused with globs that nobody can mean', async () => {
    const text = "overrides:\n  - paths: ['../x']\n    rules: { ruff: off }\n";
    expect(await messageOf(text)).toMatch(/\.\./u);
  });

  it('tells of several mistakes at once, and not of hundreds', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `  ruff/R${String(index)}: wrong`);
    const lines = (await messageOf(`rules:\n${keys.join('\n')}\n`)).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('and 40 more like these.');
  });

  it('does not unfold what would fill the memory', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const before = index === 0 ? '"x"' : `*a${String(index - 1)}`;
      return `a${String(index)}: &a${String(index)} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    expect(await messageOf(levels.join('\n'))).toMatch(/expected at most 20 uses of an anchor/u);
    expect(await messageOf(`# ${'x'.repeat(70_000)}`)).toMatch(/at most 65536 characters/u);
  });

  it('keeps to itself names that mean something in JavaScript', async () => {
    expect(await messageOf('__proto__: { enabled: false }\n')).toMatch(/^evenkeel\.yml:1:1/u);
    expect(await messageOf('rules:\n  __proto__: off\n')).toMatch(/evenkeel\.yml:2|nothing/u);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('never fails but with words for the user, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 80 }),
          fc.json({ maxDepth: 4 }),
          fc
            .dictionary(
              fc.constantFrom('include', 'rules', 'overrides', 'analyzers', 'x'),
              fc.jsonValue(),
            )
            .map((value) => JSON.stringify(value)),
        ),
        async (text) => {
          expect(await messageOf(text)).toBeTypeOf('string');
        },
      ),
    );
  });

  it('says where a glob stands that nobody can mean', async () => {
    const braces = '{a,b}'.repeat(20);
    const text = `include:\n  - src\n  - '${braces}'\nexclude: ['../x']\n`;
    expect((await messageOf(text)).split('\n')).toEqual([
      expect.stringMatching(/^evenkeel\.yml:3:5: .*256/u),
      expect.stringMatching(/^evenkeel\.yml:4:11: .*\.\./u),
    ]);
  });
});
