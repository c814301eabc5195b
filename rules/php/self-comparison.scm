; severity: warning
; enabled: yes
; tests: no
; summary: Both sides of an operator are the same.
; message: Both sides of `{operator}` are the same, so the result is known beforehand.
; why:
;   `$a === $a`, `$a && $a` or `$a - $a` is a slip of the keyboard: one side was meant to be another name.
; help:
;   Write the name that was meant.
; bad:
;   if ($left->size === $left->size) { go(); }
; bad:
;   $days = $end - $end;
; bad:
;   return isset($a['b']) && $a['b'] == $a['b'];
; good:
;   if ($left->size === $right->size) { go(); }
; good:
;   if (rand() === rand()) { go(); }
; good:
;   $isNan = $x !== $x;
; good:
;   $sum = $a + $a;
((binary_expression left: [(variable_name) (member_access_expression) (subscript_expression) (scoped_property_access_expression)] @left operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "===" "<" ">" "<=" ">=" "<=>" "&&" "||" "and" "or" "xor" "-" "/" "%" "^" "??")
  (#eq? @left @right))
