import { posix } from 'node:path';
import type { LintError } from 'markdownlint';
import type { Match, Range, Severity } from '../model/finding.ts';
import {
  defineAnalyzer,
  NOTHING_WANTED,
  type Project,
  type SourceFile,
} from './define-analyzer.ts';
import { judgeConfig } from './markdown/judge-config.ts';
import { MarkdownConfigs, type MarkdownSettings } from './markdown/markdown-configs.ts';
import { knownRules, knownRulesIn, withWanted } from './markdown/known-rules.ts';
import { MARKDOWN_PAGE } from './markdown/markdown-page.ts';
import { toOwnMatches } from './own-rule.ts';
import { toMessage } from './to-message.ts';
import type { ToolConfig } from './tool-config/parse-tool-config.ts';

/** Most things told of one file. */
const MATCH_LIMIT = 50;

/** markdownlint reads 0.5 MB a CPU second; a longer text is data. */
const TEXT_LIMIT = 524_288;

type Lint = (text: string, settings: MarkdownSettings) => readonly LintError[];

function rangeOf({ lineNumber, errorRange }: LintError, lines: readonly string[]): Range {
  const line = (lines[lineNumber - 1] ?? '').replace(/\r$/, '');
  const [column = 1, length = line.length] = errorRange ?? [];
  const startColumn = Math.min(column, line.length + 1);
  const endColumn = Math.min(startColumn + length, line.length + 1);
  return { startLine: lineNumber, startColumn, endLine: lineNumber, endColumn };
}

function toMatch(error: LintError, lines: readonly string[], severity: Severity): Match {
  const [rule = 'MD'] = error.ruleNames;
  const detail = error.errorDetail === null ? '' : `: ${error.errorDetail}`;
  return {
    rule,
    severity,
    message: toMessage(`${error.ruleDescription}${detail}`),
    ...(error.ruleInformation !== null && { helpUrl: error.ruleInformation }),
    ...rangeOf(error, lines),
  };
}

async function openLint(): Promise<Lint> {
  const { lint } = await import('markdownlint/sync');
  return (text, { config }) => {
    const results = lint({ strings: { text }, config, noInlineConfig: false });
    return results['text'] ?? [];
  };
}

/** What a worker has for Markdown. */
interface Loaded {
  readonly lint: Lint;
  readonly configs: MarkdownConfigs;
  readonly project: Project;
  readonly wanted: ReadonlySet<string>;
}

function analyzeConfig(file: SourceFile, config: ToolConfig, { project }: Loaded): Match[] {
  if (config.kind === 'parsed') {
    return toOwnMatches(MARKDOWN_PAGE, judgeConfig(file, config.settings, project));
  }
  const { message, range } = config;
  return toOwnMatches(MARKDOWN_PAGE, [{ rule: 'invalid-configuration', message, range }]);
}

function analyze(file: SourceFile, loaded: Loaded): Match[] {
  const { path, text } = file;
  const { lint, configs, wanted } = loaded;
  const config = configs.configAt(path);
  if (config !== undefined) return analyzeConfig(file, config, loaded);
  const settings = isMarkdown(path) ? configs.settingsFor(path) : undefined;
  if (settings === undefined || text.length > TEXT_LIMIT) return [];
  const lines = text.split('\n');
  const all = withWanted(settings, wanted);
  // markdownlint calls all of its rules errors, line lengths too: nothing for which a run should fail.
  const isOurs = settings.kind === 'default';
  return lint(text, all.settings)
    .slice(0, MATCH_LIMIT)
    .map((error) =>
      toMatch(error, lines, !isOurs && error.severity === 'error' ? 'warning' : 'notice'),
    )
    .map((match) => (all.off.has(match.rule) ? { ...match, needsLevel: true } : match));
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** markdownlint: links and images that lead nowhere, and whatever the project asks for. */
export const markdown = defineAnalyzer({
  id: 'markdown',
  name: 'markdownlint',
  modules: [],
  rules: knownRules,
  rulesIn: knownRulesIn,
  claims: (path) => isMarkdown(path) || MarkdownConfigs.names.has(posix.basename(path)),
  async load({ project, wanted = NOTHING_WANTED }) {
    const lint = await openLint();
    const configs = new MarkdownConfigs(project);
    const loaded = { lint, configs, project, wanted };
    return { analyze: (file) => analyze(file, loaded), memoryBytes: () => 0 };
  },
});
