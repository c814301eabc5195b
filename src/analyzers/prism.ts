import type { Match, Range } from '../model/finding.ts';
import { defineAnalyzer, NOTHING_WANTED, type SourceFile } from './define-analyzer.ts';
import { helpUrlOf } from './help-url.ts';
import { createLineIndex } from './line-index.ts';
import { createRubyParser, type RubyParser } from './prism/create-ruby-parser.ts';
import { judgeSyntax } from './prism/judge-syntax.ts';
import type { Diagnostic } from './prism/read-diagnostics.ts';
import { type WarningRule, WARNING_RULES } from './prism/warning-rules.ts';
import { isRubyFile } from './ruby-files.ts';
import { isTestFile } from './test-files.ts';
import { toMessage } from './to-message.ts';

const SYNTAX: WarningRule = {
  severity: 'error',
  isEnabled: true,
  isForTests: true,
  summary: 'Ruby cannot parse the file.',
};

type Unplaced = Omit<Match, keyof Range>;

function describe(rule: string, severity: Match['severity'], { message }: Diagnostic): Unplaced {
  return { rule, severity, message: toMessage(message), helpUrl: helpUrlOf('prism', rule) };
}

function describeWarning(
  name: string,
  diagnostic: Diagnostic,
  { path, wanted }: { readonly path: string; readonly wanted: ReadonlySet<string> },
): Unplaced | undefined {
  const rule = WARNING_RULES[name];
  if (rule === undefined || (isTestFile(path) && !rule.isForTests)) return undefined;
  const described = describe(name, rule.severity, diagnostic);
  if (rule.isEnabled) return described;
  return wanted.has(name) ? { ...described, needsLevel: true } : undefined;
}

/** Turns offsets into ranges. What is missing at the end is shown where the code ends, not in a line after it. */
function createPlacer(text: string): (diagnostic: Diagnostic) => Range {
  const index = createLineIndex(text);
  const lastByte = new TextEncoder().encode(text.trimEnd()).length;
  return ({ startByte, endByte }) =>
    index.rangeOfUtf8(Math.min(startByte, lastByte), Math.min(endByte, lastByte));
}

function analyze(
  parser: RubyParser,
  { path, text }: SourceFile,
  wanted: ReadonlySet<string>,
): Match[] {
  const { errors, warnings } = judgeSyntax(path, text, parser);
  if (errors.length + warnings.length === 0) return [];
  const place = createPlacer(text);
  const matches: Match[] = errors.map((error) => ({
    ...describe('syntax', 'error', error),
    ...place(error),
  }));
  for (const diagnostic of warnings) {
    const name = parser.nameOf(diagnostic.id).replaceAll('_', '-');
    const described = describeWarning(name, diagnostic, { path, wanted });
    if (described !== undefined) matches.push({ ...described, ...place(diagnostic) });
  }
  return matches;
}

/** Ruby's own parser: syntax errors, and the warnings of `ruby -w` that tell mistakes. */
export const prism = defineAnalyzer({
  id: 'prism',
  name: 'Prism',
  modules: ['prism'],
  claims: isRubyFile,
  rules: () =>
    Object.entries({ syntax: SYNTAX, ...WARNING_RULES }).map(
      ([rule, { severity, isEnabled, summary }]) => {
        const helpUrl = helpUrlOf('prism', rule);
        return { rule, language: 'ruby', severity, isEnabled, summary, helpUrl };
      },
    ),
  load({ assets, wanted = NOTHING_WANTED }) {
    const parser = createRubyParser(assets.module('prism'));
    return Promise.resolve({
      analyze: (file) => analyze(parser, file, wanted),
      memoryBytes: () => parser.memoryBytes(),
    });
  },
});
