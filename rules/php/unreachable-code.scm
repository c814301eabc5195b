; severity: warning
; enabled: yes
; tests: yes
; summary: Code stands after the end of its block.
; message: This is never reached: the statement before it always leaves the block.
; why:
;   It was forgotten, or the statement before it was to stand under a condition.
; help:
;   Remove it, or put the condition in.
; bad:
;   function f() { return 1; g(); }
; bad:
;   function f() { throw new E(); return 2; }
; bad:
;   while (true) { break; g(); }
; good:
;   function f() { if ($a) { return 1; } g(); }
; good:
;   switch ($a) { case 1: return 1; break; }
; good:
;   function f() { return g(); function g() { return 1; } }
((compound_statement [(return_statement) (break_statement) (continue_statement) (expression_statement (throw_expression))] . (_) @match))
