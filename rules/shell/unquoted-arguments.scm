; severity: warning
; enabled: no
; tests: no
; summary: Arguments are handed on unquoted.
; message: `{match}` splits arguments at their spaces; write `"$@"`.
; why:
;   An argument such as "my file" becomes two.
; help:
;   `"$@"`.
; bad:
;   run $@
; bad:
;   exec program $*
; good:
;   run "$@"
((command argument: (simple_expansion (special_variable_name) @name) @match)
  (#any-of? @name "@" "*"))
