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
