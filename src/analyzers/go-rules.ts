import type { Assets } from './define-analyzer.ts';
import { createGoParser } from './go/create-go-parser.ts';
import { judgeGoSyntax } from './go/judge-go-syntax.ts';
import { SYNTAX, syntaxSeverityOf, toSyntaxMatch } from './syntax-match.ts';
import {
  defineRuleAnalyzer,
  type Inspector,
  type RuleLanguage,
} from './tree-sitter/define-rule-analyzer.ts';
import { GO_REFINEMENTS } from './tree-sitter/go-refinements.ts';
import { GO_RULES } from './tree-sitter/go-rules-data.ts';

/** Go's own parser, as gofmt has it. */
const PARSER_MODULE = 'gofmt';

/** A syntax error, where tree-sitter sees one and Go's own parser says which. */
function openInspector(assets: Assets): Inspector {
  const parser = createGoParser(assets.module(PARSER_MODULE));
  return (root, file) => {
    const error = root.hasError ? judgeGoSyntax(file.text, parser) : undefined;
    return error === undefined
      ? []
      : [toSyntaxMatch('go', file, { ...error, severity: syntaxSeverityOf(file.path) })];
  };
}

/** Go as the rule engine sees it. */
export const GO: RuleLanguage = {
  id: 'go-rules',
  name: 'Go rules',
  grammars: ['tree-sitter-go'],
  helpPage: 'go',
  rules: GO_RULES,
  refinements: GO_REFINEMENTS,
  claims: (path) => path.endsWith('.go'),
  modules: [PARSER_MODULE],
  inspectRules: {
    [SYNTAX]: {
      severity: 'error',
      isEnabled: true,
      summary: 'Go cannot parse the file.',
      help: 'The first error of Go’s own parser is told. A template that is not filled in yet is left alone; in tests it is a notice.',
    },
  },
  openInspector,
};

/** Mistakes and dangers in Go. */
export const goRules = defineRuleAnalyzer(GO);
