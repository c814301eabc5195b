import { posix } from 'node:path';
import type { Match, Range } from '../model/finding.ts';
import { defineAnalyzer, type LoadedAnalyzer, type SourceFile } from './define-analyzer.ts';
import { ERB_PAGE } from './erb/erb-page.ts';
import { judgeTemplate, TEMPLATE_WARNINGS } from './erb/judge-template.ts';
import { layOutForRules } from './erb/lay-out-ruby.ts';
import { lexErb, type ErbTag } from './erb/lex-erb.ts';
import { helpUrlOf } from './help-url.ts';
import { createLineIndex } from './line-index.ts';
import { rulesOfPage, toOwnMatches } from './own-rule.ts';
import { prism } from './prism.ts';
import { createRubyParser, type RubyParser } from './prism/create-ruby-parser.ts';
import type { Diagnostic } from './prism/read-diagnostics.ts';
import { WARNING_RULES } from './prism/warning-rules.ts';
import { rubyRules } from './ruby-rules.ts';
import { syntaxSeverityOf } from './syntax-match.ts';
import { toMessage } from './to-message.ts';

/**
 * Rules about what stands in a branch or a handler: the page's text stands there too, and is not seen.
 * And `name = name`, which gives a partial a name that its callers may have left out.
 */
const BLIND_RULES: ReadonlySet<string> = new Set([
  'empty-condition-body',
  'identical-branches',
  'self-assignment',
  'swallowed-exception',
]);

const EXTENSIONS: ReadonlySet<string> = new Set(['.erb', '.rhtml']);

/** What is loaded once for all templates. */
interface Readers {
  readonly parser: RubyParser;
  readonly rules: LoadedAnalyzer;
}

/** Turns offsets into ranges; what is missing at the end is shown where the last tag ends. */
function createPlacer(text: string, tags: readonly ErbTag[]) {
  const index = createLineIndex(text);
  const last = tags.at(-1)?.codeEnd ?? text.length;
  const lastByte = new TextEncoder().encode(text.slice(0, last)).length;
  return ({ startByte, endByte }: Diagnostic) =>
    index.rangeOfUtf8(Math.min(startByte, lastByte), Math.min(endByte, lastByte));
}

function warningOf(name: string, { message }: Diagnostic): Omit<Match, keyof Range> {
  const rule = name.replaceAll('_', '-');
  const severity = WARNING_RULES[rule]?.severity ?? 'warning';
  return { rule, severity, message: toMessage(message), helpUrl: helpUrlOf('prism', rule) };
}

function judgeRuby(
  { path, text }: SourceFile,
  tags: readonly ErbTag[],
  parser: RubyParser,
): Match[] {
  const { errors, warnings } = judgeTemplate(path, text, { tags, parser });
  const place = createPlacer(text, tags);
  const syntax = errors.map((error) => ({
    rule: 'syntax' as const,
    // The end of a tag stands as a semicolon in the Ruby that Prism read.
    message: error.message.replaceAll("';'", "'%>'"),
    range: place(error),
    severity: syntaxSeverityOf(path),
  }));
  const warned = warnings.map((warning) => ({
    ...warningOf(parser.nameOf(warning.id), warning),
    ...place(warning),
  }));
  return [...toOwnMatches(ERB_PAGE, syntax), ...warned];
}

function analyze(file: SourceFile, { parser, rules }: Readers): Match[] {
  const { tags, unclosed } = lexErb(file.text);
  if (unclosed !== undefined) {
    const range = createLineIndex(file.text).rangeOfUtf16(unclosed, unclosed + 2);
    const message = 'This tag is never closed';
    return toOwnMatches(ERB_PAGE, [{ rule: 'unclosed-tag', message, range }]);
  }
  if (tags.length === 0) return [];
  const ruby = { path: file.path, text: layOutForRules(file.text, tags) };
  const found = rules.analyze(ruby).filter(({ rule }) => !BLIND_RULES.has(rule));
  return [...judgeRuby(file, tags, parser), ...found];
}

/** ERB: the Ruby in templates. */
export const erb = defineAnalyzer({
  id: 'erb',
  name: 'ERB',
  modules: ['prism', ...rubyRules.modules],
  rules: () => [
    ...rulesOfPage(ERB_PAGE, 'erb'),
    ...prism.rules().filter(({ rule }) => TEMPLATE_WARNINGS.has(rule)),
    ...rubyRules.rules().filter(({ rule }) => !BLIND_RULES.has(rule)),
  ],
  claims: (path) => EXTENSIONS.has(posix.extname(path).toLowerCase()),
  async load(context) {
    const parser = createRubyParser(context.assets.module('prism'));
    const rules = await rubyRules.load(context);
    return {
      analyze: (file) => analyze(file, { parser, rules }),
      memoryBytes: () => parser.memoryBytes() + rules.memoryBytes(),
    };
  },
});
