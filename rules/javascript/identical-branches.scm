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
;   if (a) { f(); } else { f(); }
; bad:
;   const x = a ? 1 : 1;
; good:
;   if (a) { f(); } else { g(); }
((if_statement consequence: (statement_block) @one alternative: (else_clause (statement_block) @other)) @match)
((ternary_expression consequence: (_) @one alternative: (_) @other) @match)
