import type { ConfigFile } from './read-config.ts';
import { isTable, type PlainValue } from './plain-table.ts';
import { compilePattern, type PathPattern, type PerFile } from './path-pattern.ts';
import { parseSelector } from './rules.ts';
import { stringsOf } from './select-rules.ts';

/** Ruff leaves these out where a project does not set `exclude`. */
const EXCLUDED_BY_DEFAULT = [
  '.bzr',
  '.direnv',
  '.eggs',
  '.git',
  '.git-rewrite',
  '.hg',
  '.ipynb_checkpoints',
  '.mypy_cache',
  '.nox',
  '.pants.d',
  '.pyenv',
  '.pytest_cache',
  '.pytype',
  '.ruff_cache',
  '.svn',
  '.tox',
  '.venv',
  '.vscode',
  '__pypackages__',
  '_build',
  'buck-out',
  'dist',
  'node_modules',
  'site-packages',
  'venv',
];

/** The patterns of a list that compile; the others are reported where the file itself is judged. */
export function patternsOf(value: PlainValue | undefined, folder: string): PathPattern[] {
  return stringsOf(value)
    .map((pattern) => compilePattern(pattern, folder))
    .filter((pattern) => typeof pattern !== 'string');
}

/** The entries of a table whose keys are patterns, where both the pattern and the value can be read. */
function perFile<Value>(
  table: PlainValue | undefined,
  folder: string,
  read: (value: PlainValue) => Value | undefined,
): PerFile<Value>[] {
  if (!isTable(table)) return [];
  return Object.entries(table).flatMap(([key, raw]) => {
    const isNegated = key.startsWith('!');
    const pattern = compilePattern(isNegated ? key.slice(1) : key, folder);
    const value = read(raw);
    return typeof pattern === 'string' || value === undefined
      ? []
      : [{ pattern, isNegated, value }];
  });
}

/** `per-file-ignores` and its like: codes of rules by pattern. */
export function ignoresOf(
  table: PlainValue | undefined,
  folder: string,
  isPreview: boolean,
): PerFile<readonly string[]>[] {
  return perFile(table, folder, (value) =>
    stringsOf(value)
      .map((text) => parseSelector(text, isPreview))
      .flatMap((selector) => selector?.rules ?? [])
      .map((rule) => rule.code),
  );
}

/** `per-file-target-version`: a Python version by pattern. */
export function targetsOf({ settings, folder }: ConfigFile): PerFile<string>[] {
  return perFile(settings['per-file-target-version'], folder, (value) =>
    typeof value === 'string' ? value : undefined,
  );
}

/** What Ruff leaves out of a project that does not say so itself. */
export function defaultExclusions(): PathPattern[] {
  return patternsOf(EXCLUDED_BY_DEFAULT, '');
}
