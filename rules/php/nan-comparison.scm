; severity: error
; enabled: yes
; tests: yes
; summary: Something is compared with NAN.
; message: Nothing is equal to NAN, not even NAN; use `is_nan`.
; why:
;   The comparison is always false, or always true with `!=`.
; help:
;   `is_nan($value)`.
; bad:
;   if ($value == NAN) { go(); }
; bad:
;   if (NAN !== $value) { go(); }
; good:
;   if (is_nan($value)) { go(); }
((binary_expression left: (_) operator: _ @operator right: (name) @nan) @match
  (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN"))
((binary_expression left: (name) @nan operator: _ @operator right: (_)) @match
  (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN"))
