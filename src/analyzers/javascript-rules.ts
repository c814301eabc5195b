import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { JAVASCRIPT_REFINEMENTS } from './tree-sitter/javascript-refinements.ts';
import { JAVASCRIPT_RULES } from './tree-sitter/javascript-rules-data.ts';

/** Programs as people write them: no declarations, which have no code, and nothing that was minified. */
const JAVASCRIPT_PATH = /^(?!.*(?:\.d\.[cm]?ts|[.-]min\.[cm]?js)$).*\.[cm]?[jt]sx?$/s;

/** JavaScript as the rule engine sees it. */
export const JAVASCRIPT: RuleLanguage = {
  id: 'javascript-rules',
  name: 'JavaScript rules',
  grammars: ['tree-sitter-javascript', 'tree-sitter-typescript', 'tree-sitter-tsx'],
  helpPage: 'javascript',
  rules: JAVASCRIPT_RULES,
  refinements: JAVASCRIPT_REFINEMENTS,
  claims: (path) => JAVASCRIPT_PATH.test(path),
  grammarOf(path) {
    if (/\.[cm]?ts$/.test(path)) return 'tree-sitter-typescript';
    return path.endsWith('.tsx') ? 'tree-sitter-tsx' : 'tree-sitter-javascript';
  },
};

/** Mistakes and dangers in JavaScript. */
export const javascriptRules = defineRuleAnalyzer(JAVASCRIPT);
