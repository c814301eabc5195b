; severity: notice
; enabled: no
; tests: no
; summary: A position is used as a yes or no.
; message: `{function}` returns 0 when the text is found at the very beginning, which counts as not found here.
; why:
;   `strpos` returns the position, and the first position is 0. A text that begins with what is looked for
;   is treated like one that does not have it.
; help:
;   `str_contains($text, $part)` in PHP 8, or `strpos($text, $part) !== false`.
; bad:
;   if (strpos($text, 'x')) { go(); }
; bad:
;   if (!stripos($text, 'x')) { go(); }
; bad:
;   if ($a && strrpos($text, 'x')) { go(); }
; good:
;   if (strpos($text, 'x') !== false) { go(); }
; good:
;   if (str_contains($text, 'x')) { go(); }
; good:
;   if ($at = strpos($text, 'x')) { go(); }
([(if_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match))
  (else_if_clause condition: (parenthesized_expression (function_call_expression function: (_) @function) @match))
  (while_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match))
  (unary_op_expression "!" argument: (function_call_expression function: (_) @function) @match)]
  (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\strpos" "\\stripos"))
((binary_expression operator: _ @operator [left: (function_call_expression function: (_) @function) @match right: (function_call_expression function: (_) @function) @match])
  (#any-of? @operator "&&" "||" "and" "or") (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\strpos" "\\stripos"))
