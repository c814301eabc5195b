; severity: error
; enabled: yes
; tests: yes
; summary: A format has another number of places than of values.
; message: The format has another number of places than it is given values.
; why:
;   What is missing or too much shows up in the text as an error, or is lost.
; help:
;   Give one value for each `%`, and write `%%` for a percent sign.
; bad:
;   var s = fmt.Sprintf("%s is %d", name)
; bad:
;   var e = fmt.Errorf("no file", name)
; good:
;   var s = fmt.Sprintf("%s is %d", name, age)
; good:
;   var s = fmt.Sprintf("%d%%", share)
; good:
;   var s = fmt.Sprintf(format, a)
; good:
;   var s = fmt.Sprintf("%s %s", names...)
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (interpreted_string_literal) @format) @values) @match
  (#eq? @package "fmt") (#any-of? @method "Sprintf" "Printf" "Errorf"))
