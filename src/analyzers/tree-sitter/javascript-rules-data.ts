// Written by scripts/rules.ts from rules/javascript. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/javascript, as they are shipped. */
export const JAVASCRIPT_RULES: readonly Rule[] = [
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'A value of the request is run as a command.',
    message: 'A value of the request becomes part of a command; its sender can run other programs.',
    query:
      '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "exec" "execSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "child_process" "childProcess" "cp" "shell" "shelljs") (#any-of? @method "exec" "execSync" "spawn" "spawnSync" "execFile"))',
  },
  {
    id: 'cookie-without-protection',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cookie is written without protection from scripts or plain HTTP.',
    message:
      'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
    query:
      '((call_expression function: (member_expression property: (property_identifier) @method) arguments: (arguments (object (pair key: (property_identifier) @key value: (false)) @match))) (#eq? @method "cookie") (#any-of? @key "httpOnly" "secure")) ((pair key: (property_identifier) @cookie value: (object (pair key: (property_identifier) @key value: (false)) @match)) (#eq? @cookie "cookie") (#any-of? @key "httpOnly" "secure"))',
  },
  {
    id: 'eval-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'A value of the request is run as code.',
    message: 'A value of the request is run as code.',
    query:
      '((call_expression function: (identifier) @function arguments: (arguments . [(template_string) (binary_expression) (identifier) (member_expression)] @data)) @match (#any-of? @function "eval" "setTimeout" "setInterval")) ((new_expression constructor: (identifier) @class arguments: (arguments (_) @data)) @match (#eq? @class "Function")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#eq? @object "vm") (#any-of? @method "runInThisContext" "runInNewContext" "runInContext" "compileFunction"))',
  },
  {
    id: 'html-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'A value of the request is put into a page without escaping.',
    message:
      "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @object "res" "response") (#any-of? @method "send" "write" "end") (#match? @data "<[a-zA-Z]"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if_statement consequence: (statement_block) @one alternative: (else_clause (statement_block) @other)) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
  },
  {
    id: 'jwt-unverified',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A token is read without checking who signed it.',
    message: 'This token is read without checking its signature; anybody can have written it.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (object (pair key: (_) @key value: (_) @value)))) @match (#any-of? @object "jwt" "jsonwebtoken") (#any-of? @method "verify" "sign") (#any-of? @key "algorithm" "algorithms") (#match? @value "[\'\\"]none[\'\\"]"))',
  },
  {
    id: 'open-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'A redirect goes wherever the request says.',
    message: 'This redirect goes wherever the request says, to other sites too.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (_) @data .)) @match (#any-of? @object "res" "reply" "response" "ctx") (#eq? @method "redirect"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "fs" "fsp" "fs.promises" "fsPromises") (#any-of? @method "readFile" "readFileSync" "writeFile" "writeFileSync" "createReadStream" "createWriteStream" "unlink" "unlinkSync" "readdir" "readdirSync" "rm" "rmSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data .)) @match (#any-of? @object "res" "reply") (#any-of? @method "sendFile" "download"))',
  },
  {
    id: 'prototype-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'The request chooses which property is written.',
    message: 'The request chooses which property is written; `__proto__` changes all objects.',
    query:
      '((assignment_expression left: (subscript_expression index: [(identifier) (member_expression)] @data)) @match)',
  },
  {
    id: 'query-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'The whole request becomes a query of the database.',
    message: 'The request is the query: `$ne` in place of a password fits every user.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(member_expression) (identifier)] @data)) @match (#any-of? @method "find" "findOne" "findOneAndUpdate" "deleteMany" "deleteOne" "updateOne" "updateMany" "countDocuments"))',
  },
  {
    id: 'regexp-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'The request chooses a regular expression.',
    message:
      'The request chooses the regular expression; one that takes hours to match stops this program.',
    query:
      '((new_expression constructor: (identifier) @class arguments: (arguments . (_) @data)) @match (#eq? @class "RegExp"))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'A value of the request is put into SQL text.',
    message: 'A value of the request becomes part of the SQL text; use a placeholder.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @data "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (identifier) @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @object "(?:[dD]b|[dD]atabase|[cC]onn|[cC]onnection|[pP]ool|[cC]lient|sequelize|knex|prisma)$"))',
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
      '((pair key: (property_identifier) @key value: (false)) @match (#eq? @key "rejectUnauthorized")) ((assignment_expression left: (member_expression property: (property_identifier) @key) right: [(string) (number)] @value) @match (#eq? @key "NODE_TLS_REJECT_UNAUTHORIZED") (#any-of? @value "0" "\\"0\\"" "\'0\'"))',
  },
  {
    id: 'url-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'req|request|ctx',
    summary: 'The request chooses which address is fetched.',
    message: 'The request chooses the address that is fetched from here, from inside your network.',
    query:
      '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "fetch" "axios" "got" "needle")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "axios" "got" "http" "https" "superagent") (#any-of? @method "get" "post" "put" "request" "head"))',
  },
  {
    id: 'weak-cipher',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cipher is used that can be broken.',
    message: '{name} can be broken; use AES with GCM.',
    query:
      '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (string) @name)) @match (#any-of? @method "createCipheriv" "createDecipheriv" "createCipher" "createDecipher") (#match? @name "^.(?:des|rc4|rc2|bf|aes-?\\\\d{3}-?ecb|aes\\\\d{3})"))',
  },
  {
    id: 'weak-random-for-secret',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A secret is made with a generator that can be guessed.',
    message:
      'This generator can be guessed from earlier results; take a cryptographic one for `{name}`.',
    query:
      '((variable_declarator name: (identifier) @name value: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\(")) ((assignment_expression left: (_) @name right: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\("))',
  },
];
