; severity: warning
; enabled: yes
; tests: yes
; summary: `!` stands before one side of a comparison.
; message: `!` belongs to the left side only; this compares true or false with the right side.
; why:
;   `!a == b` is `(!a) == b`. Mostly `a != b` was meant.
; help:
;   `a != b`, or `!(a == b)`.
; bad:
;   go if !state == "open"
; bad:
;   return unless !count > 3
; good:
;   go if state != "open"
; good:
;   go if !open == !closed
; good:
;   go if !(state == "open")
((binary left: (unary operator: "!" operand: (_) @operand) operator: _ @operator right: (_) @right) @match
  (#any-of? @operator "==" "!=" "<" ">" "<=" ">="))
