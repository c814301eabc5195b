; severity: warning
; enabled: yes
; tests: yes
; summary: A constant is given a value twice in one class.
; message: `{name}` already has a value in this class; Ruby warns and takes the new one.
; why:
;   Who reads the first place believes a value that is no longer true.
; help:
;   Remove one of them, or give it a name of its own.
; bad:
;   class Limits
;     SIZE = 10
;     SIZE = 20
;   end
; good:
;   class Limits
;     SIZE = 10
;     COUNT = 20
;   end
; good:
;   class Limits
;     SIZE = 10 if small?
;     SIZE = 20 unless small?
;   end
((body_statement (assignment left: (constant) @name)) @match)
((program (assignment left: (constant) @name)) @match)
