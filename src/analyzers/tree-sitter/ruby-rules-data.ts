// Written by scripts/rules.ts from rules/ruby. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/ruby, as they are shipped. */
export const RUBY_RULES: readonly Rule[] = [
  {
    id: 'debugger-statement',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    message: 'A debugger was left in the code; the program stops here and waits.',
    query:
      '((call receiver: (identifier) @receiver method: (identifier) @method !arguments) @match (#eq? @receiver "binding") (#any-of? @method "pry" "irb" "remote_pry" "pry_remote" "break" "b")) (program ((identifier) @match (#any-of? @match "byebug" "debugger"))) (body_statement ((identifier) @match (#any-of? @match "byebug" "debugger"))) (block_body ((identifier) @match (#any-of? @match "byebug" "debugger"))) (then ((identifier) @match (#any-of? @match "byebug" "debugger"))) (else ((identifier) @match (#any-of? @match "byebug" "debugger"))) (if_modifier body: ((identifier) @match (#any-of? @match "byebug" "debugger")))',
  },
  {
    id: 'deserialization-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message:
      "`{receiver}.{method}` builds any object that the data names, and this data is the request's.",
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Marshal" "YAML" "Psych") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream") (#match? @data "^(?:[A-Za-z0-9_:]{0,40}\\\\.\\\\w{1,40}\\\\()?(?:params|cookies|request)\\\\b"))',
  },
  {
    id: 'duplicate-condition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message: 'This condition was already asked above, so this branch is never taken.',
    query: '((if condition: (_) @condition alternative: (elsif)) @match)',
  },
  {
    id: 'eval-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      '`{method}` runs whatever text it is given here; whoever can influence that text runs code.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\.")) ((call receiver: [(constant) (identifier)] @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#any-of? @receiver "Kernel" "binding") (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\."))',
  },
  {
    id: 'marshal-load',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    message:
      '`Marshal.{method}` builds any object the data asks for; data from elsewhere can run code.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Marshal") (#any-of? @method "load" "restore"))',
  },
  {
    id: 'open-of-variable',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    message:
      '`open` starts a command when its argument begins with `|`; use `File.open` or `URI.open`.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @receiver "Kernel") (#eq? @method "open")) ((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @method "open"))',
  },
  {
    id: 'params-permit-all',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      '`permit!` lets the request set every attribute of the record; list those that are meant.',
    query:
      '((call receiver: (identifier) @receiver method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))',
  },
  {
    id: 'rescue-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      '`rescue Exception` also catches interrupts, exits and running out of memory; name StandardError, or raise again.',
    query:
      '((rescue exceptions: (exceptions (constant) @match)) @clause (#eq? @match "Exception"))',
  },
  {
    id: 'return-in-ensure',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message:
      '`return` in `ensure` throws away the error that is on its way, and the result of the body.',
    query: '((ensure) @match)',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
    query:
      '((binary left: [(identifier) (instance_variable) (class_variable) (global_variable) (call receiver: (_) !arguments !block)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<=>" "<" ">" "<=" ">=" "&&" "||" "and" "or" "-" "/" "%" "^") (#eq? @left @right))',
  },
  {
    id: 'send-of-params',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      'The request chooses what `{method}` does here; look its value up in a list of what is allowed.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . (element_reference object: (identifier) @object))) @match (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "const_get") (#eq? @object "params")) ((call receiver: (element_reference object: (identifier) @object) method: (identifier) @method) @match (#any-of? @method "constantize" "safe_constantize") (#eq? @object "params"))',
  },
  {
    id: 'shell-interpolation',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'A value is put into a command line unquoted; the shell runs what it contains.',
    query:
      '((subshell (interpolation)) @match @command) ((call !receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "Kernel") (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "IO") (#eq? @method "popen")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#eq? @receiver "Open3") (#any-of? @method "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
  },
  {
    id: 'sql-interpolation',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'A value is put into SQL text unquoted; use a placeholder.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "where" "find_by_sql" "count_by_sql" "having" "delete_all" "update_all") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{")) ((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "execute" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows") (#match? @match "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|select|insert|update|delete|replace)\\\\s[^#]{0,400}[=<>(,]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|^.\\\\s{0,20}(?:SELECT|DELETE|UPDATE|select|delete|update)\\\\s.{0,400}\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{"))',
  },
  {
    id: 'swallowed-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'Every error is swallowed here without a word.',
    query:
      '((rescue !body !exceptions) @match) ((rescue !body exceptions: (exceptions . (constant) @class .)) @match (#any-of? @class "StandardError"))',
  },
  {
    id: 'tls-verification-off',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      'Without checking the certificate, anyone on the way can read and change what is sent.',
    query:
      '((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE")) ((pair value: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE"))',
  },
];
