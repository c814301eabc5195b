import type { Finding, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { RuleTally } from './tally-findings.ts';

/** How many findings may be chosen of each severity. */
export type SeverityBudget = Readonly<Record<Severity, number>>;

/** Severe first: errors take what they need, warnings what is left, then notices. */
export function severeFirst(counts: SeverityBudget, total: number): SeverityBudget {
  const error = Math.min(counts.error, total);
  const warning = Math.min(counts.warning, total - error);
  const notice = Math.min(counts.notice, total - error - warning);
  return { error, warning, notice };
}

/**
 * Divides a budget among rules so that none gets more than another unless the other has no more to
 * show (max-min fairness). The whole budget is used as long as there is something to show.
 */
export function fairShares(
  counts: ReadonlyMap<string, number>,
  budget: number,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const rising = [...counts].toSorted(([, left], [, right]) => left - right);
  let left = budget;
  rising.forEach(([rule, count], index) => {
    const share = Math.min(count, Math.floor(left / (rising.length - index)));
    shares.set(rule, share);
    left -= share;
  });
  return shares;
}

/**
 * Chooses the findings worth showing within a budget, best first: by severity, then one of each rule
 * in turn, within a rule the first of each file before the second of any. One pass over findings in
 * total order; holds no more of them than the budget.
 */
export function selectFindings(
  findings: Iterable<Finding>,
  rules: ReadonlyMap<string, RuleTally>,
  budget: SeverityBudget,
): readonly Finding[] {
  const shelves = shelvesFor(rules, budget);
  for (const finding of findings) shelves[finding.severity].get(finding.ruleId)?.add(finding);
  return SEVERITIES.flatMap((severity) => inTurn([...shelves[severity].values()]));
}

type Shelves = Readonly<Record<Severity, ReadonlyMap<string, RuleShelf>>>;

function shelvesFor(rules: ReadonlyMap<string, RuleTally>, budget: SeverityBudget): Shelves {
  const shelvesOf = (severity: Severity): ReadonlyMap<string, RuleShelf> => {
    const counts = new Map([...rules].map(([rule, tally]) => [rule, tally.counts[severity]]));
    const shares = fairShares(counts, budget[severity]);
    return new Map([...shares].map(([rule, share]) => [rule, new RuleShelf(share)]));
  };
  return { error: shelvesOf('error'), warning: shelvesOf('warning'), notice: shelvesOf('notice') };
}

/** The best findings of one rule: rows by "how many of this rule in this file so far". */
class RuleShelf {
  readonly #room: number;
  readonly #rows: Finding[][] = [];
  #size = 0;
  #path = '';
  #inFile = 0;

  constructor(room: number) {
    this.#room = room;
  }

  add(finding: Finding): void {
    this.#inFile = finding.path === this.#path ? this.#inFile + 1 : 0;
    this.#path = finding.path;
    const isWorse = this.#inFile >= this.#rows.length - 1;
    if (this.#room === 0 || (this.#size === this.#room && isWorse)) return;
    while (this.#rows.length <= this.#inFile) this.#rows.push([]);
    this.#rows[this.#inFile]?.push(finding);
    this.#size += 1;
    if (this.#size > this.#room) this.#dropWorst();
  }

  #dropWorst(): void {
    this.#rows.at(-1)?.pop();
    this.#size -= 1;
    while (this.#rows.at(-1)?.length === 0) this.#rows.pop();
  }

  findings(): readonly Finding[] {
    return this.#rows.flat();
  }
}

function inTurn(shelves: readonly RuleShelf[]): readonly Finding[] {
  const lists = shelves.map((shelf) => shelf.findings());
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
}
