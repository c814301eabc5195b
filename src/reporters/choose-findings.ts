import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { fairShares } from './fair-shares.ts';
import { RuleShelf } from './rule-shelf.ts';

/** How many findings there is room for, and what is known of them. */
export interface Choice {
  /** In all. */
  readonly limit: number;
  /** Of each severity; without one, `limit`. */
  readonly perSeverity?: number;
  /** Whether a finding stands on a line that the change under review touches. */
  isChanged(finding: Finding): boolean;
  /** Whether a finding can be shown at all; every one can where this is absent. */
  canShow?(finding: Finding): boolean;
}

/** Rules that are told apart; from here on they share one place, so that rules without number cost no memory. */
const MOST_RULES = 20_000;

const OTHER_RULES = '';

/**
 * Chooses the findings worth showing, best first: those on changed lines, then by severity, then one
 * of each rule in turn, and of a rule the first of each file before the second of any. No rule gets
 * more than another that still has some to show, beyond the odd one. The order of the findings does
 * not matter. Reads them twice, and holds no more than the limit.
 */
export function chooseFindings(findings: Iterable<Finding>, choice: Choice): readonly Finding[] {
  const classes = CLASSES.map(() => new Map<string, number>());
  for (const finding of findings) {
    const counts = classes[classOf(finding, choice)];
    if (counts !== undefined) count(counts, finding.ruleId);
  }
  const budgets = budgetsFor(classes, choice);
  const shelves = classes.map((counts, index) => shelvesFor(counts, budgets[index] ?? 0));
  for (const finding of findings) {
    const rules = shelves[classOf(finding, choice)];
    (rules?.get(finding.ruleId) ?? rules?.get(OTHER_RULES))?.add(finding);
  }
  return shelves.flatMap((rules) => inTurn([...rules.values()]));
}

interface FindingClass {
  readonly isChanged: boolean;
  readonly severity: Severity;
}

/** Best first. */
const CLASSES: readonly FindingClass[] = [true, false].flatMap((isChanged) =>
  SEVERITIES.map((severity) => ({ isChanged, severity })),
);

/** The index of a finding's class; -1 when it is not to be shown. */
function classOf(finding: Finding, choice: Choice): number {
  if (choice.canShow?.(finding) === false) return -1;
  const first = choice.isChanged(finding) ? 0 : SEVERITIES.length;
  return first + SEVERITIES.indexOf(finding.severity);
}

function count(counts: Map<string, number>, rule: string): void {
  const key = counts.has(rule) || counts.size < MOST_RULES ? rule : OTHER_RULES;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Each class takes what it needs of what the better ones have left. */
function budgetsFor(
  classes: readonly ReadonlyMap<string, number>[],
  { limit, perSeverity = limit }: Choice,
): readonly number[] {
  let left = limit;
  const leftOf = { error: perSeverity, warning: perSeverity, notice: perSeverity };
  return CLASSES.map(({ severity }, index) => {
    const wanted = [...(classes[index]?.values() ?? [])].reduce((sum, some) => sum + some, 0);
    const budget = Math.min(wanted, left, leftOf[severity]);
    left -= budget;
    leftOf[severity] -= budget;
    return budget;
  });
}

function shelvesFor(
  counts: ReadonlyMap<string, number>,
  budget: number,
): ReadonlyMap<string, RuleShelf> {
  const shares = [...fairShares(counts, budget)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return new Map(shares.map(([rule, share]) => [rule, new RuleShelf(rule, share)]));
}

function inTurn(shelves: readonly RuleShelf[]): readonly Finding[] {
  const lists = shelves.map((shelf) => shelf.findings());
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
}
