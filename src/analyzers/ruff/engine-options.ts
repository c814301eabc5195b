import { EMPTY_TABLE, isTable, type PlainTable, type PlainValue, tableOf } from './plain-table.ts';

/** Settings that are ours to follow, or that say nothing about findings: the engine is not given them. */
const NOT_FOR_THE_ENGINE = new Set([
  'analyze',
  'cache-dir',
  'exclude',
  'extend',
  'extend-exclude',
  'extend-include',
  'extension',
  'fix',
  'fix-only',
  'force-exclude',
  'format',
  'include',
  'lint',
  'namespace-packages',
  'output-format',
  'output-prefer-rule-codes',
  'per-file-target-version',
  'required-version',
  'respect-gitignore',
  'show-fixes',
  'src',
  'unsafe-fixes',
]);

/** Settings of `[lint]` that are lists of selectors, or tables of such: we read them ourselves. */
const SELECTION_KEYS = [
  'select',
  'extend-select',
  'ignore',
  'extend-ignore',
  'per-file-ignores',
  'extend-per-file-ignores',
  'fixable',
  'extend-fixable',
  'unfixable',
  'extend-unfixable',
  'extend-safe-fixes',
  'extend-unsafe-fixes',
] as const;

const NOT_FOR_THE_ENGINE_IN_LINT = new Set<string>([...SELECTION_KEYS, 'exclude']);

/** Settings that stood at the top before there was `[lint]`, and are still taken there. */
const ONCE_AT_THE_TOP =
  /^(?:allowed-confusables|dummy-variable-rgx|explicit-preview-rules|external|flake8-.*|ignore-init-module-imports|isort|logger-objects|mccabe|pep8-naming|pycodestyle|pydocstyle|pyflakes|pylint|pyupgrade|task-tags|typing-modules)$/;

const SELECTION = new Set<string>(SELECTION_KEYS);

function isOnceAtTheTop(key: string): boolean {
  return SELECTION.has(key) || ONCE_AT_THE_TOP.test(key);
}

/** One value over another, as Ruff combines files: tables setting by setting, anything else whole. */
function over(upper: PlainValue | undefined, lower: PlainValue): PlainValue {
  if (upper === undefined) return lower;
  return isTable(upper) && isTable(lower)
    ? tableOf([...Object.entries(lower), ...Object.entries(upper)])
    : upper;
}

/** One table over another, two levels deep: the upper one's settings win. */
export function overlay(upper: PlainTable, lower: PlainTable): PlainTable {
  const merged = Object.entries(lower).map(
    ([key, value]) => [key, over(upper[key], value)] as const,
  );
  return tableOf([...Object.entries(upper), ...merged]);
}

/** The settings of `[lint]`, with those that a file still has at the top. */
export function lintOf(settings: PlainTable): PlainTable {
  const lint = isTable(settings['lint']) ? settings['lint'] : EMPTY_TABLE;
  const old = Object.entries(settings).filter(([key]) => isOnceAtTheTop(key));
  return overlay(lint, tableOf(old));
}

function without(table: PlainTable, isLeftOut: (key: string) => boolean): PlainTable {
  return tableOf(Object.entries(table).filter(([key]) => !isLeftOut(key)));
}

/** A file's settings as far as they are for the engine: the top, and `[lint]`. */
export interface EngineOptions {
  readonly top: PlainTable;
  readonly lint: PlainTable;
}

/** Takes from a file's settings what the engine is to follow. */
export function engineOptionsOf(settings: PlainTable): EngineOptions {
  return {
    top: without(settings, (key) => NOT_FOR_THE_ENGINE.has(key) || isOnceAtTheTop(key)),
    lint: without(lintOf(settings), (key) => NOT_FOR_THE_ENGINE_IN_LINT.has(key)),
  };
}

/** The engine's form of the options. */
export function toEngineTable({ top, lint }: EngineOptions): PlainTable {
  return tableOf([...Object.entries(top), ['lint', lint]]);
}
