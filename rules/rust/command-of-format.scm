; severity: warning
; enabled: yes
; tests: no
; summary: A command line is put together for a shell.
; message: Values become part of a command line that a shell reads; give program and arguments
;   separately.
; why:
;   A shell takes `;`, `|`, `$( )` and more in a value as its own.
; help:
;   `Command::new("ls").arg(dir)`.
; bad:
;   fn f() {
;       Command::new("sh").arg("-c").arg(format!("ls {}", dir)).status();
;   }
; good:
;   fn f() {
;       Command::new("ls").arg(dir).status();
;   }
((call_expression function: (field_expression value: (call_expression function: (field_expression) arguments: (arguments . (string_literal) @flag .)) @command field: (field_identifier) @method) arguments: (arguments . [(macro_invocation macro: (identifier) @format) (reference_expression value: (macro_invocation macro: (identifier) @format))])) @match
  (#eq? @method "arg") (#eq? @flag "\"-c\"") (#eq? @format "format") (#match? @command "^Command::new\\(.(?:sh|bash|/bin/sh|/bin/bash)"))
