; severity: notice
; enabled: no
; tests: no
; summary: `in_array` compares loosely.
; message: Without `true` as third argument `in_array` compares loosely: "1e1" is 10 and "abc" may
;   be 0.
; why:
;   A value that only looks like one of the list passes.
; help:
;   `in_array($value, $list, true)`.
; bad:
;   if (in_array($role, $roles)) { go(); }
; good:
;   if (in_array($role, $roles, true)) { go(); }
((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument) .)) @match
  (#any-of? @function "in_array" "array_search" "\\in_array" "\\array_search"))
