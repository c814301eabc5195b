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
;   if admin?
;     show(list)
;   else
;     show(list)
;   end
; bad:
;   label = many ? "item" : "item"
; good:
;   label = many ? "items" : "item"
; good:
;   if admin?
;     show(all)
;   else
;     show(list)
;   end
((if condition: (_) consequence: (then) @one alternative: (else) @other) @match)
((unless condition: (_) consequence: (then) @one alternative: (else) @other) @match)
((conditional consequence: (_) @one alternative: (_) @other) @match)
