import type { Language, Parser } from 'web-tree-sitter';
import type { RuleLanguage } from '../../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import { openRuntime } from '../../src/analyzers/tree-sitter/open-runtime.ts';
import { openAnalyzerContext } from './analyzer-context.ts';

/** A language's shipped grammar, with a parser set to it. */
export async function openGrammar(
  { grammars: [first] }: RuleLanguage,
  grammar: string = first,
): Promise<{ readonly language: Language; readonly parser: Parser }> {
  const { assets } = openAnalyzerContext();
  const { library } = await openRuntime(assets);
  const language = library.Language.loadSync(assets.module(grammar));
  const parser = new library.Parser();
  parser.setLanguage(language);
  return { language, parser };
}
