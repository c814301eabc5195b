; severity: warning
; enabled: yes
; tests: yes
; summary: A semicolon ends a condition or loop before its body.
; message: The semicolon ends the statement here; the block after it runs always.
; why:
;   `if (a); { b(); }` runs `b` whatever `a` is.
; help:
;   Remove the semicolon.
; bad:
;   if ($ready); { go(); }
; bad:
;   if ($a == 1);
; good:
;   if ($ready) { go(); }
; good:
;   while (next($list));
((if_statement condition: (_) body: [(empty_statement) (expression_statement . ";")] @match))
