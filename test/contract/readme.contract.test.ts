import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfiguration } from '../../src/configuration/parse-configuration.ts';
import { ANALYZER_IDS } from '../../src/open-run-ports.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import { catalogIds } from '../../src/analyzers/rule-catalog.ts';
import { startActionJob } from '../e2e/support/action-job.ts';
import { runCommand } from '../e2e/support/command.ts';
import { PHP_SAMPLE, SAMPLE } from '../e2e/support/sample-files.ts';
import { ROOT } from '../e2e/support/shipped.ts';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const DEPENDENCIES = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');

const PACKAGE = Object(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** The files that the README's printed output is of. */
const SHOWN = new Set(['app/report.py', 'ui/cart.ts', 'notes.bin']);

function blocksOf(language: string): readonly string[] {
  const blocks = README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, text = '']) => text);
}

function rowsBelow(text: string, heading: string): readonly (readonly string[])[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** A step as a workflow has it. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

function jobOf(yaml: string): Job {
  const { jobs, ...job } = parse(yaml);
  return jobs === undefined ? job : jobs.evenkeel;
}

/** Whether a printed line is the same on every machine at every moment. */
function isSteady(line: string): boolean {
  return !/^(Allowance|Duration):/.test(line);
}

const COMMANDS = blocksOf('sh').flatMap((block) =>
  block
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, '')),
);

/** The two workflows for pull requests from forks. */
const RECIPE = blocksOf('yaml').filter((yaml) => /^on:/m.test(yaml) && yaml.includes('name: '));

/** `with:` of the step that uses an action. */
function withOf(
  steps: ReturnType<typeof jobOf>['steps'] | undefined,
  uses = 'OWNER/evenkeel',
): Readonly<Record<string, string>> {
  return steps?.find((step) => step.uses?.startsWith(uses) === true)?.with ?? {};
}

