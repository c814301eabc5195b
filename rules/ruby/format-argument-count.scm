; severity: error
; enabled: yes
; tests: yes
; summary: A format has another number of places than of values.
; message: The format has another number of places than it is given values.
; why:
;   With too few values `format` raises an error when it runs; with too many one of them is lost.
; help:
;   Give one value for each `%`, and write `%%` for a percent sign.
; bad:
;   format("%s is %d", name)
; bad:
;   sprintf("%s", a, b)
; bad:
;   "%s and %s" % [one]
; good:
;   format("%s is %d", name, age)
; good:
;   format("%d%%", share)
; good:
;   format("%-10s|", *names)
; good:
;   format("%<name>s", name: name)
; good:
;   "%s and %s" % pair
; good:
;   format("%*d", width, number)
((call !receiver method: (identifier) @method arguments: (argument_list . (string) @format) @values) @match
  (#any-of? @method "format" "sprintf"))
((binary left: (string) @format operator: "%" right: (array) @values) @match)
