import type { Severity } from './finding.ts';
import type { RuleText } from './rule-text.ts';

/** A rule that an analyzer can report. */
export interface KnownRule extends RuleText {
  /** Its id without its analyzer, such as `F401`. */
  readonly rule: string;
  /** What it is about, in one word: `ruby`, `css`, `text` for text of any kind. */
  readonly language: string;
  /** How severe its findings are, unless a place says otherwise. */
  readonly severity: Severity;
  /** Whether it is on. */
  readonly isEnabled: boolean;
  readonly helpUrl: string;
}

/** A rule with the analyzer that it is of. */
export interface CatalogRule extends KnownRule {
  /** Analyzer and rule, as findings have it. */
  readonly ruleId: string;
  readonly analyzer: string;
}

/** What a rule of ours that is a query says of itself. */
export interface RuleLesson {
  /** What goes wrong, as Markdown. */
  readonly why: string;
  /** What to write instead, as Markdown. */
  readonly help: string;
  /** Code that is reported. */
  readonly bad: readonly string[];
  /** Code that is not. */
  readonly good: readonly string[];
}
