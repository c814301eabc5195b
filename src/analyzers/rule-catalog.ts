import type { KnownRule } from '../model/known-rule.ts';
import type { Project } from './define-analyzer.ts';
import { ANALYZERS } from './index.ts';
import { rulesOfPage } from './own-rule.ts';
import { SUPPRESSION_PAGE } from './suppression.ts';

/** A rule with the analyzer that it is of. */
export interface CatalogRule extends KnownRule {
  /** Analyzer and rule, as findings have it. */
  readonly ruleId: string;
  readonly analyzer: string;
}

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

const byId = new Map<string, CatalogRule>();

/** A rule by its id; made once, when the first is asked for. */
export function catalogRule(ruleId: string): CatalogRule | undefined {
  if (byId.size === 0) for (const rule of catalog()) byId.set(rule.ruleId, rule);
  return byId.get(ruleId);
}
