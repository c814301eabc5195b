import type { ConfigProblem } from './config-problem.ts';
import { lintOf } from './engine-options.ts';
import { isTable, type PlainTable, type PlainValue } from './plain-table.ts';
import type { ConfigFile } from './read-config.ts';
import { parseSelector } from './rules.ts';
import { stringsOf } from './select-rules.ts';

/** What must be known to judge the selectors of a file. */
interface Judging {
  readonly file: ConfigFile;
  readonly isPreview: boolean;
  readonly version: string;
}

/** Where a setting of `[lint]` stands: there, or still at the top. */
function keysOf({ keys, settings }: ConfigFile, key: string): readonly string[] {
  const isInLint = isTable(settings['lint']) && settings['lint'][key] !== undefined;
  return isInLint ? [...keys, 'lint', key] : [...keys, key];
}

/** Why a selector stands for nothing; `undefined` when it stands for something. */
function whyUnknown(text: string, isSelecting: boolean, judging: Judging): string | undefined {
  const selector = parseSelector(text, judging.isPreview);
  if (selector !== undefined) {
    const isGone = selector.rules.every(({ status }) => status === 'removed');
    return isGone && isSelecting ? `Ruff removed the rule "${text}"` : undefined;
  }
  return parseSelector(text, true) === undefined
    ? `Ruff ${judging.version} has no rule "${text}"`
    : `Ruff takes "${text}" only by its code while preview is off`;
}

function problemsOfList(
  value: PlainValue,
  keys: readonly string[],
  judging: Judging,
): ConfigProblem[] {
  const { path } = judging.file;
  if (!Array.isArray(value) || stringsOf(value).length < value.length) {
    const message = 'Expected a list of rules here: what is none is left out.';
    const place = { kind: 'key', keys } as const;
    return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
  }
  const isSelecting = keys.at(-1)?.endsWith('select') ?? false;
  return stringsOf(value).flatMap((text) => {
    const reason = whyUnknown(text, isSelecting, judging);
    if (reason === undefined) return [];
    const message = `${reason}: it is left out of "${keys.at(-1) ?? ''}".`;
    const place = { kind: 'key', keys, value: text } as const;
    return [{ path, rule: 'unknown-rule', severity: 'warning', message, place }];
  });
}

/** A list, or lists by pattern. */
function problemsOfKey(lint: PlainTable, key: string, judging: Judging): ConfigProblem[] {
  const value = lint[key];
  if (value === undefined) return [];
  const keys = keysOf(judging.file, key);
  if (!isTable(value)) return problemsOfList(value, keys, judging);
  return Object.entries(value).flatMap(([pattern, list]) =>
    problemsOfList(list, [...keys, pattern], judging),
  );
}

/** The selectors that decide which rules are on; those about fixes do not matter here. */
const KEYS = [
  'select',
  'extend-select',
  'ignore',
  'extend-ignore',
  'per-file-ignores',
  'extend-per-file-ignores',
];

/** Selectors of a file that the shipped Ruff does not know: written for another version, or mistyped. */
export function selectorProblems(judging: Judging): ConfigProblem[] {
  const lint = lintOf(judging.file.settings);
  return KEYS.flatMap((key) => problemsOfKey(lint, key, judging));
}
