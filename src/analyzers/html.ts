import { posix } from 'node:path';
import type { Hint, Verifier } from 'htmlhint';
import type { Match, Range } from '../model/finding.ts';
import type { JsonObject } from './biome/json-object.ts';
import {
  defineAnalyzer,
  NOTHING_WANTED,
  type Project,
  type SourceFile,
} from './define-analyzer.ts';
import { CONFIG_NAME, CONFIG_PLACES, DEFAULT_RULES, HTML_PAGE } from './html/html-page.ts';
import { isRuleOn, knownRules, knownRulesIn } from './html/known-rules.ts';
import { toOwnMatches } from './own-rule.ts';
import { toMessage } from './to-message.ts';
import { ToolConfigFinder } from './tool-config/find-tool-config.ts';

const TEMPLATE = /\{\{|\{%|<%|<\?(?:php|=)|\$\{|\[\[/;

/** Most things told of one file. */
const MATCH_LIMIT = 50;

function rangeOf({ line, col, raw }: Hint, lines: readonly string[]): Range {
  const text = (lines[line - 1] ?? '').replace(/\r$/, '');
  const startLine = Math.min(Math.max(1, line), lines.length);
  const startColumn = Math.min(Math.max(1, col), text.length + 1);
  const [first = ''] = raw.split('\n');
  const endColumn = Math.min(startColumn + first.trimEnd().length, text.length + 1);
  return { startLine, startColumn, endLine: startLine, endColumn };
}

function toMatch(hint: Hint, lines: readonly string[]): Match {
  return {
    rule: hint.rule.id,
    severity: hint.type === 'error' ? 'warning' : 'notice',
    message: toMessage(hint.message),
    helpUrl: `https://htmlhint.com/rules/${hint.rule.id}/`,
    ...rangeOf(hint, lines),
  };
}

function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** What a file is judged by: its settings, and the rules that are wanted besides. */
interface Judging {
  readonly settings: JsonObject | undefined;
  readonly wanted: ReadonlySet<string>;
}

function judge(file: SourceFile, engine: Verifier, { settings, wanted }: Judging): Match[] {
  if (settings === undefined && TEMPLATE.test(file.text)) return [];
  // The library ends a line at a lone carriage return; GitHub and we do not.
  const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
  const lines = text.split('\n');
  const own: JsonObject = settings ?? DEFAULT_RULES;
  const off = new Set([...wanted].filter((id) => !isRuleOn(own, id)));
  const all = { ...own, ...Object.fromEntries([...off].map((id) => [id, true])) };
  return engine
    .verify(text, all)
    .slice(0, MATCH_LIMIT)
    .map((hint) => toMatch(hint, lines))
    .map((match) => (off.has(match.rule) ? { ...match, needsLevel: true } : match));
}

async function load(project: Project, wanted: ReadonlySet<string>) {
  const { default: library } = await import('htmlhint');
  const finder = new ToolConfigFinder(project, CONFIG_PLACES);
  return {
    analyze(file: SourceFile): Match[] {
      const config = finder.governing(file.path);
      if (config?.kind === 'broken' && config.path === file.path) {
        const { message, range } = config;
        return toOwnMatches(HTML_PAGE, [{ rule: 'invalid-configuration', message, range }]);
      }
      if (!isHtml(file.path)) return [];
      const settings = config?.kind === 'parsed' ? config.settings : undefined;
      return judge(file, library.HTMLHint, { settings, wanted });
    },
    memoryBytes: () => 0,
  };
}

/** HTMLHint: attributes and ids that are there twice, and whatever the project asks for. */
export const html = defineAnalyzer({
  id: 'html',
  name: 'HTMLHint',
  modules: [],
  rules: knownRules,
  rulesIn: knownRulesIn,
  claims: (path) => isHtml(path) || posix.basename(path) === CONFIG_NAME,
  load: ({ project, wanted = NOTHING_WANTED }) => load(project, wanted),
});
