// Written by scripts/rules.ts from rules/shell. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/shell, as they are shipped. */
export const SHELL_RULES: readonly Rule[] = [
  {
    id: 'download-into-shell',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'What is downloaded is run at once.',
    message: 'What is downloaded is run at once, whatever it is today.',
    query:
      '((pipeline (command name: (command_name) @from) . (command name: (command_name) @into argument: (_)? @first)) @match (#any-of? @from "curl" "wget") (#any-of? @into "sh" "bash" "zsh" "/bin/sh" "/bin/bash")) ((pipeline (command name: (command_name) @from) . (command name: (command_name) @into . argument: (word) @first)) @match (#any-of? @from "curl" "wget") (#eq? @into "sudo") (#any-of? @first "sh" "bash" "-E"))',
  },
  {
    id: 'eval-of-variable',
    severity: 'warning',
    isEnabled: false,
    isForTests: false,
    summary: 'A variable is run as a command line.',
    message: '`eval` reads the text again: quotes, `$( )` and `;` in it count.',
    query:
      '((command name: (command_name) @name . argument: [(simple_expansion) (string . (simple_expansion) .)] .) @match (#eq? @name "eval"))',
  },
  {
    id: 'exit-code-out-of-range',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'An exit code is not between 0 and 255.',
    message: 'Exit codes go from 0 to 255; {code} becomes another one, 256 becomes success.',
    query:
      '((command name: (command_name) @name . argument: [(number) (word)] @code .) @match (#any-of? @name "exit" "return") (#match? @code "^(?:-\\\\d{1,9}|25[6-9]|2[6-9]\\\\d|[3-9]\\\\d\\\\d|\\\\d{4,9})$"))',
  },
  {
    id: 'loop-over-ls',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A loop goes over what `ls` prints.',
    message: 'Names with spaces fall apart here; go over `*` itself.',
    query:
      '((for_statement value: (command_substitution (command name: (command_name) @name)) @match) (#eq? @name "ls"))',
  },
  {
    id: 'redirect-in-test',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A comparison writes a file.',
    message:
      '`>` and `<` in `[ ]` are redirections: this writes or reads a file, and compares nothing.',
    query:
      '((test_command . "[" . (binary_expression operator: _ @operator)) @match (#any-of? @operator "<" ">"))',
  },
  {
    id: 'remove-below-variable',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A variable that may be empty decides what is removed.',
    message: 'If the variable is empty this removes everything from the root down.',
    query:
      '((command name: (command_name) @name argument: (word) @option argument: (concatenation . [(simple_expansion) (string . (simple_expansion) .) (expansion . "${" . (variable_name) . "}") (string . (expansion . "${" . (variable_name) . "}") .)] . (word) @rest)) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]")) ((command name: (command_name) @name argument: (word) @option argument: (concatenation . (string . (expansion . "${" . (variable_name) . "}") . (string_content) @rest .))) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]"))',
  },
  {
    id: 'same-file-read-and-written',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A file is emptied before it is read.',
    message: 'The shell empties {to} before the command reads it.',
    query:
      '((redirected_statement body: (command argument: (_) @from) redirect: (file_redirect . ">" destination: (_) @to)) @match (#eq? @from @to))',
  },
  {
    id: 'sudo-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A redirection does not have the rights of `sudo`.',
    message: 'The shell opens {to} before `sudo` runs, with your own rights.',
    query:
      '((redirected_statement body: (command name: (command_name) @name) redirect: (file_redirect destination: (word) @to)) @match (#eq? @name "sudo") (#match? @to "^/(?:etc|usr|sys|proc|boot|opt|root)/"))',
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
      '((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "curl") (#match? @option "^(?:--insecure|-[a-zA-JL-Z]{0,6}k[a-zA-JL-Z]{0,6})$")) ((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "wget") (#eq? @option "--no-check-certificate"))',
  },
  {
    id: 'unquoted-arguments',
    severity: 'warning',
    isEnabled: false,
    isForTests: false,
    summary: 'Arguments are handed on unquoted.',
    message: '`{match}` splits arguments at their spaces; write `"$@"`.',
    query:
      '((command argument: (simple_expansion (special_variable_name) @name) @match) (#any-of? @name "@" "*"))',
  },
  {
    id: 'unquoted-test',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A test does not see that its value is empty.',
    message: 'Without quotes an empty value disappears, and `[ {operator} ]` is always true.',
    query:
      '((test_command . "[" . (unary_expression operator: (test_operator) @operator . [(simple_expansion) (expansion)])) @match (#eq? @operator "-n"))',
  },
  {
    id: 'world-writable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Everybody on the machine may change a file.',
    message: 'With mode {mode} everybody on this machine may change it.',
    query:
      '((command name: (command_name) @name argument: [(number) (word)] @mode) @match (#eq? @name "chmod") (#match? @mode "^0?[0-7][0-7][2367]$"))',
  },
];
