/** Their rules and ours that mean the same. Where theirs is broader or narrower, docs/analyzers/parity.md says how. */
export const RUBOCOP_RULES = {
  'ruby-rules': {
    'Lint/BinaryOperatorWithIdenticalOperands': 'self-comparison',
    'Lint/Debugger': 'debugger-statement',
    'Lint/DuplicateBranch': 'identical-branches',
    'Lint/DuplicateElsifCondition': 'duplicate-condition',
    'Lint/DuplicateMethods': 'duplicate-method',
    'Lint/DuplicateRescueException': 'duplicate-rescue',
    'Lint/EachWithObjectArgument': 'each-with-immutable',
    'Lint/EmptyConditionalBody': 'empty-condition-body',
    'Lint/EnsureReturn': 'return-in-ensure',
    'Lint/FloatComparison': 'float-equality',
    'Lint/FormatParameterMismatch': 'format-argument-count',
    'Lint/ImplicitStringConcatenation': 'implicit-concatenation',
    'Lint/IneffectiveAccessModifier': 'ineffective-private',
    'Lint/InheritException': 'inherits-exception',
    'Lint/NestedMethodDefinition': 'nested-method',
    'Lint/PercentStringArray': 'percent-array-punctuation',
    'Lint/RaiseException': 'raises-exception',
    'Lint/RandOne': 'rand-of-one',
    'Lint/RescueException': 'rescue-exception',
    'Lint/RescueType': 'rescue-of-value',
    'Lint/ReturnInVoidContext': 'return-in-initialize',
    'Lint/SelfAssignment': 'self-assignment',
    'Lint/SuppressedException': 'swallowed-exception',
    'Security/Eval': 'eval-of-variable',
    'Security/MarshalLoad': 'marshal-load',
    'Security/Open': 'open-of-variable',
  },
  prism: {
    'Lint/AssignmentInCondition': 'equal-in-conditional',
    'Lint/DuplicateCaseCondition': 'duplicated-when-clause',
    'Lint/DuplicateHashKey': 'duplicated-hash-key',
    'Lint/LiteralAsCondition': 'literal-in-condition-default',
    'Lint/UnreachableCode': 'unreachable-statement',
    'Lint/UselessAssignment': 'unused-local-variable',
    'Lint/Void': 'void-statement',
  },
} as const;

/** Words of Ruby's warnings by Prism's names for them. */
export const RUBY_WARNINGS: Readonly<Record<string, RegExp>> = {
  'duplicated-hash-key': /is duplicated and overwritten/,
  'duplicated-when-clause': /duplicated .?when.? clause/,
  'equal-in-conditional': /found .?= literal.? in conditional/,
  'unreachable-statement': /statement not reached/,
  'unused-local-variable': /assigned but unused variable/,
  'void-statement': /possibly useless use of/,
};

/** Of PHP_CodeSniffer's standards Generic and Squiz. */
export const PHPCS_RULES: Readonly<Record<string, string>> = {
  'Generic.CodeAnalysis.AssignmentInCondition.Found': 'assignment-in-condition',
  'Generic.CodeAnalysis.EmptyStatement.DetectedCatch': 'swallowed-exception',
  'Squiz.PHP.Eval.Discouraged': 'eval-of-variable',
  'Squiz.PHP.NonExecutableCode.Unreachable': 'unreachable-code',
};

/** ShellCheck's codes. */
export const SHELLCHECK_RULES: Readonly<Record<string, string>> = {
  SC2024: 'sudo-redirect',
  SC2045: 'loop-over-ls',
  SC2048: 'unquoted-arguments',
  SC2068: 'unquoted-arguments',
  SC2070: 'unquoted-test',
  SC2071: 'redirect-in-test',
  SC2073: 'redirect-in-test',
  SC2094: 'same-file-read-and-written',
  SC2115: 'remove-below-variable',
  SC2241: 'exit-code-out-of-range',
  SC2242: 'exit-code-out-of-range',
  SC3012: 'redirect-in-test',
};
