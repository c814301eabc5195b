; severity: error
; enabled: yes
; tests: yes
; summary: A comparison writes a file.
; message: `>` and `<` in `[ ]` are redirections: this writes or reads a file, and compares
;   nothing.
; why:
;   `[ $count > 3 ]` is true for every count, and there is a file named 3 afterwards.
; help:
;   `-gt` and `-lt` for numbers; `[[ ]]` for texts.
; bad:
;   if [ $count > 3 ]; then run; fi
; bad:
;   [ "$a" < "$b" ] && run
; good:
;   if [ "$count" -gt 3 ]; then run; fi
; good:
;   [ "$1" -eq "$1" ] > /dev/null 2>&1
; good:
;   [[ $a > $b ]] && run
((test_command . "[" . (binary_expression operator: _ @operator)) @match
  (#any-of? @operator "<" ">"))
