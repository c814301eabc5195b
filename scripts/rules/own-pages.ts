import { BIDI_PAGE } from '../../src/analyzers/bidi.ts';
import { INVISIBLE_PAGE } from '../../src/analyzers/invisible.ts';
import { LINE_ENDS_PAGE } from '../../src/analyzers/line-ends.ts';
import { MERGE_CONFLICT_PAGE } from '../../src/analyzers/merge-conflict.ts';
import { SECRETS_PAGE } from '../../src/analyzers/secrets/secret-rules.ts';
import { DOCKERFILE_PAGE } from '../../src/analyzers/dockerfile/own-checks.ts';
import { ERB_PAGE } from '../../src/analyzers/erb/erb-page.ts';
import { HTML_PAGE } from '../../src/analyzers/html/html-page.ts';
import { JSON_PAGE } from '../../src/analyzers/json/json-page.ts';
import { JSON_LINES_PAGE } from '../../src/analyzers/json-lines.ts';
import { MARKDOWN_PAGE } from '../../src/analyzers/markdown/markdown-page.ts';
import { SHELL_SYNTAX_PAGE } from '../../src/analyzers/shell-syntax.ts';
import { AST_GREP_PAGE } from '../../src/analyzers/ast-grep/rule-page.ts';
import { TOML_PAGE } from '../../src/analyzers/toml.ts';
import { YAML_PAGE } from '../../src/analyzers/yaml.ts';
import { WORKFLOWS_PAGE } from '../../src/analyzers/workflows/workflow-rules.ts';
import type { RulePage } from '../../src/analyzers/own-rule.ts';
import { SUPPRESSION_PAGE } from '../../src/analyzers/suppression.ts';

/** Rules of ours that are code, a page each. */
export const OWN_PAGES: readonly RulePage[] = [
  BIDI_PAGE,
  INVISIBLE_PAGE,
  LINE_ENDS_PAGE,
  MERGE_CONFLICT_PAGE,
  SECRETS_PAGE,
  WORKFLOWS_PAGE,
  YAML_PAGE,
  TOML_PAGE,
  JSON_PAGE,
  AST_GREP_PAGE,
  JSON_LINES_PAGE,
  MARKDOWN_PAGE,
  DOCKERFILE_PAGE,
  HTML_PAGE,
  ERB_PAGE,
  SHELL_SYNTAX_PAGE,
  SUPPRESSION_PAGE,
];

/** The page of one analyzer's rules, one heading each. */
export function renderOwnPage({ title, preface, rules }: RulePage): string {
  const sections = Object.entries(rules).map(
    ([id, { severity, isEnabled, summary, help }]) =>
      `## ${id}\n\n${summary}\n\nSeverity: **${severity}**. Default: **${isEnabled ? 'on' : 'off'}**.\n\n${help}`,
  );
  return `<!-- Written by scripts/rules.ts from src/analyzers. Do not edit. -->

# ${title}

${preface}

${sections.join('\n\n')}
`;
}
