import { describe, expect, it } from 'vitest';
import { ruff } from '../../../../src/analyzers/ruff.ts';
import type { Match } from '../../../../src/model/finding.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

type Files = Readonly<Record<string, string>>;

async function judge(path: string, text: string, others: Files = {}): Promise<readonly Match[]> {
  const loaded = await ruff.load(openAnalyzerContext({ ...others, [path]: text }));
  return loaded.analyze({ path, text });
}

/** Rule, place and message of each problem, as one string. */
async function problemsOf(path: string, text: string, others: Files = {}): Promise<string[]> {
  const matches = await judge(path, text, others);
  return matches.map(
    ({ rule, startLine, startColumn, endColumn, message }) =>
      `${rule} ${startLine}:${startColumn}-${endColumn} ${message}`,
  );
}

describe('judgeConfig', () => {
  it('is quiet on a configuration that Ruff takes', async () => {
    const text = `
line-length = 100
target-version = "py39"
cache-dir = "~/nowhere"
required-version = "==0.1.0"

[lint]
select = ["E", "F", "PLW", "C", "T20", "ALL", "TCH001", "U001"]
ignore = ["E999", "D"]
preview = false
per-file-ignores = { "tests/**" = ["S101"], "!src/*" = ["F"] }

[lint.isort]
known-first-party = ["a"]

[format]
quote-style = "preserve"
`;
    expect(await problemsOf('ruff.toml', text)).toEqual([]);
  });

  it('says nothing of a project file that is not for Ruff, broken or not', async () => {
    expect(await problemsOf('pyproject.toml', '[tool.other]\nselect = 1\n')).toEqual([]);
    expect(await problemsOf('pyproject.toml', '[tool.other\n')).toEqual([]);
  });

  it('places a file that is no TOML where the parser gave up, as an error', async () => {
    const [match, ...rest] = await judge('a/ruff.toml', 'select = [\n  "F",\n');
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ rule: 'invalid-configuration', severity: 'error', startLine: 3 });
    expect(match?.message).toContain('Invalid TOML document');
    const [project] = await judge('pyproject.toml', '[tool.ruff.lint]\nselect = \n');
    expect(project).toMatchObject({ severity: 'error', startLine: 2 });
  });

  it('names each setting that Ruff does not take, at its line', async () => {
    const text = `[project]
name = "x"

[tool.ruff]
line-length = "wide"
target-version = "py27"
zzz = 1

[tool.ruff.lint]
dummy-variable-rgx = "("
`;
    expect(await problemsOf('pyproject.toml', text)).toEqual([
      expect.stringMatching(/^invalid-configuration 5:1-21 Ruff [\d.]+ does not take .*"wide"/),
      expect.stringMatching(/^invalid-configuration 6:1-24 .*`py27`/),
      expect.stringMatching(/^invalid-configuration 7:1-8 .*`zzz`/),
      expect.stringMatching(/^invalid-configuration 10:1-25 .*unclosed group/),
    ]);
  });

  it('names each rule that Ruff does not have, where it stands in its list', async () => {
    const text = `[lint]
select = ["F", "X1"]
ignore = [
  "E501",
  "Y2",
]
extend-select = ["E999", "unused-import"]

[lint.per-file-ignores]
"tests/*" = ["S101", "Z3"]
`;
    expect(await problemsOf('ruff.toml', text)).toEqual([
      expect.stringMatching(/^unknown-rule 2:17-19 Ruff [\d.]+ has no rule "X1".*"select"/),
      expect.stringMatching(/^unknown-rule 7:19-23 Ruff removed the rule "E999"/),
      expect.stringMatching(/^unknown-rule 7:27-40 Ruff takes "unused-import" only by its code/),
      expect.stringMatching(/^unknown-rule 5:4-6 .*"Y2"/),
      expect.stringMatching(/^unknown-rule 10:23-25 .*"Z3"/),
    ]);
  });

  it('takes names of rules once preview is on, also by a file that is extended', async () => {
    const text = 'extend = "base.toml"\n[lint]\nselect = ["unused-import"]\n';
    expect(await problemsOf('ruff.toml', text, { 'base.toml': 'preview = true\n' })).toEqual([]);
  });

  it('says what is no list of rules, and what is no pattern', async () => {
    const text = `exclude = ["[", "ok"]
[lint]
select = "F"
[lint.per-file-ignores]
"{a" = ["F"]
`;
    expect(await problemsOf('ruff.toml', text)).toEqual([
      expect.stringMatching(/^invalid-configuration 3:1-13 Expected a list of rules/),
      expect.stringMatching(/^invalid-configuration 1:13-14 "\[" is no pattern/),
      expect.stringMatching(/^invalid-configuration 5:2-4 "{a" is no pattern/),
    ]);
  });

  it.each([
    ['../outside.toml', 'outside'],
    ['~/ruff.toml', 'outside'],
    ['/etc/ruff.toml', 'outside'],
    ['$HOME/ruff.toml', 'outside'],
    ['missing.toml', 'not there'],
    ['ruff.toml', 'extends this file'],
    ['./a/../ruff.toml', 'extends this file'],
  ])('says why it does not follow extend = "%s"', async (target, reason) => {
    const [match, ...rest] = await judge('ruff.toml', `\nextend = "${target}"\n`);
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ rule: 'invalid-configuration', startLine: 2, startColumn: 1 });
    expect(match?.message).toContain(reason);
  });

  it('stops at a circle of files, and at a chain that is too long', async () => {
    const circle = { 'b.toml': 'extend = "c.toml"\n', 'c.toml': 'extend = "b.toml"\n' };
    expect(await problemsOf('ruff.toml', 'extend = "b.toml"\n', circle)).toEqual([]);
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index}.toml`, `extend = "${index + 1}.toml"\n`]),
    );
    expect(await problemsOf('ruff.toml', 'extend = "0.toml"\n', chain)).toEqual([]);
  });

  it('tells the problem of a file that only it extends, at its own line', async () => {
    const others = { 'shared/base.toml': 'select = [\n' };
    const [problem] = await problemsOf('ruff.toml', 'extend = "shared/base.toml"\n', others);
    expect(problem).toMatch(/^invalid-configuration 1:1-28 In "shared\/base.toml": /);
  });

  it('tells of many problems only the first fifty', async () => {
    const rules = Array.from({ length: 200 }, (_, index) => `"X${index}"`).join(', ');
    expect(await judge('ruff.toml', `lint.select = [${rules}]\n`)).toHaveLength(50);
  });
});
