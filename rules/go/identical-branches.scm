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
;   func f() {
;   	if a {
;   		g()
;   	} else {
;   		g()
;   	}
;   }
; good:
;   func f() {
;   	if a {
;   		g()
;   	} else {
;   		h()
;   	}
;   }
((if_statement consequence: (block) @one alternative: (block) @other) @match)
