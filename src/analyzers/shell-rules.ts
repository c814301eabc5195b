import { isShellFile } from './shell-files.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { SHELL_REFINEMENTS } from './tree-sitter/shell-refinements.ts';
import { SHELL_RULES } from './tree-sitter/shell-rules-data.ts';

/** Shell as the rule engine sees it. */
export const SHELL: RuleLanguage = {
  id: 'shell-rules',
  name: 'Shell rules',
  grammars: ['tree-sitter-bash'],
  helpPage: 'shell',
  rules: SHELL_RULES,
  refinements: SHELL_REFINEMENTS,
  claims: isShellFile,
};

/** Mistakes and dangers in Shell. */
export const shellRules = defineRuleAnalyzer(SHELL);
