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
;   fn f() {
;       if a.size == a.size { g(); }
;   }
; good:
;   fn f() {
;       if a.size == b.size { g(); }
;   }
; good:
;   fn f() {
;       if g() == g() { h(); }
;   }
((binary_expression left: [(identifier) (field_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))
