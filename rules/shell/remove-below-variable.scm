; severity: error
; enabled: yes
; tests: no
; summary: A variable that may be empty decides what is removed.
; message: If the variable is empty this removes everything from the root down.
; why:
;   An unset variable is an empty text in a shell, and `"$dir"/*` is then `/*`.
; help:
;   `"${dir:?}"/*` stops where the variable is empty.
; bad:
;   rm -rf "$dir"/*
; bad:
;   rm -rf $BUILD/
; bad:
;   rm -fr "${prefix}/"*
; good:
;   rm -rf "${dir:?}"/*
; good:
;   rm -rf "$dir"
; good:
;   rm -rf build/*
((command name: (command_name) @name argument: (word) @option argument: (concatenation . [(simple_expansion) (string . (simple_expansion) .) (expansion . "${" . (variable_name) . "}") (string . (expansion . "${" . (variable_name) . "}") .)] . (word) @rest)) @match
  (#eq? @name "rm") (#match? @option "^-\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]"))
((command name: (command_name) @name argument: (word) @option argument: (concatenation . (string . (expansion . "${" . (variable_name) . "}") . (string_content) @rest .))) @match
  (#eq? @name "rm") (#match? @option "^-\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]"))
