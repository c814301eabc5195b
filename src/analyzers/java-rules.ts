import type { Node } from 'web-tree-sitter';
import type { Match } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { judgeJavaSyntax } from './java/judge-java-syntax.ts';
import { SYNTAX, syntaxSeverityOf, toSyntaxMatch } from './syntax-match.ts';
import { defineRuleAnalyzer, type RuleLanguage } from './tree-sitter/define-rule-analyzer.ts';
import { JAVA_REFINEMENTS } from './tree-sitter/java-refinements.ts';
import { JAVA_RULES } from './tree-sitter/java-rules-data.ts';

/** A syntax error, where the parser and the lexer both see one. */
function inspect(root: Node, file: SourceFile): Match[] {
  const error = root.hasError ? judgeJavaSyntax(file.text) : undefined;
  return error === undefined
    ? []
    : [toSyntaxMatch('java', file, { ...error, severity: syntaxSeverityOf(file.path) })];
}

/** Java as the rule engine sees it. */
export const JAVA: RuleLanguage = {
  id: 'java-rules',
  name: 'Java rules',
  grammars: ['tree-sitter-java'],
  helpPage: 'java',
  rules: JAVA_RULES,
  refinements: JAVA_REFINEMENTS,
  claims: (path) => path.endsWith('.java'),
  inspectRules: {
    [SYNTAX]: {
      severity: 'error',
      isEnabled: true,
      summary: 'Java cannot parse the file.',
      help: 'The grammar and a lexer both see an error; the first one is told. In tests it is a notice.',
    },
  },
  openInspector: () => inspect,
};

/** Mistakes and dangers in Java. */
export const javaRules = defineRuleAnalyzer(JAVA);
