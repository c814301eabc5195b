import { posix } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { messageOf } from '../../errors.ts';
import type { ConfigProblem } from './config-problem.ts';
import {
  EMPTY_TABLE,
  isTable,
  type PlainTable,
  type PlainValue,
  toPlainTable,
} from './plain-table.ts';

/** One configuration file, read. */
export interface ConfigFile {
  readonly path: string;
  /** The folder that its patterns are relative to: `''` is the analysed folder itself. */
  readonly folder: string;
  /** What stands before each of the settings' keys, such as `tool`, `ruff`. */
  readonly keys: readonly string[];
  /** Ruff's settings; empty where the file has none. */
  readonly settings: PlainTable;
  /** Whether the file speaks of Ruff at all: a `pyproject.toml` may not. */
  readonly isForRuff: boolean;
  /** `requires-python` of the project, as it stands there. */
  readonly requiresPython?: string;
  readonly problems: readonly ConfigProblem[];
}

/** The names of Ruff's configuration files; in one folder the first that is there counts. */
export const CONFIG_NAMES = ['.ruff.toml', 'ruff.toml', 'pyproject.toml'] as const;

/** How a `pyproject.toml` that cannot be parsed still shows that it is meant for Ruff. */
const RUFF_HEADER = /^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*ruff[ \t]*[.\]]/m;

/** Deeper nesting than any real configuration has; the parser recurses. */
const NESTING_LIMIT = 64;

/** The folder of a path, `''` for the analysed folder. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function tableAt(value: PlainValue | undefined, key: string): PlainValue | undefined {
  return isTable(value) ? value[key] : undefined;
}

function stringOf(value: PlainValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function brokenFile(path: string, text: string, error: unknown): ConfigFile {
  const isProject = posix.basename(path) === 'pyproject.toml';
  const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
  const [reason = ''] = messageOf(error).split('\n');
  return {
    path,
    folder: folderOf(path),
    keys: [],
    settings: EMPTY_TABLE,
    isForRuff: !isProject || RUFF_HEADER.test(text),
    problems: [
      {
        path,
        rule: 'invalid-configuration',
        severity: 'error',
        message: `The file is no TOML, so Ruff's settings in it are not followed: ${reason}`,
        place: { kind: 'position', line, column },
      },
    ],
  };
}

function projectFile(path: string, document: PlainTable): ConfigFile {
  const settings = tableAt(document['tool'], 'ruff');
  const requiresPython = stringOf(tableAt(document['project'], 'requires-python'));
  return {
    path,
    folder: folderOf(path),
    keys: ['tool', 'ruff'],
    settings: isTable(settings) ? settings : EMPTY_TABLE,
    isForRuff: isTable(settings),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    problems: [],
  };
}

/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
export function readConfig(path: string, text: string): ConfigFile {
  let document: PlainTable;
  try {
    document = toPlainTable(parse(text, { integersAsBigInt: 'asNeeded', maxDepth: NESTING_LIMIT }));
  } catch (error) {
    return brokenFile(path, text, error);
  }
  if (posix.basename(path) === 'pyproject.toml') return projectFile(path, document);
  const common = { path, folder: folderOf(path), keys: [], isForRuff: true, problems: [] };
  return { ...common, settings: document };
}
