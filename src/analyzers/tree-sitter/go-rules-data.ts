// Written by scripts/rules.ts from rules/go. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/go, as they are shipped. */
export const GO_RULES: readonly Rule[] = [
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'A value of the request is run as a command.',
    message: 'A value of the request becomes part of a command; its sender can run other programs.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) @data)) @match (#eq? @package "exec") (#any-of? @method "Command" "CommandContext"))',
  },
  {
    id: 'defer-in-loop',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: 'Cleaning up in a loop is put off to the end of the function.',
    message: '`defer` in a loop runs when the function ends, not when the round does.',
    query: '((for_statement body: (block (statement_list (defer_statement) @match))))',
  },
  {
    id: 'format-argument-count',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A format has another number of places than of values.',
    message: 'The format has another number of places than it is given values.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (interpreted_string_literal) @format) @values) @match (#eq? @package "fmt") (#any-of? @method "Sprintf" "Printf" "Errorf"))',
  },
  {
    id: 'html-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'A value of the request is put into a page without escaping.',
    message:
      "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (identifier) . (interpreted_string_literal) @format (_) @data)) @match (#eq? @package "fmt") (#any-of? @method "Fprintf") (#match? @format "<[a-z]")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "template") (#any-of? @method "HTML" "JS" "HTMLAttr"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query: '((if_statement consequence: (block) @one alternative: (block) @other) @match)',
  },
  {
    id: 'open-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'A redirect goes wherever the request says.',
    message: 'This redirect goes wherever the request says, to other sites too.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "Redirect"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @package "os" "ioutil") (#any-of? @method "Open" "OpenFile" "Create" "ReadFile" "WriteFile" "Remove" "RemoveAll" "ReadDir")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "ServeFile"))',
  },
  {
    id: 'self-assignment',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A variable is assigned to itself.',
    message: '`{left}` is assigned to itself.',
    query:
      '((assignment_statement left: (expression_list . (_) @left .) operator: "=" right: (expression_list . (_) @right .)) @match (#eq? @left @right))',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is compared with itself.',
    message: 'Both sides of `{operator}` are `{left}`.',
    query:
      '((binary_expression left: [(identifier) (selector_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'A value of the request is put into SQL text.',
    message: 'A value of the request becomes part of the SQL text; use a placeholder.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "Query" "QueryRow" "Exec" "Raw" "Prepare")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "QueryContext" "QueryRowContext" "ExecContext" "PrepareContext"))',
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
      '((keyed_element . (literal_element (identifier) @name) . (literal_element (true))) @match (#eq? @name "InsecureSkipVerify")) ((assignment_statement left: (expression_list (selector_expression field: (field_identifier) @name)) right: (expression_list (true))) @match (#eq? @name "InsecureSkipVerify"))',
  },
  {
    id: 'unreachable-code',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Code stands after the end of its block.',
    message: 'This is never reached: the statement before it always leaves the block.',
    query:
      '((block (statement_list [(return_statement) (continue_statement) (break_statement) (expression_statement (call_expression function: (identifier) @panic))] . (_) @match)) (#eq? @panic "panic")) ((block (statement_list [(return_statement) (continue_statement) (break_statement)] . (_) @match)))',
  },
  {
    id: 'url-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'http|gin|echo|fiber',
    summary: 'The request chooses which address is fetched.',
    message: 'The request chooses the address that is fetched from here, from inside your network.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "http") (#any-of? @method "Get" "Head" "Post" "PostForm"))',
  },
  {
    id: 'wait-group-add-in-goroutine',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A goroutine counts itself when it may be too late.',
    message: '`Add` runs in the goroutine: `Wait` may have returned before.',
    query:
      '((go_statement (call_expression function: (func_literal body: (block (statement_list . (expression_statement (call_expression function: (selector_expression operand: (_) @group field: (field_identifier) @method)) @match)))))) (#eq? @method "Add") (#match? @group "^(?:\\\\w{1,30}\\\\.)?(?:wg|waitGroup|[wW]ait\\\\w{0,20})$"))',
  },
  {
    id: 'world-writable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Everybody on the machine may change a file.',
    message: 'With mode {mode} everybody on this machine may change it.',
    query:
      '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (int_literal) @mode .)) @match (#eq? @package "os") (#any-of? @method "Chmod" "Mkdir" "MkdirAll" "WriteFile" "OpenFile") (#match? @mode "^0o?[0-7][0-7][37]$"))',
  },
];
