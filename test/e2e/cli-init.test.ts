import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/configuration/parse-configuration.ts';
import { catalogIds } from '../../src/analyzers/rule-catalog.ts';
import { ANALYZER_IDS } from '../../src/open-run-ports.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';

const FILES = {
  'app/a.py': 'x = 1\n',
  'app/b.py': 'x = 1\n',
  'app/generated/c.py': 'x = 1\n',
  'lib/d.rb': 'a = 1\n',
  'spec/d_spec.rb': 'a = 1\n',
  'vendor/e.php': '<?php\n',
  'docs/f.md': '# F\n',
  'ruff.toml': 'line-length = 100\n',
  '.rubocop.yml': '{}\n',
};

const FILE = 'evenkeel.yml';

function parse(text: string) {
  const known = { analyzers: ANALYZER_IDS, ruleIds: catalogIds };
  return parseConfiguration({ path: FILE, text }, known);
}

/** The draft with the marks taken away before everything that is no sentence. */
function uncommented(text: string): string {
  const [head = '', rest = ''] = text.split(/^(?=fail-on:)/m);
  return head + rest.replaceAll(/^# (?=[ a-z])/gm, '');
}

describe('evenkeel init', () => {
  it('writes what it found, and prints it with a workflow', async () => {
    using repository = createTempRepository(FILES);
    const { exitCode, stdout, stderr } = await runCommand(['init', repository.root]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const text = readFileSync(repository.at(FILE), 'utf8');
    expect(stdout).toContain(text);
    expect(stdout).toMatch(/^Wrote evenkeel\.yml:$/m);
    expect(stdout).toMatch(/^ {6}- uses: \S+\/evenkeel@\S+$/m);
    expect(text).toMatch(/^# {3}ruff: 4 files \(Ruff\)$/m);
    expect(text).toMatch(/^# {3}prism: 2 files/m);
    expect(text).toMatch(/^# Followed as they are: ruff\.toml\.$/m);
    expect(text).toMatch(/\.rubocop\.yml/);
    expect(text).toMatch(/^# Left out anyway, by their names: vendor\/ \(1 file\)\.$/m);
    expect(text).toMatch(/^# {3}- 'app\/generated\/\*\*' {2}# 1 file$/m);
    expect(text).toMatch(/^# {3}- paths: \['spec\/\*\*'\]$/m);
  });

  it('writes what is valid, also with every comment made a setting', async () => {
    using repository = createTempRepository(FILES);
    await runCommand(['init', repository.root]);
    const text = readFileSync(repository.at(FILE), 'utf8');
    expect(await parse(text)).toMatchObject({ failOn: 'error', off: [] });
    const all = await parse(uncommented(text));
    expect(all).toMatchObject({ include: ['**'], exclude: ['app/generated/**'] });
    expect(all.off).toHaveLength(1);
    expect(all.rules.levels.length).toBeGreaterThan(0);
    expect(all.rules.overrides).toHaveLength(1);
    // A run follows it as it is.
    const ended = await runCommand([repository.root, '--no-progress']);
    expect(ended.exitCode).toBe(0);
  });

  it('names the schema where it is known where Evenkeel is published', async () => {
    using repository = createTempRepository({});
    const environment = { GITHUB_ACTION_REPOSITORY: 'some/evenkeel', GITHUB_ACTION_REF: 'v9' };
    await runCommand(['init', repository.root], { environment });
    const [first] = readFileSync(repository.at(FILE), 'utf8').split('\n');
    const schema = 'https://raw.githubusercontent.com/some/evenkeel/v9/evenkeel.schema.json';
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  it('does not replace what is there, unless it is told to', async () => {
    using repository = createTempRepository({ [FILE]: 'fail-on: never\n' });
    const refused = await runCommand(['init', repository.root]);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toMatch(/found evenkeel\.yml\. Give --force/);
    expect(readFileSync(repository.at(FILE), 'utf8')).toBe('fail-on: never\n');
    expect((await runCommand(['init', repository.root, '--force'])).exitCode).toBe(0);
    expect(readFileSync(repository.at(FILE), 'utf8')).toContain('fail-on: error');
  });

  it('does not write beside a file that it would win over, nor into a folder of its name', async () => {
    using repository = createTempRepository({ '.github/evenkeel.yml': 'fail-on: never\n' });
    const refused = await runCommand(['init', repository.root, '--force']);
    expect(refused.exitCode).toBe(2);
    expect(existsSync(repository.at(FILE))).toBe(false);
    using other = createTempRepository({});
    mkdirSync(other.at(FILE));
    const folder = await runCommand(['init', other.root, '--force']);
    expect(folder).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('repeats no name that would be more than a name', async () => {
    using repository = createTempRepository({});
    const names = ["x'\nfail-on: never\n#", 'a: b', '$(id)', '\u001b[31m'];
    for (const name of names) {
      mkdirSync(repository.at(`${name}/generated`), { recursive: true });
      writeFileSync(repository.at(`${name}/generated/a.py`), 'x = 1\n');
    }
    const { exitCode, stdout } = await runCommand(['init', repository.root]);
    expect(exitCode).toBe(0);
    for (const part of ['never\n', '\u001b', '$(id)']) expect(stdout).not.toContain(part);
    expect(await parse(readFileSync(repository.at(FILE), 'utf8'))).toMatchObject({
      failOn: 'error',
    });
  });

  it.each([
    [['init', 'no-such-folder'], /Expected "path" to name a folder/],
    [['init', '--forse'], /Unknown option '--forse'/],
    [['init', 'a', 'b'], /Too many arguments/],
  ])('refuses %j with a sentence and code 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
