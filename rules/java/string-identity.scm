; severity: error
; enabled: yes
; tests: no
; summary: Texts are compared by identity.
; message: `{operator}` asks whether both are the same object; use `equals`.
; why:
;   Two texts with the same letters may be different objects, so that this is false where it should be
;   true.
; help:
;   `"admin".equals(name)`.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (name == "admin") { go(); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if ("admin".equals(name)) { go(); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (name == null) { go(); }
;       }
;   }
((binary_expression operator: _ @operator right: (string_literal)) @match
  (#any-of? @operator "==" "!="))
((binary_expression left: (string_literal) operator: _ @operator) @match
  (#any-of? @operator "==" "!="))
