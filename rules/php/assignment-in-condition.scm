; severity: warning
; enabled: yes
; tests: yes
; summary: A condition assigns a constant value.
; message: This assigns, and the condition is always the same; a comparison was probably meant.
; why:
;   One `=` too few. The branch is always taken, or never, and the variable is overwritten.
; help:
;   `===`. An assignment of what a call returns is a common idiom and is not reported.
; bad:
;   if ($state = 'open') { go(); }
; bad:
;   if ($ready && $count = 0) { go(); }
; bad:
;   while ($running = true) { go(); }
; good:
;   if ($state === 'open') { go(); }
; good:
;   if ($row = fetch()) { go(); }
; good:
;   for ($i = 0; $i < 3; $i++) { go(); }
; good:
;   if (($x = 1) > $y) { go(); }
((if_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))
((if_statement condition: (parenthesized_expression (binary_expression operator: ["&&" "||" "and" "or"] right: (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))))
((else_if_clause condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))
((while_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))
