import type { CatalogRule } from '../model/known-rule.ts';
import type { RuleLevel, RuleLevels, RuleSettings } from '../model/rule-settings.ts';

/** What decides about rules besides themselves. */
export interface RuleDecisions {
  readonly settings: RuleSettings;
  /** Whether an analyzer runs, by its id. */
  readonly isOn: (analyzer: string) => boolean;
}

type LevelOf = (name: string) => RuleLevel | undefined;

function levelsOf(levels: RuleLevels): LevelOf {
  const table = new Map(levels);
  return (name) => table.get(name);
}

/** A rule by its name goes before its analyzer, whose level switches nothing on. */
function leveled(rule: CatalogRule, levelOf: LevelOf): CatalogRule {
  const exact = levelOf(rule.ruleId);
  const level = exact ?? levelOf(rule.analyzer);
  if (level === 'off') return { ...rule, isEnabled: false };
  if (level === undefined || (exact === undefined && !rule.isEnabled)) return rule;
  return { ...rule, severity: level, isEnabled: true };
}

/** What is on for some files only is on; it is as severe as the last entry says that switches it on. */
function overridden(rule: CatalogRule, overrides: readonly LevelOf[]): CatalogRule {
  if (rule.isEnabled) return rule;
  const level = overrides
    .map((levelOf) => levelOf(rule.ruleId))
    .findLast((each) => each !== undefined && each !== 'off');
  return level === undefined ? rule : { ...rule, severity: level, isEnabled: true };
}

/** Rules as `evenkeel.yml` and the choice of analyzers have them. */
export function decideRules(
  rules: readonly CatalogRule[],
  { settings, isOn }: RuleDecisions,
): readonly CatalogRule[] {
  const general = levelsOf(settings.levels);
  const overrides = settings.overrides.map(({ levels }) => levelsOf(levels));
  return rules.map((rule) => {
    const decided = overridden(leveled(rule, general), overrides);
    return isOn(rule.analyzer) ? decided : { ...decided, isEnabled: false };
  });
}
