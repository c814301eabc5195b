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
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (a.size == a.size) { go(); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (a.size == b.size) { go(); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (next() == next()) { go(); }
;       }
;   }
((binary_expression left: [(identifier) (field_access) (array_access)] @left operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))
