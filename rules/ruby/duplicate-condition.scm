; severity: warning
; enabled: yes
; tests: yes
; summary: An `elsif` asks again what was already asked.
; message: This condition was already asked above, so this branch is never taken.
; why:
;   The branch is copied and its condition was not changed: the case it was written for is not handled.
; help:
;   Write the condition that was meant, or remove the branch.
; bad:
;   if size > 1
;     many
;   elsif size > 1
;     one
;   end
; bad:
;   if a?
;     1
;   elsif b?
;     2
;   elsif a?
;     3
;   end
; good:
;   if size > 1
;     many
;   elsif size == 1
;     one
;   end
; good:
;   if io.gets == "a\n"
;     1
;   elsif io.gets == "a\n"
;     2
;   end
((if condition: (_) @condition alternative: (elsif)) @match)
