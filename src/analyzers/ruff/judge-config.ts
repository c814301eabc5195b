import { posix } from 'node:path';
import type { Match, Range } from '../../model/finding.ts';
import { toMessage } from '../to-message.ts';
import { followExtends } from './config-chain.ts';
import type { ConfigFinder } from './config-finder.ts';
import type { ConfigProblem } from './config-problem.ts';
import { engineOptionsOf } from './engine-options.ts';
import { locateKey } from './locate-key.ts';
import { patternProblems } from './pattern-problems.ts';
import { CONFIG_NAMES, type ConfigFile, readConfig } from './read-config.ts';
import { combineConfigs } from './ruff-config.ts';
import type { RuffEngine } from './ruff-engine.ts';
import { settleOptions } from './settle-options.ts';
import { selectorProblems } from './selector-problems.ts';

const NAMES: ReadonlySet<string> = new Set(CONFIG_NAMES);

const HELP: Readonly<Record<ConfigProblem['rule'], string>> = {
  'invalid-configuration': 'https://docs.astral.sh/ruff/settings/',
  'unknown-rule': 'https://docs.astral.sh/ruff/rules/',
};

/** Most problems told of one file. A configuration with more of them was written for something else. */
const PROBLEM_LIMIT = 50;

/** Whether a path is that of a configuration file, by its name. */
export function isConfigPath(path: string): boolean {
  return NAMES.has(posix.basename(path));
}

function settingProblems(file: ConfigFile, engine: RuffEngine): ConfigProblem[] {
  const { rejected } = settleOptions(engineOptionsOf(file.settings), engine);
  return rejected.map(({ keys, message }) => {
    return {
      path: file.path,
      rule: 'invalid-configuration',
      severity: 'warning',
      message: `Ruff ${engine.version()} does not take this setting, so it is not followed: ${message.replace(/^Error: /, '')}`,
      place: { kind: 'key', keys: [...file.keys, ...keys] },
    };
  });
}

/** A file that is extended and never looked at by itself: its problems are told where it is named. */
function inheritedProblems(first: ConfigFile, extended: readonly ConfigFile[]): ConfigProblem[] {
  return extended
    .filter(({ path }) => !isConfigPath(path))
    .flatMap(({ problems }) => problems)
    .map((problem) => ({
      ...problem,
      path: first.path,
      message: `In "${problem.path}": ${problem.message}`,
      place: { kind: 'key', keys: [...first.keys, 'extend'] },
    }));
}

function problemsOf(file: ConfigFile, finder: ConfigFinder, engine: RuffEngine): ConfigProblem[] {
  const chain = followExtends(file, (path) => finder.open(path));
  const extended = chain.files.slice(1);
  const { isPreview } = combineConfigs([file, ...extended], undefined);
  return [
    ...file.problems,
    ...chain.problems.filter(({ path }) => path === file.path),
    ...inheritedProblems(file, extended),
    ...settingProblems(file, engine),
    ...selectorProblems({ file, isPreview, version: engine.version() }),
    ...patternProblems(file),
  ];
}

function rangeOf({ place }: ConfigProblem, text: string): Range {
  if (place.kind === 'key') return locateKey(text, place.keys, place.value);
  const line = text.split('\n')[place.line - 1] ?? '';
  const startColumn = Math.min(place.column, line.length + 1);
  const { line: row } = place;
  return { startLine: row, startColumn, endLine: row, endColumn: line.trimEnd().length + 1 };
}

/** Judges a configuration file itself: what of it Ruff, as shipped, does not take. */
export function judgeConfig(
  { path, text }: { readonly path: string; readonly text: string },
  finder: ConfigFinder,
  engine: RuffEngine,
): Match[] {
  const file = readConfig(path, text);
  if (!file.isForRuff) return [];
  return problemsOf(file, finder, engine)
    .slice(0, PROBLEM_LIMIT)
    .map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: toMessage(problem.message),
      helpUrl: HELP[problem.rule],
      ...rangeOf(problem, text),
    }));
}
