; severity: warning
; enabled: yes
; tests: yes
; summary: A variable is assigned to itself.
; message: `{left}` is assigned to itself.
; why:
;   Nothing happens. Mostly one side was to be another variable, or an attribute: `self.name = name`.
; help:
;   Change the side that was meant to differ.
; bad:
;   name = name
; bad:
;   @size = @size
; good:
;   @size = size
; good:
;   self.name = name
; good:
;   name = name.strip
((assignment left: [(identifier) (instance_variable) (class_variable) (global_variable)] @left right: (_) @right) @match
  (#eq? @left @right))
