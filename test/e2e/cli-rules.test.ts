import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANALYZER_IDS } from '../../src/open-run-ports.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { ROOT } from './support/shipped.ts';

/** What `evenkeel rules --format json` promises. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['ruleId', 'analyzer', 'language', 'severity', 'enabled', 'summary', 'helpUrl'],
    properties: {
      ruleId: { type: 'string', pattern: '^[a-z0-9-]+/[A-Za-z][\\w./-]*$' },
      analyzer: { enum: [...ANALYZER_IDS, 'evenkeel'] },
      language: { type: 'string', pattern: '^[a-z-]+$' },
      severity: { enum: ['error', 'warning', 'notice'] },
      enabled: { type: 'boolean' },
      summary: { type: 'string', minLength: 5 },
      helpUrl: { type: 'string', pattern: '^https://[^\\s]+$' },
    },
  },
} as const;

interface Listed {
  readonly ruleId: string;
  readonly severity: string;
  readonly enabled: boolean;
}

async function listIn(folder: string, ...flags: readonly string[]): Promise<readonly Listed[]> {
  const ended = await runCommand(['rules', folder, '--format', 'json', ...flags]);
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  const list: unknown = JSON.parse(ended.stdout);
  const check = new Ajv({ allErrors: true }).compile<Listed[]>(SCHEMA);
  if (check(list)) return list;
  throw new Error(JSON.stringify(check.errors?.slice(0, 3)));
}

function stateOf(rules: readonly Listed[], id: string): string {
  const rule = rules.find(({ ruleId }) => ruleId === id);
  if (rule === undefined) return 'not there';
  return rule.enabled ? rule.severity : 'off';
}

/** Every `<language>/<rule>.scm` as a finding would be called. */
function ownRules(): readonly string[] {
  const folder = join(ROOT, 'rules');
  return readdirSync(folder).flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.scm'))
      .map((name) => `${language}-rules/${name.slice(0, -'.scm'.length)}`),
  );
}

