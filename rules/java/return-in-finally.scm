; severity: warning
; enabled: yes
; tests: yes
; summary: A `return` in `finally` hides errors.
; message: This `return` throws away the error or the result that was on its way.
; why:
;   What stands in `finally` has the last word, also when an exception is passing.
; help:
;   Return before `finally`, and let it only clean up.
; bad:
;   class A {
;       int f() { try { return work(); } finally { return 0; } }
;   }
; good:
;   class A {
;       int f() { try { return work(); } finally { close(); } }
;   }
((finally_clause) @match)
