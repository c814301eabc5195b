; severity: warning
; enabled: no
; tests: no
; summary: A variable is run as a command line.
; message: `eval` reads the text again: quotes, `$( )` and `;` in it count.
; why:
;   Whoever has a say in the text runs what they like.
; help:
;   Keep a command and its arguments in an array: `"${command[@]}"`.
; bad:
;   eval $command
; bad:
;   eval "$1"
; good:
;   eval "$(ssh-agent)"
; good:
;   run "$command"
((command name: (command_name) @name . argument: [(simple_expansion) (string . (simple_expansion) .)] .) @match
  (#eq? @name "eval"))
