import { isPhpFile } from './php-files.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { PHP_REFINEMENTS } from './tree-sitter/php-refinements.ts';
import { PHP_RULES } from './tree-sitter/php-rules-data.ts';

/** PHP as the rule engine sees it. */
export const PHP: RuleLanguage = {
  id: 'php-rules',
  name: 'PHP rules',
  grammar: 'tree-sitter-php',
  helpPage: 'php',
  rules: PHP_RULES,
  refinements: PHP_REFINEMENTS,
  claims: isPhpFile,
};

/** Mistakes and dangers in PHP. */
export const phpRules = defineRuleAnalyzer(PHP);
