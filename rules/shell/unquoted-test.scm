; severity: error
; enabled: yes
; tests: yes
; summary: A test does not see that its value is empty.
; message: Without quotes an empty value disappears, and `[ {operator} ]` is always true.
; why:
;   `[ -n ]` asks whether the text "-n" is empty. Values with spaces make it an error.
; help:
;   `[ -n "$name" ]`.
; bad:
;   if [ -n $name ]; then run; fi
; bad:
;   [ -n ${1} ] && run
; good:
;   if [ -n "$name" ]; then run; fi
; good:
;   [ -z $1 ] && run
; good:
;   [[ -n $name ]] && run
; good:
;   [ -f $path ] && run
((test_command . "[" . (unary_expression operator: (test_operator) @operator . [(simple_expansion) (expansion)])) @match
  (#eq? @operator "-n"))
