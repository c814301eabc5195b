; severity: warning
; enabled: yes
; tests: no
; summary: A variable is assigned to itself.
; message: `{left}` is assigned to itself.
; why:
;   Nothing happens. Mostly one side was to be another name.
; help:
;   Change the side that was meant to differ.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           this.name = this.name;
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           name = name;
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           this.name = name;
;       }
;   }
((assignment_expression left: (_) @left operator: "=" right: (_) @right) @match
  (#eq? @left @right))
