import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { SHELL_REFINEMENTS } from './tree-sitter/shell-refinements.ts';
import { SHELL_RULES } from './tree-sitter/shell-rules-data.ts';

/** Scripts by their names. Those that only say in their first line what they are cannot be told by their path. */
const SHELL_PATH =
  /(?:\.(?:sh|bash|ksh)|(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile))$/;

/** Shell as the rule engine sees it. */
export const SHELL: RuleLanguage = {
  id: 'shell-rules',
  name: 'Shell rules',
  grammars: ['tree-sitter-bash'],
  helpPage: 'shell',
  rules: SHELL_RULES,
  refinements: SHELL_REFINEMENTS,
  claims: (path) => SHELL_PATH.test(path),
};

/** Mistakes and dangers in Shell. */
export const shellRules = defineRuleAnalyzer(SHELL);
