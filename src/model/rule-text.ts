/** What is known of a rule besides its findings. Our own words, never the analyzed repository's. */
export interface RuleText {
  /** What is wrong, in a sentence or a name. Plain text with backticks. */
  readonly summary: string;
  /** Why it matters and what to do, as Markdown. */
  readonly help?: string;
}

/** Looks up a rule by the id of its findings; `undefined` where nothing is known. */
export type DescribeRule = (ruleId: string) => RuleText | undefined;
