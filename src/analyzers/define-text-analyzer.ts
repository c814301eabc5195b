import type { Match } from '../model/finding.ts';
import { defineAnalyzer, type Analyzer, type SourceFile } from './define-analyzer.ts';
import { rulesOfPage, toOwnMatches, type OwnMatch, type RulePage } from './own-rule.ts';
import { mayBeText } from './text-files.ts';

/** A check of text of any kind, with no engine behind it. */
export interface TextCheck<Rule extends string> {
  readonly name: string;
  /** Its `page` is the analyzer's id. */
  readonly page: RulePage<Rule>;
  /** What is found in a file. It takes time in proportion to the text, whatever the text. */
  inspect(file: SourceFile): readonly OwnMatch<Rule>[];
}

/** Most matches told of one file: what has more of them is no accident, or no text. */
const MATCH_LIMIT = 20;

/** Makes an analyzer of a check of text. */
export function defineTextAnalyzer<Rule extends string>(check: TextCheck<Rule>): Analyzer {
  const { name, page } = check;
  const analyze = (file: SourceFile): Match[] =>
    toOwnMatches(page, check.inspect(file)).slice(0, MATCH_LIMIT);
  return defineAnalyzer({
    id: page.page,
    name,
    modules: [],
    isForAnyText: true,
    claims: mayBeText,
    rules: () => rulesOfPage(page, 'text'),
    load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
  });
}
