; severity: warning
; enabled: yes
; tests: yes
; summary: `!` applies to one side of a comparison only.
; message: `!` applies to the left side only, so a boolean is compared; `{operator}` was probably meant to be negated.
; why:
;   `!$a == $b` is `(!$a) == $b`.
; help:
;   `$a !== $b`, or parentheses when it was meant so.
; bad:
;   if (!$state == 'open') { go(); }
; bad:
;   if (!$a > $b) { go(); }
; good:
;   if ($state !== 'open') { go(); }
; good:
;   if (!$a == !$b) { go(); }
; good:
;   if (!($a == $b)) { go(); }
; good:
;   if (!$a === true) { go(); }
; good:
;   if (!$a instanceof B) { go(); }
((binary_expression left: (unary_op_expression "!" argument: [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression)]) operator: _ @operator right: [(variable_name) (member_access_expression) (subscript_expression) (string) (integer) (encapsed_string) (name) (class_constant_access_expression)]) @match
  (#any-of? @operator "==" "===" "!=" "!==" "<" ">" "<=" ">="))
