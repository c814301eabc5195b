; severity: warning
; enabled: yes
; tests: yes
; summary: A count is compared with a number below zero.
; message: A count is never below zero, so this is always the same.
; why:
;   `count($list) < 0` is never true and `>= 0` always. Mostly `> 0` or `=== 0` was meant.
; help:
;   `count($list) === 0` or `> 0`.
; bad:
;   if (count($list) < 0) { go(); }
; bad:
;   if (strlen($name) >= 0) { go(); }
; good:
;   if (count($list) > 0) { go(); }
; good:
;   if (strpos($a, 'b') >= 0) { go(); }
((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator right: (integer) @zero) @match
  (#any-of? @function "count" "sizeof" "strlen" "mb_strlen" "\\count" "\\strlen") (#any-of? @operator "<" ">=") (#eq? @zero "0"))
