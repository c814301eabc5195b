import type { Match, Range, Severity } from '../model/finding.ts';
import type { KnownRule } from '../model/known-rule.ts';
import { NOTHING_WANTED } from './define-analyzer.ts';
import { helpUrlOf } from './help-url.ts';
import { toMessage } from './to-message.ts';

/** One rule of ours that is code rather than a query. */
export interface OwnRule {
  readonly severity: Severity;
  /** Whether it is reported by default. */
  readonly isEnabled: boolean;
  /** What is wrong, in a sentence. */
  readonly summary: string;
  /** Why it matters and what to do, for the help page. */
  readonly help: string;
}

/** The rules of one analyzer, and the page of `docs/rules` that `scripts/rules.ts` writes from them. */
export interface RulePage<Rule extends string = string> {
  /** Name of the page, the analyzer's id. */
  readonly page: string;
  readonly title: string;
  /** What is said before the rules. */
  readonly preface: string;
  readonly rules: Readonly<Record<Rule, OwnRule>>;
}

/** Checks a page at compile time, and knows its rules by name from then on. */
export function defineRulePage<Rule extends string>(page: RulePage<Rule>): RulePage<Rule> {
  return page;
}

/** The rules of a page, as the analyzer's list has them. */
export function rulesOfPage({ page, rules }: RulePage, language: string): KnownRule[] {
  return Object.entries<OwnRule>(rules).map(([rule, own]) => ({
    rule,
    language,
    ...own,
    helpUrl: helpUrlOf(page, rule),
  }));
}

/** What is found, where, and how it is said. */
export interface OwnMatch<Rule extends string> {
  readonly rule: Rule;
  readonly message: string;
  readonly range: Range;
  /** Where it is less, or more, than the rule says. */
  readonly severity?: Severity;
}

/** Makes the match of a rule; none where the rule is off and not wanted. */
export function toOwnMatches<Rule extends string>(
  { page, rules }: RulePage<Rule>,
  found: readonly OwnMatch<Rule>[],
  wanted = NOTHING_WANTED,
): Match[] {
  return found
    .filter(({ rule }) => rules[rule].isEnabled || wanted.has(rule))
    .map(({ rule, message, range, severity }) => ({
      rule,
      severity: severity ?? rules[rule].severity,
      message: toMessage(message),
      helpUrl: helpUrlOf(page, rule),
      ...(!rules[rule].isEnabled && { needsLevel: true as const }),
      ...range,
    }));
}
