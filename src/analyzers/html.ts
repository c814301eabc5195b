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
import { type HtmlConfig, judgeConfig, settleConfig } from './html/html-config.ts';
import { isRuleOn, knownRules, knownRulesIn } from './html/known-rules.ts';
import { createLineIndex } from './line-index.ts';
import { toOwnMatches } from './own-rule.ts';
import { toMessage } from './to-message.ts';
import { ToolConfigFinder } from './tool-config/find-tool-config.ts';
import type { ToolConfig } from './tool-config/parse-tool-config.ts';

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

/** Settings at the start of a file, as the library looks for them. */
const OWN_SETTINGS = /^\s*<!--\s*htmlhint\s[^\r\n]*?-->/i;

/** The library goes through all of its comments for every line. */
const COMMENT_LIMIT = 500;

/** What the library says; settings in the file that it fails on are left out, and told. */
function verify(engine: Verifier, text: string, settings: JsonObject) {
  try {
    return { hints: engine.verify(text, { ...settings }), own: [] };
  } catch (error) {
    const comment = OWN_SETTINGS.exec(text)?.[0];
    if (comment === undefined || error instanceof RangeError) throw error;
    const rest = comment.replaceAll(/[^\n]/g, ' ') + text.slice(comment.length);
    const message = 'HTMLHint does not take the settings in this comment, so they are not followed';
    const start = comment.length - comment.trimStart().length;
    const range = createLineIndex(text).rangeOfUtf16(start, comment.length);
    const rule = 'invalid-configuration' as const;
    const own = toOwnMatches(HTML_PAGE, [{ rule, severity: 'warning', message, range }]);
    return { hints: engine.verify(rest, { ...settings }), own };
  }
}

function judge(file: SourceFile, engine: Verifier, { settings, wanted }: Judging): Match[] {
  if (settings === undefined && TEMPLATE.test(file.text)) return [];
  const comments = file.text.match(/<!--\s*htmlhint-/gi)?.length ?? 0;
  if (comments > COMMENT_LIMIT) return [];
  // The library ends a line at a lone carriage return; GitHub and we do not.
  const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
  const lines = text.split('\n');
  const own: JsonObject = settings ?? DEFAULT_RULES;
  const off = new Set([...wanted].filter((id) => !isRuleOn(own, id)));
  const all = { ...own, ...Object.fromEntries([...off].map((id) => [id, true])) };
  const said = verify(engine, text, all);
  const matches = said.hints
    .slice(0, MATCH_LIMIT)
    .map((hint) => toMatch(hint, lines))
    .map((match) => (off.has(match.rule) ? { ...match, needsLevel: true as const } : match));
  return [...said.own, ...matches];
}

/** What is told of a configuration in itself. */
function ownMatches(file: SourceFile, found: ToolConfig, config: HtmlConfig | undefined): Match[] {
  if (config !== undefined) return toOwnMatches(HTML_PAGE, judgeConfig(file, config));
  if (found.kind !== 'broken') return [];
  const { message, range } = found;
  return toOwnMatches(HTML_PAGE, [{ rule: 'invalid-configuration', message, range }]);
}

async function load(project: Project, wanted: ReadonlySet<string>) {
  const { default: library } = await import('htmlhint');
  const engine = library.HTMLHint;
  const finder = new ToolConfigFinder(project, CONFIG_PLACES);
  const settled = new WeakMap<JsonObject, HtmlConfig>();
  function settle(settings: JsonObject): HtmlConfig {
    const config = settled.get(settings) ?? settleConfig(engine, settings);
    settled.set(settings, config);
    return config;
  }
  return {
    analyze(file: SourceFile): Match[] {
      const found = finder.governing(file.path);
      const config = found?.kind === 'parsed' ? settle(found.settings) : undefined;
      if (found?.path === file.path) return ownMatches(file, found, config);
      return isHtml(file.path) ? judge(file, engine, { settings: config?.settings, wanted }) : [];
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
