; severity: warning
; enabled: yes
; tests: yes
; summary: `return` in `finally` throws away the exception and the result.
; message: `return` in `finally` throws away the exception that is on its way, and the result of the body.
; why:
;   A `finally` runs while an exception passes. A `return` there ends the function normally, and the
;   exception is gone without a trace.
; help:
;   Let `finally` only tidy up; return from the body or from a `catch`.
; bad:
;   function f() { try { return work(); } finally { close(); return null; } }
; good:
;   function f() { try { return work(); } finally { close(); } }
; good:
;   function f() { try { work(); } finally { array_map(function ($x) { return $x; }, g()); } }
((finally_clause) @match)
