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
    summary: 'A condition assigns a constant value.',
    message: 'This assigns, and the condition is always the same; a comparison was probably meant.',
    query:
      '((if_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((if_statement condition: (parenthesized_expression (binary_expression operator: ["&&" "||" "and" "or"] right: (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))) ((else_if_clause condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((while_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))',
  },
  {
    id: 'callback-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'The request chooses which function or class is used.',
    message: 'The request chooses what is called or created here: any function, any class.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "call_user_func" "call_user_func_array" "array_map" "register_shutdown_function" "\\\\call_user_func" "\\\\call_user_func_array")) ((function_call_expression function: [(variable_name) (subscript_expression)] @data) @match) ((object_creation_expression [(variable_name) (subscript_expression)] @data) @match)',
  },
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A value of the request is run as a command.',
    message:
      'A value of the request becomes part of a command line; its sender can run other programs.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "pcntl_exec" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression) @match @data)',
  },
  {
    id: 'cookie-without-protection',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cookie is written without `httponly` or `secure`.',
    message: 'This makes cookies readable by scripts, or sends them over plain HTTP.',
    query:
      '((function_call_expression function: (name) @function arguments: (arguments . (argument (string) @option) . (argument [(integer) (boolean) (string)] @value))) @match (#eq? @function "ini_set") (#any-of? @option "\'session.cookie_httponly\'" "\'session.cookie_secure\'") (#any-of? @value "0" "false" "\'0\'" "\'off\'")) ((function_call_expression function: (name) @function arguments: (arguments (argument (array_creation_expression (array_element_initializer . (string) @option . (boolean) @value) @match)))) (#any-of? @function "setcookie" "session_set_cookie_params" "setrawcookie") (#any-of? @option "\'httponly\'" "\'secure\'") (#any-of? @value "false" "FALSE"))',
  },
  {
    id: 'debug-output',
    severity: 'notice',
    isEnabled: true,
    isForTests: false,
    summary: 'Output for debugging was left in the code.',
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
    summary: 'An array has the same key twice.',
    message: 'This key was already given above; the first value is thrown away.',
    query:
      '((array_creation_expression (array_element_initializer . [(string) (encapsed_string) (integer)] . "=>")) @match)',
  },
  {
    id: 'duplicate-case',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A `switch` has the same case twice.',
    message: 'This case was already given above, so it is never reached.',
    query: '((switch_block (case_statement) (case_statement)) @match)',
  },
  {
    id: 'duplicate-catch',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A handler comes after one that already takes its errors.',
    message: 'This handler never runs: one above it already takes what it names.',
    query: '((try_statement (catch_clause) (catch_clause)) @match)',
  },
  {
    id: 'duplicate-condition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'An `elseif` asks again what was already asked.',
    message: 'This condition was already asked above, so this branch is never taken.',
    query: '((if_statement alternative: (else_if_clause)) @match)',
  },
  {
    id: 'echo-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: "A request's value is printed as it is.",
    message:
      'A value of the request is printed as it is; a link can so put a script into this page.',
    query:
      '((echo_statement (_) @data) @match) ((print_intrinsic (_) @data) @match) ((expression_statement . [(subscript_expression) (variable_name) (binary_expression)] @data .) @match)',
  },
  {
    id: 'empty-loop-body',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A semicolon ends a condition or loop before its body.',
    message: 'The semicolon ends the statement here; the block after it runs always.',
    query:
      '((if_statement condition: (_) body: [(empty_statement) (expression_statement . ";")] @match))',
  },
  {
    id: 'eval-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A value of the request is run as PHP.',
    message: 'A value of the request is run as PHP code.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments (argument (_) @data))) @match (#any-of? @function "eval" "create_function" "assert" "\\\\assert"))',
  },
  {
    id: 'eval-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: '`eval` runs text that is put together at run time.',
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
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A request sets variables of the program.',
    message:
      '`extract` lets the request set any variable here, those that guard access among them.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match (#any-of? @function "extract" "\\\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))',
  },
  {
    id: 'format-argument-count',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A format has more places than values.',
    message: 'The format has more places than it is given values.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf"))',
  },
  {
    id: 'hardcoded-database-password',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'The password of a database stands in the code.',
    message: 'The password of this database stands in the code, for everybody who can read it.',
    query:
      '((object_creation_expression (name) @class (arguments . (argument) . (argument (_)) . (argument (string (string_content) @password)))) @match (#any-of? @class "mysqli" "PDO")) ((function_call_expression function: (name) @function arguments: (arguments . (argument) . (argument) . (argument (string (string_content) @password)))) @match (#any-of? @function "mysqli_connect" "mysql_connect" "oci_connect"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if_statement body: (_) @one . alternative: (else_clause) @other .) @match) ((conditional_expression body: (_) @one alternative: (_) @other) @match)',
  },
  {
    id: 'impossible-count',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A count is compared with a number below zero.',
    message: 'A count is never below zero, so this is always the same.',
    query:
      '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator right: (integer) @zero) @match (#any-of? @function "count" "sizeof" "strlen" "mb_strlen" "\\\\count" "\\\\strlen") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
  },
  {
    id: 'in-array-not-strict',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: '`in_array` compares loosely.',
    message:
      'Without `true` as third argument `in_array` compares loosely: "1e1" is 10 and "abc" may be 0.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument) .)) @match (#any-of? @function "in_array" "array_search" "\\\\in_array" "\\\\array_search"))',
  },
  {
    id: 'include-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A request chooses which file is run.',
    message:
      'The request chooses which file is run; look its value up in a list of what is allowed.',
    query:
      '([(include_expression (_) @data) (include_once_expression (_) @data) (require_expression (_) @data) (require_once_expression (_) @data)] @match)',
  },
  {
    id: 'ldap-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A value of the request is put into a filter for LDAP or XPath.',
    message:
      'A value of the request becomes part of the query; its sender can ask for something else.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments (argument) (argument) . (argument (_) @data))) @match (#any-of? @function "ldap_search" "ldap_list" "ldap_read")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments . (argument (_) @data))) @match (#match? @object "[xX]path$") (#any-of? @method "query" "evaluate"))',
  },
  {
    id: 'loop-reference-kept',
    severity: 'warning',
    isEnabled: false,
    isForTests: false,
    summary: 'A loop leaves a reference behind, and its variable is used again.',
    message:
      'After this loop `{name}` is still a reference to the last item; writing to it changes the list.',
    query: '((foreach_statement (by_ref (variable_name) @name)) @match)',
  },
  {
    id: 'loose-hash-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A hash is compared with `==`.',
    message:
      '`{operator}` takes hashes such as `0e12` and `0e34` for equal numbers; use `hash_equals`.',
    query:
      '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt")) ((binary_expression operator: _ @operator right: (function_call_expression function: (_) @function)) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt"))',
  },
  {
    id: 'missing-throw',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'An exception is created and not thrown.',
    message: 'This exception is created and forgotten; `throw` seems to be missing.',
    query:
      '((expression_statement (object_creation_expression [(name) (qualified_name)] @class) @match) (#match? @class "(?:Exception|Error)$"))',
  },
  {
    id: 'nan-comparison',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'Something is compared with NAN.',
    message: 'Nothing is equal to NAN, not even NAN; use `is_nan`.',
    query:
      '((binary_expression left: (_) operator: _ @operator right: (name) @nan) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN")) ((binary_expression left: (name) @nan operator: _ @operator right: (_)) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN"))',
  },
  {
    id: 'negated-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`!` applies to one side of a comparison only.',
    message:
      '`!` applies to the left side only, so a boolean is compared; `{operator}` was probably meant to be negated.',
    query:
      '((binary_expression left: (unary_op_expression "!" argument: [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression)]) operator: _ @operator right: [(variable_name) (member_access_expression) (subscript_expression) (string) (integer) (encapsed_string) (name) (class_constant_access_expression)]) @match (#any-of? @operator "==" "===" "!=" "!==" "<" ">" "<=" ">="))',
  },
  {
    id: 'open-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A redirect goes wherever the request says.',
    message: 'This redirect goes wherever the request says, to other sites too.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "header" "\\\\header") (#match? @data "^.[Ll]ocation:")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "redirect" "wp_redirect")) ((object_creation_expression (name) @class (arguments . (argument (_) @data))) @match (#eq? @class "RedirectResponse"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that `{function}` uses; `../` leads out of the folder it was meant to stay in.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "readfile" "fopen" "file" "file_get_contents" "file_put_contents" "unlink" "rmdir" "mkdir" "opendir" "scandir" "glob" "highlight_file" "show_source" "parse_ini_file" "rename" "copy" "touch" "chmod" "\\\\readfile" "\\\\fopen" "\\\\file" "\\\\file_get_contents" "\\\\file_put_contents" "\\\\unlink"))',
  },
  {
    id: 'phpinfo-output',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'The whole configuration of the server is shown.',
    message: '`phpinfo` shows paths, versions, modules and the environment with its secrets.',
    query:
      '((function_call_expression function: (_) @function) @match (#any-of? @function "phpinfo" "\\\\phpinfo"))',
  },
  {
    id: 'preg-eval-modifier',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A regular expression asks for its result to be run.',
    message: 'The modifier `e` ran the replacement as PHP; since PHP 7 it is an error.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @pattern))) @match (#any-of? @function "preg_replace" "\\\\preg_replace") (#match? @pattern "[/#~|][imsxADSUXJu]{0,6}e[imsxADSUXJu]{0,6}[\'\\"]$"))',
  },
  {
    id: 'regexp-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'The request chooses a regular expression.',
    message:
      'The request chooses the regular expression; one that takes hours to match stops this program.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "preg_match" "preg_match_all" "preg_replace" "preg_replace_callback" "preg_split" "preg_grep" "\\\\preg_match" "\\\\preg_replace"))',
  },
  {
    id: 'removed-function',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A function is used that PHP no longer has.',
    message: '`{function}` was removed from PHP; the program fails here.',
    query:
      '((function_call_expression function: (name) @function) @match (#any-of? @function "mysql_query" "mysql_connect" "mysql_pconnect" "mysql_select_db" "mysql_fetch_array" "mysql_fetch_assoc" "mysql_fetch_row" "mysql_fetch_object" "mysql_num_rows" "mysql_real_escape_string" "mysql_error" "mysql_close" "mysql_insert_id" "each" "create_function" "split" "spliti" "ereg" "eregi" "ereg_replace" "eregi_replace" "mcrypt_encrypt" "mcrypt_decrypt" "get_magic_quotes_gpc" "get_magic_quotes_runtime" "set_magic_quotes_runtime" "money_format" "call_user_method" "session_register" "session_unregister" "restore_include_path" "hebrevc" "convert_cyr_string" "ezmlm_hash"))',
  },
  {
    id: 'return-in-finally',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`return` in `finally` throws away the exception and the result.',
    message:
      '`return` in `finally` throws away the exception that is on its way, and the result of the body.',
    query: '((finally_clause) @match)',
  },
  {
    id: 'self-assignment',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A variable is assigned to itself.',
    message: '`{left}` is assigned to itself.',
    query:
      '((assignment_expression left: [(variable_name) (member_access_expression) (scoped_property_access_expression)] @left right: (_) @right) @match (#eq? @left @right))',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Both sides of an operator are the same.',
    message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
    query:
      '((binary_expression left: [(variable_name) (member_access_expression) (subscript_expression) (scoped_property_access_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<" ">" "<=" ">=" "<=>" "&&" "||" "and" "or" "xor" "-" "/" "%" "^" "??") (#eq? @left @right))',
  },
  {
    id: 'session-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'The request chooses the id of its session.',
    message: 'The request chooses the id of the session; somebody can hand out one that they know.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "session_id" "\\\\session_id" "session_name"))',
  },
  {
    id: 'shell-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is put into a command line unquoted.',
    message: 'A value is put into a command line unquoted; the shell runs what it contains.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument [(binary_expression) (encapsed_string)] @match @command))) (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression [(variable_name) (member_access_expression) (subscript_expression)]) @match @command)',
  },
  {
    id: 'sql-interpolation',
    severity: 'warning',
    isEnabled: false,
    isForTests: false,
    summary: 'A variable is put into SQL text.',
    message: 'A variable is put into SQL text; use a placeholder.',
    query:
      '((function_call_expression function: (name) @function arguments: (arguments (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @function "mysqli_query" "pg_query" "mysql_query" "sqlsrv_query") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @method "query" "exec" "prepare" "execute" "get_results" "get_var" "get_row") (#match? @match "^.\\\\s{0,9}(?:SELECT|INSERT|UPDATE|DELETE)\\\\s[^$]{0,400}[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$"))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: "A request's value is put into SQL text.",
    message: 'A value of the request is put into SQL text; use a placeholder.',
    query:
      '((encapsed_string) @match @data @text) ((binary_expression operator: ".") @match @data @text) ((function_call_expression function: (_) @function arguments: (arguments (argument [(variable_name) (subscript_expression)] @data))) @match (#any-of? @function "mysqli_query" "mysql_query" "pg_query" "sqlite_query" "mysqli_multi_query" "mysqli_real_query")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (subscript_expression) @data))) @match (#any-of? @method "query" "exec" "whereRaw" "orderByRaw" "selectRaw" "havingRaw")) ((scoped_call_expression scope: (name) @class name: (name) @method arguments: (arguments . (argument (_) @data))) @match (#eq? @class "DB") (#any-of? @method "raw" "select" "statement" "unprepared"))',
  },
  {
    id: 'string-addition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Text is added with `+`.',
    message: '`+` adds numbers; texts are joined with `.`.',
    query:
      '((binary_expression left: [(string) (encapsed_string)] @text operator: "+") @match (#match? @text "^.[^0-9.+\\\\s-]")) ((binary_expression operator: "+" right: [(string) (encapsed_string)] @text) @match (#match? @text "^.\\\\s{0,5}[^0-9.+\\\\s-]"))',
  },
  {
    id: 'strpos-as-condition',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: 'A position is used as a yes or no.',
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
    summary: 'A handler for any error does nothing at all.',
    message: 'Every error is swallowed here without a word.',
    query:
      '((catch_clause type: (type_list . (named_type) @type .) body: (compound_statement . "{" . "}" .)) @match (#any-of? @type "Exception" "\\\\Exception" "Throwable" "\\\\Throwable"))',
  },
  {
    id: 'tls-verification-off',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'The certificate of the other side is not checked.',
    message:
      'Without checking the certificate, anyone on the way can read and change what is sent.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument [(boolean) (integer)] @value))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (name) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (string) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "\'verify_peer\'" "\'verify_peer_name\'") (#any-of? @value "false" "FALSE" "False" "0"))',
  },
  {
    id: 'unreachable-code',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Code stands after the end of its block.',
    message: 'This is never reached: the statement before it always leaves the block.',
    query:
      '((compound_statement [(return_statement) (break_statement) (continue_statement) (expression_statement (throw_expression))] . (_) @match))',
  },
  {
    id: 'unserialize-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'A request chooses which objects are built, and can run code by it.',
    message:
      '`unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "unserialize" "\\\\unserialize"))',
  },
  {
    id: 'upload-with-own-name',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'An uploaded file keeps the name that its sender gave it.',
    message:
      'The file is stored under the name that its sender chose; with `.php` at its end it can be run.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (_) @target))) @match (#any-of? @function "move_uploaded_file" "\\\\move_uploaded_file") (#match? @target "\\\\$_FILES\\\\[.{1,60}\\\\[.name.\\\\]"))',
  },
  {
    id: 'url-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
    summary: 'The request chooses which address is fetched.',
    message: 'The request chooses the address that is fetched from here, from inside your network.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "curl_init" "\\\\curl_init" "simplexml_load_file" "get_headers" "getimagesize" "fsockopen")) ((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument (_) @data))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#eq? @option "CURLOPT_URL")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments (argument (_) @data))) @match (#match? @object "[cC]lient$|[hH]ttp$") (#any-of? @method "get" "post" "request"))',
  },
  {
    id: 'weak-cipher',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cipher is used that can be broken.',
    message: '{name} can be broken; use `aes-256-gcm`.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (string) @name))) @match (#any-of? @function "openssl_encrypt" "openssl_decrypt" "\\\\openssl_encrypt" "\\\\openssl_decrypt") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
  },
  {
    id: 'weak-hash-of-password',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A password is hashed with a function made for speed.',
    message:
      '`{function}` is fast, so that billions of passwords can be tried against a stolen hash; use `password_hash`.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "md5" "sha1" "\\\\md5" "\\\\sha1") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd|[pP]ass)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (string)) . (argument (_) @data))) @match (#any-of? @function "hash" "\\\\hash") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)"))',
  },
  {
    id: 'weak-random-for-secret',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A secret is made of random numbers that can be guessed.',
    message:
      'The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.',
    query:
      '((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$")) ((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))',
  },
  {
    id: 'world-writable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Everybody on the machine may change a file.',
    message: 'With mode {mode} everybody on this machine may change it.',
    query:
      '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (integer) @mode))) @match (#any-of? @function "chmod" "mkdir" "\\\\chmod" "\\\\mkdir") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$"))',
  },
  {
    id: 'xml-external-entities',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A parser of XML follows what the document refers to.',
    message:
      'This lets the document refer to files of this machine and to addresses inside your network.',
    query:
      '((argument [(name) (binary_expression)] @options) @match (#match? @options "^(?:LIBXML_\\\\w{1,20}\\\\s?\\\\|\\\\s?){0,4}LIBXML_(?:NOENT|DTDLOAD)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (boolean) @value))) @match (#eq? @function "libxml_disable_entity_loader") (#any-of? @value "false" "FALSE"))',
  },
];
