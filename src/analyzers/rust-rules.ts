import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { RUST_REFINEMENTS } from './tree-sitter/rust-refinements.ts';
import { RUST_RULES } from './tree-sitter/rust-rules-data.ts';

/** Rust as the rule engine sees it. */
export const RUST: RuleLanguage = {
  id: 'rust-rules',
  name: 'Rust rules',
  grammars: ['tree-sitter-rust'],
  helpPage: 'rust',
  rules: RUST_RULES,
  refinements: RUST_REFINEMENTS,
  claims: (path) => path.endsWith('.rs'),
};

/** Mistakes and dangers in Rust. */
export const rustRules = defineRuleAnalyzer(RUST);
