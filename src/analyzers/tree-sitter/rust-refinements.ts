import type { Refinements } from './compile-rules.ts';
import { sameText, withoutCalls } from './shared-refinements.ts';

/** What the queries of rules/rust cannot say, by rule. */
export const RUST_REFINEMENTS: Refinements = {
  'identical-branches': sameText,
  'self-comparison': withoutCalls,
};
