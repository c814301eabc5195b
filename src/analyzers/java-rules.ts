import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { JAVA_REFINEMENTS } from './tree-sitter/java-refinements.ts';
import { JAVA_RULES } from './tree-sitter/java-rules-data.ts';

/** Java as the rule engine sees it. */
export const JAVA: RuleLanguage = {
  id: 'java-rules',
  name: 'Java rules',
  grammars: ['tree-sitter-java'],
  helpPage: 'java',
  rules: JAVA_RULES,
  refinements: JAVA_REFINEMENTS,
  claims: (path) => path.endsWith('.java'),
};

/** Mistakes and dangers in Java. */
export const javaRules = defineRuleAnalyzer(JAVA);
