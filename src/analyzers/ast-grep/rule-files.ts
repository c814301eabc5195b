import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { isContainedPath } from '../../files/listed-file.ts';
import type { Project } from '../define-analyzer.ts';
import {
  looksLikeRule,
  parseRules,
  parseUtils,
  type ParsedRules,
  type UserRule,
} from './parse-rules.ts';
import type { RuleProblem } from './rule-document.ts';

/** Where ast-grep's command looks for its configuration. */
export const CONFIG_FILES = ['sgconfig.yml', 'sgconfig.yaml'] as const;
/** Where rules may stand without one. */
const DEFAULT_FOLDER = 'rules';
/** More files and rules than anybody writes. */
const MOST_FILES = 2000;
const MOST_RULES = 1000;
const MOST_DEPTH = 16;

function isYaml(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

/** The YAML files below a folder, in order. */
function* yamlBelow(project: Project, folder: string, depth = 0): Iterable<string> {
  const names = project.list?.(folder) ?? [];
  for (const name of names.toSorted()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (!name.endsWith('/')) {
      if (isYaml(name)) yield path;
    } else if (depth < MOST_DEPTH) yield* yamlBelow(project, path.slice(0, -1), depth + 1);
  }
}

function take<Item>(items: Iterable<Item>, most: number): Item[] {
  const taken = [];
  for (const item of items) {
    if (taken.length === most) break;
    taken.push(item);
  }
  return taken;
}

interface Config {
  readonly ruleDirs: readonly string[];
  readonly utilDirs: readonly string[];
  readonly problems: readonly RuleProblem[];
}

function foldersIn(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const folders = value.flatMap((each) =>
    typeof each === 'string' ? [each.replace(/^\.\//u, '').replace(/\/$/u, '')] : [],
  );
  const isFine = folders.length === value.length;
  return isFine && folders.every((each) => each === '.' || isContainedPath(each))
    ? folders
    : undefined;
}

function readConfig(file: string, text: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (message: string, offset = 0): Config => {
    const { line } = lines.linePos(offset);
    const rule = 'invalid-configuration';
    return { ruleDirs: [], utilDirs: [], problems: [{ rule, file, line, message }] };
  };
  const [error] = document.errors;
  if (error !== undefined) return problem(error.message, error.pos[0]);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const { ruleDirs: rules, utilDirs: utils } = Object(value);
  const ruleDirs = foldersIn(rules);
  if (ruleDirs !== undefined) return { ruleDirs, utilDirs: foldersIn(utils) ?? [], problems: [] };
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'ruleDirs')
    : undefined;
  const offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return problem('Expected "ruleDirs" to be a list of folders in this repository', offset);
}

function findConfig(project: Project): Config | undefined {
  for (const file of CONFIG_FILES) {
    const text = project.read(file);
    if (text !== undefined) return readConfig(file, text);
  }
  return undefined;
}

function globalUtils(project: Project, folders: readonly string[]) {
  const utils = new Map<string, Record<string, unknown>>();
  const files = folders.flatMap((folder) => [...yamlBelow(project, folder === '.' ? '' : folder)]);
  for (const file of files.slice(0, MOST_FILES)) {
    for (const [language, id, rule] of parseUtils(file, project.read(file) ?? '')) {
      utils.set(language, { ...utils.get(language), [id]: rule });
    }
  }
  return utils;
}

function* configuredTexts(project: Project, config: Config): Iterable<readonly [string, string]> {
  for (const folder of config.ruleDirs) {
    for (const path of yamlBelow(project, folder === '.' ? '' : folder)) {
      const text = project.read(path);
      if (text !== undefined && !CONFIG_FILES.some((file) => file === path)) yield [path, text];
    }
  }
}

/** Without a configuration, files in `rules/` that look like it. */
function* usualTexts(project: Project): Iterable<readonly [string, string]> {
  for (const name of (project.list?.(DEFAULT_FOLDER) ?? []).toSorted()) {
    const path = `${DEFAULT_FOLDER}/${name}`;
    const text = isYaml(name) ? project.read(path) : undefined;
    if (text !== undefined && looksLikeRule(text)) yield [path, text];
  }
}

/** Of rules with one id the first counts. */
function withoutDuplicates({ rules, problems }: ParsedRules): ParsedRules {
  const first = new Map<string, UserRule>();
  const repeated: RuleProblem[] = [];
  for (const rule of rules) {
    const known = first.get(rule.id);
    if (known === undefined) first.set(rule.id, rule);
    else {
      const message = `"${rule.id}" is the id of a rule in ${known.file} already`;
      repeated.push({ rule: 'duplicate-id', file: rule.file, line: rule.line, message });
    }
  }
  return { rules: [...first.values()], problems: [...problems, ...repeated] };
}

/** Reads the repository's rules as ast-grep's command finds them. Never throws. */
export function readUserRules(project: Project): ParsedRules {
  const config = findConfig(project);
  const utils = globalUtils(project, config?.utilDirs ?? []);
  const files = take(
    config === undefined ? usualTexts(project) : configuredTexts(project, config),
    MOST_FILES,
  );
  const parsed = files.map(([path, text]) => parseRules(path, text, utils));
  const rules = parsed.flatMap((each) => each.rules).slice(0, MOST_RULES);
  const problems = [...(config?.problems ?? []), ...parsed.flatMap((each) => each.problems)];
  return withoutDuplicates({ rules, problems });
}

/** Whether the repository may have rules: a look at two places, for every run. */
export function mayHaveRules(project: Project): boolean {
  if (CONFIG_FILES.some((file) => project.read(file) !== undefined)) return true;
  const names = project.list?.(DEFAULT_FOLDER) ?? [];
  return names.some(
    (name) => isYaml(name) && looksLikeRule(project.read(`${DEFAULT_FOLDER}/${name}`) ?? ''),
  );
}
