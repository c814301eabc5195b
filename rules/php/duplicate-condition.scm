; severity: warning
; enabled: yes
; tests: yes
; summary: An `elseif` asks again what was already asked.
; message: This condition was already asked above, so this branch is never taken.
; why:
;   The branch is copied and its condition was not changed: the case it was written for is not handled.
; help:
;   Write the condition that was meant, or remove the branch. Conditions that change something are not
;   compared.
; bad:
;   if ($size > 1) { a(); } elseif ($size > 1) { b(); }
; bad:
;   if ($a) { a(); } elseif ($b) { b(); } elseif ($a) { c(); }
; good:
;   if ($size > 1) { a(); } elseif ($size === 1) { b(); }
; good:
;   if ($i++ < 3) { a(); } elseif ($i++ < 3) { b(); }
; good:
;   if (next($list)) { a(); } elseif (next($list)) { b(); }
((if_statement alternative: (else_if_clause)) @match)
