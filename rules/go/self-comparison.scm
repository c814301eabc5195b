; severity: warning
; enabled: yes
; tests: no
; summary: A value is compared with itself.
; message: Both sides of `{operator}` are `{left}`.
; why:
;   The result is always the same. Mostly one side was to be another name.
; help:
;   Change the side that was meant to differ.
; bad:
;   var x = a.Size == a.Size
; good:
;   var x = a.Size == b.Size
; good:
;   var x = f() == f()
((binary_expression left: [(identifier) (selector_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))