describe('the README', () => {
  it('has the tables that action.yml says', () => {
    const script = join(ROOT, 'scripts/update-readme.ts');
    const told = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(told).toContain('README.md says what action.yml says');
  });

  it('begins with how to use the action, and then the two commands for a fresh machine', () => {
    const uses = README.indexOf('uses: OWNER/evenkeel@v1');
    const run = README.indexOf('node dist/cli.js PATH');
    const test = README.indexOf('npm ci && npm test');
    expect(uses).toBeGreaterThan(0);
    expect(run).toBeGreaterThan(uses);
    expect(test).toBeGreaterThan(run);
    expect(README.slice(0, test).split('\n').length).toBeLessThan(35);
  });

  it.each(blocksOf('yaml').filter((yaml) => !yaml.includes('steps:')))(
    'has an evenkeel.yml that is followed as it stands',
    async (text) => {
      await expect(
        parseConfiguration(
          { path: 'README', text },
          { analyzers: ANALYZER_IDS, ruleIds: catalogIds },
        ),
      ).resolves.toBeDefined();
    },
  );

  it.each([
    ...blocksOf('yaml')
      .filter((yaml) => yaml.includes('steps:') && !RECIPE.includes(yaml))
      .entries(),
  ])('has an example that works as it stands: %i', async (_, yaml) => {
    const { permissions, steps } = jobOf(yaml);
    expect(permissions).toEqual({ contents: 'read', checks: 'write' });
    const used = steps.filter(({ uses }) => uses !== undefined);
    expect(used.map(({ uses }) => uses)).toEqual(['actions/checkout@v5', 'OWNER/evenkeel@v1']);
    await using run = await startActionJob({ files: SAMPLE });
    const step = await run.run({ with: used[1]?.with ?? {} });
    expect(step.outputs).toMatchObject({ conclusion: 'failure', complete: 'true' });
    expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it("has a recipe for forks that works as it stands: one job's journal, posted by another", async () => {
    const [first, second] = RECIPE.map((yaml) => jobOf(yaml).steps);
    await using fork = await startActionJob({ files: SAMPLE, event: 'pull_request.fork' });
    const step = await fork.run({ with: withOf(first) });
    const kept = withOf(first, 'actions/upload-artifact')['path'] ?? '';
    const journal = readFileSync(fork.repository.at(kept), 'utf8');
    expect(step.outputs['journal']).toBe(fork.repository.at(kept));
    const folder = withOf(second, 'actions/download-artifact')['path'] ?? '';
    const files = { [`${folder}/${kept}`]: journal };
    await using base = await startActionJob({ files, event: 'workflow_run' });
    expect(await base.run({ with: withOf(second) })).toMatchObject({ exitCode: 0 });
    expect(base.github.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it
    .skipIf(process.platform === 'win32')
    .each(COMMANDS.filter((command) => command.startsWith('node dist/cli.js')))(
    'has a command that works as it stands: %s',
    (command) => {
      using repository = createTempRepository(PHP_SAMPLE);
      using folder = createTempFolder();
      symlinkSync(join(ROOT, 'dist'), folder.at('dist'));
      const { status, stderr } = spawnSync(
        '/bin/sh',
        ['-c', command.replace('PATH', `"${repository.root}"`)],
        {
          cwd: folder.root,
          encoding: 'utf8',
        },
      );
      expect([0, 1]).toContain(status);
      expect(stderr).not.toContain('evenkeel:');
    },
  );

  it('names no other commands than those and the ones that CI runs', () => {
    const others = COMMANDS.filter((command) => !command.startsWith('node dist/cli.js'));
    expect(others).toEqual(['npm ci && npm test']);
    const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8');
    expect(ci).toMatch(/^npm ci /m);
    expect(ci).toMatch(/npm test /);
    expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
  });

  it('shows what the program prints', async () => {
    using repository = createTempRepository(
      Object.fromEntries(Object.entries(SAMPLE).filter(([path]) => SHOWN.has(path))),
    );
    const { stdout } = await runCommand([repository.root]);
    const shown = blocksOf('text')[0]?.trimEnd().split('\n') ?? [];
    expect(shown.filter(isSteady)).toEqual(stdout.trimEnd().split('\n').filter(isSteady));
    expect(shown.length).toBe(stdout.trimEnd().split('\n').length);
  });

  it('has the exit codes that the help has', async () => {
    const { stdout } = await runCommand(['--help']);
    const [, told = ''] = stdout.split('Exit codes:\n');
    const codes = [...told.matchAll(/^ {2}(\d+) +(.+)$/gm)].map(([, code, text]) => [code, text]);
    const table = rowsBelow(
      README.replaceAll('`--fail-on`', '--fail-on'),
      'Exit codes of the command line',
    );
    expect(table).toEqual(codes);
  });

  it('names every analyzer, and each engine in the version that is shipped', () => {
    const table = rowsBelow(README, 'Languages and engines');
    const analyzers = new Set(table.map(([, , analyzer]) => analyzer));
    expect(analyzers).toEqual(new Set(ANALYZERS.map(({ id }) => `\`${id}\``)));
    const engines = {
      Ruff: '@astral-sh/ruff-wasm-nodejs',
      Biome: '@biomejs/wasm-nodejs',
      Prism: '@ruby/prism',
      'Actions language service': '@actions/languageservice',
      HTMLHint: 'htmlhint',
      Secretlint: '@secretlint/core',
      'dockerfile-utils': 'dockerfile-utils',
      markdownlint: 'markdownlint',
      'smol-toml': 'smol-toml',
      yaml: 'yaml',
      'tree-sitter-ruby': 'tree-sitter-ruby',
      'tree-sitter-php': 'tree-sitter-php',
      'tree-sitter-go': 'tree-sitter-go',
      'tree-sitter-java': 'tree-sitter-java',
      'tree-sitter-rust': 'tree-sitter-rust',
      'tree-sitter-bash': 'tree-sitter-bash',
      'tree-sitter-python': 'tree-sitter-python',
      'tree-sitter-javascript': 'tree-sitter-javascript',
    };
    for (const [name, dependency] of Object.entries(engines)) {
      const row = table.find(([, , , made = '']) => made.includes(`${name} `));
      expect(row?.[3]).toContain(`${name} ${PACKAGE.dependencies[dependency]}`);
      expect(row?.[4]).toBe(licenseOf(dependency));
    }
  });

  it.each([
    ['README.md', README],
    ['docs/dependencies.md', DEPENDENCIES],
  ])('has no link that leads nowhere in this repository: %s', (file, text) => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    const folder = join(ROOT, file, '..');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });
});

/** What the package itself says; nothing for one that is not for this platform. */
function licenseOf(name: string): string | undefined {
  const path = join(ROOT, 'node_modules', name, 'package.json');
  return existsSync(path) ? Object(JSON.parse(readFileSync(path, 'utf8'))).license : undefined;
}

describe('docs/dependencies.md', () => {
  const rows = [...DEPENDENCIES.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| (\S.*)/gm)];

  it('has one line for each package that package.json names, and no other', () => {
    const { dependencies, devDependencies, optionalDependencies } = PACKAGE;
    const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(named));
    expect(rows).toHaveLength(named.length);
  });

  it('has the licence that each package states, and a reason for it', () => {
    for (const [, name = '', license, reason = ''] of rows) {
      expect([license, undefined]).toContain(licenseOf(name));
      expect(reason.length).toBeGreaterThan(5);
    }
  });
});
