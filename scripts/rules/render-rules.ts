import type { WarningRule } from '../../src/analyzers/prism/warning-rules.ts';
import type { RuleFile } from './parse-rule-file.ts';

/** The data file that the analyzers are bundled with, before it is formatted. */
export function renderData(language: string, rules: readonly RuleFile[]): string {
  const entries = rules.map(
    ({ id, severity, isEnabled, isForTests, needs, summary, message, query }) =>
      JSON.stringify({ id, severity, isEnabled, isForTests, needs, summary, message, query }),
  );
  return `// Written by scripts/rules.ts from rules/${language}. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/${language}, as they are shipped. */
export const ${language.toUpperCase()}_RULES: readonly Rule[] = [${entries.join(',')}];
`;
}

const STATE = (isEnabled: boolean): string => (isEnabled ? 'on' : 'off');

function renderExamples(title: string, language: string, examples: readonly string[]): string {
  return `${title}:\n\n\`\`\`${language}\n${examples.join('\n\n')}\n\`\`\``;
}

function renderRule(language: string, rule: RuleFile): string {
  return [
    `## ${rule.id}`,
    rule.summary,
    `Severity: **${rule.severity}**. Default: **${STATE(rule.isEnabled)}**.${rule.isForTests ? '' : ' Test code is not judged.'}`,
    rule.why,
    rule.help,
    renderExamples('Reported', language, rule.bad),
    renderExamples('Not reported', language, rule.good),
  ].join('\n\n');
}

/** What is said of a language besides its rules. */
const PREFACES: Readonly<Record<string, string>> = {
  go: `## syntax

The file is not Go. It is read by the tree-sitter grammar, and where that cannot parse it, by Go's own parser, whose first error is told. In tests and in \`testdata\` it is a notice. A template that is not filled in yet is left alone.

Severity: **error**. Default: **on**.
`,
  java: `## syntax

The file is not Java. An error is reported only where two readers agree: the tree-sitter grammar, which has gaps, and a lexer that knows no grammar but finds brackets and quotes without their partner and neighbours that no version of Java allows. The first error of a file is reported; \`javac\` sees some that this leaves out. In tests it is a notice.

Severity: **error**. Default: **on**.
`,
  rust: `## syntax

The file is not Rust: the tree-sitter grammar cannot parse it, and a bracket, quote or comment has no partner. \`rustc\` sees much that this leaves out. In tests it is a notice.

Severity: **error**. Default: **on**.
`,

  php: `## syntax

The file is not PHP. An error is reported only where two readers agree: the tree-sitter grammar, which has gaps, and a lexer that knows no grammar but finds brackets and quotes without their partner and neighbours that no version of PHP allows. The first error of a file is reported; \`php -l\` sees some that this leaves out.

Severity: **error**. Default: **on**.
`,
};

/** The page on which a language's rules are explained, one heading each. */
export function renderPage(language: string, name: string, rules: readonly RuleFile[]): string {
  const rows = rules.map(
    ({ id, severity, isEnabled, summary }) =>
      `| [${id}](#${id}) | ${severity} | ${STATE(isEnabled)} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `<!-- Written by scripts/rules.ts from rules/${language}. Do not edit. -->

# Rules for ${name}

| rule | severity | default | what it finds |
| --- | --- | --- | --- |
${rows.join('\n')}

${PREFACES[language] ?? ''}
${rules.map((rule) => renderRule(language, rule)).join('\n\n')}
`;
}

/** The page of what Ruby's own parser says. */
export function renderPrismPage(rules: Readonly<Record<string, WarningRule>>): string {
  const sections = Object.entries(rules).map(
    ([id, { severity, isEnabled, isForTests, summary }]) =>
      `## ${id}\n\n${summary}\n\nSeverity: **${severity}**. Default: **${STATE(isEnabled)}**.${isForTests ? '' : ' Test code is not judged.'}`,
  );
  return `<!-- Written by scripts/rules.ts from src/analyzers/prism/warning-rules.ts. Do not edit. -->

# What Prism reports

[Prism](https://github.com/ruby/prism) is the parser of Ruby itself. Its warnings are those of \`ruby -w\`; they keep their names.

## syntax

The file is not Ruby: neither by the newest grammar nor by that of Ruby 3.3. The first three errors of a file are reported; one missing \`end\` is echoed by much that follows it. ERB under a \`.rb\` name, as generators keep it, is left alone.

Severity: **error**. Default: **on**.

${sections.join('\n\n')}
`;
}
