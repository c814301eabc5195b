import type { Refinements } from './compile-rules.ts';
import { when } from './walk.ts';

/** What the queries of rules/shell cannot say, by rule. */
export const SHELL_REFINEMENTS: Refinements = {
  'same-file-read-and-written': (match, captures) =>
    when(captures.get('from')?.text !== '/dev/null', match),
};
