; severity: warning
; enabled: yes
; tests: yes
; summary: `rand(1)` is always 0.
; message: `rand(1)` is always 0.
; why:
;   `rand(n)` gives a whole number below n, and below 1 there is only 0.
; help:
;   `rand` for a fraction from 0 to 1, `rand(2)` for 0 or 1.
; bad:
;   lucky = rand(1)
; bad:
;   lucky = Kernel.rand(1)
; good:
;   lucky = rand(2)
; good:
;   share = rand(1.0)
((call !receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match
  (#eq? @method "rand") (#any-of? @limit "0" "1"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match
  (#any-of? @receiver "Kernel" "Random") (#eq? @method "rand") (#eq? @limit "1"))
