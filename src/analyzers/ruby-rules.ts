import { isRubyFile } from './ruby-files.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { RUBY_REFINEMENTS } from './tree-sitter/ruby-refinements.ts';
import { RUBY_RULES } from './tree-sitter/ruby-rules-data.ts';

/** Ruby as the rule engine sees it. */
export const RUBY: RuleLanguage = {
  id: 'ruby-rules',
  name: 'Ruby rules',
  grammars: ['tree-sitter-ruby'],
  helpPage: 'ruby',
  rules: RUBY_RULES,
  refinements: RUBY_REFINEMENTS,
  claims: isRubyFile,
};

/** Mistakes and dangers in Ruby that its parser does not see. */
export const rubyRules = defineRuleAnalyzer(RUBY);
