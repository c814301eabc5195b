; severity: warning
; enabled: yes
; tests: yes
; summary: A length is compared with a number below zero.
; message: A length is never below zero, so this is always the same.
; why:
;   `len() < 0` is never true and `>= 0` always. Mostly `> 0` or `== 0` was meant.
; help:
;   Compare with what was meant.
; bad:
;   fn f() {
;       if list.len() >= 0 { g(); }
;   }
; good:
;   fn f() {
;       if list.len() > 0 { g(); }
;   }
((binary_expression left: (call_expression function: (field_expression field: (field_identifier) @method)) operator: _ @operator right: (integer_literal) @zero) @match
  (#any-of? @method "len" "count") (#any-of? @operator "<" ">=") (#eq? @zero "0"))
