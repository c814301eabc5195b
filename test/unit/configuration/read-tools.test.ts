import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, messageOf } from '../../../src/errors.ts';
import { parseConfiguration } from '../../../src/configuration/parse-configuration.ts';
import { OUTPUT_FORMATS } from '../../../src/model/tool.ts';
import { PRESETS } from '../../../src/tools/presets/index.ts';

const OWN = 'command: [node, lint.js], files: ["**/*.js"], format: eslint-json';

async function toolsOf(text: string) {
  const file = { path: 'evenkeel.yml', text };
  return (
    await parseConfiguration(file, { analyzers: ['ruff', 'biome'], ruleIds: () => new Set() })
  ).tools;
}

async function complaintOf(text: string): Promise<string> {
  try {
    await toolsOf(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return messageOf(error);
    throw error;
  }
  return '';
}

describe('tools in evenkeel.yml', () => {
  it('need a command, files and a format', async () => {
    expect(await toolsOf(`tools:\n  my-lint: { ${OWN} }\n`)).toMatchObject([
      {
        name: 'my-lint',
        programs: [{ command: ['node', 'lint.js'] }],
        options: [],
        files: ['**/*.js'],
        format: 'eslint-json',
        batchSize: 50,
        pass: 'files',
        timeoutMs: 300_000,
        exitCodes: [0, 1],
        slots: 1,
        workingDirectory: '',
        severity: 'warning',
      },
    ]);
  });

  it('take everything else from what is said', async () => {
    const said =
      'batch-size: 7, pass: directories, output: stderr, timeout: 90s, exit-codes: [0, 3], severity: error, severities: { low: off }, env: [MODE], working-directory: web, slots: all, columns: { base: 0 }';
    expect(await toolsOf(`tools:\n  my-lint: { ${OWN}, ${said} }\n`)).toMatchObject([
      {
        batchSize: 7,
        pass: 'directories',
        output: 'stderr',
        timeoutMs: 90_000,
        exitCodes: [0, 3],
        severity: 'error',
        severities: [['low', 'off']],
        env: ['MODE'],
        workingDirectory: 'web',
        slots: 'all',
        columns: { base: 0, unit: 'code-point' },
      },
    ]);
  });

  it('are presets by their names alone, with any key set anew', async () => {
    const [all] = await toolsOf('tools:\n  rubocop:\n');
    const [fewer] = await toolsOf('tools:\n  rubocop: { batch-size: 3, files: [a.rb] }\n');
    expect(all).toMatchObject({ name: 'rubocop', format: 'rubocop-json' });
    expect(fewer).toEqual({ ...all, batchSize: 3, files: ['a.rb'] });
  });

  it('can have rules with severities of their own', async () => {
    const rules = 'rules:\n  my-lint/no-x: error\n';
    expect(await toolsOf(`tools:\n  my-lint: { ${OWN} }\n${rules}`)).toHaveLength(1);
    expect(await complaintOf(rules)).toContain(
      'evenkeel.yml:2:3: expected the name of an analyzer',
    );
  });

  it.each([
    ['rubocob: {}', ':2:', 'Did you mean the preset "rubocop"?'],
    [`ruff: { ${OWN} }`, ':2:3:', 'a name that no built-in analyzer has'],
    [`My_Lint: { ${OWN} }`, ':2:3:', 'lower-case letters'],
    [`a: { ${OWN}, comand: [x] }`, ':2:', 'Did you mean "command"?'],
    ['a: { command: node x, files: [a], format: rdjson }', ':2:17:', 'a list'],
    ['a: { command: [], files: [a], format: rdjson }', ':2:17:', 'items'],
    ['a: { command: [x], files: [a], format: xml }', ':2:', 'one of sarif, checkstyle'],
    ['a: { command: [x], files: [a], format: pattern }', ':2:', 'the key "pattern" as well'],
    ['a: { command: [x], files: [a], format: pattern, pattern: "(" }', ':2:', 'regular expression'],
    ['a: { command: [x], files: [a], format: pattern, pattern: "x" }', ':2:', '(?<path>'],
    [`a: { ${OWN}, pattern: "(?<path>x)" }`, ':2:', 'only beside "format: pattern"'],
    [`a: { ${OWN}, timeout: 60 }`, ':2:', 'text'],
    [`a: { ${OWN}, timeout: 60x }`, ':2:', 'a duration'],
    [`a: { ${OWN}, working-directory: ../x }`, ':2:', 'inside the analysed one'],
    [`a: { ${OWN}, env: [GITHUB_TOKEN] }`, ':2:', 'opens no door'],
    [`a: { ${OWN}, slots: many }`, ':2:', '^all$'],
    [`a: { ${OWN}, exit-codes: [256] }`, ':2:', '255'],
  ])('are refused where they stand: %s', async (tool, place, said) => {
    const complaint = await complaintOf(`tools:\n  ${tool}\n`);
    expect(complaint).toContain(`evenkeel.yml${place}`);
    expect(complaint).toContain(said);
  });

  it('have globs that can be meant', async () => {
    const tool = 'a: { command: [x], files: ["../x"], format: rdjson }';
    expect(await complaintOf(`tools:\n  ${tool}\n`)).toContain('evenkeel.yml:2:');
  });
});

describe("the README's example of tools", () => {
  it('is what evenkeel.yml may say', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, example = ''] = /<!-- tools example -->\s*```yaml\n(.*?)```/su.exec(readme) ?? [];
    expect((await toolsOf(example)).map(({ name }) => name)).toEqual([
      'rubocop',
      'phpcs',
      'my-linter',
    ]);
  });

  it('names every preset and every format', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    for (const name of Object.keys(PRESETS)) expect(readme).toContain(`\`${name}\``);
    const common = OUTPUT_FORMATS.filter((id) => !id.endsWith('-json') || id === 'eslint-json');
    for (const name of common) expect(readme).toContain(`\`${name}\``);
  });
});
