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
;   if a:
;       f()
;   else:
;       f()
; bad:
;   x = 1 if a else 1
; good:
;   if a:
;       f()
;   else:
;       g()
; good:
;   x = 1 if a else 2
((if_statement condition: (_) consequence: (block) @one . alternative: (else_clause body: (block) @other)) @match)
((conditional_expression . (_) @one . (_) . (_) @other) @match)
