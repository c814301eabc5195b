; severity: warning
; enabled: yes
; tests: yes
; summary: Both branches do the same.
; message: Both branches do the same, so the condition decides nothing.
; why:
;   One of them was to be changed after it was copied, or the condition is not needed.
; help:
;   Change the branch that was meant to differ, or remove the condition.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (a) { f(); } else { f(); }
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           int x = a ? 1 : 1;
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (a) { f(); } else { g(); }
;       }
;   }
((if_statement consequence: (block) @one alternative: (block) @other) @match)
((ternary_expression consequence: (_) @one alternative: (_) @other) @match)
