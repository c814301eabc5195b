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
;   if ($admin) { show($list); } else { show($list); }
; bad:
;   $label = $many ? 'item' : 'item';
; good:
;   if ($admin) { show($all); } else { show($list); }
; good:
;   $label = $many ? 'items' : 'item';
((if_statement body: (_) @one . alternative: (else_clause) @other .) @match)
((conditional_expression body: (_) @one alternative: (_) @other) @match)
