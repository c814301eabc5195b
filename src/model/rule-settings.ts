import type { Severity } from './finding.ts';

/** What becomes of a rule's findings. */
export type RuleLevel = Severity | 'off';

/** Rules or whole analyzers, each with its level; pairs, since names come from a repository. */
export type RuleLevels = readonly (readonly [name: string, level: RuleLevel])[];

/** What the configuration says about rules. Plain data that crosses processes and threads. */
export interface RuleSettings {
  readonly levels: RuleLevels;
  /** For the files that these globs match; a later one wins over an earlier one. */
  readonly overrides: readonly { readonly paths: readonly string[]; readonly levels: RuleLevels }[];
}

/** Nothing was said. */
export const NO_RULE_SETTINGS: RuleSettings = { levels: [], overrides: [] };
