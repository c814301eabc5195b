// Written by scripts/rules.ts from rules/java. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/java, as they are shipped. */
export const JAVA_RULES: readonly Rule[] = [
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request|req',
    summary: 'A value of the request is run as a command.',
    message: 'A value of the request becomes part of a command; its sender can run other programs.',
    query:
      '((method_invocation object: (_) @object name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#match? @object "[rR]untime") (#eq? @method "exec")) ((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#eq? @class "ProcessBuilder"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if_statement consequence: (block) @one alternative: (block) @other) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
  },
  {
    id: 'ignored-text',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A changed text is thrown away.',
    message: '`{method}` gives back a new text and leaves this one as it is; the result is lost.',
    query:
      '((expression_statement (method_invocation object: (identifier) @text name: (identifier) @method) @match) (#any-of? @method "trim" "strip" "toUpperCase" "toLowerCase" "replace" "replaceAll" "substring" "concat") (#match? @text "(?:^(?:name|text|str|string|line|message|path|url|title)|(?:Name|Text|Str|String|Line|Message|Path|Url|Title))$"))',
  },
  {
    id: 'inexact-decimal',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A decimal number is made of a binary one.',
    message:
      '`new BigDecimal({value})` is not {value} but the nearest binary fraction; give it as a text.',
    query:
      '((object_creation_expression type: (type_identifier) @class arguments: (argument_list . (decimal_floating_point_literal) @value)) @match (#eq? @class "BigDecimal") (#match? @value "\\\\.\\\\d"))',
  },
  {
    id: 'missing-throw',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'An exception is created and not thrown.',
    message: 'This exception is created and forgotten; `throw` seems to be missing.',
    query:
      '((expression_statement (object_creation_expression type: (_) @class) @match) (#match? @class "Exception$|^(?:AssertionError|Error|IllegalAccessError|LinkageError|OutOfMemoryError|StackOverflowError)$"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request|req',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
    query:
      '((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#any-of? @class "File" "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile"))',
  },
  {
    id: 'return-in-finally',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A `return` in `finally` hides errors.',
    message: 'This `return` throws away the error or the result that was on its way.',
    query: '((finally_clause) @match)',
  },
  {
    id: 'self-assignment',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A variable is assigned to itself.',
    message: '`{left}` is assigned to itself.',
    query:
      '((assignment_expression left: (_) @left operator: "=" right: (_) @right) @match (#eq? @left @right))',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is compared with itself.',
    message: 'Both sides of `{operator}` are `{left}`.',
    query:
      '((binary_expression left: [(identifier) (field_access) (array_access)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request|req',
    summary: 'A value of the request is put into SQL text.',
    message: 'A value of the request becomes part of the SQL text; use a placeholder.',
    query:
      '((method_invocation name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "executeQuery" "executeUpdate" "execute" "prepareStatement" "createQuery" "createNativeQuery" "queryForList" "queryForObject" "addBatch"))',
  },
  {
    id: 'string-identity',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'Texts are compared by identity.',
    message: '`{operator}` asks whether both are the same object; use `equals`.',
    query:
      '((binary_expression operator: _ @operator right: (string_literal)) @match (#any-of? @operator "==" "!=")) ((binary_expression left: (string_literal) operator: _ @operator) @match (#any-of? @operator "==" "!="))',
  },
  {
    id: 'swallowed-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Every error is caught and forgotten.',
    message: 'Every error that happens here is forgotten.',
    query:
      '((catch_clause (catch_formal_parameter (catch_type . (type_identifier) @type .) name: (identifier) @name) body: (block . "{" . "}" .)) @match (#any-of? @type "Exception" "Throwable" "RuntimeException") (#not-match? @name "ignore|expected|unused"))',
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
      '((method_declaration name: (identifier) @name body: (block . "{" . "}" .)) @match (#eq? @name "checkServerTrusted")) ((_ type: (type_identifier) @class declarator: (variable_declarator value: (lambda_expression body: (true)))) @match (#eq? @class "HostnameVerifier"))',
  },
  {
    id: 'weak-cipher',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cipher is used that can be broken.',
    message: '{name} can be broken; use AES with GCM.',
    query:
      '((method_invocation object: (identifier) @class name: (identifier) @method arguments: (argument_list . (string_literal) @name)) @match (#eq? @class "Cipher") (#eq? @method "getInstance") (#match? @name "^.(?:DES|RC4|RC2|Blowfish|ARCFOUR|AES.$|AES/ECB)"))',
  },
];