describe('evenkeel rules', () => {
  it('lists every rule of ours and of each engine, in order, each once', async () => {
    using repository = createTempRepository({});
    const ids = (await listIn(repository.root)).map(({ ruleId }) => ruleId);
    expect(ids).toEqual([...new Set(ids)].toSorted((left, right) => (left < right ? -1 : 1)));
    expect(ownRules().filter((id) => !ids.includes(id))).toEqual([]);
    const some = ['ruff/F401', 'ruff/PLR0913', 'biome/style/useConst', 'markdown/MD013'];
    expect([...some, 'evenkeel/unused-suppression'].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ANALYZER_IDS.filter((id) => !ids.some((rule) => rule.startsWith(`${id}/`)))).toEqual([]);
  });

  it('says which are on in a repository: by its evenkeel.yml, its tools, and the flags', async () => {
    using repository = createTempRepository({
      'ruff.toml': '[lint]\nextend-select = ["D100"]\n',
      'evenkeel.yml': `analyzers: { html: { enabled: false } }
rules:
  ruff/F401: error
  ruff/F821: off
  ruby-rules/csrf-protection-off: notice
  ruby-rules: warning
overrides:
  - paths: ['app/**']
    rules: { ruff/E501: error }
`,
      'other.yml': 'rules: { ruff/F401: notice }\n',
    });
    const rules = await listIn(repository.root);
    const ids = [
      'ruff/F401',
      'ruff/F821',
      'ruff/D100',
      'ruff/D101',
      'ruff/E501',
      'html/id-unique',
      'ruby-rules/csrf-protection-off',
      'ruby-rules/nested-method',
      'ruby-rules/float-equality',
    ];
    expect(ids.map((id) => stateOf(rules, id))).toEqual([
      'error',
      'off',
      'notice',
      'off',
      'error',
      'off',
      'notice',
      'warning',
      'off',
    ]);
    const flagged = await listIn(repository.root, '--analyzers', '-ruff');
    expect(stateOf(flagged, 'ruff/F401')).toBe('off');
    const other = ['rules', '--config', 'other.yml', '--format', 'json'];
    const { stdout } = await runCommand(other, { cwd: repository.root });
    expect(stdout).toContain(
      '"ruleId":"ruff/F401","analyzer":"ruff","language":"python","severity":"notice"',
    );
  });

  it('says what a run does: a rule that is off is on where evenkeel.yml gives it a severity', async () => {
    const bad = 'if a == 0.1\n  b\nend\n';
    using repository = createTempRepository({
      'evenkeel.yml':
        "overrides: [{ paths: ['lib/**'], rules: { ruby-rules/float-equality: error } }]\n",
      'lib/a.rb': bad,
      'app/a.rb': bad,
    });
    expect(stateOf(await listIn(repository.root), 'ruby-rules/float-equality')).toBe('error');
    const { exitCode, stdout } = await runCommand([repository.root, '--no-progress']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^lib\/a\.rb\n.*ruby-rules\/float-equality$/m);
    expect(stdout).not.toContain('app/a.rb');
  });

  it('is a table for people, with a count', async () => {
    using repository = createTempRepository({});
    const { exitCode, stdout } = await runCommand(['rules', repository.root]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ruff\/F401 +notice +Unused import\.$/m);
    expect(stdout).toMatch(/\n\n\d{4} rules, \d{3} on\n$/);
  });

  it.each([
    [['rules', '--frmat', 'json'], /Unknown option '--frmat'.*--format/],
    [['rules', '--format', 'xml'], /text, json/],
    [['rules', 'no-such-folder'], /Expected "path" to name a folder/],
    [['--format', 'json', 'rules'], /flags of "rules" come after its name/i],
    [['explain'], /missing required argument 'RULE'/i],
    [['explain', 'ruff/F4O1'], /found "ruff\/F4O1"\. Did you mean "ruff\/F401"/],
    [['explain', 'nodebuger'], /Did you mean "biome\/suspicious\/noDebugger"/],
    [['explain', 'syntax'], /biome\/syntax, .*yaml\/syntax\. Give the whole name/],
    [['explain', 'zzzzzzzzzzzz'], /"evenkeel rules" lists them all/],
  ])('refuses %j with a sentence and code 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('evenkeel explain', () => {
  it('has the reason, the advice, and the good and bad examples of every rule of ours', async () => {
    const lessons = Object(
      JSON.parse(readFileSync(join(ROOT, 'dist/vendor/rule-lessons.json'), 'utf8')),
    );
    expect(Object.keys(lessons).toSorted()).toEqual(ownRules().toSorted());
    const { exitCode, stdout } = await runCommand(['explain', 'array-with-shared-item']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ruby-rules\/array-with-shared-item\n/);
    expect(stdout).toMatch(/Reported:\n\n {4}grid = Array\.new\(3, \[\]\)\n/);
    expect(stdout).toMatch(/Not reported:\n\n {4}grid = Array\.new\(3\) \{ \[\] \}\n/);
  });

  it('teaches a rule that two analyzers try under either of its names', async () => {
    const { stdout } = await runCommand(['explain', 'erb/array-with-shared-item']);
    expect(stdout).toMatch(/^erb\/array-with-shared-item\n/);
    expect(stdout).toMatch(/Reported:\n\n {4}grid = /);
  });

  it.each(['F401', 'f401', 'ruff/F401'])('finds the rule that is meant by %s', async (word) => {
    using repository = createTempRepository({ 'evenkeel.yml': 'rules: { ruff/F401: error }\n' });
    const { exitCode, stdout } = await runCommand(['explain', word, repository.root]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ruff\/F401\nUnused import\.\n/);
    expect(stdout).toMatch(/^Severity: +error$/m);
    expect(stdout).toMatch(/^Help: +https:\/\/docs\.astral\.sh\/ruff\/rules\/unused-import$/m);
  });
});
