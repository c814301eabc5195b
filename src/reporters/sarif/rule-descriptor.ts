import type { Finding, Severity } from '../../model/finding.ts';
import type { ImportedRule } from '../../model/imported.ts';
import type { RuleText } from '../../model/rule-text.ts';
import { codeSpan, helpLink, link, ownMarkdown } from '../markdown.ts';
import { safeText, shorten } from '../safe-text.ts';
import { descriptionOf, messageOf, withoutLinks } from './message.ts';

const ID_CHARS = 255;

/** SARIF's levels. */
export const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** GitHub's own names for severities, by which it filters (SARIF support for code scanning). */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** A rule's id as it stands in the file. */
export function ruleIdOf({ ruleId }: Finding): string {
  return shorten(safeText(ruleId), ID_CHARS);
}

/**
 * What a SARIF file says of a rule: a `reportingDescriptor`. Texts of the registry are our own;
 * without one, only the id and the link are told.
 */
export function descriptorOf(id: string, finding: Finding, text: RuleText | undefined): object {
  const helpUri = helpLink(finding.helpUrl);
  return {
    id,
    shortDescription: descriptionOf(text?.summary ?? id),
    fullDescription: descriptionOf(text?.help ?? text?.summary ?? id),
    ...(helpUri !== undefined && { helpUri }),
    help: helpOf(id, text, helpUri),
    ...levelsOf(finding),
  };
}

/** The same of a rule of another tool: a stranger's words, which are told as plain text alone. */
export function importedDescriptorOf(id: string, finding: Finding, rule: ImportedRule): object {
  const { summary, help = summary } = rule;
  const helpUri = helpLink(rule.helpUrl);
  return {
    id,
    shortDescription: descriptionOf(summary),
    fullDescription: descriptionOf(help),
    ...(helpUri !== undefined && { helpUri }),
    help: messageOf(help),
    ...levelsOf(finding),
  };
}

function levelsOf({ severity, analyzer }: Finding): object {
  return {
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [shorten(safeText(analyzer), ID_CHARS)],
      'problem.severity': PROBLEM_SEVERITIES[severity],
    },
  };
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function helpOf(id: string, text: RuleText | undefined, helpUri: string | undefined): object {
  const more = helpUri && link(ownMarkdown('About this rule'), helpUri);
  return {
    text: paragraphs([text?.summary ?? withoutLinks(`Rule ${id}.`), text?.help, helpUri]),
    markdown: paragraphs([codeSpan(id, ID_CHARS), text?.summary, text?.help, more]),
  };
}
