; severity: warning
; enabled: yes
; tests: yes
; summary: A `switch` has the same case twice.
; message: This case was already given above, so it is never reached.
; why:
;   A case was copied and its value was not changed: the value it was written for is not handled.
; help:
;   Write the value that was meant, or remove the case.
; bad:
;   switch ($x) { case 'a': f(); break; case 'b': g(); break; case 'a': h(); break; }
; bad:
;   switch ($x) { case A::B: f(); break; case A::B: g(); break; }
; good:
;   switch ($x) { case 'a': f(); break; case 'b': g(); break; default: h(); }
; good:
;   switch (true) { case f(): a(); break; case g(): b(); break; }
((switch_block (case_statement) (case_statement)) @match)
