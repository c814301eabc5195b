import type { Severity } from '../../model/finding.ts';

/** What is made of one kind of warning. */
export interface WarningRule {
  readonly severity: Severity;
  /** Whether it is reported. Warnings about layout and style are not: they are taste. */
  readonly isEnabled: boolean;
  /** Whether test code is judged as well. */
  readonly isForTests: boolean;
  /** What goes wrong, for the help page. */
  readonly summary: string;
}

const warning = (summary: string): WarningRule => ({
  severity: 'warning',
  isEnabled: true,
  isForTests: true,
  summary,
});
const off = (summary: string): WarningRule => ({
  severity: 'notice',
  isEnabled: false,
  isForTests: true,
  summary,
});

/**
 * Prism's warnings by their names, those of `ruby -w`. On unless named taste. Counts on 3.4 million
 * lines of real code are in docs/decisions/0006-rules-as-queries.md.
 */
export const WARNING_RULES: Readonly<Record<string, WarningRule>> = {
  'ambiguous-binary-operator': off('An operator after a name reads like the start of a literal.'),
  'ambiguous-first-argument-minus': off('`f -1` could be read as a subtraction.'),
  'ambiguous-first-argument-plus': off('`f +1` could be read as an addition.'),
  'ambiguous-prefix-ampersand': off('`f &x` could be read as a bitwise and.'),
  'ambiguous-prefix-star': off('`f *x` could be read as a multiplication.'),
  'ambiguous-prefix-star-star': off('`f **x` could be read as a power.'),
  'ambiguous-slash': off('`f /x/` could be read as a division.'),
  'comparison-after-comparison': warning(
    '`a < b < c` compares the result of the first comparison, a boolean, with the third value.',
  ),
  'dot-dot-dot-eol': warning(
    'A range that ends with `...` at the end of a line is endless: it does not go on in the next line.',
  ),
  'duplicated-hash-key': warning(
    'A hash literal has the same key twice; the first value is thrown away.',
  ),
  'duplicated-when-clause': warning(
    'A `when` repeats an earlier value; its branch cannot be reached by it.',
  ),
  'end-in-method': warning('`END` inside a method runs at exit; `at_exit` says so.'),
  'equal-in-conditional': warning('A condition assigns a literal; `==` was probably meant.'),
  'equal-in-conditional-3-3': warning('A condition assigns a literal; `==` was probably meant.'),
  'float-out-of-range': warning('A number is too large for a float and becomes infinity.'),
  'ignored-frozen-string-literal': warning(
    'A `frozen_string_literal` comment stands after code, where it has no effect.',
  ),
  'indentation-mismatch': off('An `end` is not indented like the line it closes.'),
  'integer-in-flip-flop': warning(
    'An integer in a flip-flop is compared with the number of the last line read.',
  ),
  'invalid-character': warning('A character literal such as `? ` needs an escape, `?\\s`.'),
  'invalid-magic-comment-value': warning('A magic comment has a value it does not know.'),
  'invalid-numbered-reference': warning(
    'A numbered reference such as `$99999999999` is too large, and always nil.',
  ),
  'keyword-eol': warning('A keyword at the end of a line has no condition on that line.'),
  'literal-in-condition-default': warning(
    'A condition is a literal, so it always goes the same way.',
  ),
  'literal-in-condition-verbose': warning(
    'A condition is a literal, so it always goes the same way.',
  ),
  'shareable-constant-value-line': warning(
    'A `shareable_constant_value` comment shares its line with code, where it has no effect.',
  ),
  'shebang-carriage-return': warning(
    'The first line ends with a carriage return, which becomes part of the interpreter’s name.',
  ),
  'unexpected-carriage-return': warning(
    'A carriage return stands in the middle of a line and counts as a space.',
  ),
  'unreachable-statement': warning('A statement after `return`, `break` or the like never runs.'),
  'unused-local-variable': {
    severity: 'notice',
    isEnabled: true,
    // A test gives names to what it sets up, whether or not it needs them.
    isForTests: false,
    summary: 'A local variable is assigned and never read.',
  },
  'void-statement': warning('The value of an expression is computed and not used.'),
};
