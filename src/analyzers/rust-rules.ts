import type { Node } from 'web-tree-sitter';
import type { Match } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { judgeRustSyntax } from './rust/judge-rust-syntax.ts';
import { SYNTAX, syntaxSeverityOf, toSyntaxMatch } from './syntax-match.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { RUST_REFINEMENTS } from './tree-sitter/rust-refinements.ts';
import { RUST_RULES } from './tree-sitter/rust-rules-data.ts';

/** A syntax error, where the parser and the lexer both see one. */
function inspect(root: Node, file: SourceFile): Match[] {
  const error = root.hasError ? judgeRustSyntax(file.text) : undefined;
  return error === undefined
    ? []
    : [toSyntaxMatch('rust', file, { ...error, severity: syntaxSeverityOf(file.path) })];
}

/** Rust as the rule engine sees it. */
export const RUST: RuleLanguage = {
  id: 'rust-rules',
  name: 'Rust rules',
  grammars: ['tree-sitter-rust'],
  helpPage: 'rust',
  rules: RUST_RULES,
  refinements: RUST_REFINEMENTS,
  claims: (path) => path.endsWith('.rs'),
  inspectRules: {
    [SYNTAX]: {
      severity: 'error',
      isEnabled: true,
      summary: 'Rust cannot parse the file.',
      help: 'The grammar sees an error, and a bracket, quote or comment has no partner. In tests it is a notice.',
    },
  },
  openInspector: () => inspect,
};

/** Mistakes and dangers in Rust. */
export const rustRules = defineRuleAnalyzer(RUST);
