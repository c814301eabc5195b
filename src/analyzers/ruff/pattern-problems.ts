import type { ConfigProblem } from './config-problem.ts';
import { compilePattern } from './path-pattern.ts';
import { isTable, type PlainValue } from './plain-table.ts';
import type { ConfigFile } from './read-config.ts';
import { stringsOf } from './select-rules.ts';

/** Settings that are lists of patterns, or tables whose keys are, by their keys. */
const KEYS = [
  ['exclude'],
  ['extend-exclude'],
  ['include'],
  ['extend-include'],
  ['per-file-target-version'],
  ['per-file-ignores'],
  ['extend-per-file-ignores'],
  ['lint', 'exclude'],
  ['lint', 'per-file-ignores'],
  ['lint', 'extend-per-file-ignores'],
] as const;

function patternsIn(value: PlainValue | undefined): readonly string[] {
  return isTable(value) ? Object.keys(value) : stringsOf(value);
}

function valueAt({ settings }: ConfigFile, keys: readonly string[]): PlainValue | undefined {
  return keys.reduce<PlainValue | undefined>(
    (value, key) => (isTable(value) ? value[key] : undefined),
    settings,
  );
}

/** Patterns of a file that are no globs. */
export function patternProblems(file: ConfigFile): ConfigProblem[] {
  return KEYS.flatMap((keys) =>
    patternsIn(valueAt(file, keys)).flatMap((pattern) => {
      const compiled = compilePattern(pattern.replace(/^!/, ''), file.folder);
      if (typeof compiled !== 'string') return [];
      const message = `"${pattern}" is no pattern, so it is not followed: ${compiled}.`;
      const place = { kind: 'key', keys: [...file.keys, ...keys], value: pattern } as const;
      const { path } = file;
      return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
    }),
  );
}
