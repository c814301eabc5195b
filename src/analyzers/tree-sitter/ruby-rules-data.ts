// Written by scripts/rules.ts from rules/ruby. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/ruby, as they are shipped. */
export const RUBY_RULES: readonly Rule[] = [
  {
    id: 'array-with-shared-item',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'All places of an array hold the same object.',
    message:
      'All places of this array hold one and the same object; what is changed in one shows up in all.',
    query:
      '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . [(array) (hash)] .)) @match (#eq? @class "Array") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (call receiver: (constant) @made method: (identifier) @new) .)) @match (#eq? @class "Array") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
  },
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'A value of the request is run as a command.',
    message:
      'A value of the request becomes part of a command line; its sender can run other programs.',
    query:
      '((subshell (interpolation (_) @data)) @match) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Kernel" "Process" "IO" "PTY" "Open3") (#any-of? @method "system" "exec" "spawn" "popen" "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
  },
  {
    id: 'constant-assigned-twice',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A constant is given a value twice in one class.',
    message: '`{name}` already has a value in this class; Ruby warns and takes the new one.',
    query:
      '((body_statement (assignment left: (constant) @name)) @match) ((program (assignment left: (constant) @name)) @match)',
  },
  {
    id: 'cookie-without-protection',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cookie is written without `httponly` or `secure`.',
    message:
      'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
    query:
      '((assignment left: (element_reference object: (_) @object) right: (hash (pair key: (hash_key_symbol) @key value: (false)) @match)) (#match? @object "^cookies") (#any-of? @key "httponly" "secure" "http_only")) ((call method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (false)) @match)) (#eq? @method "session_store") (#any-of? @key "httponly" "secure" "http_only"))',
  },
  {
    id: 'csrf-protection-off',
    severity: 'warning',
    isEnabled: false,
    isForTests: false,
    summary: 'Protection against forged requests is switched off for every action.',
    message: 'Protection against forged requests is switched off for the whole controller.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . (simple_symbol) @name .)) @match (#any-of? @method "skip_before_action" "skip_before_filter") (#eq? @name ":verify_authenticity_token")) (body_statement ((identifier) @match (#eq? @match "skip_forgery_protection")))',
  },
  {
    id: 'debugger-statement',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A debugger was left in the code.',
    message: 'A debugger was left in the code; the program stops here and waits.',
    query:
      '((call receiver: (identifier) @receiver method: (identifier) @method !arguments) @match (#eq? @receiver "binding") (#any-of? @method "pry" "irb" "remote_pry" "pry_remote" "break" "b")) (program ((identifier) @match (#any-of? @match "byebug" "debugger"))) (body_statement ((identifier) @match (#any-of? @match "byebug" "debugger"))) (block_body ((identifier) @match (#any-of? @match "byebug" "debugger"))) (then ((identifier) @match (#any-of? @match "byebug" "debugger"))) (else ((identifier) @match (#any-of? @match "byebug" "debugger"))) (if_modifier body: ((identifier) @match (#any-of? @match "byebug" "debugger")))',
  },
  {
    id: 'deserialization-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'Data of the request is turned into objects of its own choosing.',
    message:
      "`{receiver}.{method}` builds any object that the data names, and this data is the request's.",
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Marshal" "YAML" "Psych" "Oj") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream" "object_load"))',
  },
  {
    id: 'duplicate-condition',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'An `elsif` asks again what was already asked.',
    message: 'This condition was already asked above, so this branch is never taken.',
    query: '((if condition: (_) @condition alternative: (elsif)) @match)',
  },
  {
    id: 'duplicate-method',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A method is defined twice in one class.',
    message: 'This method is defined twice in this class; only this one is left.',
    query:
      '((class body: (body_statement [(method) (singleton_method)])) @match) ((module body: (body_statement [(method) (singleton_method)])) @match)',
  },
  {
    id: 'duplicate-rescue',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A handler comes after one that already takes its errors.',
    message: 'This handler never runs: a handler above it already takes what it names.',
    query: '([(begin (rescue) (rescue)) (body_statement (rescue) (rescue))] @match)',
  },
  {
    id: 'each-with-immutable',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`each_with_object` collects into something that cannot change.',
    message:
      '`each_with_object` hands on the same {value} in each round, which cannot change; the result is what it began with.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . [(integer) (float) (simple_symbol) (nil) (true) (false)] @value .)) @match (#eq? @method "each_with_object"))',
  },
  {
    id: 'empty-condition-body',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A condition leads to nothing.',
    message: 'Nothing is done under this condition, and there is no `else`.',
    query: '((if condition: (_) . ) @match) ((unless condition: (_) . ) @match)',
  },
  {
    id: 'eval-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'A value of the request is run as Ruby.',
    message: 'A value of the request is run as Ruby code by `{method}`.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "eval" "instance_eval" "class_eval" "module_eval" "instance_exec")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "ERB" "Haml" "Erubi" "Liquid") (#eq? @method "new"))',
  },
  {
    id: 'eval-of-variable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: '`eval` runs text that is put together at run time.',
    message:
      '`{method}` runs whatever text it is given here; whoever can influence that text runs code.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\.")) ((call receiver: [(constant) (identifier)] @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#any-of? @receiver "Kernel" "binding") (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\."))',
  },
  {
    id: 'float-equality',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: 'A fraction is compared for equality.',
    message: 'A calculated fraction is rarely equal to {value}; compare the distance.',
    query:
      '((binary operator: _ @operator right: (float) @value) @match (#any-of? @operator "==" "!=") (#not-any-of? @value "0.0" "1.0"))',
  },
  {
    id: 'format-argument-count',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A format has another number of places than of values.',
    message: 'The format has another number of places than it is given values.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . (string) @format) @values) @match (#any-of? @method "format" "sprintf")) ((binary left: (string) @format operator: "%" right: (array) @values) @match)',
  },
  {
    id: 'hash-iteration-with-change',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A collection is changed while it is walked through.',
    message:
      '`{list}` is changed while it is walked through; items are left out, or Ruby raises an error.',
    query:
      '((call receiver: [(identifier) (instance_variable)] @list method: (identifier) @method block: [(block) (do_block)]) @match (#any-of? @method "each" "each_with_index"))',
  },
  {
    id: 'hash-with-shared-default',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'All keys of a hash share one default object.',
    message:
      'All missing keys of this hash share one object; what is added for one shows up for all.',
    query:
      '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . [(array) (hash)] .) !block) @match (#eq? @class "Hash") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (call receiver: (constant) @made method: (identifier) @new) .) !block) @match (#eq? @class "Hash") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
  },
  {
    id: 'html-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'A value of the request is put into a page without escaping.',
    message:
      "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
    query:
      '((call receiver: (_) @data method: (identifier) @method) @match (#eq? @method "html_safe")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "raw")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(identifier) (element_reference) (instance_variable) (string) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "inline" "html"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((unless condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((conditional consequence: (_) @one alternative: (_) @other) @match)',
  },
  {
    id: 'implicit-concatenation',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Two strings in a list stand side by side without a comma.',
    message: 'A comma seems to be missing between these strings; Ruby makes one string of them.',
    query: '((array (chained_string) @match))',
  },
  {
    id: 'ineffective-private',
    severity: 'notice',
    isEnabled: true,
    isForTests: true,
    summary: '`private` does not reach methods that are defined on `self`.',
    message: '`private` above has no effect on a method of `self`; it can be called from anywhere.',
    query: '((class body: (body_statement (singleton_method)) @match))',
  },
  {
    id: 'inherits-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'An error class is derived from `Exception`.',
    message:
      'Derive `{name}` from `StandardError`: a plain `rescue` does not catch what comes from `Exception`.',
    query:
      '((class name: (_) @name superclass: (superclass (constant) @parent) @match) (#eq? @parent "Exception"))',
  },
  {
    id: 'jwt-unverified',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A token is read without checking who signed it.',
    message: 'This token is read without checking its signature; anybody can have written it.',
    query:
      '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (false))) @match (#eq? @class "JWT") (#eq? @method "decode")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (string) @algorithm)) @match (#eq? @class "JWT") (#eq? @method "encode") (#match? @algorithm "^.none.$"))',
  },
  {
    id: 'marshal-load',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: '`Marshal.load` on data from elsewhere can run code.',
    message:
      '`Marshal.{method}` builds any object the data asks for; data from elsewhere can run code.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Marshal") (#any-of? @method "load" "restore"))',
  },
  {
    id: 'multiline-anchors',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A validation allows more lines than one.',
    message:
      '`^` and `$` fit at every line of a text, so that anything may stand in the others; use `\\A` and `\\z`.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list (pair value: (hash (pair key: (hash_key_symbol) @key value: (regex) @match))))) (#eq? @method "validates") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (regex) @match))) (#eq? @method "validates_format_of") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$"))',
  },
  {
    id: 'negated-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`!` stands before one side of a comparison.',
    message: '`!` belongs to the left side only; this compares true or false with the right side.',
    query:
      '((binary left: (unary operator: "!" operand: (_) @operand) operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "!=" "<" ">" "<=" ">="))',
  },
  {
    id: 'nested-method',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A method is defined inside another.',
    message:
      '`{name}` becomes a method of the whole class each time that the method around it runs.',
    query: '((method body: (body_statement (method name: (_) @name) @match)))',
  },
  {
    id: 'old-tls-version',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A version of TLS is asked for that can be broken.',
    message: '{version} can be broken; leave the version out, or set `min_version` to TLS 1.2.',
    query:
      '((assignment left: (call method: (identifier) @name) right: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)[\'\\"]?$")) ((pair key: (hash_key_symbol) @name value: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$")) ((call receiver: (scope_resolution name: (constant) @name) method: (identifier) @method arguments: (argument_list . [(simple_symbol) (string)] @version .)) @match (#eq? @name "SSLContext") (#eq? @method "new") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$"))',
  },
  {
    id: 'open-of-variable',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: '`open` starts a command when its argument begins with `|`.',
    message:
      '`open` starts a command when its argument begins with `|`; use `File.open` or `URI.open`.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @receiver "Kernel") (#eq? @method "open")) ((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @method "open"))',
  },
  {
    id: 'open-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'A redirect goes wherever the request says.',
    message: 'This redirect goes wherever the request says, to other sites too.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data) @arguments) @match (#eq? @method "redirect_to") (#not-match? @arguments "allow_other_host: false|only_path: true"))',
  },
  {
    id: 'params-permit-all',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: '`params.permit!` lets a request set every attribute.',
    message:
      '`permit!` lets the request set every attribute of the record; list those that are meant.',
    query:
      '((call receiver: (identifier) @receiver method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that `{method}` uses; `../` leads out of the folder it was meant to stay in.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "File" "IO" "Dir" "FileUtils") (#any-of? @method "read" "open" "new" "binread" "readlines" "foreach" "write" "binwrite" "delete" "unlink" "glob" "entries" "children" "rm" "rm_f" "rm_r" "rm_rf" "mkdir_p" "cp" "mv" "rmdir")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send_file" "load" "require")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (_) @data))) @match (#eq? @method "render") (#eq? @key "file"))',
  },
  {
    id: 'percent-array-punctuation',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A list of words has commas or quotes in it.',
    message: 'In `%w` and `%i` commas, quotes and colons are part of the word.',
    query:
      '((string_array . (bare_string) @word) @match (#match? @word "^\\\\w{1,60},$|^\'\\\\w{1,60}\',?$|^\\"\\\\w{1,60}\\",?$")) ((symbol_array . (bare_symbol) @word) @match (#match? @word "^:\\\\w{1,60},?$|^\\\\w{1,60},$"))',
  },
  {
    id: 'raises-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: '`Exception` itself is raised.',
    message:
      'Raise `StandardError` or a class of your own: a plain `rescue` does not catch `Exception`.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . [(constant) @class (call receiver: (constant) @class method: (identifier) @new)])) @match (#any-of? @method "raise" "fail") (#eq? @class "Exception"))',
  },
  {
    id: 'rand-of-one',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`rand(1)` is always 0.',
    message: '`rand(1)` is always 0.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#eq? @method "rand") (#any-of? @limit "0" "1")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#any-of? @receiver "Kernel" "Random") (#eq? @method "rand") (#eq? @limit "1"))',
  },
  {
    id: 'regexp-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'The request chooses a regular expression.',
    message:
      'The request chooses the regular expression; one that takes hours to match stops this program.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Regexp") (#any-of? @method "new" "compile")) ((regex (interpolation (_) @data)) @match)',
  },
  {
    id: 'removed-method',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A method or constant is used that Ruby no longer has.',
    message: '`{match}` was removed from Ruby; the program fails here.',
    query:
      '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#any-of? @receiver "File" "Dir" "FileTest") (#eq? @method "exists?")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#eq? @receiver "URI") (#any-of? @method "escape" "unescape" "encode" "decode")) ((call method: (identifier) @method arguments: (argument_list (constant) @match)) (#any-of? @method "is_a?" "kind_of?" "instance_of?") (#any-of? @match "Fixnum" "Bignum")) ((when pattern: (pattern (constant) @match)) (#any-of? @match "Fixnum" "Bignum"))',
  },
  {
    id: 'render-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'The request chooses which template is shown.',
    message: 'The request chooses which template is rendered.',
    query:
      '((call !receiver method: (identifier) @method arguments: (argument_list . [(element_reference) (string) (identifier) (instance_variable) (binary)] @data)) @match (#eq? @method "render")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(element_reference) (string) (identifier) (instance_variable) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "template" "partial" "action" "layout"))',
  },
  {
    id: 'rescue-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: '`rescue Exception` also catches interrupts, exits and running out of memory.',
    message:
      '`rescue Exception` also catches interrupts, exits and running out of memory; name StandardError, or raise again.',
    query:
      '((rescue exceptions: (exceptions (constant) @match)) @clause (#eq? @match "Exception"))',
  },
  {
    id: 'rescue-of-value',
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'A handler names something that is not a class.',
    message: '`rescue` needs a class; `{match}` raises a TypeError when an error is to be handled.',
    query:
      '((rescue exceptions: (exceptions [(nil) (string) (integer) (float) (simple_symbol) (true) (false)] @match)))',
  },
  {
    id: 'return-in-ensure',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: '`return` in `ensure` throws away the error and the result.',
    message:
      '`return` in `ensure` throws away the error that is on its way, and the result of the body.',
    query: '((ensure) @match)',
  },
  {
    id: 'return-in-initialize',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A constructor or setter returns a value that nobody gets.',
    message: '`{name}` cannot hand back a value; what is returned here is lost.',
    query:
      '((method name: [(identifier) (setter)] @name body: (body_statement)) @match (#match? @name "^(?:initialize|\\\\w{1,80}=)$"))',
  },
  {
    id: 'self-assignment',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'A variable is assigned to itself.',
    message: '`{left}` is assigned to itself.',
    query:
      '((assignment left: [(identifier) (instance_variable) (class_variable) (global_variable)] @left right: (_) @right) @match (#eq? @left @right))',
  },
  {
    id: 'self-comparison',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Both sides of an operator are the same.',
    message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
    query:
      '((binary left: [(identifier) (instance_variable) (class_variable) (global_variable) (call receiver: (_) !arguments !block)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<=>" "<" ">" "<=" ">=" "&&" "||" "and" "or" "-" "/" "%" "^") (#eq? @left @right))',
  },
  {
    id: 'send-of-params',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'The request chooses which method or class is used.',
    message: 'The request chooses what is called here: any method, or any class, of the program.',
    query:
      '((call receiver: (_) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "instance_variable_set" "const_get" "try")) ((call receiver: (_) @data method: (identifier) @method) @match (#any-of? @method "constantize" "safe_constantize"))',
  },
  {
    id: 'shell-interpolation',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is put into a command line unquoted.',
    message: 'A value is put into a command line unquoted; the shell runs what it contains.',
    query:
      '((subshell (interpolation)) @match @command) ((call !receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "Kernel") (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "IO") (#eq? @method "popen")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#eq? @receiver "Open3") (#any-of? @method "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
  },
  {
    id: 'sleep-in-transaction',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: 'A transaction waits.',
    message: 'The transaction around this keeps its locks while it sleeps.',
    query:
      '((call method: (identifier) @transaction block: (do_block body: (body_statement (call !receiver method: (identifier) @method) @match))) (#eq? @transaction "transaction") (#eq? @method "sleep"))',
  },
  {
    id: 'sql-interpolation',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A value is put into SQL text unquoted.',
    message: 'A value is put into SQL text unquoted; use a placeholder.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "where" "find_by_sql" "count_by_sql" "having" "delete_all" "update_all") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{")) ((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "execute" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows") (#match? @match "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|select|insert|update|delete|replace)\\\\s[^#]{0,400}[=<>(,]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|^.\\\\s{0,20}(?:SELECT|DELETE|UPDATE|select|delete|update)\\\\s.{0,400}\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{"))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'A value of the request is put into SQL text.',
    message: 'A value of the request becomes part of the SQL text; use a placeholder.',
    query:
      '((call method: (identifier) @method arguments: (argument_list . [(string) (binary) (identifier) (instance_variable) (element_reference) (array)] @data)) @match (#any-of? @method "where" "rewhere" "having" "find_by_sql" "count_by_sql" "joins" "group" "reorder" "from" "delete_all" "update_all" "delete_by" "destroy_by" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows")) ((call method: (identifier) @method arguments: (argument_list . [(string) (binary)] @data)) @match (#any-of? @method "order" "pluck" "select" "execute")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Arel") (#eq? @method "sql"))',
  },
  {
    id: 'swallowed-exception',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A handler for any error does nothing at all.',
    message: 'Every error is swallowed here without a word.',
    query:
      '((rescue !body !exceptions) @match) ((rescue !body exceptions: (exceptions . (constant) @class .)) @match (#any-of? @class "StandardError"))',
  },
  {
    id: 'thread-without-join',
    severity: 'notice',
    isEnabled: false,
    isForTests: false,
    summary: 'A thread is started and forgotten.',
    message: 'Nobody keeps this thread: its error is lost and the program may end before it does.',
    query:
      '((body_statement (call receiver: (constant) @class method: (identifier) @method block: (_)) @match . (_)) (#eq? @class "Thread") (#any-of? @method "new" "start" "fork"))',
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
      '((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE")) ((pair value: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE"))',
  },
  {
    id: 'unsafe-parameters',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'All parameters of a request are taken, the unexpected ones too.',
    message:
      '`{method}` takes every parameter that the request has, also those you never meant to accept.',
    query:
      '((call receiver: (constant) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "new" "create" "create!" "insert" "upsert" "build") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b")) ((call receiver: (_) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "update" "update!" "update_attributes" "assign_attributes" "attributes") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b"))',
  },
  {
    id: 'url-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'params|cookies|request',
    summary: 'The request chooses which address is fetched.',
    message: 'The request chooses the address that is fetched from here, from inside your network.',
    query:
      '((call receiver: [(constant) (scope_resolution)] @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Net::HTTP" "URI" "OpenURI" "HTTParty" "RestClient" "Faraday" "HTTP" "Typhoeus" "Excon" "HTTPX") (#any-of? @method "get" "get_response" "open" "open_uri" "post" "post_form" "put" "head" "delete" "start" "new")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "open"))',
  },
  {
    id: 'weak-cipher',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A cipher is used that can be broken.',
    message: '{name} can be broken; use `aes-256-gcm`.',
    query:
      '((call receiver: (scope_resolution name: (constant) @class) method: (identifier) @method arguments: (argument_list . (string) @name)) @match (#eq? @class "Cipher") (#eq? @method "new") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Bb]lowfish|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
  },
  {
    id: 'weak-hash-of-password',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A password is hashed with a function made for speed.',
    message:
      '`{class}` is fast, so that billions of passwords can be tried against a stolen hash; use bcrypt.',
    query:
      '((call receiver: (scope_resolution scope: (constant) @scope name: (constant) @class) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @scope "Digest") (#any-of? @class "MD5" "SHA1" "SHA256" "SHA512") (#any-of? @method "hexdigest" "digest" "base64digest") (#match? @data "\\\\b(?:password|passwd|pwd)\\\\b(?!_)"))',
  },
  {
    id: 'weak-random-for-secret',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'A secret is made with a generator that can be guessed.',
    message: '`rand` can be guessed from earlier results; use `SecureRandom`.',
    query:
      '((assignment left: (_) @name right: (_) @value) @match (#match? @name "(?:token|password|secret|nonce|salt|otp|api_key)$") (#match? @value "(?:^|[^\\\\w.:@])(?:Kernel\\\\.|Random\\\\.)?rand\\\\b(?:$|[.({ )])"))',
  },
  {
    id: 'world-writable',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    summary: 'Everybody on the machine may change a file.',
    message: 'With mode {mode} everybody on this machine may change it.',
    query:
      '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (integer) @mode)) @match (#any-of? @class "File" "FileUtils") (#match? @method "chmod") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (integer) @mode))) @match (#any-of? @class "File" "FileUtils" "Dir") (#eq? @key "mode") (#match? @mode "^0o?[0-7][0-7][2367]$"))',
  },
  {
    id: 'xml-external-entities',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A parser of XML follows what the document refers to.',
    message:
      'This parser loads what the document refers to: files of this machine, addresses inside your network.',
    query:
      '((call method: [(identifier) (constant)] @method block: (block body: (block_body (call method: (identifier) @option) @match))) (#any-of? @method "XML" "parse") (#any-of? @option "noent" "dtdload")) ((call receiver: (scope_resolution) @class arguments: (argument_list (scope_resolution name: (constant) @option) @match)) (#match? @class "^Nokogiri") (#any-of? @option "NOENT" "DTDLOAD"))',
  },
];
