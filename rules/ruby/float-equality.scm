; severity: notice
; enabled: no
; tests: no
; summary: A fraction is compared for equality.
; message: A calculated fraction is rarely equal to {value}; compare the distance.
; why:
;   0.1 + 0.2 is not 0.3: fractions are rounded to what fits in binary.
; help:
;   `(a - b).abs < 1e-9`, or `BigDecimal` for money.
; bad:
;   total == 0.3
; bad:
;   rate != 1.5
; good:
;   (total - 0.3).abs < 1e-9
; good:
;   total == 0.0
((binary operator: _ @operator right: (float) @value) @match
  (#any-of? @operator "==" "!=") (#not-any-of? @value "0.0" "1.0"))
