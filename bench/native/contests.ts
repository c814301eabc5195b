import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/analyzers/biome/default-settings.ts';
import { DEFAULT_CODES } from '../../src/analyzers/ruff/default-rules.ts';
import type { Corpus, Selection } from '../measure/corpus.ts';
import { nativeBiome, nativeRuff, npmTool, systemTool, type Tool } from './tools.ts';

/** One tool against Evenkeel, on the same files. */
export interface Contest {
  readonly tool: string;
  /** What it looks for. */
  readonly rules: string;
  readonly find: () => Tool;
  readonly files: Selection;
  /** What Evenkeel runs; all analyzers of these files where absent. */
  readonly analyzers?: string;
  /** How the tool ends when it has done its work; 0, or 1 where it found something, unless told. */
  readonly exitCodes?: readonly number[];
  /** The least that Evenkeel is to be faster, as in issue 6: 0.5 is "at most twice as slow". */
  readonly goal: number;
  /** The whole command. What it writes goes into `scratch`, which is empty. */
  command(path: string, corpus: Corpus, scratch: string): readonly string[];
}

/** How many processes a tool is told to take. */
const JOBS = String(availableParallelism());

const PYTHON = { language: 'python', extensions: ['.py'] } as const;
const JAVASCRIPT = { language: 'javascript', extensions: ['.js', '.mjs', '.cjs'] } as const;
const SCRIPTS = {
  language: 'javascript',
  extensions: [...JAVASCRIPT.extensions, '.ts', '.tsx', '.jsx'],
} as const;
const RUBY = { language: 'ruby', extensions: ['.rb'] } as const;
const PHP = { language: 'php', extensions: ['.php'] } as const;

const ESLINT_CONFIG = `import js from '@eslint/js';
export default [js.configs.recommended];
`;

export const CONTESTS: readonly Contest[] = [
  {
    tool: 'Biome, native',
    rules: 'the same rules and settings',
    find: nativeBiome,
    files: { ...SCRIPTS, most: 1500 },
    analyzers: 'biome',
    goal: 0.5,
    command: (path, { root }, scratch) => {
      writeFileSync(join(scratch, 'biome.json'), JSON.stringify(DEFAULT_SETTINGS.configuration));
      return [path, 'lint', `--config-path=${scratch}`, '--max-diagnostics=none', root];
    },
  },
  {
    tool: 'Ruff, native',
    rules: 'the same rules',
    find: nativeRuff,
    files: { ...PYTHON, most: 1500 },
    analyzers: 'ruff',
    goal: 0.5,
    command: (path, { root }) => {
      const rules = ['--isolated', '--preview', '--select', DEFAULT_CODES.join(',')];
      return [path, 'check', '--no-cache', '--quiet', ...rules, root];
    },
  },
  {
    tool: 'ESLint',
    rules: '`js.configs.recommended`; Evenkeel: all that it has for these files',
    find: () => npmTool('eslint', ['eslint@10', '@eslint/js@10']),
    files: { ...JAVASCRIPT, most: 600 },
    goal: 5,
    command: (path, { root }) => {
      // It takes no configuration from elsewhere than above the files, and packages from beside it.
      const folder = join(path, '..', '..', '..');
      const config = join(folder, 'eslint.config.mjs');
      writeFileSync(config, ESLINT_CONFIG);
      return [path, '--config', config, '--no-inline-config', '--format', 'json', root];
    },
  },
  {
    tool: 'Pylint',
    rules: 'errors and warnings, no style; Evenkeel: all that it has for these files',
    find: () => systemTool('pylint', 'apt-get install pylint'),
    files: { ...PYTHON, most: 150 },
    // A bit for each kind of message; 32 is an error in its use.
    exitCodes: Array.from({ length: 32 }, (_, code) => code),
    goal: 5,
    command: (path, { root, paths }) => {
      const flags = ['--rcfile=/dev/null', '--disable=C,R', '--jobs', JOBS, '--persistent=n'];
      return [path, ...flags, ...paths.map((name) => join(root, name))];
    },
  },
  {
    tool: 'Flake8',
    rules: '`F`, `E9`, no style; Evenkeel: all that it has for these files',
    find: () => systemTool('flake8', 'apt-get install flake8'),
    files: { ...PYTHON, most: 600 },
    goal: 5,
    command: (path, { root }) => [path, '--isolated', '--select=F,E9', '--jobs', JOBS, root],
  },
  {
    tool: 'RuboCop',
    rules: '`Lint` and `Security`; Evenkeel: all that it has for these files',
    find: () => systemTool('rubocop', 'apt-get install rubocop'),
    files: { ...RUBY, most: 600 },
    goal: 5,
    command: (path, { root }, scratch) => {
      const config = join(scratch, 'rubocop.yml');
      writeFileSync(config, 'AllCops:\n  NewCops: disable\n');
      // It runs in parallel only with a cache, which is empty each time.
      const cache = join(scratch, 'cache');
      rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache);
      const flags = ['--config', config, '--only', 'Lint,Security', '--cache-root', cache];
      return [path, ...flags, '--format', 'json', root];
    },
  },
  {
    tool: 'PHP_CodeSniffer',
    rules: '`PSR12`; Evenkeel: all that it has for these files',
    find: () => systemTool('phpcs', 'apt-get install php-codesniffer'),
    files: { ...PHP, most: 400 },
    exitCodes: [0, 1, 2],
    goal: 5,
    command: (path, { root }) => [
      path,
      '--standard=PSR12',
      '-q',
      '--extensions=php',
      `--parallel=${JOBS}`,
      root,
    ],
  },
];

/** Tools that a repository in several languages would run one after another. */
export const IN_A_ROW: readonly string[] = [
  'Biome, native',
  'Ruff, native',
  'RuboCop',
  'PHP_CodeSniffer',
];
