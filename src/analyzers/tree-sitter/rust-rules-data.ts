// Written by scripts/rules.ts from rules/rust. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/rust, as they are shipped. */
export const RUST_RULES: readonly Rule[] = [
  {
    id: 'command-of-format',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A command line is put together for a shell.',
    message:
      'Values become part of a command line that a shell reads; give program and arguments separately.',
    query:
      '((call_expression function: (field_expression value: (call_expression function: (field_expression) arguments: (arguments . (string_literal) @flag .)) @command field: (field_identifier) @method) arguments: (arguments . [(macro_invocation macro: (identifier) @format) (reference_expression value: (macro_invocation macro: (identifier) @format))])) @match (#eq? @method "arg") (#eq? @flag "\\"-c\\"") (#eq? @format "format") (#match? @command "^Command::new\\\\(.(?:sh|bash|/bin/sh|/bin/bash)"))',
  },
  {
    id: 'debug-macro',
    severity: 'notice',
    isEnabled: true,
    isForTests: false,
    summary: 'A debugging macro was left in the code.',
    message: "`dbg!` was left in the code; it prints to everybody's terminal.",
    query: '((macro_invocation macro: (identifier) @macro) @match (#eq? @macro "dbg"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if_expression condition: (_) @condition consequence: (block) @one alternative: (else_clause (block) @other)) @match (#not-match? @condition "\\\\blet "))',
  },
  {
    id: 'impossible-count',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A length is compared with a number below zero.',
    message: 'A length is never below zero, so this is always the same.',
    query:
      '((binary_expression left: (call_expression function: (field_expression field: (field_identifier) @method)) operator: _ @operator right: (integer_literal) @zero) @match (#any-of? @method "len" "count") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
  },
  {
    id: 'lock-dropped-at-once',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A lock is let go in the line that takes it.',
    message: '`let _` drops the lock at once; nothing after this line is protected.',
    query:
      '((let_declaration pattern: "_" value: [(call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")")) (call_expression function: (field_expression value: (call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")"))))]) @match (#any-of? @method "lock" "write" "read") (#match? @lock "[lL]ock|[mM]utex|mu$"))',
  },
  {
    id: 'nan-comparison',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'Something is compared with NaN.',
    message: 'Nothing is equal to NaN, not even NaN; ask whether it is one.',
    query:
      '((binary_expression operator: _ @operator right: (scoped_identifier name: (identifier) @name)) @match (#any-of? @operator "==" "!=" "<" ">") (#eq? @name "NAN"))',
  },
  {
    id: 'self-assignment',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A variable is assigned to itself.',
    message: '`{left}` is assigned to itself.',
    query: '((assignment_expression left: (_) @left right: (_) @right) @match (#eq? @left @right))',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is compared with itself.',
    message: 'Both sides of `{operator}` are `{left}`.',
    query:
      '((binary_expression left: [(identifier) (field_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
  },
  {
    id: 'sql-of-format',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Values are put into SQL text.',
    message: 'Values are put into SQL text; use placeholders.',
    query:
      '((call_expression function: [(field_expression field: (field_identifier) @method) (scoped_identifier name: (identifier) @method)] arguments: (arguments . (reference_expression value: (macro_invocation macro: (identifier) @format (token_tree . (string_literal) @text)) @match))) (#any-of? @method "query" "execute" "query_one" "query_row" "query_opt" "batch_execute" "prepare" "sql_query" "query_as") (#eq? @format "format") (#match? @text "^.(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s[^{]{0,400}(?:=|LIKE|like|[(,])\\\\s{0,3}\'?%?\\\\{"))',
  },
  {
    id: 'tls-verification-off',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'The check of certificates is switched off.',
    message:
      'Certificates are not checked here; anybody on the way can read and change what is sent.',
    query:
      '((call_expression function: (field_expression field: (field_identifier) @method) arguments: (arguments . (boolean_literal) @value .)) @match (#any-of? @method "danger_accept_invalid_certs" "danger_accept_invalid_hostnames") (#eq? @value "true"))',
  },
  {
    id: 'zeroed-reference',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is made of memory that nobody wrote.',
    message:
      '`mem::uninitialized` is undefined behaviour for almost every type; use `MaybeUninit`.',
    query:
      '((call_expression function: [(scoped_identifier name: (identifier) @name) (generic_function function: (scoped_identifier name: (identifier) @name))] @function) @match (#eq? @name "uninitialized") (#match? @function "mem::"))',
  },
];
