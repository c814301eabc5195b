import { posix } from 'node:path';
import { isJsonObject, type JsonObject, type JsonValue } from '../biome/json-object.ts';
import type { Project, SourceFile } from '../define-analyzer.ts';
import type { OwnMatch } from '../own-rule.ts';
import { createKeyLocator } from '../tool-config/locate-key.ts';
import { parseToolConfig } from '../tool-config/parse-tool-config.ts';
import { MARKDOWN_WORDS } from './known-rules.ts';
import type { MarkdownConfigRule } from './markdown-page.ts';

/** Keys of a configuration that name no rule. */
const OTHER_KEYS: ReadonlySet<string> = new Set(['default', 'extends', '$schema']);

/** Settings of markdownlint-cli2 that name programs. */
const PROGRAMS = ['customRules', 'markdownItPlugins', 'outputFormatters', 'modulePaths'] as const;

/** Most things told of one file. A configuration with more of them was written for something else. */
const PROBLEM_LIMIT = 50;

/** What is wrong, and the keys that lead there. */
interface Problem {
  readonly rule: MarkdownConfigRule;
  readonly message: string;
  readonly keys: readonly string[];
}

function isGiven(value: JsonValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function unknownRules(rules: JsonObject, above: readonly string[]): Problem[] {
  return Object.keys(rules)
    .filter((key) => !OTHER_KEYS.has(key) && !MARKDOWN_WORDS.has(key.toLowerCase()))
    .map((key) => ({
      rule: 'unknown-rule',
      message: `markdownlint has no rule, and no tag, that is called "${key}"`,
      keys: [...above, key],
    }));
}

/** What a file extends has to be in the repository: packages are not installed. */
function extendsProblem(
  { extends: base }: JsonObject,
  keys: readonly string[],
  { path, project }: { readonly path: string; readonly project: Project },
): Problem[] {
  if (typeof base !== 'string') return [];
  const basePath = posix.join(posix.dirname(path), base);
  const text = basePath.startsWith('..') ? undefined : project.read(basePath);
  const parsed = text === undefined ? undefined : parseToolConfig(basePath, text);
  if (parsed?.kind === 'parsed') return [];
  const message =
    parsed === undefined
      ? `"${base}" is not among the files analysed, so what it says is not followed`
      : `In "${base}": ${parsed.message}`;
  return [{ rule: 'invalid-configuration', message, keys: [...keys, 'extends'] }];
}

function problemsOf(settings: JsonObject, path: string, project: Project): Problem[] {
  if (!posix.basename(path).startsWith('.markdownlint-cli2.')) {
    return [...extendsProblem(settings, [], { path, project }), ...unknownRules(settings, [])];
  }
  const config = settings['config'];
  const rules = isJsonObject(config) ? config : undefined;
  return [
    ...PROGRAMS.filter((key) => isGiven(settings[key])).map((key): Problem => ({
      rule: 'invalid-configuration',
      message: `"${key}" names programs of their own, which are not run`,
      keys: [key],
    })),
    ...(rules === undefined ? [] : extendsProblem(rules, ['config'], { path, project })),
    ...(rules === undefined ? [] : unknownRules(rules, ['config'])),
  ];
}

/** What of a configuration of markdownlint that can be read is not followed. */
export function judgeConfig(
  { path, text }: SourceFile,
  settings: JsonObject,
  project: Project,
): OwnMatch<MarkdownConfigRule>[] {
  const problems = problemsOf(settings, path, project);
  if (problems.length === 0) return [];
  const locate = createKeyLocator(path, text);
  return problems.slice(0, PROBLEM_LIMIT).map(({ rule, message, keys }) => ({
    rule,
    message,
    // Of what is followed for the rest, a part is told with less weight than the whole.
    ...(rule === 'invalid-configuration' && { severity: 'notice' as const }),
    range: locate(keys),
  }));
}
