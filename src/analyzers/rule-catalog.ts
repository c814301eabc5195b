import type { CatalogRule, KnownRule } from '../model/known-rule.ts';
import type { Project } from './define-analyzer.ts';
import { ANALYZERS } from './index.ts';
import { rulesOfPage } from './own-rule.ts';
import { SUPPRESSION_PAGE } from './suppression.ts';

function toCatalog(analyzer: string, rules: readonly KnownRule[]): CatalogRule[] {
  return rules.map((rule) => ({ ...rule, analyzer, ruleId: `${analyzer}/${rule.rule}` }));
}

const OWN_RULES = (): CatalogRule[] =>
  toCatalog(SUPPRESSION_PAGE.page, rulesOfPage(SUPPRESSION_PAGE, 'text'));

function compareIds({ ruleId: left }: CatalogRule, { ruleId: right }: CatalogRule): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Every rule there is, in the order of their ids; with a repository, as the tools' own configurations at
 * its top have them. Loads no engine.
 */
export function catalog(project?: Project): readonly CatalogRule[] {
  const all = ANALYZERS.flatMap((analyzer) => {
    const known = project === undefined ? undefined : analyzer.rulesIn?.(project);
    return toCatalog(analyzer.id, known ?? analyzer.rules());
  });
  return [...all, ...OWN_RULES()].toSorted(compareIds);
}

let known: ReadonlyMap<string, CatalogRule> | undefined;

/** The catalog by ids; made once, when it is first asked for. */
function byId(): ReadonlyMap<string, CatalogRule> {
  known ??= new Map(catalog().map((rule) => [rule.ruleId, rule]));
  return known;
}

/** A rule by its id. */
export function catalogRule(ruleId: string): CatalogRule | undefined {
  return byId().get(ruleId);
}

/** Ids of all rules. */
export function catalogIds(): ReadonlySet<string> {
  return new Set(byId().keys());
}
