import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { PYTHON_REFINEMENTS } from './tree-sitter/python-refinements.ts';
import { PYTHON_RULES } from './tree-sitter/python-rules-data.ts';

/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.pyw?$/s;

/** Python as the rule engine sees it. */
export const PYTHON: RuleLanguage = {
  id: 'python-rules',
  name: 'Python rules',
  grammars: ['tree-sitter-python'],
  helpPage: 'python',
  rules: PYTHON_RULES,
  refinements: PYTHON_REFINEMENTS,
  claims: (path) => PYTHON_PATH.test(path),
};

/** Mistakes and dangers in Python. */
export const pythonRules = defineRuleAnalyzer(PYTHON);
