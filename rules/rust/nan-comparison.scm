; severity: error
; enabled: yes
; tests: yes
; summary: Something is compared with NaN.
; message: Nothing is equal to NaN, not even NaN; ask whether it is one.
; why:
;   The comparison is always false, or always true with `!=`.
; help:
;   `is_nan()` or `isNaN`.
; bad:
;   fn f() {
;       if x == f64::NAN { g(); }
;   }
; good:
;   fn f() {
;       if x.is_nan() { g(); }
;   }
((binary_expression operator: _ @operator right: (scoped_identifier name: (identifier) @name)) @match
  (#any-of? @operator "==" "!=" "<" ">") (#eq? @name "NAN"))
