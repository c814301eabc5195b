; severity: warning
; enabled: yes
; tests: no
; summary: A variable is assigned to itself.
; message: `{left}` is assigned to itself.
; why:
;   Nothing happens. Mostly one side was to be another name.
; help:
;   Change the side that was meant to differ.
; bad:
;   fn f() {
;       a.size = a.size;
;   }
; good:
;   fn f() {
;       a.size = size;
;   }
((assignment_expression left: (_) @left right: (_) @right) @match
  (#eq? @left @right))
