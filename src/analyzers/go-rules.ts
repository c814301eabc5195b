import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { GO_REFINEMENTS } from './tree-sitter/go-refinements.ts';
import { GO_RULES } from './tree-sitter/go-rules-data.ts';

/** Go as the rule engine sees it. */
export const GO: RuleLanguage = {
  id: 'go-rules',
  name: 'Go rules',
  grammars: ['tree-sitter-go'],
  helpPage: 'go',
  rules: GO_RULES,
  refinements: GO_REFINEMENTS,
  claims: (path) => path.endsWith('.go'),
};

/** Mistakes and dangers in Go. */
export const goRules = defineRuleAnalyzer(GO);
