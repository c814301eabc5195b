; severity: warning
; enabled: yes
; tests: no
; summary: Both sides of an operator are the same.
; message: Both sides of `{operator}` are the same, so the result is known beforehand.
; why:
;   `a == a`, `a && a` or `a - a` is a slip of the keyboard: one side was meant to be another name.
; help:
;   Write the name that was meant. Calls of methods with arguments or blocks are not compared: they may
;   give another result each time.
; bad:
;   left.size == left.size
; bad:
;   return if start_date && start_date
; bad:
;   @from <=> @from
; good:
;   left.size == right.size
; good:
;   rand(6) == rand(6)
; good:
;   now - now.midnight
; good:
;   io.getc == io.getc
((binary left: [(identifier) (instance_variable) (class_variable) (global_variable) (call receiver: (_) !arguments !block)] @left operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "===" "<=>" "<" ">" "<=" ">=" "&&" "||" "and" "or" "-" "/" "%" "^")
  (#eq? @left @right))
