import type { Node } from 'web-tree-sitter';
import type { Match } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { isPhpFile } from './php-files.ts';
import { judgePhpSyntax } from './php/judge-php-syntax.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { PHP_REFINEMENTS } from './tree-sitter/php-refinements.ts';
import { PHP_RULES } from './tree-sitter/php-rules-data.ts';
import { SYNTAX, toSyntaxMatch } from './syntax-match.ts';

/** A syntax error, where the parser and the lexer both see one. */
function inspect(root: Node, file: SourceFile): Match[] {
  const error = root.hasError ? judgePhpSyntax(file.text) : undefined;
  return error === undefined ? [] : [toSyntaxMatch('php', file, error)];
}

/** PHP as the rule engine sees it. */
export const PHP: RuleLanguage = {
  id: 'php-rules',
  name: 'PHP rules',
  grammars: ['tree-sitter-php'],
  helpPage: 'php',
  rules: PHP_RULES,
  refinements: PHP_REFINEMENTS,
  claims: isPhpFile,
  inspectRules: {
    [SYNTAX]: {
      severity: 'error',
      isEnabled: true,
      summary: 'PHP cannot parse the file.',
      help: 'The parser and the lexer both see an error; the first one is told. A file that is a template of something else is left alone.',
    },
  },
  openInspector: () => inspect,
};

/** Mistakes and dangers in PHP. */
export const phpRules = defineRuleAnalyzer(PHP);
