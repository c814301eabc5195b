import type { Severity } from '../../model/finding.ts';
import type { KnownRule } from '../../model/known-rule.ts';
import type { Project } from '../define-analyzer.ts';
import { helpUrlOf } from '../help-url.ts';
import { configuredLevels } from './configured-levels.ts';
import { DEFAULT_LEVELS } from './default-settings.ts';
import { biomeRules, type BiomeRule } from './rule-list.ts';
import { pageOf } from './to-match.ts';

const SUPPRESSIONS_URL = 'https://biomejs.dev/analyzer/suppressions/';

function own(rule: string, severity: Severity, summary: string): KnownRule {
  const helpUrl = helpUrlOf('biome', rule);
  return { rule, language: 'javascript', severity, isEnabled: true, summary, helpUrl };
}

/** What is told besides Biome's rules. */
const OWN: readonly KnownRule[] = [
  own('syntax', 'error', 'The file cannot be parsed.'),
  own('invalid-configuration', 'error', 'A setting in a configuration of Biome is not followed.'),
  own('unknown-rule', 'notice', 'A configuration of Biome names a rule that it does not have.'),
  own('too-many-findings', 'notice', 'Biome found more in the file than is told.'),
];

/** What Biome says of its own comments, by the ends of the names; told where it is configured. */
const SUPPRESSIONS: Readonly<Record<string, string>> = {
  parse: 'A comment for Biome cannot be read.',
  unknownGroup: 'A comment for Biome names a group of rules that there is not.',
  unknownRule: 'A comment for Biome names a rule that there is not.',
  unknownAction: 'A comment for Biome names an action that there is not.',
  unused: 'A comment for Biome leaves nothing out.',
  incorrect: 'A comment for Biome stands where it does nothing.',
};

function suppressions(isEnabled: boolean): KnownRule[] {
  return Object.entries(SUPPRESSIONS).map(([name, summary]) => ({
    rule: `suppressions/${name}`,
    language: 'javascript',
    severity: 'warning',
    isEnabled,
    summary,
    helpUrl: SUPPRESSIONS_URL,
  }));
}

function toKnown(
  { name, severity, language, summary }: BiomeRule,
  level: Severity | undefined,
): KnownRule {
  return {
    rule: name,
    language,
    severity: level ?? severity,
    isEnabled: level !== undefined,
    summary,
    helpUrl: pageOf(name.slice(name.lastIndexOf('/') + 1)),
  };
}

/** Biome's rules, with those on that are on where there is no configuration. */
export function knownRules(): readonly KnownRule[] {
  const rules = biomeRules().map((rule) => toKnown(rule, DEFAULT_LEVELS.get(rule.name)));
  return [...OWN, ...suppressions(false), ...rules];
}

/** Biome's rules as the configuration at the top of a repository has them. */
export function knownRulesIn(project: Project): readonly KnownRule[] {
  const levelOf = configuredLevels(project);
  if (levelOf === undefined) return knownRules();
  const rules = biomeRules().map((rule) => toKnown(rule, levelOf(rule)));
  return [...OWN, ...suppressions(true), ...rules];
}
