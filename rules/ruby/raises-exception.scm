; severity: warning
; enabled: yes
; tests: no
; summary: `Exception` itself is raised.
; message: Raise `StandardError` or a class of your own: a plain `rescue` does not catch
;   `Exception`.
; why:
;   Nobody who calls this can handle the error without catching exits and interrupts as well.
; help:
;   `raise ArgumentError, "…"`, or a class derived from `StandardError`.
; bad:
;   raise Exception, "no file"
; bad:
;   raise Exception.new("no file")
; good:
;   raise ArgumentError, "no file"
; good:
;   raise
((call !receiver method: (identifier) @method arguments: (argument_list . [(constant) @class (call receiver: (constant) @class method: (identifier) @new)])) @match
  (#any-of? @method "raise" "fail") (#eq? @class "Exception"))
