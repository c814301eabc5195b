// Written by scripts/rules.ts from rules/php. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/php, as they are shipped. */
export const PHP_RULES: readonly Rule[] = [
  {
    id: 'assignment-in-condition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message: 'This assigns, and the condition is always the same; a comparison was probably meant.',
    query:
      '((if_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((if_statement condition: (parenthesized_expression (binary_expression operator: ["&&" "||" "and" "or"] right: (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))) ((else_if_clause condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((while_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))',
  },
  {
    id: 'debug-output',
    severity: 'notice',
    isEnabled: true,
    isForTests: false,
    message:
      '`{function}` was probably left here after debugging; it shows the inside of the program to everybody.',
    query:
      '((expression_statement (function_call_expression function: (name) @function arguments: (arguments)) @match) (#any-of? @function "var_dump" "print_r" "dd" "debug_zval_refcount" "debug_print_backtrace"))',
  },
  {
    id: 'duplicate-array-key',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message: 'This key was already given above; the first value is thrown away.',
    query:
      '((array_creation_expression (array_element_initializer . [(string) (encapsed_string) (integer)] . "=>")) @match)',
  },
  {
    id: 'duplicate-case',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message: 'This case was already given above, so it is never reached.',
    query: '((switch_block (case_statement) (case_statement)) @match)',
  },
  {
    id: 'duplicate-condition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message: 'This condition was already asked above, so this branch is never taken.',
    query: '((if_statement alternative: (else_if_clause)) @match)',
  },
  {
    id: 'echo-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message:
      'A value of the request is printed as it is; a link can so put a script into this page.',
    query:
      '((echo_statement (subscript_expression . (variable_name) @request)) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ((echo_statement (binary_expression operator: "." [(subscript_expression . (variable_name) @request) (binary_expression operator: "." right: (subscript_expression . (variable_name) @request))])) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ([(echo_statement (encapsed_string (subscript_expression . (variable_name) @request))) (print_intrinsic [(encapsed_string (subscript_expression . (variable_name) @request)) (subscript_expression . (variable_name) @request)])] @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ((expression_statement . (subscript_expression . (variable_name) @request) .) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))',
  },
  {
    id: 'eval-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      '`eval` runs whatever text it is given here; whoever can influence that text runs code.',
    query:
      '((function_call_expression function: (name) @function arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression) (scoped_call_expression) (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) (binary_expression)]))) @match (#eq? @function "eval"))',
  },
  {
    id: 'extract-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message:
      '`extract` lets the request set any variable here, those that guard access among them.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match (#any-of? @function "extract" "\\\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))',
  },
  {
    id: 'include-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message:
      'The request chooses which file is run; look its value up in a list of what is allowed.',
    query:
      '([(include_expression) (include_once_expression) (require_expression) (require_once_expression)] @match)',
  },
  {
    id: 'loose-hash-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      '`{operator}` takes hashes such as `0e12` and `0e34` for equal numbers; use `hash_equals`.',
    query:
      '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt")) ((binary_expression operator: _ @operator right: (function_call_expression function: (_) @function)) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt"))',
  },
  {
    id: 'negated-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message:
      '`!` applies to the left side only, so a boolean is compared; `{operator}` was probably meant to be negated.',
    query:
      '((binary_expression left: (unary_op_expression "!" argument: [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression)]) operator: _ @operator right: [(variable_name) (member_access_expression) (subscript_expression) (string) (integer) (encapsed_string) (name) (class_constant_access_expression)]) @match (#any-of? @operator "==" "===" "!=" "!==" "<" ">" "<=" ">="))',
  },
  {
    id: 'return-in-finally',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    message:
      '`return` in `finally` throws away the exception that is on its way, and the result of the body.',
    query: '((finally_clause) @match)',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
    query:
      '((binary_expression left: [(variable_name) (member_access_expression) (subscript_expression) (scoped_property_access_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<" ">" "<=" ">=" "<=>" "&&" "||" "and" "or" "xor" "-" "/" "%" "^" "??") (#eq? @left @right))',
  },
  {
    id: 'shell-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'A value is put into a command line unquoted; the shell runs what it contains.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument [(binary_expression) (encapsed_string)] @match @command))) (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression [(variable_name) (member_access_expression) (subscript_expression)]) @match @command)',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message: 'A value of the request is put into SQL text; use a placeholder.',
    query:
      '((encapsed_string (subscript_expression . (variable_name) @request) @match) @text (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE") (#match? @text "^.\\\\s{0,20}(?:SELECT\\\\s.{1,400}\\\\sFROM|INSERT\\\\s{1,4}INTO|UPDATE\\\\s.{1,80}\\\\sSET|DELETE\\\\s{1,4}FROM|REPLACE\\\\s{1,4}INTO)\\\\s")) ((binary_expression operator: "." right: (subscript_expression . (variable_name) @request) @match) @text (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE") (#match? @text "^.\\\\s{0,20}(?:SELECT\\\\s.{1,400}\\\\sFROM|INSERT\\\\s{1,4}INTO|UPDATE\\\\s.{1,80}\\\\sSET|DELETE\\\\s{1,4}FROM|REPLACE\\\\s{1,4}INTO)\\\\s"))',
  },
  {
    id: 'strpos-as-condition',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    message:
      '`{function}` returns 0 when the text is found at the very beginning, which counts as not found here.',
    query:
      '([(if_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (else_if_clause condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (while_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (unary_op_expression "!" argument: (function_call_expression function: (_) @function) @match)] (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos")) ((binary_expression operator: _ @operator [left: (function_call_expression function: (_) @function) @match right: (function_call_expression function: (_) @function) @match]) (#any-of? @operator "&&" "||" "and" "or") (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos"))',
  },
  {
    id: 'swallowed-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message: 'Every error is swallowed here without a word.',
    query:
      '((catch_clause type: (type_list . (named_type) @type .) body: (compound_statement . "{" . "}" .)) @match (#any-of? @type "Exception" "\\\\Exception" "Throwable" "\\\\Throwable"))',
  },
  {
    id: 'tls-verification-off',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      'Without checking the certificate, anyone on the way can read and change what is sent.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument [(boolean) (integer)] @value))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (name) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (string) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "\'verify_peer\'" "\'verify_peer_name\'") (#any-of? @value "false" "FALSE" "False" "0"))',
  },
  {
    id: 'unserialize-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    message:
      '`unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument [ (subscript_expression . (variable_name) @request) (function_call_expression arguments: (arguments . (argument (subscript_expression . (variable_name) @request)))) ]) .)) @match (#any-of? @function "unserialize" "\\\\unserialize") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE"))',
  },
  {
    id: 'weak-random-for-secret',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    message:
      'The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.',
    query:
      '((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$")) ((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))',
  },
];
