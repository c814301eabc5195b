; severity: warning
; enabled: yes
; tests: yes
; summary: A condition leads to nothing.
; message: Nothing is done under this condition, and there is no `else`.
; why:
;   Either the work was forgotten, or the condition is left over from work that was removed.
; help:
;   Do what was meant, remove the condition, or say in a comment why nothing is to be done.
; bad:
;   if order.late?
;   end
; bad:
;   unless ready
;   end
; good:
;   if order.late?
;     # Nothing can be done.
;   end
; good:
;   if order.late?
;     warn_customer
;   end
; good:
;   if order.late?
;   else
;     ship
;   end
((if condition: (_) . ) @match)
((unless condition: (_) . ) @match)
