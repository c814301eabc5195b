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
;   fn f() {
;       if a { g(); } else { g(); }
;   }
; good:
;   fn f(x: A) {
;       if let Ok(x) = g(&x) { h(x) } else { h(x) }
;   }
; good:
;   fn f() {
;       if a { g(); } else { h(); }
;   }
((if_expression condition: (_) @condition consequence: (block) @one alternative: (else_clause (block) @other)) @match
  (#not-match? @condition "\\blet "))
