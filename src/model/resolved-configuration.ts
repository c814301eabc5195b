import type { RuleLevel } from './rule-settings.ts';

/** Where a value comes from. */
export type Origin =
  /** From the workflow's `with:`, or a flag. */
  | { readonly kind: 'input' }
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly path: string; readonly line: number };

/** An input as it counts, with where it comes from. */
export interface ResolvedInput {
  readonly name: string;
  /** A list where the input is one. */
  readonly value: string | readonly string[];
  readonly origins: readonly Origin[];
}

/** Whether an analyzer runs, and who says so. */
export interface ResolvedAnalyzer {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly origins: readonly Origin[];
}

/** What becomes of a rule's findings, or of all of an analyzer. */
export interface ResolvedLevel {
  readonly name: string;
  readonly level: RuleLevel;
  readonly origins: readonly Origin[];
}

/** Levels for some files only. */
export interface ResolvedOverride {
  readonly paths: readonly string[];
  readonly origins: readonly Origin[];
  readonly rules: readonly ResolvedLevel[];
}

/** One of the user's own tools. */
export interface ResolvedTool {
  readonly name: string;
  /** Globs of the files that it is given. */
  readonly files: readonly string[];
  readonly origins: readonly Origin[];
}

/** Everything that a run would follow, with where each value comes from. */
export interface ResolvedConfiguration {
  /** The configuration file; absent where there is none. */
  readonly file?: string;
  readonly inputs: readonly ResolvedInput[];
  readonly analyzers: readonly ResolvedAnalyzer[];
  readonly rules: readonly ResolvedLevel[];
  readonly overrides: readonly ResolvedOverride[];
  readonly tools: readonly ResolvedTool[];
}
