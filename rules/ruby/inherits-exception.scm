; severity: warning
; enabled: yes
; tests: no
; summary: An error class is derived from `Exception`.
; message: Derive `{name}` from `StandardError`: a plain `rescue` does not catch what comes from
;   `Exception`.
; why:
;   `Exception` is the family of exits and interrupts. An error of your own in it passes every
;   ordinary handler and ends the program.
; help:
;   `class {name} < StandardError`.
; bad:
;   class Broken < Exception
;   end
; good:
;   class Broken < StandardError
;   end
((class name: (_) @name superclass: (superclass (constant) @parent) @match)
  (#eq? @parent "Exception"))
